import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import type { StaffActor } from "@vas/domain/kernel";
import { registerColumns } from "@vas/domain/register";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openRequest } from "../kernel/request.ts";
import { performImport } from "../register/index.ts";
import { admissionsIn } from "../testing/given-admission.ts";
import { givenPartnerClient } from "../testing/partner-client.ts";
import { adult, referralInput, referralsOf } from "../testing/referrals.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";

let world: World;
let referrals: ReturnType<typeof referralsOf>;
beforeAll(async () => {
  world = await openWorld();
  referrals = referralsOf(world);
});
afterAll(() => world.close());

const { admitted } = admissionsIn(() => world);

/** Brings referrals in under references of their own, as a register's file has them. */
async function bringIn(...references: readonly string[]): Promise<void> {
  const rows = references.map((reference) => {
    const arrival = { received_on: "2015-08-01", referrer_kind: "police", outcome: "pending" };
    const told: Readonly<Record<string, string>> = { reference, person: reference, sex: "woman", ...arrival };
    return registerColumns.map((column) => told[column] ?? "").join(",");
  });
  const file = [registerColumns.join(","), ...rows].join("\n");
  const actor = staffActor("director") as StaffActor;
  const asked = { actor, requestId: randomUUID(), operation: "ImportRegister", purpose: null };
  const scope = openRequest(world.kernels.casework, asked);
  const result = await performImport(
    scope.context,
    {
      stream: Readable.from([Buffer.from(file)]),
      dryRun: false,
      progress: () => undefined,
    },
    randomUUID(),
  );
  await scope.settle();
  expect(result).toMatchObject({ ok: true, value: { added: references.length } });
}

async function recordedIn(year: number): Promise<string> {
  const consent = { givenBy: "person", givenOn: `${year}-08-30` };
  const input = referralInput({ receivedOn: `${year}-09-01`, content: { consent } });
  const answer = await referrals.record(input);
  expect(answer).toMatchObject({ __typename: "ReferralRecorded" });
  return String(answer["reference"]);
}

test("a referral is recorded under the number after those that a register brought in", async () => {
  await bringIn("E-2015-0001", "E-2015-0003", "E-2016-0150", "R-2015-9999", "E-2015-12a");
  expect(await recordedIn(2015)).toBe("E-2015-0004");
  expect(await recordedIn(2016)).toBe("E-2016-0151");
  expect(await recordedIn(2017)).toBe("E-2017-0001");
});

test("numbers brought in below the counter move nothing, and those above it move it once", async () => {
  const first = await recordedIn(2018);
  await recordedIn(2018);
  await bringIn("E-2018-0010");
  expect([first, await recordedIn(2018), await recordedIn(2018)]).toEqual([
    "E-2018-0001",
    "E-2018-0011",
    "E-2018-0012",
  ]);
  await bringIn("E-2018-0005");
  expect(await recordedIn(2018)).toBe("E-2018-0013");
});

test("referrals recorded at once after an import all get numbers of their own", async () => {
  await bringIn("E-2019-0001", "E-2019-0002", "E-2019-10000");
  const given = await Promise.all(Array.from({ length: 8 }, () => recordedIn(2019)));
  expect(given.toSorted()).toEqual(Array.from({ length: 8 }, (_, i) => `E-2019-${10_001 + i}`));
});

test("a partner's referral gets the number after those brought in", async () => {
  await bringIn("E-2026-0700");
  const actor = await givenPartnerClient(world, { kind: "police", name: "Poliisi (esimerkki)" });
  const document = `mutation Submit($input: SubmitReferralInput!, $key: ID!) { it: submitReferral(input: $input, idempotencyKey: $key) {
    __typename ... on ReferralSubmitted { reference } } }`;
  const input = {
    person: adult,
    consent: { givenBy: "person", givenOn: "2026-11-22" },
    circumstances: "Found working without pay.",
    exploitation: { forms: ["labour"] },
    safety: { acuteDanger: false },
  };
  const { data, errors } = await world.askAs({ actor, surface: "partner" }, document, { input, key: randomUUID() });
  expect(errors).toEqual([]);
  expect(data["it"]).toEqual({ __typename: "ReferralSubmitted", reference: "E-2026-0701" });
});

test("a customership gets the number after those brought in", async () => {
  await bringIn("AJ-2026-0040");
  expect((await admitted()).customer.reference).toBe("AJ-2026-0041");
});
