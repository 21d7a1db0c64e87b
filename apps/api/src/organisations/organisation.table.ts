import { Column, Entity, PrimaryColumn } from "typeorm";

/** A body the assistance system works with. */
@Entity({ schema: "casework", name: "organisation" })
export class OrganisationRow {
  @PrimaryColumn("uuid") id!: string;
  @Column("text") kind!: string;
  @Column("text") name!: string;
  @Column("text", { name: "name_sv", nullable: true }) nameSv!: string | null;
  @Column("text", { name: "name_en", nullable: true }) nameEn!: string | null;
  @Column("text", { nullable: true }) municipality!: string | null;
  @Column("date", { name: "opened_on", nullable: true }) openedOn!: string | null;
  @Column("date", { name: "closed_on", nullable: true }) closedOn!: string | null;
  @Column("integer", { nullable: true }) capacity!: number | null;
  @Column("text", { name: "search_text" }) searchText!: string;
  @Column("integer") version!: number;
}

/** A contact person of a body, sealed with a key of its own. */
@Entity({ schema: "casework", name: "organisation_contact" })
export class OrganisationContactRow {
  @PrimaryColumn("uuid") id!: string;
  @Column("uuid", { name: "organisation_id" }) organisationId!: string;
  @Column("uuid", { name: "unit_id" }) unitId!: string;
  @Column("bytea", { name: "name_enc" }) nameEnc!: Buffer;
  @Column("bytea", { name: "position_enc", nullable: true }) positionEnc!: Buffer | null;
  @Column("bytea", { name: "phone_enc", nullable: true }) phoneEnc!: Buffer | null;
  @Column("bytea", { name: "email_enc", nullable: true }) emailEnc!: Buffer | null;
  @Column("integer", { name: "name_grams", array: true }) nameGrams!: readonly number[];
  @Column("integer") version!: number;
}
