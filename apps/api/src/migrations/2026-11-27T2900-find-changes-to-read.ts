import type { MigrationInterface, QueryRunner } from "typeorm";

/** Which certificates have still to follow a material change of their course: told to the worker, and nothing else of them. */
export class FindChangesToRead1795840000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`drop function training.certificates_to_shorten; ${behind}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

/**
 * A change counts for those of whose work one of its lessons is. It has shortened a certificate where that ends on its day or
 * before; it has been read by who completed a version with it, or need not. Who goes through the course finishes that first, and
 * whoever staff took out of the changed lessons is not put into them again. Of
 * several certificates the one that holds longest brings the lessons. The version to read it in is `changesSince`'s.
 */
const behind = `
  create function training.certificates_behind(today date, after uuid)
    returns table (certificate uuid, trainee uuid, language text)
    language sql stable security definer set search_path = '' as $$
      select c.id, c.trainee_id, t.language from training.certificate c
        join kernel.trainee t on t.id = c.trainee_id
        join training.course_version passed on passed.id = c.course_version_id
        join training.enrolment e on e.id = c.enrolment_id
      where c.revoked_at is null and c.valid_until >= today and c.id > after and exists (
        select from training.course_version v, jsonb_array_elements(v.content -> 'modules') m,
          jsonb_array_elements(m -> 'lessons') l
        where v.course_id = c.course_id and v.number > passed.number and v.status in ('published', 'retired')
          and v.change ->> 'kind' = 'material' and v.change -> 'lessons' ? (l ->> 'id')
          and (l -> 'roles' = 'null' or l -> 'roles' ? e.role)
          and (c.valid_until > greatest((v.change ->> 'certificatesUntil')::date, c.valid_from)
            or ((v.change ->> 'certificatesUntil')::date <= c.valid_until or today < c.renewal_from)
              and not exists (select from training.certificate o join training.course_version w on w.id = o.course_version_id
                where o.trainee_id = c.trainee_id and o.course_id = c.course_id and o.revoked_at is null
                  and (o.issued_until, w.number, o.id) > (c.issued_until, passed.number, c.id))
              and not exists (select from training.enrolment o join training.course_version w on w.id = o.course_version_id
                where o.trainee_id = c.trainee_id and o.course_id = c.course_id and (o.status = 'active'
                  or w.number >= v.number and (o.status in ('completed', 'waived') or o.delta is not null)))
              and exists (select from (select n.content from training.course_version n
                where n.course_id = c.course_id and n.number >= v.number and n.status in ('published', 'retired')
                order by n.status = 'published' desc, n.number desc limit 1) newest,
                jsonb_array_elements(newest.content -> 'modules') nm, jsonb_array_elements(nm -> 'lessons') nl
                where nl ->> 'id' = l ->> 'id' and (nl -> 'roles' = 'null' or nl -> 'roles' ? e.role))))
      order by c.id limit 200
    $$;
  comment on function training.certificates_behind is
    'Certificates that a material change of their course has still to shorten, or whose holders have still to be enrolled in it, 200 at a time';
  revoke all on function training.certificates_behind from public;
  grant execute on function training.certificates_behind to worker_app;`;
