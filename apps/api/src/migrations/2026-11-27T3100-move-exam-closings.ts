import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Extra time that is given during an exam moves its end. Staff reach of the open exam its times and nothing else: its paper and
 * its answers stay the learner's.
 */
export class MoveExamClosings1795840200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create policy attempt_closing_moved on training.attempt for update to vas_owner
        using (status = 'open' and purpose = 'exam') with check (status = 'open' and purpose = 'exam');

      create function training.open_exam(of_enrolment uuid)
        returns table (attempt uuid, started_at timestamptz, closes_at timestamptz)
        language sql security definer set search_path = '' as $$
          select a.id, a.started_at, a.closes_at from training.attempt a
          where a.enrolment_id = of_enrolment and a.purpose = 'exam' and a.status = 'open'
            and current_setting('app.learners', true) = 'names' for no key update
        $$;
      comment on function training.open_exam is 'The exam of an enrolment that is going on, locked, for who manages training: its times alone';

      create function training.move_closing(of_attempt uuid, until timestamptz) returns void
        language sql security definer set search_path = '' as $$
          update training.attempt set closes_at = until, version = version + 1
          where id = of_attempt and purpose = 'exam' and status = 'open'
            and current_setting('app.learners', true) = 'names'
        $$;
      comment on function training.move_closing is 'Moves the end of an exam that is going on, for who manages training';

      revoke all on function training.open_exam, training.move_closing from public;
      grant execute on function training.open_exam, training.move_closing to casework_app;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
