import type { EnrolmentOrigin, Waiver } from "@vas/domain/enrolments";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity({ schema: "training", name: "enrolment" })
export class EnrolmentRow {
  @PrimaryColumn("uuid") id!: string;
  @Column("uuid", { name: "trainee_id" }) traineeId!: string;
  @Column("uuid", { name: "course_id" }) courseId!: string;
  @Column("uuid", { name: "course_version_id" }) courseVersionId!: string;
  @Column("text") role!: string;
  @Column("text", { array: true, nullable: true }) delta!: readonly string[] | null;
  @Column("uuid", { name: "organisation_id", nullable: true }) organisationId!: string | null;
  @Column("jsonb") origin!: EnrolmentOrigin;
  @Column("integer") cycle!: number;
  @Column("date", { name: "enrolled_on" }) enrolledOn!: string;
  @Column("date", { name: "due_on", nullable: true }) dueOn!: string | null;
  @Column("date", { name: "due_set_on", nullable: true }) dueSetOn!: string | null;
  @Column("integer", { name: "extra_time" }) extraTime!: number;
  @Column("text") status!: string;
  @Column("date", { name: "completed_on", nullable: true }) completedOn!: string | null;
  @Column("date", { name: "withdrawn_on", nullable: true }) withdrawnOn!: string | null;
  @Column("jsonb", { nullable: true }) waiver!: Omit<Waiver, "renewalFrom"> | null;
  @Column("date", { name: "waiver_renewal_from", nullable: true }) waiverRenewalFrom!: string | null;
  @Column("integer") version!: number;
}
