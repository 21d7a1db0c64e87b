import { Column, Entity, PrimaryColumn } from "typeorm";

/** A decision on admission; reasons are sealed with the person's key. */
@Entity({ schema: "casework", name: "admission_decision" })
export class AdmissionDecisionRow {
  @PrimaryColumn("uuid") id!: string;
  @Column("uuid", { name: "referral_id" }) referralId!: string;
  @Column("uuid", { name: "person_id" }) personId!: string;
  @Column("uuid", { name: "unit_id" }) unitId!: string;
  @Column("text") outcome!: string;
  @Column("text", { nullable: true }) basis!: string | null;
  @Column("bytea", { name: "findings_enc", nullable: true }) findingsEnc!: Buffer | null;
  @Column("jsonb", { name: "findings_met" }) findingsMet!: object;
  @Column("uuid", { name: "adult_customer_id", nullable: true }) adultCustomerId!: string | null;
  @Column("text", { name: "negative_reason", nullable: true }) negativeReason!: string | null;
  @Column("integer", { name: "referral_version" }) referralVersion!: number;
  @Column("uuid", { name: "corrects_id", nullable: true }) correctsId!: string | null;
  @Column("text") status!: string;
  @Column("text") origin!: string;
  @Column("text") regime!: string;
  @Column("text", { array: true }) sections!: readonly string[];
  @Column("text", { name: "letter_language" }) letterLanguage!: string;
  @Column("uuid", { name: "proposer_id", nullable: true }) proposerId!: string | null;
  @Column("timestamptz", { name: "proposed_at", nullable: true }) proposedAt!: string | null;
  @Column("uuid", { name: "returned_by_id", nullable: true }) returnedById!: string | null;
  @Column("bytea", { name: "return_reason_enc", nullable: true }) returnReasonEnc!: Buffer | null;
  @Column("uuid", { name: "decider_id", nullable: true }) deciderId!: string | null;
  @Column("uuid", { name: "delegation_id", nullable: true }) delegationId!: string | null;
  @Column("date", { name: "decided_on", nullable: true }) decidedOn!: string | null;
  @Column("date", { name: "served_on", nullable: true }) servedOn!: string | null;
  @Column("date", { name: "appeal_until", nullable: true }) appealUntil!: string | null;
  @Column("uuid", { name: "superseded_by_id", nullable: true }) supersededById!: string | null;
  @Column("integer") version!: number;
}
