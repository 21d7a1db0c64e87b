import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { World } from "./world.ts";

/** Opens a reception centre as a caseworker does, open since 2010 as was told now. */
export async function givenOpened(world: World, name: string): Promise<string> {
  const details = { kind: "reception_centre", name, municipality: name, capacity: 100, openedOn: "2010-01-01" };
  const { data, errors } = await world.ask(
    "caseworker",
    `mutation Open($input: OrganisationDetailsInput!, $key: ID!) { openOrganisation(input: $input, idempotencyKey: $key) {
      __typename ... on OrganisationChanged { organisation { id } } } }`,
    { input: details, key: randomUUID() },
  );
  expect(errors).toEqual([]);
  return (data["openOrganisation"] as { organisation: { id: string } }).organisation.id;
}

export type GivenReferrals = {
  readonly centre: string;
  readonly receivedOn: string;
  /** How many, and how many of them were admitted on that day. */
  readonly referrals: readonly [number, number];
};

/** Referrals of a centre as a register would have brought them in. */
export async function givenReferrals(world: World, { centre, receivedOn, referrals }: GivenReferrals): Promise<void> {
  await world.administrator.query(
    `with p as (insert into casework.person (id, unit_id, sex, nationalities, name_grams, version)
        select gen_random_uuid(), u.id, 'man', '{}', '{}', 1 from kernel.unit u, generate_series(1, $3)
        where u.code = 'joutseno' returning id, unit_id)
      insert into casework.referral (id, reference, unit_id, person_id, status, channel, received_on, referrer_kind,
        organisation_id, acute_danger, signs, forms, domestic_servitude, outcome, decided_on, negative_reason, version)
      select gen_random_uuid(), 'T-' || p.id, p.unit_id, p.id, 'decided', 'register', $2::date, 'reception_centre', $1,
        false, '{}', '{}', false, case when row_number() over () <= $4 then 'positive' else 'negative' end, $2::date,
        case when row_number() over () <= $4 then null else 'not_victim' end, 1
      from p`,
    [centre, receivedOn, ...referrals],
  );
}
