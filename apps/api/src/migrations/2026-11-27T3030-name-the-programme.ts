import type { MigrationInterface, QueryRunner } from "typeorm";

/** Of which courses the certificates count as training: those of the national programme, or while none is named all that certify. */
export class NameTheProgramme1795840130000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table training.course add in_programme boolean not null default false;
      comment on column training.course.in_programme is
        'Does it belong to the national programme, whose certificates coverage and effect count? Named by the administrator''s command';

      create view training.counted_course with (security_invoker = true) as
        select c.id from training.course c
        where c.in_programme or not exists (select from training.course named where named.in_programme);
      comment on view training.counted_course is
        'Courses whose certificates count as training: those of the programme, or all while none is named';
      grant select on training.counted_course to casework_app;

      create or replace view training.held_certificate with (security_invoker = true) as
        select b.organisation_id, c.trainee_id, h.held_from, h.held_until, c.course_id
        from training.certificate c
        join training.belonging b on b.trainee_id = c.trainee_id and b.organisation_id is not null
        cross join lateral (select greatest(c.valid_from, b.since) as held_from,
          least(c.valid_until, b.until - 1, (c.revoked_at at time zone 'Europe/Helsinki')::date - 1) as held_until) h
        where h.held_from <= h.held_until;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
