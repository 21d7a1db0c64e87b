import { Column, Entity, PrimaryColumn } from "typeorm";

/** A person referred or helped; names are sealed with the person's own key. */
@Entity({ schema: "casework", name: "person" })
export class PersonRow {
  @PrimaryColumn("uuid") id!: string;
  @Column("uuid", { name: "unit_id" }) unitId!: string;
  @Column("text") sex!: string;
  @Column("date", { name: "birth_date", nullable: true }) birthDate!: string | null;
  @Column("text", { array: true }) nationalities!: readonly string[];
  @Column("bytea", { name: "given_name_enc", nullable: true }) givenNameEnc!: Buffer | null;
  @Column("bytea", { name: "family_name_enc", nullable: true }) familyNameEnc!: Buffer | null;
  @Column("bytea", { name: "other_names_enc", nullable: true }) otherNamesEnc!: Buffer | null;
  @Column("bytea", { name: "identity_number_enc", nullable: true }) identityNumberEnc!: Buffer | null;
  @Column("bytea", { name: "contact_enc", nullable: true }) contactEnc!: Buffer | null;
  @Column("integer", { name: "name_grams", array: true }) nameGrams!: readonly number[];
  /** A keyed digest: the key by which a register knows the person may be an identity number. */
  @Column("bytea", { name: "register_key_digest", nullable: true }) registerKeyDigest!: Buffer | null;
  @Column("integer") version!: number;
}

/** A customership. */
@Entity({ schema: "casework", name: "customer" })
export class CustomerRow {
  @PrimaryColumn("uuid") id!: string;
  @Column("text") reference!: string;
  @Column("uuid", { name: "person_id" }) personId!: string;
  @Column("uuid", { name: "unit_id" }) unitId!: string;
  @Column("text") basis!: string;
  @Column("date", { name: "admitted_on" }) admittedOn!: string;
  @Column("date", { name: "ended_on", nullable: true }) endedOn!: string | null;
  @Column("uuid", { name: "ending_decision_id", nullable: true }) endingDecisionId!: string | null;
  @Column("date", { name: "aftercare_until", nullable: true }) aftercareUntil!: string | null;
  @Column("uuid", { name: "referral_id", nullable: true }) referralId!: string | null;
  @Column("uuid", { name: "adult_customer_id", nullable: true }) adultCustomerId!: string | null;
  @Column("uuid", { name: "reopens_id", nullable: true }) reopensId!: string | null;
  @Column("uuid", { name: "handler_id", nullable: true }) handlerId!: string | null;
  @Column("text", { name: "safety_flags", array: true }) safetyFlags!: readonly string[];
  @Column("bytea", { name: "safety_note_enc", nullable: true }) safetyNoteEnc!: Buffer | null;
  @Column("boolean", { name: "protected_identity" }) protectedIdentity!: boolean;
  @Column("bytea", { name: "municipality_enc", nullable: true }) municipalityEnc!: Buffer | null;
  @Column("date", { name: "municipality_from", nullable: true }) municipalityFrom!: string | null;
  @Column("integer") version!: number;
}

/** A person or body linked to a customer. */
@Entity({ schema: "casework", name: "customer_link" })
export class CustomerLinkRow {
  @PrimaryColumn("uuid") id!: string;
  @Column("uuid", { name: "customer_id" }) customerId!: string;
  @Column("uuid", { name: "unit_id" }) unitId!: string;
  @Column("text") relation!: string;
  @Column("uuid", { name: "linked_customer_id", nullable: true }) linkedCustomerId!: string | null;
  @Column("uuid", { name: "organisation_id", nullable: true }) organisationId!: string | null;
  @Column("bytea", { name: "details_enc", nullable: true }) detailsEnc!: Buffer | null;
  @Column("integer") version!: number;
}
