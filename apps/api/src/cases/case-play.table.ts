import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity({ schema: "training", name: "case_play" })
export class CasePlayRow {
  @PrimaryColumn("uuid") id!: string;
  @Column("uuid", { name: "enrolment_id" }) enrolmentId!: string;
  @Column("uuid", { name: "trainee_id" }) traineeId!: string;
  @Column("uuid", { name: "course_id" }) courseId!: string;
  @Column("text", { name: "case_name" }) caseName!: string;
  @Column("integer", { name: "case_number" }) caseNumber!: number;
  @Column("integer") number!: number;
  @Column("timestamptz", { name: "started_at" }) startedAt!: string;
  @Column("text") status!: string;
  @Column("timestamptz", { name: "ended_at", nullable: true }) endedAt!: string | null;
  @Column("integer", { nullable: true }) safety!: number | null;
  @Column("integer", { nullable: true }) rights!: number | null;
  @Column("integer", { nullable: true }) procedure!: number | null;
}
