import { randomUUID } from "node:crypto";
import { createDatabase, testMasterKey } from "@vas/testkit";
import { expect, test } from "vitest";
import { migrate } from "../kernel/migrate.ts";
import { openAdministrator } from "../testing/administrator.ts";

/** So that the migration runs again. */
const before = `
  drop table casework.register_span;
  create index event_of_register on casework.event (recorded_at, happened_on)
    where kind = 'referralRecorded' and body ->> 'channel' = 'register';
  create policy event_of_register on casework.event for select to vas_owner
    using (kind = 'referralRecorded' and body ->> 'channel' = 'register');
  delete from public.migration where name like 'KeepSpansOfRegisters%'`;

test("files of before cover the months of their rows, and of a month that was not over what they had of it", async () => {
  const { url, drop } = await createDatabase();
  const administrator = openAdministrator(url);
  await administrator.query(before);
  const unit = randomUUID();
  await administrator.query("insert into kernel.unit (id, code, name) values ($1, 'T', 'Testi')", [unit]);
  await administrator.query(
    `with p as (insert into casework.person (id, unit_id, sex, nationalities, name_grams, version)
        values (gen_random_uuid(), $1, 'unknown', '{}', '{}', 1) returning id)
      insert into casework.event (unit_id, person_id, aggregate, aggregate_id, version, kind, happened_on, recorded_at, body)
      select $1, p.id, 'referral', gen_random_uuid(), 1, 'referralRecorded', e.day::date, e.at::timestamptz,
        jsonb_build_object('channel', e.channel)
      from p, (values ('2015-02-03', '2016-01-08T10:00:00Z', 'register'), ('2015-12-14', '2016-01-08T10:00:00Z', 'register'),
        ('2016-01-04', '2016-02-29T22:30:00Z', 'register'), ('2016-02-20', '2016-02-29T22:30:00Z', 'register'),
        ('2026-10-02', '2026-11-20T10:00:00Z', 'register'), ('2026-11-18', '2026-11-20T10:00:00Z', 'register'),
        ('2015-02-20', '2026-11-21T10:00:00Z', 'register'), ('2015-12-01', '2026-11-21T10:00:00Z', 'register'),
        ('2020-05-05', '2020-05-06T10:00:00Z', 'letter')) as e(day, at, channel)`,
    [unit],
  );
  expect(await migrate({ administrator: url, masterKey: testMasterKey })).toEqual([
    "KeepSpansOfRegisters1795841340000",
  ]);
  const { rows } = await administrator.query(
    "select unit_id, first_on::text, last_on::text, is_stated, told_at from casework.register_span order by told_at",
  );
  const span = (first_on: string, last_on: string, at: string) => ({
    unit_id: unit,
    first_on,
    last_on,
    is_stated: false,
    told_at: new Date(at),
  });
  expect(rows).toEqual([
    span("2015-02-01", "2015-12-31", "2016-01-08T10:00:00Z"),
    span("2016-01-01", "2016-02-29", "2016-02-29T22:30:00Z"),
    span("2026-10-01", "2026-11-18", "2026-11-20T10:00:00Z"),
  ]);
  await administrator.end();
  await drop();
});
