import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { admissionsIn } from "../testing/given-admission.ts";
import { givenReferral } from "../testing/given-referral.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.setNow("2026-11-23T10:00:00.000Z");
  await world.administrator.query("delete from casework.admission_decision; delete from casework.delegation");
});

const { command, proposal, confirm, admitted, screen } = admissionsIn(() => world);

describe("the law of the day", () => {
  test("lets no proposal that was written before 1 July 2015 be confirmed after it", async () => {
    world.setNow("2015-06-30T20:59:00.000Z");
    const referral = await givenReferral(world);
    const decision = await proposal(referral);
    world.setNow("2015-06-30T21:00:00.000Z");
    expect(await confirm(decision, referral.version)).toMatchObject({ __typename: "RegimeChanged" });
  });

  test("knows no accompanying child until July 2015", async () => {
    world.setNow("2015-06-30T10:00:00.000Z");
    expect(await screen("caseworker", (await givenReferral(world)).id)).toMatchObject({
      law: { id: "R1", directorOnly: true, bases: [{ basis: "victim" }, { basis: "witness" }] },
    });
  });

  test("makes the admission of a victim the identification from 2023", async () => {
    const referral = await givenReferral(world);
    const identifying = { basis: "victim", identifies: true, sections: [{ citation: "laki 746/2011, 35 § 1 mom." }] };
    expect(await screen("caseworker", referral.id)).toMatchObject({
      law: { id: "R3", bases: [identifying, { identifies: false }, { identifies: false }] },
    });
    world.setNow("2022-12-31T21:59:00.000Z");
    expect(await screen("caseworker", referral.id)).toMatchObject({
      law: { id: "R2", bases: [{ identifies: false }, {}, {}] },
    });
  });
});

describe("the notice of service", () => {
  test.each([
    ["2015-07-01T10:00:00.000Z", "2015-07-01", "2015-07-31"],
    ["2019-12-30T10:00:00.000Z", "2019-12-31", "2020-01-30"],
    ["2026-11-20T10:00:00.000Z", "2026-11-20", "2026-12-21"],
  ])("of a decision made at %s, served on %s, lets an appeal in until %s", async (at, servedOn, appealUntil) => {
    world.setNow(at);
    const { inForce } = await admitted();
    world.setNow(`${servedOn}T11:00:00.000Z`);
    const input = { decision: inForce.id, expectedVersion: inForce.version, servedOn };
    expect(await command("recordAdmissionService", input)).toMatchObject({
      admission: { inForce: { servedOn, appealUntil } },
    });
    const again = { ...input, expectedVersion: inForce.version + 1 };
    expect(await command("recordAdmissionService", again)).toMatchObject({ __typename: "AlreadyServed" });
  });

  test("is not before the decision, not in the future, and not on a proposal", async () => {
    const { inForce } = await admitted();
    const input = { decision: inForce.id, expectedVersion: inForce.version };
    const early = await command("recordAdmissionService", { ...input, servedOn: "2026-11-22" });
    expect(early).toMatchObject({ field: "servedOn", problem: "too_early" });
    const late = await command("recordAdmissionService", { ...input, servedOn: "2026-11-24" });
    expect(late).toMatchObject({ field: "servedOn", problem: "in_future" });
    const waiting = await proposal(await givenReferral(world));
    const unmade = { decision: waiting.id, expectedVersion: waiting.version, servedOn: "2026-11-23" };
    expect(await command("recordAdmissionService", unmade)).toMatchObject({ __typename: "NotInForce" });
  });
});
