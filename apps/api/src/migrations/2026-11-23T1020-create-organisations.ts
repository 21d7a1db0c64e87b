import type { MigrationInterface, QueryRunner } from "typeorm";
import { guardByUnit } from "./row-security.ts";

/** Bodies the assistance system works with, their contact persons, and the history that every aggregate shares. */
export class CreateOrganisations1795429200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table casework.organisation (
        id uuid not null,
        kind text not null,
        name text not null,
        name_sv text,
        name_en text,
        municipality text,
        opened_on date,
        closed_on date,
        capacity integer,
        search_text text not null,
        version integer not null,
        constraint organisation_pk primary key (id),
        constraint organisation_kind_known check (kind in (
          'reception_centre', 'police', 'border_guard', 'immigration_service', 'municipality', 'wellbeing_county', 'prosecutor',
          'labour_inspection', 'ngo', 'health_care', 'private_producer', 'ministry', 'other')),
        constraint organisation_closed_after_opening check (closed_on >= opened_on),
        constraint organisation_capacity_positive check (capacity > 0)
      );
      comment on table casework.organisation is 'A body that refers, helps, investigates or is trained';
      create index organisation_search on casework.organisation using gin (search_text gin_trgm_ops);
      create unique index organisation_kind_name on casework.organisation (kind, lower(name));
      create index organisation_name_order on casework.organisation (name collate "fi-x-icu", id);

      create table casework.organisation_contact (
        id uuid not null,
        organisation_id uuid not null,
        unit_id uuid not null,
        name_enc bytea not null,
        position_enc bytea,
        phone_enc bytea,
        email_enc bytea,
        name_grams integer[] not null,
        version integer not null,
        constraint organisation_contact_pk primary key (id),
        constraint organisation_contact_organisation_fk foreign key (organisation_id) references casework.organisation (id)
      );
      comment on table casework.organisation_contact is 'A contact person of a body; seen by the unit that keeps the contact';
      create index organisation_contact_of on casework.organisation_contact (organisation_id);
      create index organisation_contact_grams on casework.organisation_contact using gin (name_grams);

      create table casework.event (
        id bigint generated always as identity,
        unit_id uuid,
        person_id uuid,
        aggregate text not null,
        aggregate_id uuid not null,
        version integer not null,
        kind text not null,
        happened_on date not null,
        recorded_at timestamptz not null,
        actor_id text,
        body jsonb not null,
        text_enc bytea,
        constraint event_pk primary key (id)
      );
      comment on table casework.event is 'The history of every matter; rows are only ever added';
      create index event_of_person on casework.event (person_id, happened_on desc, id desc) where person_id is not null;
      create index event_of_aggregate on casework.event (aggregate_id, version);

      create table casework.reference_counter (
        kind text not null,
        year integer not null,
        last integer not null,
        constraint reference_counter_pk primary key (kind, year)
      );
      comment on table casework.reference_counter is 'The last number given to a reference of a kind in a year';
      create function casework.next_numbers(wanted_kind text, wanted_year integer, how_many integer) returns integer
        language sql security definer set search_path = '' as $$
          insert into casework.reference_counter as counter (kind, year, last) values (wanted_kind, wanted_year, how_many)
          on conflict (kind, year) do update set last = counter.last + how_many
          returning last - how_many + 1
        $$;
      comment on function casework.next_numbers is 'Takes so many numbers of a kind in a year; returns the first of them';
      create function casework.reference_of(kind text, year integer, number integer) returns text
        language sql immutable set search_path = '' as $$
          select kind || '-' || year || '-' || lpad(number::text, greatest(4, length(number::text)), '0')
        $$;
      create function casework.next_reference(wanted_kind text, wanted_year integer) returns text
        language sql security definer set search_path = '' as $$
          select casework.reference_of(wanted_kind, wanted_year, casework.next_numbers(wanted_kind, wanted_year, 1))
        $$;
      revoke all on function casework.next_numbers from public;
      grant execute on function casework.next_numbers to casework_app;
      revoke all on function casework.next_reference from public;
      grant execute on function casework.next_reference to casework_app, partner_app;

      alter table kernel.partner_client add constraint partner_client_organisation_fk
        foreign key (organisation_id) references casework.organisation (id);

      grant select, insert, update on casework.organisation to casework_app;
      grant select, insert, update, delete on casework.organisation_contact to casework_app;
      grant select, insert on casework.event to casework_app;
      grant select (id, kind, name, opened_on, closed_on) on casework.organisation to statistics_app;`);
    await db.query(guardByUnit("casework.organisation_contact"));
    await db.query(`
      alter table casework.event enable row level security;
      alter table casework.event force row level security;
      create policy event_within_scope on casework.event for all to casework_app
        using ((select current_setting('app.scope', true)) = 'all'
          or unit_id is null
          or ((select current_setting('app.scope', true)) = 'unit'
              and unit_id = (select nullif(current_setting('app.unit_id', true), '')::uuid)))
        with check (true);
      create policy event_added_by_partner on casework.event for insert to partner_app
        with check (unit_id = (select nullif(current_setting('app.unit_id', true), '')::uuid));
      grant insert on casework.event to partner_app;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
