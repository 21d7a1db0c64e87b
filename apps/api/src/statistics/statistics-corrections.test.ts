import { randomUUID } from "node:crypto";
import type { StaffActor } from "@vas/domain/kernel";
import { halfYear, year, type FigureId, type Period } from "@vas/domain/statistics";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openRequest } from "../kernel/request.ts";
import { admissionsIn, negative, victim, type Decided } from "../testing/given-admission.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";
import { countPeriods } from "./statistics.queries.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const { admitted, command, confirm } = admissionsIn(() => world);

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
