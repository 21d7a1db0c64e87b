import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity({ schema: "training", name: "invitation" })
export class InvitationRow {
  @PrimaryColumn("uuid") id!: string;
  @Column("text") email!: string;
  @Column("uuid", { name: "course_id" }) courseId!: string;
  @Column("text") role!: string;
  @Column("uuid", { name: "organisation_id", nullable: true }) organisationId!: string | null;
  @Column("text", { name: "organisation_name", nullable: true }) organisationName!: string | null;
  @Column("date", { name: "due_on", nullable: true }) dueOn!: string | null;
  @Column("text") language!: string;
  @Column("uuid", { name: "invited_by" }) invitedBy!: string;
  @Column("timestamptz", { name: "invited_at" }) invitedAt!: string;
  @Column("timestamptz", { name: "expires_at" }) expiresAt!: string;
  /** Of the link that was mailed last; null until the mail is sent. */
  @Column("bytea", { name: "token_hash", nullable: true }) tokenHash!: Buffer | null;
  @Column("timestamptz", { name: "mailed_at", nullable: true }) mailedAt!: string | null;
  @Column("text") status!: string;
  @Column("uuid", { name: "trainee_id", nullable: true }) traineeId!: string | null;
  @Column("timestamptz", { name: "accepted_at", nullable: true }) acceptedAt!: string | null;
  @Column("timestamptz", { name: "withdrawn_at", nullable: true }) withdrawnAt!: string | null;
  @Column("integer") version!: number;
}
