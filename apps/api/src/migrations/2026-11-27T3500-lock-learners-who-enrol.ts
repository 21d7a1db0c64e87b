import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Whoever enrols by themselves or takes an invitation up is locked as trainers lock whom they assign a course or note at a training:
 * of two at once the later one reads what the earlier has made of the learner.
 */
export class LockLearnersWhoEnrol1795840700000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function training.lock_own_learner() returns table (organisation uuid)
        language sql security definer set search_path = '' as $$
          select t.organisation_id from kernel.trainee t
          where t.id = nullif(current_setting('app.actor_id', true), '')::uuid for no key update
        $$;
      comment on function training.lock_own_learner is
        'Locks the learner who acts until the end of the transaction, and tells the body for which they count';

      create function training.lock_learner(learner uuid) returns void
        language plpgsql security definer set search_path = '' as $$
        begin
          perform from kernel.trainee t where t.id = learner for no key update;
        end $$;
      comment on function training.lock_learner is
        'Locks a learner who takes an invitation up until the end of the transaction, and tells nothing of them';

      revoke all on function training.lock_own_learner, training.lock_learner from public;
      grant execute on function training.lock_own_learner to training_app;
      grant execute on function training.lock_learner to sign_in_app;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
