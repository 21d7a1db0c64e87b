import { randomUUID } from "node:crypto";
import type { StaffActor } from "@vas/domain/kernel";
import { halfYear, year, type FigureId, type Period } from "@vas/domain/statistics";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openRequest } from "../kernel/request.ts";
import { admissionsIn, negative, victim, type Decided } from "../testing/given-admission.ts";
import { endingsIn, wish } from "../testing/given-ending.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";
import { countPeriods } from "./statistics.queries.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const { admitted, command, confirm } = admissionsIn(() => world);
const endings = endingsIn(() => world);

async function cellsOf(period: Period) {
  const actor = staffActor("statistician") as StaffActor;
  const asked = { actor, requestId: randomUUID(), operation: "Test", purpose: null };
  const scope = openRequest(world.kernels.casework, asked);
  const [counted] = await scope.context.readStatistics(countPeriods([period])).finally(() => void scope.settle());
  return (figure: FigureId) =>
    Object.fromEntries((counted?.cells[figure] ?? []).map(({ key, count }) => [key.join(), count]));
}

type Correcting = { readonly inForce: Decided };

/** Corrects a decision by a new one, proposed and confirmed today. */
async function correct({ inForce }: Correcting, content: object): Promise<void> {
  const input = { decision: inForce.id, expectedVersion: inForce.version, content };
  const proposed = await command("correctAdmission", input);
  expect(proposed).toMatchObject({ __typename: "AdmissionChanged" });
  const { admission } = proposed as unknown as { admission: { open: Decided; referral: { version: number } } };
  expect(await confirm(admission.open, admission.referral.version)).toMatchObject({ __typename: "AdmissionChanged" });
}

test("a first half reads in October as it read in June, whatever was corrected in September", async () => {
  world.setNow("2026-03-10T10:00:00.000Z");
  const positive = await admitted();
  const refused = await admitted({}, negative);
  const wronglyRefused = await admitted({}, negative);
  world.setNow("2026-09-01T10:00:00.000Z");
  const firstHalf = halfYear(2026, 1);
  const inJune = await cellsOf(firstHalf);
  await correct(positive, { ...victim, mayBeVictim: { met: true, reasons: "Tarkemmat perustelut." } });
  const reason = { mayBeVictim: { met: false, reasons: "Ei viitteitä." }, negativeReason: "not_considered_victim" };
  await correct(refused, { ...negative, ...reason });
  await correct(wronglyRefused, victim);

  const first = await cellsOf(firstHalf);
  const whole = await cellsOf(year(2026));
  const figures = [
    "referrals.outcome",
    "referrals.pending",
    "referrals.refusedByReason",
    "admitted.decisionDays",
  ] as const;
  for (const figure of figures) expect([figure, first(figure)]).toEqual([figure, inJune(figure)]);
  expect(first("referrals.outcome")).toEqual({ positive: 1, negative: 2 });
  expect(first("referrals.pending")).toEqual({ "": 0 });
  expect(first("referrals.refused")).toEqual({ "": 2 });
  expect(first("admitted.decisionDays")).toEqual({ "0": 1 });
  expect(whole("referrals.outcome")).toEqual({ positive: 2, negative: 1 });
  expect(whole("referrals.refusedByReason")).toEqual({ not_considered_victim: 1 });
  expect(whole("admitted.decisionDays")).toEqual({ "0": 1, "175": 1 });
});

test("a half keeps the ground by which an ending was counted; the year counts the one in force, once", async () => {
  const customer = await endings.customerSince("2025-01-10T10:00:00.000Z");
  world.setNow("2025-03-03T10:00:00.000Z");
  const decision = await endings.ended(customer, { heardOn: "2025-03-01" });
  world.setNow("2025-09-01T10:00:00.000Z");
  const before = await cellsOf(halfYear(2025, 1));
  const moved = { ground: "moved_from_finland", statutoryGround: "R3-2", returnWay: "other_voluntary" };
  const content = { ...wish, ...moved, heardOn: "2025-08-31" };
  const input = { decision: decision.id, expectedVersion: decision.version, content };
  const { ending } = (await endings.command("correctEnding", input)) as unknown as { ending: { open: Decided } };
  expect(await endings.confirm(ending.open, 2)).toMatchObject({ __typename: "EndingChanged" });

  const [half, second, whole] = [
    await cellsOf(halfYear(2025, 1)),
    await cellsOf(halfYear(2025, 2)),
    await cellsOf(year(2025)),
  ];
  for (const figure of ["ended.groundByReturnWay", "ended.customerships", "customers.monthEnds"] as const) {
    expect([figure, half(figure)]).toEqual([figure, before(figure)]);
  }
  expect(half("ended.groundByReturnWay")).toEqual({ "own_wish,none": 1 });
  expect(whole("ended.groundByReturnWay")).toEqual({ "moved_from_finland,other_voluntary": 1 });
  expect(second("ended.customerships")).toEqual({ "": 0 });
});
