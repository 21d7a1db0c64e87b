import { Column, Entity, PrimaryColumn } from "typeorm";

/** A decision that ends assistance; texts are sealed with the person's key. */
@Entity({ schema: "casework", name: "ending_decision" })
export class EndingDecisionRow {
  @PrimaryColumn("uuid") id!: string;
  @Column("uuid", { name: "customer_id" }) customerId!: string;
  @Column("uuid", { name: "person_id" }) personId!: string;
  @Column("uuid", { name: "unit_id" }) unitId!: string;
  @Column("text") ground!: string;
  @Column("text", { name: "statutory_ground", nullable: true }) statutoryGround!: string | null;
  @Column("bytea", { name: "assessment_enc", nullable: true }) assessmentEnc!: Buffer | null;
  @Column("bytea", { name: "hearing_enc", nullable: true }) hearingEnc!: Buffer | null;
  @Column("date", { name: "heard_on", nullable: true }) heardOn!: string | null;
  @Column("text", { name: "return_way", nullable: true }) returnWay!: string | null;
  @Column("date", { name: "aftercare_until", nullable: true }) aftercareUntil!: string | null;
  @Column("boolean", { name: "immediate_enforcement" }) immediateEnforcement!: boolean;
  @Column("integer", { name: "customer_version" }) customerVersion!: number;
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
