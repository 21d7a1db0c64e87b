import { Column, Entity, PrimaryColumn } from "typeorm";

/** A row of a register file that was brought in. */
@Entity({ schema: "casework", name: "register_entry" })
export class RegisterEntryRow {
  @PrimaryColumn("text") reference!: string;
  @Column("uuid", { name: "unit_id" }) unitId!: string;
  @Column("uuid", { name: "referral_id" }) referralId!: string;
  @Column("bytea") digest!: Buffer;
}
