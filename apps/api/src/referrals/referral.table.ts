import { Column, Entity, PrimaryColumn } from "typeorm";

/** A referral; texts are sealed with the key of the person it is about. */
@Entity({ schema: "casework", name: "referral" })
export class ReferralRow {
  @PrimaryColumn("uuid") id!: string;
  @Column("text") reference!: string;
  @Column("uuid", { name: "unit_id" }) unitId!: string;
  @Column("uuid", { name: "person_id" }) personId!: string;
  @Column("text") status!: string;
  @Column("text") channel!: string;
  @Column("date", { name: "received_on" }) receivedOn!: string;
  @Column("text", { name: "referrer_kind" }) referrerKind!: string;
  @Column("uuid", { name: "organisation_id", nullable: true }) organisationId!: string | null;
  @Column("bytea", { name: "referrer_contact_enc", nullable: true }) referrerContactEnc!: Buffer | null;
  @Column("text", { name: "consent_given_by", nullable: true }) consentGivenBy!: string | null;
  @Column("date", { name: "consent_given_on", nullable: true }) consentGivenOn!: string | null;
  @Column("boolean", { name: "child_heard", nullable: true }) childHeard!: boolean | null;
  @Column("bytea", { name: "circumstances_enc", nullable: true }) circumstancesEnc!: Buffer | null;
  @Column("bytea", { name: "safety_now_enc", nullable: true }) safetyNowEnc!: Buffer | null;
  @Column("boolean", { name: "acute_danger" }) acuteDanger!: boolean;
  @Column("bytea", { name: "safe_contact_enc", nullable: true }) safeContactEnc!: Buffer | null;
  @Column("text", { name: "interpreter_language", nullable: true }) interpreterLanguage!: string | null;
  @Column("text", { array: true }) signs!: readonly string[];
  @Column("text", { array: true }) forms!: readonly string[];
  @Column("text", { name: "primary_form", nullable: true }) primaryForm!: string | null;
  @Column("boolean", { name: "domestic_servitude" }) domesticServitude!: boolean;
  @Column("text", { nullable: true }) place!: string | null;
  @Column("text", { name: "exploitation_country", nullable: true }) exploitationCountry!: string | null;
  @Column("text", { nullable: true }) industry!: string | null;
  @Column("text", { name: "proposed_basis", nullable: true }) proposedBasis!: string | null;
  @Column("uuid", { name: "adult_person_id", nullable: true }) adultPersonId!: string | null;
  @Column("uuid", { name: "assignee_id", nullable: true }) assigneeId!: string | null;
  @Column("date", { name: "supplement_requested_on", nullable: true }) supplementRequestedOn!: string | null;
  @Column("date", { name: "supplement_due_on", nullable: true }) supplementDueOn!: string | null;
  @Column("date", { name: "withdrawn_on", nullable: true }) withdrawnOn!: string | null;
  @Column("uuid", { name: "decision_id", nullable: true }) decisionId!: string | null;
  @Column("text") outcome!: string;
  @Column("text", { name: "negative_reason", nullable: true }) negativeReason!: string | null;
  @Column("date", { name: "decided_on", nullable: true }) decidedOn!: string | null;
  @Column("uuid", { name: "client_id", nullable: true }) clientId!: string | null;
  @Column("integer") version!: number;
}

/** A referral being written, sealed with a key of its own. */
@Entity({ schema: "casework", name: "referral_draft" })
export class ReferralDraftRow {
  @PrimaryColumn("uuid") id!: string;
  @Column("uuid", { name: "unit_id" }) unitId!: string;
  @Column("uuid", { name: "staff_id" }) staffId!: string;
  @Column("bytea", { name: "body_enc" }) bodyEnc!: Buffer;
  @Column("timestamptz", { name: "saved_at" }) savedAt!: string;
  @Column("integer") version!: number;
}
