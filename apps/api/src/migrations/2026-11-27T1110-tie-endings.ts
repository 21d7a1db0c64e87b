import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Assistance runs until a decision ends it (Act 746/2011 s.35.4): no customership has ended without a decision of its own, made
 * here or taken over from a register. The reference is checked at commit, for each row names the other.
 */
export class TieEndings1795777800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table casework.ending_decision add constraint ending_decision_of_customer_key unique (id, customer_id);
      alter table casework.customer
        add constraint customer_ended_by_decision check ((ended_on is null) = (ending_decision_id is null)),
        add constraint customer_ending_decision_fk foreign key (ending_decision_id, id)
          references casework.ending_decision (id, customer_id) deferrable initially deferred;

      -- What is corrected may tell of assistance after the ending that is over by the day of the correction.
      alter table casework.ending_decision drop constraint ending_decision_aftercare_after,
        add constraint ending_decision_aftercare_after check (aftercare_until >= decided_on or corrects_id is not null);`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
