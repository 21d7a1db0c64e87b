import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity({ schema: "training", name: "certificate" })
export class CertificateRow {
  @PrimaryColumn("uuid") id!: string;
  @Column("uuid", { name: "enrolment_id" }) enrolmentId!: string;
  @Column("uuid", { name: "trainee_id" }) traineeId!: string;
  @Column("uuid", { name: "course_id" }) courseId!: string;
  @Column("uuid", { name: "course_version_id" }) courseVersionId!: string;
  @Column("uuid", { name: "organisation_id", nullable: true }) organisationId!: string | null;
  @Column("date", { name: "valid_from" }) validFrom!: string;
  @Column("date", { name: "valid_until" }) validUntil!: string;
  @Column("date", { name: "issued_until" }) issuedUntil!: string;
  @Column("date", { name: "renewal_from" }) renewalFrom!: string;
  @Column("integer", { name: "status_index" }) statusIndex!: number;
  @Column("timestamptz", { name: "revoked_at", nullable: true }) revokedAt!: string | null;
  @Column("uuid", { name: "revoked_by", nullable: true }) revokedBy!: string | null;
  @Column("text", { name: "revoke_reason", nullable: true }) revokeReason!: string | null;
  @Column("integer") version!: number;
}
