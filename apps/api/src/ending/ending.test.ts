import { randomUUID } from "node:crypto";
import { plantCanaries, sightings, watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { givenDelegation, type Decided, type Union } from "../testing/given-admission.ts";
import { endingsIn, wish } from "../testing/given-ending.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.setNow("2026-11-23T10:00:00.000Z");
  await world.administrator.query(
    "truncate casework.ending_decision, casework.customer cascade; delete from casework.admission_decision; delete from casework.delegation",
  );
});

const { command, customerSince, propose, proposal, confirm } = endingsIn(() => world);

async function screen(who: string, customer: string) {
  const { data, errors } = await world.ask(
    who,
    `query Screen($id: ID!) { ending(customer: $id) { customer { version endedOn } person { name } mustBeHeard canPropose whyNotPropose
      law { id directorOnly aftercare { id } immediateEnforcement { id } grounds { id counts section { citation } } }
      open { id availableActions returnReason whyNot { action code } } children { reference } changes { kind texts { field text } } } }`,
    { id: customer },
  );
  expect(errors).toEqual([]);
  return data["ending"] as Record<string, unknown> | null;
}

function kindsOf(answers: readonly Union[]): string[] {
  return answers.map(({ __typename }) => __typename).toSorted();
}

describe("a decision on ending", () => {
  test("ends the customership on its day, in one transaction with the decision", async () => {
    const customer = await customerSince();
    const decision = await proposal(customer, { aftercareUntil: "2026-12-31" });
    expect(await confirm(decision)).toMatchObject({
      ending: {
        customer: { version: 2, endedOn: "2026-11-23" },
        open: null,
        inForce: {
          ground: "own_wish",
          statutoryGround: "R3-3",
          decidedOn: "2026-11-23",
          sections: [{ id: "746/2011:38f.1p3" }],
          hearing: { heardOn: "2026-11-20", text: "Asiakas kertoi pärjäävänsä." },
          decider: { name: "Johanna Esimerkki" },
        },
      },
    });
    const { rows } = await world.administrator.query(
      "select ended_on, ending_decision_id, aftercare_until from casework.customer where id = $1",
      [customer.id],
    );
    expect(rows).toEqual([{ ended_on: "2026-11-23", ending_decision_id: decision.id, aftercare_until: "2026-12-31" }]);
    expect(await propose({ ...customer, version: 2 })).toMatchObject({ __typename: "CustomershipEnded" });
  });

  test("is served once, and the appeal is in time until a working day", async () => {
    const decision = await proposal(await customerSince());
    const { ending } = (await confirm(decision)) as unknown as { ending: { inForce: Decided } };
    const input = { decision: decision.id, expectedVersion: ending.inForce.version, servedOn: "2026-11-23" };
    expect(await command("recordEndingService", input)).toMatchObject({
      ending: { inForce: { servedOn: "2026-11-23", appealUntil: "2026-12-23" } },
    });
    expect(await command("recordEndingService", { ...input, expectedVersion: 3 })).toMatchObject({
      __typename: "AlreadyServed",
    });
  });

  test("is returned with a reason and revised", async () => {
    const customer = await customerSince();
    const decision = await proposal(customer);
    const returning = { decision: decision.id, expectedVersion: 1, reason: "Täydennä arvio." };
    expect(await command("returnEnding", returning, { who: "director" })).toMatchObject({
      ending: { open: { status: "returned" } },
    });
    expect(await screen("caseworker", customer.id)).toMatchObject({ open: { returnReason: "Täydennä arvio." } });
    const content = { ...wish, assessment: "Tarkempi arvio." };
    expect(await command("reviseEnding", { decision: decision.id, expectedVersion: 2, content })).toMatchObject({
      ending: { open: { status: "proposed", version: 3 } },
    });
  });

  test("needs an assessment and a hearing, or the reason why there was none", async () => {
    const customer = await customerSince();
    expect(await propose(customer, { assessment: " " })).toMatchObject({ field: "assessment", problem: "required" });
    expect(await propose(customer, { heardOn: "2026-11-24" })).toMatchObject({ field: "heardOn" });
    expect(await propose(customer, { heardOn: null })).toMatchObject({ field: "notHeardReason", problem: "required" });
    expect(await propose(customer, { heardOn: null, notHeardReason: "Ei tavoitettu." })).toMatchObject({
      __typename: "EndingChanged",
    });
  });

  test("hears a child of 12 or over, unless the child has disappeared", async () => {
    const child = await customerSince("2026-11-01T10:00:00.000Z", { birthDate: "2012-01-01" });
    expect(await screen("caseworker", child.id)).toMatchObject({ mustBeHeard: true });
    const unheard = { heardOn: null, notHeardReason: "Ei tavoitettu." };
    expect(await propose(child, unheard)).toMatchObject({ __typename: "ChildNotHeard" });
    expect(await propose(child, { ...unheard, ground: "disappeared" })).toMatchObject({ __typename: "EndingChanged" });
  });
});

describe("the grounds of the day", () => {
  test("are seven and danger until 2022, three and danger from 2023", async () => {
    const customer = await customerSince("2022-06-01T10:00:00.000Z");
    const idsOn = async (at: string) => {
      world.setNow(at);
      const { law } = (await screen("caseworker", customer.id)) as unknown as { law: { grounds: { id: string }[] } };
      return law.grounds.map(({ id }) => id);
    };
    expect(await idsOn("2022-12-31T21:59:00.000Z")).toEqual([1, 2, 3, 4, 5, 6, 7, "danger"].map((n) => `R2-${n}`));
    expect(await idsOn("2022-12-31T22:00:00.000Z")).toEqual([1, 2, 3, "danger"].map((n) => `R3-${n}`));
    const old = { ground: "not_identified", statutoryGround: "R2-2", heardOn: "2022-12-30" };
    expect(await propose(customer, old)).toMatchObject({ __typename: "GroundNotInRegime" });
    world.setNow("2022-12-31T21:00:00.000Z");
    const decision = await proposal(customer, old);
    world.setNow("2023-01-01T10:00:00.000Z");
    expect(await confirm(decision)).toMatchObject({ __typename: "RegimeChanged" });
  });

  test("of R1 know neither assistance after the decision nor enforcement at once, and only the director decides", async () => {
    const customer = await customerSince("2015-05-01T10:00:00.000Z");
    world.setNow("2015-06-01T10:00:00.000Z");
    expect(await screen("caseworker", customer.id)).toMatchObject({
      law: { id: "R1", directorOnly: true, aftercare: null, immediateEnforcement: null },
    });
    await givenDelegation(world, { kind: "ending", from: "2015-01-01" });
    const decision = await proposal(customer, { statutoryGround: "R1-36", heardOn: "2015-06-01" });
    expect(await confirm(decision, 1, { who: "supervisor" })).toMatchObject({ __typename: "OnlyDirectorDecides" });
    expect(await confirm(decision)).toMatchObject({ __typename: "EndingChanged" });
  });

  test("are counted as what they are, and only those who leave have a way of return", async () => {
    const customer = await customerSince();
    expect(await propose(customer, { statutoryGround: "R3-1" })).toMatchObject({ __typename: "GroundsDoNotMatch" });
    expect(await propose(customer, { returnWay: "assisted_voluntary_return" })).toMatchObject({
      __typename: "ReturnWayDoesNotMatch",
    });
    const leaving = { ground: "moved_from_finland", statutoryGround: "R3-2", returnWay: "assisted_voluntary_return" };
    expect(await propose(customer, leaving)).toMatchObject({ __typename: "EndingChanged" });
  });
});

describe("who decides an ending", () => {
  test("never the proposer, and an official only with a delegation for endings", async () => {
    const who = "supervisor";
    const decision = await proposal(await customerSince());
    await givenDelegation(world, { kind: "admission", from: "2026-01-01" });
    expect(await confirm(decision, 1, { who })).toMatchObject({ __typename: "NoDelegation" });
    await givenDelegation(world, { kind: "ending", from: "2026-11-23", to: "2026-11-23" });
    expect(await confirm(decision, 1, { who })).toMatchObject({ __typename: "EndingChanged" });
    const answer = (await propose(await customerSince(), {}, { who: "director" })) as unknown as {
      ending: { open: Decided };
    };
    expect(await confirm(answer.ending.open)).toMatchObject({ __typename: "FourEyes" });
  });

  test("sees what has changed in the file since the proposal, and decides only on what is there now", async () => {
    const customer = await customerSince();
    const decision = await proposal(customer);
    await world.administrator.query("update casework.customer set version = 2 where id = $1", [customer.id]);
    await world.administrator.query(
      `insert into casework.event (unit_id, person_id, aggregate, aggregate_id, version, kind, happened_on, recorded_at, body)
       select unit_id, person_id, 'customer', id, 2, 'handlerAssigned', '2026-11-23', now(), '{}' from casework.customer where id = $1`,
      [customer.id],
    );
    expect(await confirm(decision)).toMatchObject({ __typename: "CustomerChangedSince", customerVersion: 2 });
    expect(await screen("director", customer.id)).toMatchObject({ changes: [{ kind: "handlerAssigned" }] });
    expect(await confirm(decision, 2)).toMatchObject({ __typename: "EndingChanged" });
  });
});

describe("two at once on one customership", () => {
  test("of two deciders one decides, and the other is told", async () => {
    const decision = await proposal(await customerSince());
    await givenDelegation(world, { kind: "ending", from: "2026-01-01" });
    const answers = await Promise.all([confirm(decision), confirm(decision, 1, { who: "supervisor" })]);
    const [first, second] = kindsOf(answers);
    expect(first).toBe("EndingChanged");
    expect(["NotProposed", "StaleVersion"]).toContain(second);
  });

  test("of two proposals one stands, and the same one sent twice is one", async () => {
    const customer = await customerSince();
    const answers = await Promise.all([propose(customer), propose(customer, {}, { who: "supervisor" })]);
    expect(kindsOf(answers)).toEqual(["EndingChanged", "ProposalWaits"]);
    const [other, key] = [await customerSince(), randomUUID()];
    const twice = await Promise.all([propose(other, {}, { key }), propose(other, {}, { key })]);
    expect(twice[0]).toEqual(twice[1]);
    expect(twice[0]).toMatchObject({ __typename: "EndingChanged" });
  });
});

describe("sight of an ending", () => {
  test("another unit cannot tell that the customership or the decision exists", async () => {
    const who = "caseworker-helsinki";
    const customer = await customerSince();
    const decision = await proposal(customer);
    expect(await screen(who, customer.id)).toBeNull();
    const proposing = (id: string) => propose({ id, version: 1 }, {}, { who });
    expect(await proposing(customer.id)).toEqual(await proposing(randomUUID()));
    const returning = (id: string) =>
      command("returnEnding", { decision: id, expectedVersion: 1, reason: "x" }, { who });
    expect(await returning(decision.id)).toEqual(await returning(randomUUID()));
  });

  test("a version that has passed is told the current one", async () => {
    const customer = await customerSince();
    expect(await propose({ ...customer, version: 5 })).toMatchObject({ __typename: "StaleVersion", currentVersion: 1 });
  });

  test("texts are sealed where they are stored; the screen costs three statements", async () => {
    const canaries = plantCanaries(["assessment", "hearingSummary", "reason"]);
    const { assessment, hearingSummary, reason } = canaries;
    const customer = await customerSince();
    const decision = await proposal(customer, { assessment, hearingSummary });
    await command("returnEnding", { decision: decision.id, expectedVersion: 1, reason }, { who: "director" });
    for (const table of ["casework.ending_decision", "casework.event", "kernel.idempotency", "audit.entry"]) {
      const { rows } = await world.administrator.query<{ stored: string }>(
        `select coalesce(string_agg(t::text, ''), '') as stored from ${table} t`,
      );
      expect([table, sightings(canaries, rows[0]?.stored ?? "")]).toEqual([table, []]);
    }
    const watch = watchStatements(world.kernels.casework.database.pool);
    expect(await screen("caseworker", customer.id)).toMatchObject({ open: { returnReason: reason } });
    watch.stop();
    expect(watch.statements.filter((text) => !/^(begin|commit)/.test(text))).toHaveLength(3);
  });
});
