import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { admissionsIn, type Asking, type Decided, type Union } from "./given-admission.ts";
import type { GivenReferral } from "./given-referral.ts";
import type { World } from "./world.ts";

/** A customership as a proposal names it. */
export type GivenCustomer = { readonly id: string; readonly version: number };

/** An ending by the customer's own wish. */
export const wish = {
  ground: "own_wish",
  statutoryGround: "R3-3",
  assessment: "Asiakas ei halua enää apua.",
  heardOn: "2026-11-20",
  hearingSummary: "Asiakas kertoi pärjäävänsä.",
  immediateEnforcement: true,
  letterLanguage: "fi",
};

const shown = `__typename ... on Rejection { message } ... on InvalidField { field problem } ... on StaleVersion { currentVersion }
  ... on CustomerChangedSince { customerVersion }
  ... on EndingChanged { ending { customer { version endedOn } open { id version status corrects }
    inForce { id version status ground statutoryGround returnWay corrects
      decidedOn servedOn appealUntil sections { id } hearing { heardOn text } decider { name } }
    decisions { id status ground supersededBy } } }`;

/** The ways of an ending in a world, each as its mutation. */
export function endingsIn(world: () => World) {
  const { admitted } = admissionsIn(world);

  async function command(name: string, input: object, { who = "caseworker", key = randomUUID() }: Asking = {}) {
    const type = name === "correctEnding" ? "ReviseEnding" : `${name[0]?.toUpperCase()}${name.slice(1)}`;
    const { data, errors } = await world().ask(
      who,
      `mutation ${name}($input: ${type}Input!, $key: ID!) {
        ${name}(input: $input, idempotencyKey: $key) { ${shown} } }`,
      { input, key },
    );
    expect(errors).toEqual([]);
    return data[name] as Union;
  }

  /** A customer since a moment; the clock is then put back to the day of the tests. */
  async function customerSince(at = "2026-11-01T10:00:00.000Z", given: GivenReferral = {}): Promise<GivenCustomer> {
    world().setNow(at);
    const { customer } = await admitted(given);
    world().setNow("2026-11-23T10:00:00.000Z");
    return { id: customer.id, version: 1 };
  }

  const propose = ({ id, version }: GivenCustomer, content: object = {}, asking: Asking = {}): Promise<Union> =>
    command("proposeEnding", { customer: id, expectedVersion: version, content: { ...wish, ...content } }, asking);

  async function proposal(customer: GivenCustomer, content: object = {}): Promise<Decided> {
    const answer = await propose(customer, content);
    expect(answer).toMatchObject({ __typename: "EndingChanged" });
    return (answer as unknown as { ending: { open: Decided } }).ending.open;
  }

  const confirm = ({ id, version }: Decided, seenCustomerVersion = 1, asking: Asking = {}): Promise<Union> =>
    command(
      "confirmEnding",
      { decision: id, expectedVersion: version, seenCustomerVersion },
      { who: "director", ...asking },
    );

  /** The decision in force that ends a customership today. */
  async function ended(customer: GivenCustomer, content: object = {}): Promise<Decided> {
    const answer = await confirm(await proposal(customer, content), customer.version);
    expect(answer).toMatchObject({ __typename: "EndingChanged" });
    return (answer as unknown as { ending: { inForce: Decided } }).ending.inForce;
  }

  return { command, customerSince, propose, proposal, confirm, ended };
}

/** A customership that ended on a day by a decision of a register; how endings are decided here is not the matter. */
export async function givenEnded(
  { administrator }: { readonly administrator: Pick<World["administrator"], "query"> },
  customer: string,
  { on, aftercareUntil = null }: { readonly on: string; readonly aftercareUntil?: string | null },
): Promise<void> {
  const decision = randomUUID();
  await administrator.query(
    `insert into casework.ending_decision (id, customer_id, person_id, unit_id, ground, aftercare_until, immediate_enforcement,
       customer_version, status, origin, regime, sections, letter_language, decided_on, version)
     select $1, id, person_id, unit_id, 'own_wish', $4, true, 1, 'in_force', 'register', 'R3', '{}', 'fi', $3, 1
     from casework.customer where id = $2`,
    [decision, customer, on, aftercareUntil],
  );
  await administrator.query(
    "update casework.customer set ended_on = $2, aftercare_until = $3, ending_decision_id = $4 where id = $1",
    [customer, on, aftercareUntil, decision],
  );
}
