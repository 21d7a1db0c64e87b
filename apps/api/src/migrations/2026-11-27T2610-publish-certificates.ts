import type { MigrationInterface, QueryRunner } from "typeorm";
import { newSigningKey } from "../certificates/index.ts";
import { keyringOf } from "../kernel/migrating.ts";

/**
 * What anybody may know of certificates: the keys that sign them, which of them are revoked, and what somebody who has the
 * unguessable id of one is told. It is read through functions by a role that can do nothing else.
 */
export class PublishCertificates1795831800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${keys}${functions}`);
    const { thumbprint, publicKey, wrapped } = await newSigningKey(keyringOf(db));
    await db.query(
      `insert into training.signing_key (thumbprint, public_key, wrapped, made_at) values ($1, $2, $3, now())`,
      [thumbprint, JSON.stringify(publicKey), wrapped],
    );
    await db.query("alter table training.signing_key force row level security");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

const keys = `
  create table training.signing_key (
    thumbprint text not null,
    public_key jsonb not null,
    wrapped bytea not null,
    made_at timestamptz not null,
    withdrawn_at timestamptz,
    constraint signing_key_pk primary key (thumbprint),
    constraint signing_key_is_public check (not public_key ? 'd')
  );
  comment on table training.signing_key is
    'Keys that sign certificates: the newest signs, all that are not withdrawn are published; wrapped is of use only to who holds the master key';
  alter table training.signing_key enable row level security;
  create policy signing_key_signs on training.signing_key for select to training_app using (true);
  create policy signing_key_read_by_owner on training.signing_key for select to vas_owner using (true);
  grant select on training.signing_key to training_app;`;

/** Tables that are forced under row-level security hold for their owner too, as whom the functions read. */
const readByOwner = ["training.certificate", "training.course_version", "kernel.trainee"]
  .map(
    (table) => `create policy ${table.split(".")[1]}_read_by_owner on ${table} for select to vas_owner using (true);`,
  )
  .join("\n");

const functions = `
  ${readByOwner}

  create function training.published_keys() returns table (thumbprint text, public_key jsonb)
    language sql stable security definer set search_path = '' as $$
      select k.thumbprint, k.public_key from training.signing_key k where k.withdrawn_at is null order by k.made_at
    $$;
  comment on function training.published_keys is 'The public halves of the keys that have signed certificates';

  create function training.signing_secret() returns table (thumbprint text, wrapped bytea)
    language sql stable security definer set search_path = '' as $$
      select k.thumbprint, k.wrapped from training.signing_key k where k.withdrawn_at is null order by k.made_at desc limit 1
    $$;
  comment on function training.signing_secret is
    'The wrapped secret of the key that signs now: of use only to who holds the master key';

  create function training.revoked_places(list integer, today date) returns setof integer
    language sql stable security definer set search_path = '' as $$
      select c.status_index % 131072 from training.certificate c
      where c.status_index / 131072 = list
        and (c.revoked_at is not null or (c.valid_until < c.issued_until and c.valid_until < today))
    $$;
  comment on function training.revoked_places is
    'Places of a list whose certificates are revoked, or have ended earlier than what was signed says';

  create function training.status_list_exists(list integer) returns boolean
    language sql stable security definer set search_path = '' as $$
      select list = 0 or exists (select from training.status_place where status_index / 131072 = list)
    $$;
  comment on function training.status_list_exists is 'Whether there is a list of this number';

  create function training.public_certificate(wanted uuid) returns table (
      id uuid, course_version_id uuid, content jsonb, valid_from date, valid_until date, revoked_at timestamptz,
      status_index integer, salt text, identity_hash text)
    language sql stable security definer set search_path = '' as $$
      select c.id, c.course_version_id, jsonb_build_object('title', v.content -> 'title', 'notice', v.content -> 'notice'),
        c.valid_from, c.valid_until, c.revoked_at, c.status_index, c.id::text,
        'sha256$' || encode(sha256(convert_to(t.name || c.id::text, 'UTF8')), 'hex')
      from training.certificate c join training.course_version v on v.id = c.course_version_id
        join kernel.trainee t on t.id = c.trainee_id
      where c.id = wanted
    $$;
  comment on function training.public_certificate is
    'What somebody is told who has the id of a certificate: no name, but a salted hash to compare one with';

  create function training.public_achievement(wanted uuid) returns table (
      id uuid, number integer, title jsonb, summary jsonb, exam jsonb, hash text, law_as_of date)
    language sql stable security definer set search_path = '' as $$
      select v.id, v.number, v.content -> 'title', v.content -> 'summary', v.content -> 'exam', v.hash,
        (v.content ->> 'lawAsOf')::date
      from training.course_version v where v.id = wanted and v.status in ('published', 'retired')
    $$;
  comment on function training.public_achievement is 'What a certificate of a published version of a course is given for';

  ${[
    "published_keys",
    "signing_secret",
    "revoked_places",
    "status_list_exists",
    "public_certificate",
    "public_achievement",
  ]
    .map(
      (name) => `
  revoke all on function training.${name} from public;
  grant execute on function training.${name} to verifier_app;`,
    )
    .join("")}
  grant usage on schema training to verifier_app;
  grant execute on function training.public_certificate, training.public_achievement to training_app;`;
