import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Decided } from "../testing/given-admission.ts";
import { endingsIn, wish, type GivenCustomer } from "../testing/given-ending.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(() => {
  world.setNow("2026-11-23T10:00:00.000Z");
});

const { command, customerSince, confirm, ended } = endingsIn(() => world);

/** What was wrong: the person did not wish it, but moved away. */
const moved = { ...wish, ground: "moved_from_finland", statutoryGround: "R3-2", returnWay: "other_voluntary" };

const correct = ({ id, version }: Decided, content: object = moved, who = "caseworker") =>
  command("correctEnding", { decision: id, expectedVersion: version, content }, { who });

async function correction(decision: Decided, content: object = moved): Promise<Decided> {
  const answer = await correct(decision, content);
  expect(answer).toMatchObject({ __typename: "EndingChanged" });
  return (answer as unknown as { ending: { open: Decided } }).ending.open;
}

async function endedInSpring(): Promise<{ customer: GivenCustomer; decision: Decided }> {
  const customer = await customerSince("2026-01-10T10:00:00.000Z");
  world.setNow("2026-03-02T10:00:00.000Z");
  const decision = await ended(customer, { heardOn: "2026-03-01", aftercareUntil: "2026-04-30" });
  world.setNow("2026-09-01T10:00:00.000Z");
  return { customer, decision };
}

const heard = { heardOn: "2026-08-31" };

test("a decision on ending is corrected by a new one, which takes its place and leaves the day assistance ended", async () => {
  const { customer, decision } = await endedInSpring();
  const open = await correction(decision, { ...moved, ...heard, aftercareUntil: "2026-04-30" });
  expect(open).toMatchObject({ status: "proposed", corrects: decision.id });
  expect(await confirm(open, 2)).toMatchObject({
    ending: {
      customer: { version: 3, endedOn: "2026-03-02" },
      open: null,
      inForce: {
        ground: "moved_from_finland",
        returnWay: "other_voluntary",
        decidedOn: "2026-09-01",
        corrects: decision.id,
      },
      decisions: [
        { id: open.id, status: "in_force" },
        { id: decision.id, status: "superseded", ground: "own_wish", supersededBy: open.id },
      ],
    },
  });
  expect(await correct({ ...decision, version: 3 })).toMatchObject({ __typename: "NotInForce" });
  const { rows } = await world.administrator.query(
    `select ended_on, ending_decision_id, aftercare_until,
      (select array_agg(kind order by id) from casework.event e where e.person_id = c.person_id and recorded_at > '2026-09-01') as kinds
     from casework.customer c where id = $1`,
    [customer.id],
  );
  expect(rows).toEqual([
    {
      ended_on: "2026-03-02",
      ending_decision_id: open.id,
      aftercare_until: "2026-04-30",
      kinds: ["endingProposed", "endingSuperseded", "endingConfirmed", "endingCorrected"],
    },
  ]);
});

test("the decision in force stands until another person confirms the new one", async () => {
  const { decision } = await endedInSpring();
  const answer = (await correct(decision, { ...moved, ...heard }, "director")) as unknown as {
    ending: { open: Decided; inForce: { id: string } };
  };
  expect(answer.ending.inForce.id).toBe(decision.id);
  expect(await confirm(answer.ending.open, 2)).toMatchObject({ __typename: "FourEyes" });
  expect(await correct(decision)).toMatchObject({ __typename: "ProposalWaits" });
});

test("only a decision in force is corrected, as it was read, on a ground of the law of the day", async () => {
  const { decision } = await endedInSpring();
  expect(await correct({ ...decision, version: 1 })).toMatchObject({ __typename: "StaleVersion", currentVersion: 2 });
  const old = { ...moved, ...heard, statutoryGround: "R2-6" };
  expect(await correct(decision, old)).toMatchObject({ __typename: "GroundNotInRegime" });
  const early = { ...moved, ...heard, aftercareUntil: "2026-03-01" };
  expect(await correct(decision, early)).toMatchObject({ field: "aftercareUntil" });
  expect(await correct(decision, moved, "caseworker-helsinki")).toMatchObject({ __typename: "EndingNotFound" });
});

test("the letter of a correction tells since when assistance has ended and which decision it replaces", async () => {
  const { decision } = await endedInSpring();
  const { id } = await correction(decision, { ...moved, ...heard });
  const { data } = await world.ask(
    "caseworker",
    "query Letter($id: ID!) { endingLetter(decision: $id) { draft sections { part paragraphs } } }",
    { id },
  );
  const text = JSON.stringify(data["endingLetter"]);
  expect(text).toContain("asiakkuutesi auttamisjärjestelmässä päättyi 2.3.2026");
  expect(text).toContain("Tämä päätös korvaa päätöksen, joka tehtiin 2.3.2026.");
});
