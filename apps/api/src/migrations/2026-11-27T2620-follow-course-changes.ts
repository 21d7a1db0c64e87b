import type { MigrationInterface, QueryRunner } from "typeorm";

/** Which certificates a material change of their course still has to shorten: told to the worker, and nothing else of them. */
export class FollowCourseChanges1795832400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(toShorten);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

/** A change counts for those of whose work one of its lessons is; it shortens no certificate to less than its first day. */
const toShorten = `
  create policy enrolment_read_by_owner on training.enrolment for select to vas_owner using (true);
  create function training.certificates_to_shorten(today date)
    returns table (certificate uuid, trainee uuid, language text)
    language sql stable security definer set search_path = '' as $$
      select c.id, c.trainee_id, t.language from training.certificate c
        join kernel.trainee t on t.id = c.trainee_id
        join training.course_version passed on passed.id = c.course_version_id
        join training.enrolment e on e.id = c.enrolment_id
      where c.revoked_at is null and c.valid_until >= today and exists (
        select from training.course_version v, jsonb_array_elements(v.content -> 'modules') m,
          jsonb_array_elements(m -> 'lessons') l
        where v.course_id = c.course_id and v.number > passed.number and v.status in ('published', 'retired')
          and v.change ->> 'kind' = 'material' and v.change -> 'lessons' ? (l ->> 'id')
          and (l -> 'roles' = 'null' or l -> 'roles' ? e.role)
          and c.valid_until > greatest((v.change ->> 'certificatesUntil')::date, c.valid_from))
      order by c.valid_until, c.id limit 200
    $$;
  comment on function training.certificates_to_shorten is
    'Certificates that hold longer than a material change of their course allows, 200 at a time; none once they are shortened';
  revoke all on function training.certificates_to_shorten from public;
  grant execute on function training.certificates_to_shorten to worker_app;`;
