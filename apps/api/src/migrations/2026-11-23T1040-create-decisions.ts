import type { MigrationInterface, QueryRunner } from "typeorm";
import { guardByUnit, statisticsMayRead } from "./row-security.ts";

const decisionColumns = `
        status text not null,
        origin text not null,
        regime text not null,
        sections text[] not null,
        letter_language text not null,
        proposer_id uuid,
        proposed_at timestamptz,
        returned_by_id uuid,
        return_reason_enc bytea,
        decider_id uuid,
        delegation_id uuid,
        decided_on date,
        served_on date,
        appeal_until date,
        superseded_by_id uuid,
        version integer not null,`;

function decisionConstraints(table: string): string {
  return `
        constraint ${table}_pk primary key (id),
        constraint ${table}_proposer_fk foreign key (proposer_id) references kernel.staff (id),
        constraint ${table}_returned_by_fk foreign key (returned_by_id) references kernel.staff (id),
        constraint ${table}_decider_fk foreign key (decider_id) references kernel.staff (id),
        constraint ${table}_delegation_fk foreign key (delegation_id) references casework.delegation (id),
        constraint ${table}_status_known check (status in ('proposed', 'returned', 'in_force', 'superseded')),
        constraint ${table}_origin_known check (origin in ('console', 'register')),
        constraint ${table}_regime_known check (regime in ('R0', 'R1', 'R2', 'R3')),
        constraint ${table}_language_known check (letter_language in ('fi', 'sv', 'en')),
        constraint ${table}_four_eyes check (decider_id <> proposer_id),
        constraint ${table}_decided check ((status in ('in_force', 'superseded')) = (decided_on is not null)),
        constraint ${table}_decider_named check (origin = 'register' or decided_on is null or decider_id is not null),
        constraint ${table}_served_after_decided check (served_on >= decided_on)`;
}

/** Delegations, admission decisions, customers and decisions that end assistance. */
export class CreateDecisions1795430400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table casework.delegation (
        id uuid not null,
        staff_id uuid not null,
        kinds text[] not null,
        valid_from date not null,
        valid_to date,
        granted_by_id uuid not null,
        version integer not null,
        constraint delegation_pk primary key (id),
        constraint delegation_staff_fk foreign key (staff_id) references kernel.staff (id),
        constraint delegation_granted_by_fk foreign key (granted_by_id) references kernel.staff (id),
        constraint delegation_kinds_known check (cardinality(kinds) > 0 and kinds <@ array['admission', 'ending']),
        constraint delegation_interval check (valid_to >= valid_from)
      );
      comment on table casework.delegation is 'The director''s naming of an official who may decide (Act 746/2011 s.33)';
      create index delegation_of on casework.delegation (staff_id);

      create table casework.admission_decision (
        id uuid not null,
        referral_id uuid not null,
        person_id uuid not null,
        unit_id uuid not null,
        outcome text not null,
        basis text,
        findings_enc bytea,
        findings_met jsonb not null,
        adult_customer_id uuid,
        negative_reason text,
        referral_version integer not null,
        corrects_id uuid,${decisionColumns}${decisionConstraints("admission_decision")},
        constraint admission_decision_referral_fk foreign key (referral_id) references casework.referral (id),
        constraint admission_decision_person_fk foreign key (person_id) references casework.person (id),
        constraint admission_decision_outcome_known check (outcome in ('positive', 'negative')),
        constraint admission_decision_basis_known check (basis in ('victim', 'witness', 'accompanying_child')),
        constraint admission_decision_basis_of_outcome check (outcome = 'negative' or basis is not null),
        constraint admission_decision_reason_of_outcome check (
          case outcome when 'positive' then negative_reason is null else negative_reason is not null or origin = 'register' end)
      );
      comment on table casework.admission_decision is 'A written decision on taking a person into the assistance system; corrected only by a new one';
      create unique index admission_decision_one_in_force on casework.admission_decision (referral_id) where status = 'in_force';
      create unique index admission_decision_one_open on casework.admission_decision (referral_id) where status in ('proposed', 'returned');
      create index admission_decision_waiting on casework.admission_decision (unit_id, proposed_at) where status = 'proposed';
      create index admission_decision_unserved on casework.admission_decision (unit_id) where status = 'in_force' and origin = 'console' and served_on is null;
      create index admission_decision_appeal on casework.admission_decision (appeal_until) where appeal_until is not null;
      create index admission_decision_of_referral on casework.admission_decision (referral_id);
      create index admission_decision_of_person on casework.admission_decision (person_id);

      create table casework.customer (
        id uuid not null,
        reference text not null,
        person_id uuid not null,
        unit_id uuid not null,
        basis text not null,
        admitted_on date not null,
        ended_on date,
        ending_decision_id uuid,
        aftercare_until date,
        referral_id uuid,
        adult_customer_id uuid,
        reopens_id uuid,
        handler_id uuid,
        safety_flags text[] not null,
        safety_note_enc bytea,
        protected_identity boolean not null,
        municipality text,
        municipality_from date,
        version integer not null,
        constraint customer_pk primary key (id),
        constraint customer_reference_key unique (reference),
        constraint customer_person_fk foreign key (person_id) references casework.person (id),
        constraint customer_referral_fk foreign key (referral_id) references casework.referral (id),
        constraint customer_adult_fk foreign key (adult_customer_id) references casework.customer (id),
        constraint customer_reopens_fk foreign key (reopens_id) references casework.customer (id),
        constraint customer_handler_fk foreign key (handler_id) references kernel.staff (id),
        constraint customer_basis_known check (basis in ('victim', 'witness', 'accompanying_child')),
        constraint customer_ended_after_admitted check (ended_on >= admitted_on),
        constraint customer_came_from check (referral_id is not null or reopens_id is not null),
        constraint customer_safety_flags_known check (safety_flags <@ array[
          'acute_danger', 'protected_identity', 'no_phone_contact', 'exploiter_knows_address', 'self_harm_risk', 'minor_at_risk'])
      );
      comment on table casework.customer is 'A customership: a person helped from the day of admission to the day of ending';
      create unique index customer_one_active on casework.customer (person_id) where ended_on is null;
      create index customer_list on casework.customer (unit_id, admitted_on, id);
      create index customer_order on casework.customer (admitted_on, id);
      create index customer_of_person on casework.customer (person_id, admitted_on desc);
      create index customer_ended on casework.customer (ended_on, id) where ended_on is not null;
      create index customer_aftercare on casework.customer (aftercare_until) where aftercare_until is not null;
      create index customer_of_adult on casework.customer (adult_customer_id) where adult_customer_id is not null;
      create index customer_of_handler on casework.customer (handler_id) where ended_on is null;

      create table casework.customer_link (
        id uuid not null,
        customer_id uuid not null,
        unit_id uuid not null,
        relation text not null,
        linked_customer_id uuid,
        organisation_id uuid,
        details_enc bytea,
        version integer not null,
        constraint customer_link_pk primary key (id),
        constraint customer_link_customer_fk foreign key (customer_id) references casework.customer (id),
        constraint customer_link_linked_fk foreign key (linked_customer_id) references casework.customer (id),
        constraint customer_link_organisation_fk foreign key (organisation_id) references casework.organisation (id)
      );
      comment on table casework.customer_link is 'People and bodies around a customer: children, representative, counsel, contact at an authority';
      create index customer_link_of on casework.customer_link (customer_id);

      create table casework.ending_decision (
        id uuid not null,
        customer_id uuid not null,
        person_id uuid not null,
        unit_id uuid not null,
        ground text not null,
        statutory_ground text,
        assessment_enc bytea,
        hearing_enc bytea,
        heard_on date,
        return_way text,
        aftercare_until date,
        immediate_enforcement boolean not null,
        customer_version integer not null,
        corrects_id uuid,${decisionColumns}${decisionConstraints("ending_decision")},
        constraint ending_decision_customer_fk foreign key (customer_id) references casework.customer (id),
        constraint ending_decision_person_fk foreign key (person_id) references casework.person (id),
        constraint ending_decision_ground_known check (ground in (
          'no_longer_in_need', 'authority_found_not_victim', 'own_wish', 'disappeared', 'moved_from_finland', 'removed_from_finland',
          'not_identified', 'danger_to_order', 'other')),
        constraint ending_decision_return_way_known check (return_way in ('assisted_voluntary_return', 'other_voluntary', 'deportation')),
        constraint ending_decision_return_way_of_ground check (return_way is null or ground in ('moved_from_finland', 'removed_from_finland')),
        constraint ending_decision_aftercare_after check (aftercare_until >= decided_on)
      );
      comment on table casework.ending_decision is 'A written decision that assistance measures end (Act 746/2011 s.38 f)';
      create unique index ending_decision_one_in_force on casework.ending_decision (customer_id) where status = 'in_force';
      create unique index ending_decision_one_open on casework.ending_decision (customer_id) where status in ('proposed', 'returned');
      create index ending_decision_waiting on casework.ending_decision (unit_id, proposed_at) where status = 'proposed';
      create index ending_decision_unserved on casework.ending_decision (unit_id) where status = 'in_force' and origin = 'console' and served_on is null;
      create index ending_decision_appeal on casework.ending_decision (appeal_until) where appeal_until is not null;
      create index ending_decision_of_customer on casework.ending_decision (customer_id);
      create index ending_decision_of_person on casework.ending_decision (person_id);

      grant select, insert, update on casework.delegation, casework.admission_decision, casework.customer, casework.ending_decision to casework_app;
      grant select, insert, update, delete on casework.customer_link to casework_app;`);
    await db.query(
      ["admission_decision", "customer", "customer_link", "ending_decision"]
        .map((table) => guardByUnit(`casework.${table}`))
        .join("\n"),
    );
    await db.query(`
      ${statisticsMayRead("casework.customer", ["id, person_id, basis, admitted_on, ended_on, referral_id, reopens_id"])}
      ${statisticsMayRead("casework.ending_decision", ["id, customer_id, status, ground, return_way, decided_on"])}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
