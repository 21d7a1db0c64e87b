import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { admissionsIn, victim, type Decided } from "../testing/given-admission.ts";
import { askEffect } from "../testing/given-effect.ts";
import { givenCertified, tellStaff } from "../testing/given-training.ts";
import { givenOpened, givenReferrals } from "../testing/referring-centres.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
const admissions = admissionsIn(() => world);
let admitted: Awaited<ReturnType<typeof admissions.admitted>>;
let other: string;

/*
 * Own passed half in the first half of 2026. In the second of 2025 it referred 10, of whom 5 were admitted, and one more who was admitted by
 * a decision of this system: 6 of 11, 0.55. In the second of 2026 it referred 12.
 */
beforeAll(async () => {
  world = await openWorld();
  world.setNow("2025-02-10T10:00:00.000Z");
  const own = await givenOpened(world, "Oma");
  other = await givenOpened(world, "Muu");
  const third = await givenOpened(world, "Kolmas");
  world.setNow("2025-08-11T10:00:00.000Z");
  admitted = await admissions.admitted();
  await world.administrator.query(
    "update casework.referral set organisation_id = $1, referrer_kind = 'reception_centre' where id = $2",
    [own, admitted.referral.id],
  );
  await givenReferrals(world, { centre: own, receivedOn: "2025-08-04", referrals: [10, 5] });
  await givenReferrals(world, { centre: other, receivedOn: "2025-09-04", referrals: [10, 3] });
  await givenReferrals(world, { centre: third, receivedOn: "2025-09-04", referrals: [6, 1] });
  world.setNow("2026-02-11T10:00:00.000Z");
  await tellStaff(world, [{ organisation: own, countedOn: "2026-02-02", staff: 3 }]);
  for (const name of ["A", "B"]) {
    await givenCertified(world, name, { organisation: own, validFrom: "2026-02-11", validUntil: "2028-02-11" });
  }
  await givenReferrals(world, { centre: own, receivedOn: "2026-08-04", referrals: [12, 6] });
  await givenReferrals(world, { centre: other, receivedOn: "2026-09-04", referrals: [9, 4] });
  await givenReferrals(world, { centre: third, receivedOn: "2026-09-04", referrals: [7, 4] });
  // As the recording of the first referral tells it, July 2025 is not known; a file of a register told of it.
  await world.administrator.query(
    `insert into casework.register_span (unit_id, first_on, last_on, is_stated, told_at)
     select id, '2025-07-01', '2025-09-04', true, '2025-09-05T10:00:00Z' from kernel.unit where code = 'joutseno'`,
  );
  world.setNow("2027-01-11T10:00:00.000Z");
});
afterAll(() => world.close());

test("a correction of a decision changes no share of a half-year that is over", async () => {
  const shown = await askEffect(world);
  expect([shown.before, shown.after]).toMatchObject([
    { referrals: 11, compared: 16, admittedShare: 0.55 },
    { referrals: 12, compared: 16, admittedShare: 0.5 },
  ]);
  const { inForce, referral } = admitted;
  const content = { ...victim, letterLanguage: "en" };
  const proposed = await admissions.command("correctAdmission", {
    decision: inForce.id,
    expectedVersion: inForce.version,
    content,
  });
  const { open } = proposed["admission"] as { open: Decided };
  expect(await admissions.confirm(open, referral.version + 1)).toMatchObject({ __typename: "AdmissionChanged" });
  expect(await askEffect(world)).toEqual(shown);
});

test("another kind of a body changes nothing of half-years that are over: it was a reception centre then", async () => {
  const shown = await askEffect(world);
  const { data } = await world.ask(
    "caseworker",
    `mutation Amend($input: AmendOrganisationInput!, $key: ID!) { amendOrganisation(input: $input, idempotencyKey: $key) { __typename } }`,
    {
      input: {
        organisation: other,
        expectedVersion: 1,
        details: { kind: "other", name: "Muu", municipality: "Muu", capacity: 100, openedOn: "2010-01-01" },
      },
      key: randomUUID(),
    },
  );
  expect(data).toEqual({ amendOrganisation: { __typename: "OrganisationChanged" } });
  expect(await askEffect(world)).toEqual(shown);
  world.setNow("2027-07-11T10:00:00.000Z");
  const { halfYears } = await askEffect(world);
  // In the half-year of the telling two are left.
  expect(halfYears.map((one) => (one as { open: number }).open).slice(-3)).toEqual([3, 3, 2]);
});
