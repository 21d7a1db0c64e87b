import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { admissionsIn, type Admitted, type Asking, type Union } from "./given-admission.ts";
import type { GivenReferral } from "./given-referral.ts";
import type { World } from "./world.ts";

/** A customer's file as a test reads it. */
export type ShownCustomer = {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
} & Readonly<Record<string, unknown>>;

const shown = `fragment Shown on Customer { id version reference status basis admittedOn endedOn daysOfAssistance
  person { id version givenName familyName birthDate age isMinor contact } safetyFlags safetyNote protectedIdentity
  safeContact interpreterLanguage handler { name } municipality municipalityFrom adult { reference name }
  children { reference name age } links { id relation details customer { reference name } organisation { name } }
  customerships { id reference endedOn reopens } referrals { reference receivedOn status referrerKind referrer forms }
  decisions { kind status decidedOn } next { kind deadline } availableActions whyNot { action reason } }`;

/** What people of a world do with customers. */
export function customersIn(world: () => World) {
  const admissions = admissionsIn(world);

  async function file(id: string, who = "caseworker"): Promise<ShownCustomer | null> {
    const document = `${shown} query File($id: ID!) { customer(id: $id) { ...Shown } }`;
    const { data, errors } = await world().ask(who, document, { id });
    expect(errors).toEqual([]);
    return data["customer"] as ShownCustomer | null;
  }

  async function change(
    name: string,
    input: object,
    { who = "caseworker", key = randomUUID() }: Asking = {},
  ): Promise<Union> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await world().ask(
      who,
      `${shown} mutation ${name}($input: ${type}!, $key: ID!) { it: ${name}(input: $input, idempotencyKey: $key) {
        __typename ... on Rejection { message } ... on InvalidField { field problem } ... on StaleVersion { currentVersion }
        ... on CustomerChanged { customer { ...Shown } } } }`,
      { input, key },
    );
    expect(errors).toEqual([]);
    return data["it"] as Union;
  }

  /** A customer admitted at a moment; the clock is then put back to the day of the tests. */
  async function admittedAt(at: string, given: GivenReferral = {}): Promise<Admitted> {
    world().setNow(at);
    const admitted = await admissions.admitted(given);
    world().setNow("2026-11-23T10:00:00.000Z");
    return admitted;
  }

  return { ...admissions, file, change, admittedAt };
}
