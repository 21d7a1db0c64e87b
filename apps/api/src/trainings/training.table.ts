import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity({ schema: "training", name: "training" })
export class TrainingRow {
  @PrimaryColumn("uuid") id!: string;
  @Column("uuid", { name: "course_id" }) courseId!: string;
  @Column("uuid", { name: "organisation_ids", array: true }) organisationIds!: readonly string[];
  @Column("date", { name: "held_on" }) heldOn!: string;
  @Column("text", { name: "begins_at" }) beginsAt!: string;
  @Column("text") venue!: string;
  @Column("text") teacher!: string;
  @Column("integer") seats!: number;
  @Column("text") status!: string;
  @Column("text", { name: "cancel_reason", nullable: true }) cancelReason!: string | null;
  @Column("integer") version!: number;
}

@Entity({ schema: "training", name: "attendance" })
export class AttendanceRow {
  @PrimaryColumn("uuid", { name: "training_id" }) trainingId!: string;
  @PrimaryColumn("uuid", { name: "trainee_id" }) traineeId!: string;
  @Column("uuid", { name: "organisation_id", nullable: true }) organisationId!: string | null;
  @Column("timestamptz", { name: "noted_at" }) notedAt!: string;
  @Column("uuid", { name: "noted_by" }) notedBy!: string;
}
