import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Whoever came to a training and was taken in without an address can be given one when it is told. Nobody else's address changes:
 * by it people sign in.
 */
export class GiveWalkInsTheirAddresses1795840400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function training.give_address(learner uuid, address text) returns boolean
        language plpgsql security definer set search_path = '' as $$
        begin
          update kernel.trainee set email = address
          where id = learner and email is null and subject like 'walked-in:%'
            and current_setting('app.learners', true) = 'names';
          return found;
        exception when unique_violation then
          return false;
        end $$;
      comment on function training.give_address is
        'Gives an address to who was taken in without one at a training; false where they are not such, or it is somebody else''s';
      revoke all on function training.give_address from public;
      grant execute on function training.give_address to casework_app;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
