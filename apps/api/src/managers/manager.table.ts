import { Column, Entity, PrimaryColumn } from "typeorm";

/** That a learner is the superior of a body's staff. */
@Entity({ schema: "training", name: "manager" })
export class ManagerRow {
  @PrimaryColumn("uuid") id!: string;
  @Column("uuid", { name: "trainee_id" }) traineeId!: string;
  @Column("uuid", { name: "organisation_id" }) organisationId!: string;
  @Column("date") since!: string;
  @Column("uuid", { name: "named_by" }) namedBy!: string;
  @Column("date", { name: "ended_on", nullable: true }) endedOn!: string | null;
  @Column("uuid", { name: "ended_by", nullable: true }) endedBy!: string | null;
  @Column("integer") version!: number;
}
