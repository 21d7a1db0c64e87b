import { randomUUID } from "node:crypto";
import { createDatabase, testMasterKey } from "@vas/testkit";
import { expect, test } from "vitest";
import { migrate } from "../kernel/migrate.ts";
import { openAdministrator } from "../testing/administrator.ts";

/** So that the migration runs again, and before it the one whose notes it takes over. */
const before = `
  drop function casework.claim_numbers, casework.release_numbers;
  delete from public.migration where name like 'SkipTakenReferences%' or name like 'BlindRegisterKeys%'
    or name like 'ClaimNumbersOfRegisters%';
  alter table casework.person add column register_key text;
  drop index casework.person_register_key;
  alter table casework.person drop column register_key_digest`;

test("numbers that were noted as brought in are not given again", async () => {
  const { url, drop } = await createDatabase();
  const administrator = openAdministrator(url);
  await administrator.query(before);
  const [unit, person] = [randomUUID(), randomUUID()];
  await administrator.query("insert into kernel.unit (id, code, name) values ($1, 'T', 'Testi')", [unit]);
  await administrator.query(
    `insert into casework.person (id, unit_id, sex, nationalities, name_grams, version)
      values ($1, $2, 'unknown', '{}', '{}', 1)`,
    [person, unit],
  );
  await administrator.query(
    `insert into casework.referral (id, reference, unit_id, person_id, status, channel, received_on, referrer_kind, acute_danger,
        signs, forms, domestic_servitude, outcome, version)
      select gen_random_uuid(), reference, $1, $2, 'received', 'register', '2020-01-01', 'police', false, '{}', '{}', false, 'pending', 1
      from unnest(array['E-2020-0500', 'E-2020-0007', 'E-2021-0003', 'R-1']) reference`,
    [unit, person],
  );
  await administrator.query(
    "insert into casework.reference_counter (kind, year, last) values ('E', 2020, 8), ('E', 2021, 9)",
  );
  const ran = await migrate({ administrator: url, masterKey: testMasterKey });
  expect(ran.at(-1)).toBe("ClaimNumbersOfRegisters1795799400000");
  const { rows } = await administrator.query(
    "select year, casework.next_numbers('E', year, 1) as number from unnest(array[2020, 2021, 2022]) year",
  );
  expect(rows).toEqual([
    { year: 2020, number: 501 },
    { year: 2021, number: 10 },
    { year: 2022, number: 1 },
  ]);
  await administrator.end();
  await drop();
});
