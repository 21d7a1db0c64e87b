import type { MigrationInterface, QueryRunner } from "typeorm";

/** Learners, and those who are invited, read the name of their body in their own language; of bodies they read no more than that. */
export class NameBodiesToLearners1795841350000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function training.body_words(body uuid) returns jsonb
        language sql stable security definer set search_path = '' as $$
          select jsonb_build_object('fi', o.name, 'sv', coalesce(o.name_sv, o.name), 'en', coalesce(o.name_en, o.name))
          from casework.organisation o where o.id = body
        $$;
      comment on function training.body_words is
        'The names of a body by language, the Finnish one where it has no other; null where there is no such body';
      comment on column kernel.trainee.organisation_id is
        'The body for which the learner counts, of casework.organisation; the training surface reads its names by training.body_words';
      revoke all on function training.body_words from public;
      grant execute on function training.body_words to training_app, sign_in_app;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
