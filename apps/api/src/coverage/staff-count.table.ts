import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity({ schema: "training", name: "staff_count" })
export class StaffCountRow {
  @PrimaryColumn("uuid", { name: "organisation_id" }) organisationId!: string;
  @PrimaryColumn("date", { name: "counted_on" }) countedOn!: string;
  @PrimaryColumn("integer") version!: number;
  @Column("integer", { nullable: true }) staff!: number | null;
  @Column("timestamptz", { name: "told_at" }) toldAt!: string;
  @Column("uuid", { name: "told_by" }) toldBy!: string;
}
