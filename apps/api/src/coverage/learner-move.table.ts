import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity({ schema: "training", name: "learner_move" })
export class LearnerMoveRow {
  @PrimaryColumn("uuid", { name: "trainee_id" }) traineeId!: string;
  @PrimaryColumn("date", { name: "moved_on" }) movedOn!: string;
  @PrimaryColumn("integer") version!: number;
  @Column("uuid", { name: "organisation_id", nullable: true }) organisationId!: string | null;
  @Column("timestamptz", { name: "told_at" }) toldAt!: string;
  @Column("uuid", { name: "told_by" }) toldBy!: string;
}
