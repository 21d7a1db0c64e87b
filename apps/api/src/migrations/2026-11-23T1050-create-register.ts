import type { MigrationInterface, QueryRunner } from "typeorm";
import { guardByUnit } from "./row-security.ts";

/** Which referrals came from a register file, and from which content: a repeat is told from a change. */
export class CreateRegister1795431000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table casework.register_entry (
        reference text not null,
        unit_id uuid not null,
        referral_id uuid not null,
        digest bytea not null,
        constraint register_entry_pk primary key (reference),
        constraint register_entry_referral_fk foreign key (referral_id) references casework.referral (id)
      );
      comment on table casework.register_entry is 'A row of a register file that was brought in; the digest is keyed, it tells nothing of the content';
      grant select, insert on casework.register_entry to casework_app;`);
    await db.query(guardByUnit("casework.register_entry"));
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
