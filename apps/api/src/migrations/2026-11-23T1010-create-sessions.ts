import type { MigrationInterface, QueryRunner } from "typeorm";

/** Sessions of people, used assertions and proofs of partners' systems, shared counters of the rate limits. */
export class CreateSessions1795428600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(sessions);
    await db.query(changesTold);
    await db.query(partnersAndLimits);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

const sessions = `
  create table kernel.session (
    secret_hash bytea not null,
    realm text not null,
    staff_id uuid,
    trainee_id uuid,
    created_at timestamptz not null,
    authenticated_at timestamptz not null,
    last_seen_at timestamptz not null,
    idle_seconds integer not null,
    expires_at timestamptz not null,
    id_token_enc bytea,
    ended_at timestamptz,
    ended_by text,
    constraint session_pk primary key (secret_hash),
    constraint session_staff_fk foreign key (staff_id) references kernel.staff (id),
    constraint session_trainee_fk foreign key (trainee_id) references kernel.trainee (id),
    constraint session_secret_hash_is_sha256 check (octet_length(secret_hash) = 32),
    constraint session_realm_has_its_person check (
      (realm = 'casework' and staff_id is not null and trainee_id is null)
      or (realm = 'training' and trainee_id is not null and staff_id is null)),
    constraint session_limits_are_ahead check (idle_seconds > 0 and expires_at > created_at),
    constraint session_end_is_explained check (
      (ended_at is null) = (ended_by is null)
      and ended_by in ('sign_out', 'idle', 'expired', 'replaced', 'administrator'))
  );
  comment on table kernel.session is 'A person signed in: the hash of the cookie''s secret, never the secret; one UPDATE ends it';
  comment on column kernel.session.authenticated_at is 'When the identity provider last saw the person: what a step-up asks for';
  create index session_staff on kernel.session (staff_id) where ended_at is null;
  create index session_trainee on kernel.session (trainee_id) where ended_at is null;
  create index session_expires on kernel.session (expires_at);

  alter table kernel.session enable row level security;
  alter table kernel.session force row level security;
  create policy session_of_sign_in on kernel.session for all to sign_in_app using (true) with check (true);
  grant select, insert, update, delete on kernel.session to sign_in_app;

  grant usage on schema audit to sign_in_app;
  grant insert on audit.entry to sign_in_app;`;

/** Every process keeps sessions for some seconds; it listens to this channel and forgets what has changed. */
const changesTold = `
  create function kernel.tell_session_change() returns trigger language plpgsql set search_path = '' as $$
    begin
      perform pg_notify('sign_in_changed', 'session:' || encode(old.secret_hash, 'hex'));
      return null;
    end
  $$;
  create trigger session_end_is_told after update of ended_at, expires_at on kernel.session
    for each row when (old.ended_at is distinct from new.ended_at or new.expires_at < old.expires_at)
    execute function kernel.tell_session_change();
  create trigger session_removal_is_told after delete on kernel.session
    for each row when (old.ended_at is null) execute function kernel.tell_session_change();

  create function kernel.tell_person_change() returns trigger language plpgsql set search_path = '' as $$
    begin
      perform pg_notify('sign_in_changed', 'person:' || old.id::text);
      return null;
    end
  $$;
  create trigger staff_change_is_told after update or delete on kernel.staff
    for each row execute function kernel.tell_person_change();
  create trigger trainee_change_is_told after update or delete on kernel.trainee
    for each row execute function kernel.tell_person_change();`;

const partnersAndLimits = `
  create table kernel.used_assertion (
    presenter text not null,
    jti_hash bytea not null,
    expires_at timestamptz not null,
    constraint used_assertion_pk primary key (presenter, jti_hash)
  );
  comment on table kernel.used_assertion is 'Signed assertions and proofs already presented; the same one is refused a second time';
  create index used_assertion_expires on kernel.used_assertion (expires_at);
  grant select, insert, delete on kernel.used_assertion to sign_in_app;

  create table kernel.rate_limit (
    key text not null,
    points integer not null default 0,
    expire bigint,
    constraint rate_limit_pk primary key (key)
  );
  comment on table kernel.rate_limit is 'Counters shared by the processes of the API; keys are ids and hashes';
  grant select, insert, update, delete on kernel.rate_limit to sign_in_app;`;
