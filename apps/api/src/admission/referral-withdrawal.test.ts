import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { LetProposalsLapse1795774800000 } from "../migrations/2026-11-27T1020-let-proposals-lapse.ts";
import { admissionsIn, victim } from "../testing/given-admission.ts";
import { givenReferral, type Given } from "../testing/given-referral.ts";
import { migrationRunner } from "../testing/migration-runner.ts";
import { referralsOf, type Parts } from "../testing/referrals.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(() => world.setNow("2026-11-23T10:00:00.000Z"));

const { command, proposal, confirm, screen } = admissionsIn(() => world);

function withdraw({ id, version }: Given): Promise<Parts> {
  const input = { referral: id, expectedVersion: version, reason: "Henkilö ei halua apua." };
  return referralsOf(world).change("caseworker", "withdrawReferral", input);
}

/** The kinds of work that wait in the matter, for anybody. */
async function waiting({ reference }: Given): Promise<string[]> {
  const document = "query Queue { it: workQueue(first: 100) { nodes { kind matter { reference } } } }";
  const found: { nodes: { kind: string; matter: { reference: string } }[] }[] = [];
  for (const who of ["caseworker", "director"]) {
    found.push((await referralsOf(world).ask(who, document, {})) as (typeof found)[number]);
  }
  const nodes = found.flatMap((queue) => queue.nodes);
  return [...new Set(nodes.filter(({ matter }) => matter.reference === reference).map(({ kind }) => kind))];
}

test("what is proposed on a referral lapses when the referral is withdrawn, and waits for nobody", async () => {
  const referral = await givenReferral(world);
  const decision = await proposal(referral);
  expect(await waiting(referral)).not.toEqual([]);
  expect(await withdraw(referral)).toMatchObject({ referral: { status: "withdrawn" } });
  expect(await waiting(referral)).toEqual([]);
  expect(await screen("director", referral.id)).toMatchObject({
    referral: { status: "withdrawn" },
    open: null,
    canPropose: false,
    decisions: [{ id: decision.id, status: "lapsed" }],
  });
  const lapsed = { ...decision, version: decision.version + 1 };
  expect(await confirm(lapsed, referral.version + 1)).toMatchObject({ __typename: "NotProposed" });
});

test("a returned proposal lapses too and is not written anew, and the history tells both", async () => {
  const referral = await givenReferral(world);
  const { id, version } = await proposal(referral);
  await command(
    "returnAdmission",
    { decision: id, expectedVersion: version, reason: "Perustele." },
    { who: "director" },
  );
  expect(await waiting(referral)).toEqual(["revise_admission"]);
  await withdraw(referral);
  expect(await waiting(referral)).toEqual([]);
  const revision = { decision: id, expectedVersion: version + 2, content: victim };
  expect(await command("reviseAdmission", revision)).toMatchObject({ __typename: "NotReturned" });
  const { rows } = await world.administrator.query<{ kind: string }>(
    "select kind from casework.event where aggregate_id = $1 order by version",
    [id],
  );
  expect(rows.map(({ kind }) => kind)).toEqual(["admissionProposed", "admissionReturned", "admissionLapsed"]);
});

test("of a withdrawal and a confirmation at once one happens, and no proposal is left behind", async () => {
  const referral = await givenReferral(world);
  const decision = await proposal(referral);
  const [withdrawn, confirmed] = await Promise.all([withdraw(referral), confirm(decision, referral.version)]);
  const succeeded = [withdrawn, confirmed].filter(({ __typename }) => String(__typename).endsWith("Changed"));
  expect(succeeded).toHaveLength(1);
  expect(await screen("director", referral.id)).toMatchObject({ open: null });
});

test("proposals that withdrawn referrals left behind lapse with the migration, on the day of the withdrawal", async () => {
  const referral = await givenReferral(world);
  const { id, version } = await proposal(referral);
  await withdraw(referral);
  await world.administrator.query(
    "update casework.admission_decision set status = 'proposed', version = $2 where id = $1",
    [id, version],
  );
  await world.administrator.query("delete from casework.event where kind = 'admissionLapsed' and aggregate_id = $1", [
    id,
  ]);
  expect(await waiting(referral)).not.toEqual([]);
  await migrationRunner(world)(new LetProposalsLapse1795774800000());
  expect(await waiting(referral)).toEqual([]);
  const { rows } = await world.administrator.query(
    `select e.kind, e.version, e.happened_on::text as day, e.unit_id = d.unit_id as same_unit
      from casework.event e join casework.admission_decision d on d.id = e.aggregate_id
      where d.id = $1 order by e.id desc limit 1`,
    [id],
  );
  expect(rows).toEqual([{ kind: "admissionLapsed", version: version + 1, day: "2026-11-23", same_unit: true }]);
});
