import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity({ schema: "training", name: "reminder_sent" })
export class ReminderSentRow {
  @PrimaryColumn("uuid") id!: string;
  @Column("uuid", { name: "trainee_id" }) traineeId!: string;
  @Column("uuid", { name: "enrolment_id", nullable: true }) enrolmentId!: string | null;
  @Column("uuid", { name: "certificate_id", nullable: true }) certificateId!: string | null;
  @Column("text") kind!: string;
  @Column("date") about!: string;
  @Column("date", { name: "sent_on" }) sentOn!: string;
  @Column("uuid", { name: "sent_by", nullable: true }) sentBy!: string | null;
}
