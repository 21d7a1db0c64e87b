import { calendarDate } from "@vas/domain/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { customersIn } from "../testing/given-customer.ts";
import { openWorld, type World } from "../testing/world.ts";
import { putCustomersToWork } from "./customers-at-work.ts";
import { openFrontDoor, type FrontDoor } from "./front-door.ts";
import { recordOpenMatters } from "./open-matters.ts";

/** The day of the clock of tests. */
const today = calendarDate("2026-11-23");
let world: World;
let frontDoor: FrontDoor;
const { admittedAt } = customersIn(() => world);

beforeAll(async () => {
  world = await openWorld();
  frontDoor = openFrontDoor(world.kernels.casework);
});
afterAll(() => world.close());

const inbox = `{ referrals(first: 50) { totalCount nodes {
  reference status isMinor acuteDanger hasPossibleDuplicate supplementDueOn assignee { name } } } }`;
const customers = `{ customers(filter: { status: current }) { nodes {
  name handler safetyFlags protectedIdentity latestEvents { kind } } } }`;

async function ask(document: string): Promise<Record<string, { nodes: readonly Record<string, unknown>[] }>> {
  const { data, errors } = await world.ask("caseworker", document, {});
  expect(errors).toEqual([]);
  return data as Record<string, { nodes: readonly Record<string, unknown>[] }>;
}

test("the demo's open matters show a minor, danger, a supplement with its day, handlers and a possible duplicate", async () => {
  expect(await recordOpenMatters(frontDoor, today)).toBe(7);
  const { nodes = [] } = (await ask(inbox))["referrals"] ?? {};
  const held = (field: string) => nodes.filter((row) => Boolean(row[field])).length;
  expect(nodes).toHaveLength(7);
  expect(held("isMinor")).toBe(1);
  expect(held("acuteDanger")).toBe(1);
  expect(held("supplementDueOn")).toBe(1);
  expect(held("hasPossibleDuplicate")).toBe(2);
  expect(held("assignee")).toBe(5);
});

test("one proposal waits for the director", async () => {
  const { data } = await world.ask("director", "{ workQueue { nodes { kind } } }", {});
  const { nodes } = data["workQueue"] as { nodes: readonly { kind: string }[] };
  expect(nodes.filter(({ kind }) => kind.startsWith("decide"))).toHaveLength(1);
});

test("loading again changes nothing", async () => {
  const before = await ask(inbox);
  await recordOpenMatters(frontDoor, today);
  expect(await ask(inbox)).toEqual(before);
});

test("customers get handlers and safety flags once", async () => {
  await admittedAt("2026-09-01T09:00:00.000Z", { givenName: "Aino", familyName: "Esimerkki" });
  expect(await putCustomersToWork(frontDoor)).toBe(1);
  const first = await ask(customers);
  expect(first["customers"]?.nodes).toMatchObject([
    { handler: "Aino Esimerkki", safetyFlags: ["protected_identity", "no_phone_contact"], protectedIdentity: true },
  ]);
  await putCustomersToWork(frontDoor);
  expect(await ask(customers)).toEqual(first);
});
