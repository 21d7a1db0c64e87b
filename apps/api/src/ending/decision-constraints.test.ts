import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { admissionsIn, givenDelegation } from "../testing/given-admission.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
let proposedEnding: string;
let admission: string;

const { admitted } = admissionsIn(() => world);

beforeAll(async () => {
  world = await openWorld();
  await givenDelegation(world, { from: "2026-01-01", to: "2026-12-31" });
  const { inForce, customer } = await admitted();
  admission = inForce.id;
  const { data } = await world.ask(
    "caseworker",
    `mutation Propose($input: ProposeEndingInput!, $key: ID!) { proposeEnding(input: $input, idempotencyKey: $key) {
      ... on EndingChanged { ending { open { id } } } } }`,
    {
      key: randomUUID(),
      input: {
        customer: customer.id,
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
  proposedEnding = (data["proposeEnding"] as { ending: { open: { id: string } } }).ending.open.id;
});
afterAll(() => world.close());

/** What each constraint forbids, as a change of a row that is right. */
const ofEveryDecision: readonly (readonly [string, string])[] = [
  ["status_known", "status = 'draft', decided_on = null"],
  ["origin_known", "origin = 'import'"],
  ["regime_known", "regime = 'R9'"],
  ["language_known", "letter_language = 'de'"],
  ["four_eyes", "decider_id = proposer_id"],
];

const ofAdmission: readonly (readonly [string, string])[] = [
  ...ofEveryDecision,
  ["decided", "decided_on = null"],
  ["decider_named", "decider_id = null"],
  ["served_after_decided", "served_on = decided_on - 1"],
  ["outcome_known", "outcome = 'pending'"],
  ["basis_known", "basis = 'parent'"],
  ["basis_of_outcome", "basis = null"],
  ["reason_of_outcome", "negative_reason = 'other'"],
];

const ofEnding: readonly (readonly [string, string])[] = [
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

const ofDelegation: readonly (readonly [string, string])[] = [
  ["kinds_known", "kinds = '{budget}'"],
  ["interval", "valid_to = valid_from - 1"],
];

async function violation(table: string, change: string, id: string | undefined): Promise<unknown> {
  const where = id === undefined ? "true" : `id = '${id}'`;
  try {
    await world.administrator.query(`update casework.${table} set ${change} where ${where}`);
  } catch (error) {
    return (error as { constraint?: string }).constraint;
  }
  return undefined;
}

test.each(ofAdmission)("a decision on admission keeps %s", async (name, change) => {
  expect(await violation("admission_decision", change, admission)).toBe(`admission_decision_${name}`);
});

test.each(ofEnding)("a decision on ending keeps %s", async (name, change) => {
  expect(await violation("ending_decision", change, proposedEnding)).toBe(`ending_decision_${name}`);
});

test.each(ofDelegation)("a delegation keeps %s", async (name, change) => {
  expect(await violation("delegation", change, undefined)).toBe(`delegation_${name}`);
});

test("every named check of decisions and delegations is tried here", async () => {
  const tried = [
    ...ofAdmission.map(([name]) => `admission_decision_${name}`),
    ...ofEnding.map(([name]) => `ending_decision_${name}`),
    ...ofDelegation.map(([name]) => `delegation_${name}`),
  ];
  const { rows } = await world.administrator.query<{ name: string }>(
    `select conname as name from pg_constraint where contype = 'c'
       and conrelid in ('casework.admission_decision'::regclass, 'casework.ending_decision'::regclass, 'casework.delegation'::regclass)`,
  );
  expect(rows.map(({ name }) => name).toSorted()).toEqual(tried.toSorted());
});
