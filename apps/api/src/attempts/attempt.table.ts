import type { AskedQuestion } from "@vas/domain/questions";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity({ schema: "training", name: "attempt" })
export class AttemptRow {
  @PrimaryColumn("uuid") id!: string;
  @Column("uuid", { name: "enrolment_id" }) enrolmentId!: string;
  @Column("uuid", { name: "trainee_id" }) traineeId!: string;
  @Column("text") purpose!: string;
  @Column("integer") number!: number;
  @Column("jsonb") paper!: { readonly questions: readonly AskedQuestion[] };
  @Column("integer", { name: "pass_percent" }) passPercent!: number;
  @Column("timestamptz", { name: "started_at" }) startedAt!: string;
  @Column("timestamptz", { name: "closes_at", nullable: true }) closesAt!: string | null;
  @Column("text") status!: string;
  @Column("timestamptz", { name: "ended_at", nullable: true }) endedAt!: string | null;
  @Column("text", { name: "ended_by", nullable: true }) endedBy!: string | null;
  @Column("integer", { name: "right_answers", nullable: true }) rightAnswers!: number | null;
  @Column("integer", { nullable: true }) asked!: number | null;
  @Column("boolean", { name: "is_passed", nullable: true }) isPassed!: boolean | null;
  @Column("integer") version!: number;
}
