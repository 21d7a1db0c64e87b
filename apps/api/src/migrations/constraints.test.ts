import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { coverageCases, givenCoverageRows } from "../testing/coverage-constraints.ts";
import { admissionsIn, givenDelegation } from "../testing/given-admission.ts";
import { givenLearningRows } from "../testing/given-learning-rows.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";
import { casesOfLearning, type Cases } from "./constraints-of-learning.ts";

let world: World;

const { admitted } = admissionsIn(() => world);

beforeAll(async () => {
  world = await openWorld();
  await givenDelegation(world, { from: "2026-01-01", to: "2026-12-31" });
  await givenProposedEnding((await admitted()).customer.id);
  await givenOthers();
});
afterAll(() => world.close());

/** One decision on ending that waits, beside the one decision on admission that is in force. */
async function givenProposedEnding(customer: string): Promise<void> {
  const { errors } = await world.ask(
    "caseworker",
    `mutation Propose($input: ProposeEndingInput!, $key: ID!) { proposeEnding(input: $input, idempotencyKey: $key) {
      __typename } }`,
    {
      key: randomUUID(),
      input: {
        customer,
        expectedVersion: 1,
        content: {
          ground: "own_wish",
          statutoryGround: "R3-3",
          assessment: "Ei halua apua.",
          notHeardReason: "Oma pyyntö.",
          immediateEnforcement: true,
          letterLanguage: "fi",
        },
      },
    },
  );
  expect(errors).toEqual([]);
}

/** One right row of each other table. */
async function givenOthers(): Promise<void> {
  await world.administrator.query(
    `with body as (
       insert into casework.organisation (id, kind, name, search_text, version)
       values (gen_random_uuid(), 'police', 'Poliisi', 'poliisi', 1) returning id)
     insert into kernel.partner_client (id, client_id, organisation_id, unit_id, scopes, jwks)
     select gen_random_uuid(), 'police', body.id, unit.id, '{}', '{}' from body, kernel.unit limit 1`,
  );
  await world.administrator.query(
    `insert into casework.decision_draft (id, unit_id, person_id, staff_id, kind, matter_id, body_enc, saved_at, version)
     select gen_random_uuid(), c.unit_id, c.person_id, s.id, 'ending', c.id, '', now(), 1
     from casework.customer c, kernel.staff s limit 1`,
  );
  await world.administrator.query(
    `insert into casework.register_span (unit_id, first_on, last_on, is_stated, told_at)
     select id, '2015-01-01', '2015-12-31', true, now() from kernel.unit limit 1`,
  );
  await givenLearningRows(world.administrator);
  await givenCoverageRows(world.administrator);
  await world.administrator.query(
    `insert into kernel.session (secret_hash, realm, staff_id, created_at, authenticated_at, last_seen_at, idle_seconds, expires_at)
     values (sha256('x'), 'casework', $1, now(), now(), now(), 900, now() + interval '8 hours')`,
    [staffActor("caseworker").id],
  );
}

/** What each constraint forbids, as a change of a row that is right. */
const ofEveryDecision: Cases = [
  ["status_known", "status = 'draft', decided_on = null"],
  ["origin_known", "origin = 'import'"],
  ["regime_known", "regime = 'R9'"],
  ["language_known", "letter_language = 'de'"],
  ["four_eyes", "decider_id = proposer_id"],
];

const ofAdmission: Cases = [
  ...ofEveryDecision,
  ["decided", "decided_on = null"],
  ["decider_named", "decider_id = null"],
  ["served_after_decided", "served_on = decided_on - 1"],
  ["outcome_known", "outcome = 'pending'"],
  ["basis_known", "basis = 'parent'"],
  ["basis_of_outcome", "basis = null"],
  ["reason_of_outcome", "negative_reason = 'other'"],
];

const ofEnding: Cases = [
  ...ofEveryDecision,
  ["decided", "decided_on = '2026-11-23'"],
  ["decider_named", "status = 'in_force', decided_on = '2026-11-23'"],
  [
    "served_after_decided",
    "status = 'in_force', decider_id = (select id from kernel.staff where subject = 'director'), decided_on = '2026-11-23', served_on = '2026-11-22'",
  ],
  ["ground_known", "ground = 'closed'"],
  ["return_way_known", "ground = 'moved_from_finland', return_way = 'walked'"],
  ["return_way_of_ground", "return_way = 'deportation'"],
  [
    "aftercare_after",
    "status = 'in_force', decider_id = (select id from kernel.staff where subject = 'director'), decided_on = '2026-11-23', aftercare_until = '2026-11-22'",
  ],
];

const ofReferral: Cases = [
  ["basis_known", "proposed_basis = 'parent'"],
  ["channel_known", "channel = 'fax'"],
  ["consent_known", "consent_given_by = 'nobody'"],
  ["decided_after_received", "decided_on = received_on - 1"],
  ["decided_day", "decided_on = null"],
  ["forms_known", "forms = '{theft}', primary_form = null"],
  ["outcome_known", "outcome = 'perhaps', status = 'received', decided_on = null"],
  ["outcome_of_status", "status = 'received'"],
  ["place_known", "place = 'moon'"],
  ["primary_form_named", "forms = '{labour}', primary_form = 'sexual'"],
  ["referrer_kind_known", "referrer_kind = 'journalist'"],
  ["status_known", "status = 'archived', outcome = 'pending', decided_on = null"],
];

/** Every table with checks, and for each check a change that breaks it and no other. */
const casesOf: Readonly<Record<string, Cases>> = {
  ...casesOfLearning,
  "casework.admission_decision": ofAdmission,
  "casework.ending_decision": ofEnding,
  "casework.referral": ofReferral,
  "casework.delegation": [
    ["kinds_known", "kinds = '{budget}'"],
    ["interval", "valid_to = valid_from - 1"],
  ],
  "casework.customer": [
    ["basis_known", "basis = 'parent'"],
    ["came_from", "referral_id = null, reopens_id = null"],
    ["ended_after_admitted", "ended_on = admitted_on - 1"],
    ["ended_by_decision", "ended_on = admitted_on"],
    ["safety_flags_known", "safety_flags = '{important}'"],
  ],
  "casework.decision_draft": [["kind_known", "kind = 'letter'"]],
  "casework.decision_letter": [["of_one_decision", "admission_decision_id = null"]],
  "casework.organisation": [
    ["capacity_positive", "capacity = 0"],
    ["closed_after_opening", "opened_on = '2026-01-02', closed_on = '2026-01-01'"],
    ["kind_known", "kind = 'church'"],
  ],
  "casework.person": [["sex_known", "sex = 'x'"]],
  "casework.register_secret": [["one", "is_only = false"]],
  "casework.register_span": [["in_order", "last_on = first_on - 1"]],
  "kernel.data_key": [["destroyed_or_kept", "wrapped = null"]],
  "kernel.partner_client": [["scopes_known", "scopes = '{everything}'"]],
  "kernel.session": [
    ["end_is_explained", "ended_at = now()"],
    ["limits_are_ahead", "idle_seconds = 0"],
    ["realm_has_its_person", "realm = 'training'"],
    ["secret_hash_is_sha256", "secret_hash = 'short'"],
  ],
  "kernel.staff": [
    ["language_known", "language = 'de'"],
    ["roles_known", "roles = '{}'"],
  ],
  "kernel.trainee": [
    ["email_short", "email = repeat('x', 255)"],
    ["language_known", "language = 'de'"],
  ],
  "training.certificate": [
    ["days_in_order", "valid_until = valid_from - 1"],
    ["never_prolonged", "valid_until = issued_until + 1"],
    ["status_index_not_negative", "status_index = -1"],
    ["revoked_whole", "revoked_at = now()"],
  ],
  "training.certificate_event": [
    ["kind_known", "kind = 'certificateLost'"],
    ["revoked_by_staff", "kind = 'certificateRevoked'"],
  ],
  "training.course": [["code_short", "code = 'K'"]],
  "training.course_approval": [["language_known", "language = 'de'"]],
  "training.picture": [
    ["hash_of_bytes", "hash = encode(sha256('y'), 'hex')"],
    ["media_type_known", "media_type = 'image/svg+xml'"],
  ],
  "training.course_version": [
    ["hash_is_sha256", "status = 'published', published_at = now(), hash = 'x', change = '{}'"],
    ["in_review_submitted", "status = 'in_review'"],
    ["languages_known", "approved = '{de}'"],
    ["number_positive", "number = 0"],
    ["published_whole", "published_at = now()"],
    ["returned_with_reason", "return_reason = 'x'"],
    ["status_known", "status = 'gone'"],
  ],
  "training.enrolment": [
    ["due_set_with_day", "due_on = '2026-12-01'"],
    ["cycle_positive", "cycle = 0"],
    ["delta_not_empty", "delta = '{}'"],
    ["ends_with_its_day", "status = 'completed'"],
    ["extra_time_in_range", "extra_time = 101"],
    ["renewal_of_waiver", "waiver_renewal_from = '2028-08-23'"],
    ["role_known", "role = 'journalist'"],
    ["status_known", "status = 'gone'"],
  ],
  "training.case_play": [
    ["ended_whole", "status = 'ended'"],
    ["number_positive", "number = 0"],
    ["status_known", "status = 'gone', ended_at = now(), safety = 0, rights = 0, procedure = 0"],
  ],
  "training.case_step": [
    ["place_not_negative", "place = -1"],
    ["scores_in_range", "safety = 3"],
  ],
  "training.case_version": [
    ["name_short", "case_name = 'Tapaus 1'"],
    ["number_positive", "number = 0"],
  ],
  "training.question_version": [
    ["number_positive", "number = 0"],
    ["written_whole", "written_by = gen_random_uuid(), written_at = null"],
  ],
  "training.signing_key": [["is_public", 'public_key = \'{"d": "x"}\'']],
  ...coverageCases,
  "training.step_done": [["step_known", "step = 'lesson'"]],
  "audit.entry": [["decision_known", "decision = 'perhaps'"]],
};

const cases = Object.entries(casesOf).flatMap(([table, changes]) =>
  changes.map(([name, change]) => ({ table, constraint: `${table.split(".")[1]}_${name}`, change })),
);

test.each(cases)("$constraint: a row is not stored where $change", async ({ table, constraint, change }) => {
  const statement = world.administrator.query(`update ${table} set ${change}`);
  await expect(statement).rejects.toMatchObject({ code: "23514", constraint });
});

test("a customership ends by a decision of its own, not by another's", async () => {
  const change = "ended_on = admitted_on, ending_decision_id = gen_random_uuid()";
  await expect(world.administrator.query(`update casework.customer set ${change}`)).rejects.toMatchObject({
    code: "23503",
    constraint: "customer_ending_decision_fk",
  });
});

test.each([
  ["person_fk", "unit_id = gen_random_uuid()"],
  ["admission_fk", "person_id = (select id from casework.person p where p.id <> person_id limit 1)"],
])("decision_letter_%s: a letter is of its decision, about its person, in that person's unit", async (name, change) => {
  await admitted();
  await expect(world.administrator.query(`update casework.decision_letter set ${change}`)).rejects.toMatchObject({
    code: "23503",
    constraint: `decision_letter_${name}`,
  });
});

test("every check of the schema is tried here", async () => {
  const { rows } = await world.administrator.query<{ name: string }>(
    `select conname as name from pg_constraint where contype = 'c'
       and connamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'graphile_worker')`,
  );
  const names = rows.map(({ name }) => name);
  expect(names.toSorted()).toEqual(cases.map(({ constraint }) => constraint).toSorted());
});
