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
  @Column("uuid", { name: "begun_id", nullable: true }) begunId!: string | null;
  @Column("uuid", { name: "completed_id", nullable: true }) completedId!: string | null;
  @Column("boolean", { name: "walked_in" }) walkedIn!: boolean;
}

@Entity({ schema: "training", name: "attendance_taken_back" })
export class AttendanceTakenBackRow {
  @PrimaryColumn("uuid") id!: string;
  @Column("uuid", { name: "training_id" }) trainingId!: string;
  @Column("uuid", { name: "trainee_id" }) traineeId!: string;
  @Column("timestamptz", { name: "taken_back_at" }) takenBackAt!: string;
  @Column("uuid", { name: "taken_back_by" }) takenBackBy!: string;
  @Column("text") reason!: string;
  @Column("uuid", { name: "organisation_id", nullable: true }) organisationId!: string | null;
  @Column("timestamptz", { name: "noted_at" }) notedAt!: string;
  @Column("uuid", { name: "noted_by" }) notedBy!: string;
  @Column("boolean", { name: "walked_in" }) walkedIn!: boolean;
  @Column("uuid", { name: "certificate_id", nullable: true }) certificateId!: string | null;
}
