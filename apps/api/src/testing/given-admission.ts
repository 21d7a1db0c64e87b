import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { givenReferral, type Given, type GivenReferral } from "./given-referral.ts";
import { staffActor, type World } from "./world.ts";

export type Union = Record<string, unknown> & { readonly __typename: string };
export type Decided = { readonly id: string; readonly version: number; readonly status: string };
export type Asking = { readonly who?: string; readonly key?: string };
export type Admitted = {
  readonly referral: Given;
  readonly inForce: Decided;
  readonly customer: { readonly id: string; readonly reference: string };
};

/** A positive decision on a victim. */
export const victim = {
  outcome: "positive",
  basis: "victim",
  mayBeVictim: { met: true, reasons: "Henkilö on ollut pakkotyössä." },
  needsAssistance: { met: true, reasons: "Hän tarvitsee turvallisen majoituksen." },
  letterLanguage: "fi",
};

/** A negative decision on a person who needs no assistance. */
export const negative = {
  ...victim,
  outcome: "negative",
  needsAssistance: { met: false, reasons: "Hänellä on jo apua." },
  negativeReason: "no_need_of_assistance",
};

const shown = `__typename ... on Rejection { message } ... on InvalidField { field problem } ... on StaleVersion { currentVersion }
  ... on FindingNotMet { finding } ... on FindingWithoutReasons { finding } ... on ReferralChangedSince { referralVersion }
  ... on AdmissionChanged { admission {
    referral { status version } customer { id reference basis admittedOn }
    open { id version status }
    inForce { id version status outcome decidedOn servedOn appealUntil regime { id } sections { id } decider { name } delegation { validFrom } }
  } }`;

const screenDocument = `query Screen($id: ID!) { admission(referral: $id) {
  referral { status version } canPropose whyNotPropose
  law { id open directorOnly bases { basis identifies sections { id citation } } }
  person { name birthDate } adults { id reference } customer { reference }
  open { id status version returnReason findings { name met reasons } proposer { name } availableActions whyNot { action code reason } }
  decisions { id status supersededBy corrects outcome }
  changes { kind fields by { name } texts { field text } } } }`;

async function perform(
  world: World,
  { name, input }: { readonly name: string; readonly input: object },
  { who = "caseworker", key = randomUUID() }: Asking,
): Promise<Union> {
  const inputType = name === "correctAdmission" ? "ReviseAdmission" : `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const { data, errors } = await world.ask(
    who,
    `mutation ${name}($input: ${inputType}Input!, $key: ID!) { ${name}(input: $input, idempotencyKey: $key) { ${shown} } }`,
    { input, key },
  );
  expect(errors).toEqual([]);
  return data[name] as Union;
}

/** The ways of an admission in a world, each as its mutation. */
export function admissionsIn(world: () => World) {
  const command = (name: string, input: object, asking: Asking = {}): Promise<Union> =>
    perform(world(), { name, input }, asking);

  const propose = ({ id, version }: Given, content: object = victim, asking: Asking = {}): Promise<Union> =>
    command("proposeAdmission", { referral: id, expectedVersion: version, content }, asking);

  async function proposal(referral: Given, content: object = victim): Promise<Decided> {
    const answer = await propose(referral, content);
    expect(answer).toMatchObject({ __typename: "AdmissionChanged" });
    return (answer as unknown as { admission: { open: Decided } }).admission.open;
  }

  const confirm = ({ id, version }: Decided, seenReferralVersion: number, asking: Asking = {}): Promise<Union> =>
    command(
      "confirmAdmission",
      { decision: id, expectedVersion: version, seenReferralVersion },
      { who: "director", ...asking },
    );

  async function admitted(given: GivenReferral = {}, content: object = victim): Promise<Admitted> {
    const referral = await givenReferral(world(), given);
    const answer = await confirm(await proposal(referral, content), referral.version);
    expect(answer).toMatchObject({ __typename: "AdmissionChanged" });
    const { admission } = answer as unknown as { admission: Pick<Admitted, "inForce" | "customer"> };
    return { referral, inForce: admission.inForce, customer: admission.customer };
  }

  async function screen(who: string, referral: string): Promise<Record<string, unknown> | null> {
    const { data, errors } = await world().ask(who, screenDocument, { id: referral });
    expect(errors).toEqual([]);
    return data["admission"] as Record<string, unknown> | null;
  }

  return { command, propose, proposal, confirm, admitted, screen };
}

/** Names the supervisor a decider of a kind, from a day to a day. */
export async function givenDelegation(
  { administrator }: World,
  { kind = "admission", from, to = null }: { kind?: "admission" | "ending"; from: string; to?: string | null },
): Promise<void> {
  await administrator.query(
    `insert into casework.delegation (id, staff_id, kinds, valid_from, valid_to, granted_by_id, version)
     values ($1, $2, array[$3], $4, $5, $6, 1)`,
    [randomUUID(), staffActor("supervisor").id, kind, from, to, staffActor("director").id],
  );
}
