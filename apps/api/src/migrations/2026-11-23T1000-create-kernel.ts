import type { MigrationInterface, QueryRunner } from "typeorm";
import { guardByUnit, partnerMayAdd } from "./row-security.ts";

/** Schemas, the directory of staff, data keys, idempotency and the audit log. */
export class CreateKernel1795428000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create extension if not exists pg_trgm;
      create schema kernel;
      create schema audit;
      create schema casework;
      create schema training;
      create schema partner;
      create schema statistics;

      grant usage on schema kernel to casework_app, training_app, partner_app, statistics_app, sign_in_app, worker_app;
      grant usage on schema audit to casework_app, training_app, partner_app, statistics_app, auditor_app, sealer_app;
      grant usage on schema casework to casework_app, partner_app, statistics_app;
      grant usage on schema training to training_app;
      grant usage on schema partner to partner_app;
      grant usage on schema statistics to statistics_app;

      create table kernel.unit (
        id uuid not null,
        code text not null,
        name text not null,
        receives_referrals boolean not null default false,
        constraint unit_pk primary key (id),
        constraint unit_code_key unique (code)
      );
      comment on table kernel.unit is 'A unit of the assistance system; customers'' data belong to one';
      create unique index unit_one_receives_referrals on kernel.unit (receives_referrals) where receives_referrals;

      create table kernel.staff (
        id uuid not null,
        subject text not null,
        name text not null,
        email text,
        unit_id uuid not null,
        roles text[] not null,
        language text not null,
        active boolean not null default true,
        constraint staff_pk primary key (id),
        constraint staff_subject_key unique (subject),
        constraint staff_unit_fk foreign key (unit_id) references kernel.unit (id),
        constraint staff_language_known check (language in ('fi', 'sv', 'en')),
        constraint staff_roles_known check (
          cardinality(roles) > 0
          and roles <@ array['caseworker', 'supervisor', 'director', 'statistician', 'auditor', 'administrator', 'trainer'])
      );
      comment on table kernel.staff is 'A person employed by the assistance system who may sign in to the console';

      create table kernel.trainee (
        id uuid not null,
        subject text not null,
        name text not null,
        organisation_name text,
        language text not null,
        active boolean not null default true,
        constraint trainee_pk primary key (id),
        constraint trainee_subject_key unique (subject),
        constraint trainee_language_known check (language in ('fi', 'sv', 'en'))
      );
      comment on table kernel.trainee is 'A learner who may sign in to the training portal';

      create table kernel.partner_client (
        id uuid not null,
        client_id text not null,
        organisation_id uuid not null,
        unit_id uuid not null,
        scopes text[] not null,
        jwks jsonb not null,
        active boolean not null default true,
        constraint partner_client_pk primary key (id),
        constraint partner_client_client_id_key unique (client_id),
        constraint partner_client_unit_fk foreign key (unit_id) references kernel.unit (id),
        constraint partner_client_scopes_known check (scopes <@ array['referral:create', 'referral:status:own'])
      );
      comment on table kernel.partner_client is 'Another body''s system, known by the keys with which it signs its assertions';

      create table kernel.data_key (
        subject_id uuid not null,
        unit_id uuid not null,
        wrapped bytea,
        master_version smallint not null,
        destroyed_at timestamptz,
        constraint data_key_pk primary key (subject_id),
        constraint data_key_unit_fk foreign key (unit_id) references kernel.unit (id),
        constraint data_key_destroyed_or_kept check ((wrapped is null) = (destroyed_at is not null))
      );
      comment on table kernel.data_key is 'The key of one person''s data, wrapped by the master key; destroying it erases the person';

      create table kernel.idempotency (
        actor_id text not null,
        key uuid not null,
        command text not null,
        request_hash bytea not null,
        result jsonb not null,
        performed_at timestamptz not null default now(),
        constraint idempotency_pk primary key (actor_id, key)
      );
      comment on table kernel.idempotency is 'Commands already performed: the same key answers the same result, once';
      alter table kernel.idempotency enable row level security;
      alter table kernel.idempotency force row level security;
      create policy idempotency_own on kernel.idempotency for all to casework_app, training_app, partner_app
        using (actor_id = (select nullif(current_setting('app.actor_id', true), '')))
        with check (actor_id = (select nullif(current_setting('app.actor_id', true), '')));

      create table audit.entry (
        id bigint generated always as identity,
        at timestamptz not null default clock_timestamp(),
        actor_kind text not null,
        actor_id text not null,
        surface text not null,
        purpose text,
        operation text not null,
        subjects uuid[] not null,
        field_classes text[] not null,
        row_count integer not null,
        decision text not null,
        request_id text not null,
        transaction_id xid8 not null default pg_current_xact_id(),
        constraint entry_pk primary key (id),
        constraint entry_decision_known check (decision in ('allowed', 'refused'))
      );
      comment on table audit.entry is 'Who read or changed whose data, when, for what; never the values. Only ever added to';
      create index entry_subjects on audit.entry using gin (subjects);

      grant select on kernel.unit, kernel.staff to casework_app;
      grant select on kernel.unit, kernel.staff, kernel.trainee, kernel.partner_client to sign_in_app;
      grant select (id, unit_id, roles, email, language, active) on kernel.staff to worker_app;
      grant select, insert on kernel.data_key to casework_app;
      grant select, insert on kernel.idempotency to casework_app, training_app, partner_app;
      grant insert on audit.entry to casework_app, training_app, partner_app, statistics_app;
      grant select on audit.entry to auditor_app, sealer_app;`);
    await db.query(`${guardByUnit("kernel.data_key")}${partnerMayAdd("kernel.data_key")}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
