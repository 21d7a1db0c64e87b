import { Column, Entity, PrimaryColumn } from "typeorm";

/** The naming of an official who may decide. */
@Entity({ schema: "casework", name: "delegation" })
export class DelegationRow {
  @PrimaryColumn("uuid") id!: string;
  @Column("uuid", { name: "staff_id" }) staffId!: string;
  @Column("text", { array: true }) kinds!: readonly string[];
  @Column("date", { name: "valid_from" }) validFrom!: string;
  @Column("date", { name: "valid_to", nullable: true }) validTo!: string | null;
  @Column("uuid", { name: "granted_by_id" }) grantedById!: string;
  @Column("integer") version!: number;
}
