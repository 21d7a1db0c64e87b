import type { MigrationInterface, QueryRunner } from "typeorm";
import { guardByUnit, partnerMayAdd, statisticsMayRead } from "./row-security.ts";

/** Persons, referrals and the drafts of referrals. */
export class CreateReferrals1795429800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table casework.person (
        id uuid not null,
        unit_id uuid not null,
        sex text not null,
        birth_date date,
        nationalities text[] not null,
        given_name_enc bytea,
        family_name_enc bytea,
        other_names_enc bytea,
        identity_number_enc bytea,
        contact_enc bytea,
        name_grams integer[] not null,
        register_key text,
        version integer not null,
        name_key integer generated always as (hash_array(name_grams)) stored,
        constraint person_pk primary key (id),
        constraint person_unit_fk foreign key (unit_id) references kernel.unit (id),
        constraint person_sex_known check (sex in ('woman', 'man', 'other', 'unknown'))
      );
      comment on table casework.person is 'A person referred to or helped by the assistance system; names are encrypted with the person''s own key';
      comment on column casework.person.name_key is 'The same for persons whose names are the same, in any order; tells nothing that name_grams does not';
      create index person_grams on casework.person using gin (name_grams);
      create index person_name_key on casework.person (name_key);
      create index person_birth_date on casework.person (birth_date);
      create unique index person_register_key on casework.person (unit_id, register_key) where register_key is not null;

      create table casework.referral (
        id uuid not null,
        reference text not null,
        unit_id uuid not null,
        person_id uuid not null,
        status text not null,
        channel text not null,
        received_on date not null,
        referrer_kind text not null,
        organisation_id uuid,
        referrer_contact_enc bytea,
        consent_given_by text,
        consent_given_on date,
        child_heard boolean,
        circumstances_enc bytea,
        safety_now_enc bytea,
        acute_danger boolean not null,
        safe_contact_enc bytea,
        interpreter_language text,
        signs text[] not null,
        forms text[] not null,
        primary_form text,
        domestic_servitude boolean not null,
        place text,
        exploitation_country text,
        industry text,
        proposed_basis text,
        adult_person_id uuid,
        assignee_id uuid,
        supplement_requested_on date,
        supplement_due_on date,
        withdrawn_on date,
        decision_id uuid,
        outcome text not null,
        negative_reason text,
        decided_on date,
        client_id uuid,
        version integer not null,
        received_half text generated always as (
          extract(year from received_on)::integer::text || case when extract(month from received_on) <= 6 then '-1' else '-2' end) stored,
        constraint referral_pk primary key (id),
        constraint referral_reference_key unique (reference),
        constraint referral_person_fk foreign key (person_id) references casework.person (id),
        constraint referral_adult_fk foreign key (adult_person_id) references casework.person (id),
        constraint referral_organisation_fk foreign key (organisation_id) references casework.organisation (id),
        constraint referral_assignee_fk foreign key (assignee_id) references kernel.staff (id),
        constraint referral_client_fk foreign key (client_id) references kernel.partner_client (id),
        constraint referral_status_known check (status in ('received', 'under_consideration', 'supplement_requested', 'decided', 'withdrawn')),
        constraint referral_outcome_known check (outcome in ('positive', 'negative', 'pending', 'withdrawn')),
        constraint referral_outcome_of_status check (
          (status = 'decided') = (outcome in ('positive', 'negative')) and (status = 'withdrawn') = (outcome = 'withdrawn')),
        constraint referral_decided_day check ((outcome in ('positive', 'negative')) = (decided_on is not null)),
        constraint referral_decided_after_received check (decided_on >= received_on),
        constraint referral_channel_known check (channel in ('form', 'phone', 'post', 'email', 'partner', 'register')),
        constraint referral_referrer_kind_known check (referrer_kind in (
          'police', 'border_guard', 'reception_centre', 'immigration_service', 'municipality', 'prosecutor', 'labour_inspection', 'ngo',
          'health_care', 'private_producer', 'self', 'other')),
        constraint referral_forms_known check (forms <@ array[
          'labour', 'sexual', 'forced_marriage', 'forced_criminality', 'forced_begging', 'degrading_conditions', 'organ_removal', 'other']),
        constraint referral_primary_form_named check (primary_form is null or primary_form = any (forms)),
        constraint referral_place_known check (place in ('finland', 'finland_link', 'eu', 'third_country', 'unknown')),
        constraint referral_basis_known check (proposed_basis in ('victim', 'witness', 'accompanying_child')),
        constraint referral_consent_known check (consent_given_by in ('person', 'representative'))
      );
      comment on table casework.referral is 'A proposal that a person be taken into the assistance system (Act 746/2011 s.34)';
      create index referral_of_person on casework.referral (person_id, received_on desc, id);
      create index referral_of_adult on casework.referral (adult_person_id) where adult_person_id is not null;
      create index referral_inbox on casework.referral (unit_id, status, received_on, id);
      create index referral_received on casework.referral (received_on) include (outcome, referrer_kind);
      create index referral_of_client on casework.referral (client_id, received_on desc) where client_id is not null;
      create index referral_of_organisation on casework.referral (organisation_id, received_on desc);
      create index referral_assigned on casework.referral (assignee_id) where status in ('received', 'under_consideration', 'supplement_requested');

      create table casework.referral_draft (
        id uuid not null,
        unit_id uuid not null,
        staff_id uuid not null,
        body_enc bytea not null,
        saved_at timestamptz not null,
        version integer not null,
        constraint referral_draft_pk primary key (id),
        constraint referral_draft_staff_fk foreign key (staff_id) references kernel.staff (id)
      );
      comment on table casework.referral_draft is 'A referral being written, seen by its writer only';
      create index referral_draft_of on casework.referral_draft (staff_id, saved_at desc);
      alter table casework.referral_draft enable row level security;
      alter table casework.referral_draft force row level security;
      create policy referral_draft_own on casework.referral_draft for all to casework_app
        using (staff_id::text = (select nullif(current_setting('app.actor_id', true), '')))
        with check (staff_id::text = (select nullif(current_setting('app.actor_id', true), '')));

      grant select, insert, update on casework.person, casework.referral to casework_app;
      grant select, insert, update, delete on casework.referral_draft to casework_app;

      create view partner.own_organisation with (security_barrier) as
        select o.id, o.kind from casework.organisation o join kernel.partner_client c on c.organisation_id = o.id
        where c.id = (select nullif(current_setting('app.client_id', true), '')::uuid);
      comment on view partner.own_organisation is 'The body for which the asking system acts';
      grant select on partner.own_organisation to partner_app;

      create view partner.referral_status with (security_barrier) as
        select id, reference, received_on, status, outcome, decided_on from casework.referral
        where client_id = (select nullif(current_setting('app.client_id', true), '')::uuid);
      comment on view partner.referral_status is 'The referrals that the asking system itself sent, and what became of them';
      create policy referral_status_view on casework.referral for select to vas_owner
        using (client_id = (select nullif(current_setting('app.client_id', true), '')::uuid));
      grant select on partner.referral_status to partner_app;`);
    await db.query(`${guardByUnit("casework.person")}${partnerMayAdd("casework.person")}
      ${guardByUnit("casework.referral")}${partnerMayAdd("casework.referral")}
      ${statisticsMayRead("casework.person", ["id", "sex", "birth_date", "nationalities"])}
      ${statisticsMayRead("casework.referral", [
        "id, person_id, received_on, received_half, referrer_kind, organisation_id, signs, forms, primary_form, domestic_servitude, place",
        "exploitation_country, industry, proposed_basis, status, outcome, negative_reason, decided_on",
      ])}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
