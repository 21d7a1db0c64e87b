import { randomUUID } from "node:crypto";
import type { Actor, CalendarDate, StaffActor } from "@vas/domain/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Reading } from "../kernel/context.ts";
import { actorSettings, type Statement } from "../kernel/settings.ts";
import { coverageLearners } from "../coverage/coverage-learners.queries.ts";
import { coverage } from "../coverage/coverage.queries.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";

// What a manager is told beside what the console says of the same bodies, in a register in which they manage little.

let world: World;
const ofAll = randomUUID();
const ofOne = randomUUID();
beforeAll(async () => {
  world = await openWorld();
  await giveRegister();
});
afterAll(() => world.close());

const bodies = 40;
const atEach = 30;

/**
 * Bodies with learners who hold certificates of two courses, of which one is counted: renewed, ended and revoked, moved to the next
 * body or out of all, taken in for another body than they were certified for, and with nothing yet.
 */
async function giveRegister(): Promise<void> {
  const client = await world.administrator.connect();
  try {
    await client.query(`set session_replication_role = replica;
      create temporary table body as select gen_random_uuid() as id, n from generate_series(1, ${bodies}) n;
      insert into casework.organisation (id, kind, name, search_text, opened_on, version)
        select id, case when n % 4 = 0 then 'police' else 'reception_centre' end, 'Laitos ' || n, 'laitos ' || n, '2010-01-01', 1 from body;
      insert into training.course (id, code, in_programme)
        values (gen_random_uuid(), 'counted', true), (gen_random_uuid(), 'other', false);
      create temporary table learner as
        select gen_random_uuid() as id, b.id as body, b.n, k, lead(b.id, 1, b.id) over (partition by k order by b.n) as next
        from body b, generate_series(1, ${atEach}) k;
      insert into kernel.trainee (id, subject, name, language, organisation_id)
        select id, id::text, 'Oppija ' || n || ' ' || k, 'fi', case when k % 7 = 0 then next when k % 11 = 0 then null else body end from learner;
      insert into training.certificate (id, enrolment_id, trainee_id, course_id, course_version_id, organisation_id, valid_from,
          valid_until, renewal_from, status_index, issued_until, revoked_at, revoked_by, revoke_reason, version)
        select gen_random_uuid(), gen_random_uuid(), l.id, c.id, c.id, case when k % 13 = 0 then null when k % 9 = 0 then next else body end,
          from_day, from_day + 730, from_day + 670, row_number() over (), from_day + 730,
          case when k % 8 = 0 then from_day + 100 + time '22:30' end, case when k % 8 = 0 then l.id end, case when k % 8 = 0 then 'Vilppi' end, 1
        from learner l join training.course c on c.code = case when k % 5 = 0 then 'other' else 'counted' end,
          lateral (select d + (n + k) * 3 as from_day from unnest(array[date '2022-03-01', date '2024-02-01']) d) days
        where k % 6 <> 0;
      insert into training.learner_move (trainee_id, moved_on, version, organisation_id, told_at, told_by)
        select id, date '2024-03-01' + k, 1, case when k % 4 = 0 then null else next end, '2024-03-01', id from learner where k % 10 < 3;
      insert into training.staff_count (organisation_id, counted_on, version, staff, told_at, told_by)
        select id, date '2023-01-01' + n, 1, n, '2022-01-01', gen_random_uuid() from body where n % 3 > 0;
      insert into training.manager (id, trainee_id, organisation_id, since, named_by, version)
        select gen_random_uuid(), '${ofAll}'::uuid, id, date '2020-01-01', id, 1 from body
        union all select gen_random_uuid(), '${ofOne}'::uuid, id, date '2020-01-01', id, 1 from body where n = 7;
      set session_replication_role = origin;
      analyze`);
  } finally {
    client.release();
  }
}

type Ask = (statement: Statement) => Promise<readonly Record<string, unknown>[]>;

/** Asks as a surface does, within a transaction that is rolled back. */
async function asking<Told>(actor: Actor, role: string, work: (ask: Ask) => Promise<Told>): Promise<Told> {
  const client = await world.administrator.connect();
  const ask: Ask = async ({ text, values }) => {
    const { rows } = await client.query<Record<string, unknown>>({ text, values: [...values] });
    return rows;
  };
  try {
    await client.query("begin");
    await ask(actorSettings(actor, "test"));
    await client.query(`set local role ${role}`);
    return await work(ask);
  } finally {
    await client.query("rollback");
    client.release();
  }
}

const managed = (manager: string, work: (ask: Ask) => Promise<readonly Record<string, unknown>[]>) =>
  asking({ kind: "trainee", id: manager, language: "fi" } as Actor, "training_app", work);
const staffOn = (day: string) => ({
  text: "select organisation, certified, staff, learners from training.staff_managed($1)",
  values: [day],
});

type Said = { readonly certified: number; readonly staff: number | null; readonly learners: readonly string[] };
type Told = { readonly id: string };

async function managersAreTold(day: string): Promise<ReadonlyMap<unknown, Said>> {
  const rows = await managed(ofAll, (ask) => ask(staffOn(day)));
  return new Map(
    rows.map(({ organisation, certified, staff, learners }) => {
      const here = (learners as readonly Told[]).map(({ id }) => id).toSorted();
      return [organisation, { certified, staff, learners: here } as Said];
    }),
  );
}

async function consoleSays(day: CalendarDate): Promise<ReadonlyMap<unknown, Said>> {
  return asking(staffActor("trainer"), "casework_app", async (run) => {
    const reading = { run, saw: () => undefined } as unknown as Reading<StaffActor>;
    const said = new Map<unknown, Said>();
    const covered = await coverage({ day, kind: null, organisation: null, course: null })(reading);
    for (const { id, asked } of covered) {
      const here = await coverageLearners({ organisation: id, day, course: null })(reading);
      const learners = here.map((one) => one.id).toSorted();
      said.set(id, { certified: asked.certified, staff: asked.staff, learners });
    }
    return said;
  });
}

test.each(["2022-06-01", "2023-01-15", "2024-03-12", "2024-07-01", "2026-04-30"] as CalendarDate[])(
  "who counts for a body, who of them is certified and of how many is what the console says on %s",
  async (day) => {
    const said = await consoleSays(day);
    const told = await managersAreTold(day);
    for (const [id, body] of said) expect(told.get(id)).toEqual(body);
    const sums = [...said.values()].reduce((sum, { certified }) => sum + certified, 0);
    expect([told.size, sums > 100]).toEqual([bodies, true]);
  },
);

/** How many rows of what was told of learners the connection has read. */
async function rowsRead(ask: Ask): Promise<number> {
  const [counted] = await ask({
    text: `select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::int as rows from pg_stat_xact_all_tables
      where schemaname = 'training' and relname in ('certificate', 'learner_move')`,
    values: [],
  });
  return Number(counted?.["rows"]);
}

test("of a register nothing is read but what was told of the learners of the body", async () => {
  await managed(ofOne, async (ask) => {
    const before = await rowsRead(ask);
    const [body] = (await ask(staffOn("2024-07-01"))) as readonly { learners: readonly Told[] }[];
    const read = (await rowsRead(ask)) - before;
    expect(body?.learners.length).toBeGreaterThan(15);
    expect(read).toBeGreaterThan(50);
    // The register holds more than two thousand.
    expect(read).toBeLessThan(500);
    return [];
  });
});
