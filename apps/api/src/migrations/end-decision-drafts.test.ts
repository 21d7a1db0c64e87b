import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { admissionsIn } from "../testing/given-admission.ts";
import { givenReferral } from "../testing/given-referral.ts";
import { migrationRunner } from "../testing/migration-runner.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";
import { EndDecisionDrafts1795802400000 } from "./2026-11-27T1800-end-decision-drafts.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const { admitted, proposal } = admissionsIn(() => world);

/** The database as it was before the migration, so that it runs again. */
const before = `
  drop function casework.remove_drafts_of_matter cascade;
  drop function casework.remove_drafts_of_person cascade;
  drop policy decision_draft_found_by_owner on casework.decision_draft;
  drop policy decision_draft_removed_by_owner on casework.decision_draft;
  drop index casework.decision_draft_on_matter;
  alter table casework.decision_draft drop column person_id;`;

async function givenDraft(matter: string, savedAt = "2026-11-23T09:00:00.000Z", who = "caseworker"): Promise<string> {
  const id = randomUUID();
  const { unit, id: staff } = staffActor(who) as { readonly unit?: string; readonly id: string };
  await world.administrator.query(
    `with key as (insert into kernel.data_key (subject_id, unit_id, wrapped, master_version) values ($1, $2, 'key', 1))
     insert into casework.decision_draft (id, unit_id, staff_id, kind, matter_id, body_enc, saved_at, version)
     values ($1, $2, $3, 'admission', $4, 'sealed', $5, 1)`,
    [id, unit, staff, matter, savedAt],
  );
  return id;
}

async function givenWithdrawn(): Promise<string> {
  const { id } = await givenReferral(world);
  const change = "update casework.referral set status = 'withdrawn', outcome = 'withdrawn' where id = $1";
  await world.administrator.query(change, [id]);
  return id;
}

async function givenErased(): Promise<string> {
  const { id, person } = await givenReferral(world);
  const change = "update kernel.data_key set wrapped = null, destroyed_at = now() where subject_id = $1";
  await world.administrator.query(change, [person]);
  return id;
}

async function givenProposed(): Promise<string> {
  const referral = await givenReferral(world);
  await proposal(referral);
  return referral.id;
}

test("drafts that can become a decision come into the unit of the person; the others go with their keys", async () => {
  const { administrator } = world;
  await administrator.query(before);
  const [open, decided] = [await givenReferral(world), (await admitted()).referral];
  const kept = [
    await givenDraft(open.id),
    await givenDraft(open.id, undefined, "caseworker-helsinki"),
    await givenDraft(decided.id, "2026-11-23T11:00:00.000Z"),
  ].toSorted();
  const gone = [
    await givenDraft(decided.id, undefined, "supervisor"),
    await givenDraft(await givenWithdrawn()),
    await givenDraft(await givenErased()),
    await givenDraft(await givenProposed(), "2026-11-23T11:00:00.000Z"),
    await givenDraft(randomUUID()),
  ];
  await migrationRunner(world)(new EndDecisionDrafts1795802400000());
  const { rows } = await administrator.query(
    `select d.id, d.person_id = r.person_id and d.unit_id = r.unit_id and k.unit_id = r.unit_id as right, k.wrapped is null as lost
     from casework.decision_draft d join casework.referral r on r.id = d.matter_id
     join kernel.data_key k on k.subject_id = d.id order by d.id::text`,
  );
  expect(rows).toEqual(kept.map((id) => ({ id, right: true, lost: false })));
  const keys = await administrator.query(
    "select from kernel.data_key where subject_id = any ($1) and wrapped is null",
    [gone],
  );
  expect(keys.rowCount).toBe(gone.length);
  const { rows: guarded } = await administrator.query(
    `select bool_and(relrowsecurity and relforcerowsecurity) as all from pg_class where oid = any (array['casework.referral',
       'casework.customer', 'casework.admission_decision', 'casework.ending_decision', 'casework.event',
       'casework.decision_draft', 'kernel.data_key']::regclass[])`,
  );
  expect(guarded).toEqual([{ all: true }]);
});
