import { testMasterKey } from "@vas/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "../kernel/migrate.ts";
import { customersIn } from "../testing/given-customer.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const { admittedAt, file } = customersIn(() => world);

/** The database as it was before the migration, so that it runs again. */
const before = `
  alter table casework.customer add column municipality text;
  alter table casework.customer drop column municipality_enc;
  delete from public.migration where name like 'SealMunicipalities%'`;

test("municipalities that stood in the clear are sealed and read as before; those of the erased are gone", async () => {
  const { customer: known } = await admittedAt("2026-09-01T09:00:00.000Z");
  const { customer: erased } = await admittedAt("2026-09-01T09:00:00.000Z");
  const { administrator } = world;
  await administrator.query(before);
  await administrator.query("update casework.customer set municipality = 'Imatra', municipality_from = '2026-10-01'");
  await administrator.query(
    `update kernel.data_key set wrapped = null, destroyed_at = now()
      where subject_id = (select person_id from casework.customer where id = $1)`,
    [erased.id],
  );
  expect(await migrate({ administrator: world.databaseUrl, masterKey: testMasterKey })).toEqual([
    "SealMunicipalities1795781400000",
  ]);
  expect(await file(known.id)).toMatchObject({ municipality: "Imatra", municipalityFrom: "2026-10-01" });
  const { rows } = await administrator.query<{ all: string; sealed: number; guarded: boolean }>(
    `select json_agg(c)::text as all, count(municipality_enc)::int as sealed,
      (select bool_and(relforcerowsecurity) from pg_class
        where oid in ('casework.customer'::regclass, 'kernel.data_key'::regclass)) as guarded from casework.customer c`,
  );
  expect(rows[0]).toMatchObject({ sealed: 1, guarded: true });
  expect(rows[0]?.all).not.toContain("Imatra");
});
