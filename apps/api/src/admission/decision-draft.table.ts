import type { DelegationKind } from "@vas/domain/vocabulary";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A proposal being written, in the unit of the person it is about; its text is sealed with a key of its own. */
@Entity({ schema: "casework", name: "decision_draft" })
export class DecisionDraftRow {
  @PrimaryColumn("uuid") id!: string;
  @Column("uuid", { name: "unit_id" }) unitId!: string;
  @Column("uuid", { name: "person_id" }) personId!: string;
  @Column("uuid", { name: "staff_id" }) staffId!: string;
  @Column("text") kind!: DelegationKind;
  @Column("uuid", { name: "matter_id" }) matterId!: string;
  @Column("bytea", { name: "body_enc" }) bodyEnc!: Buffer;
  @Column("timestamptz", { name: "saved_at" }) savedAt!: string;
  @Column("integer") version!: number;
}
