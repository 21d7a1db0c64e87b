import type { CalendarDate, StaffActor } from "@vas/domain/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { centresWithHalf } from "../effect/effect.queries.ts";
import type { Read, Reading } from "../kernel/context.ts";
import { actorSettings, type Statement } from "../kernel/settings.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";
import { coverage } from "./coverage.queries.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await giveLearners();
});
afterAll(() => world.close());

const bodies = 60;

/** Bodies with learners who have two certificates each, and with counts of staff, by the database's own means. */
async function giveLearners(): Promise<void> {
  const client = await world.administrator.connect();
  try {
    await client.query(`set session_replication_role = replica;
      create temporary table body as select gen_random_uuid() as id, n from generate_series(1, ${bodies}) n;
      insert into casework.organisation (id, kind, name, search_text, opened_on, version)
        select id, 'reception_centre', 'Laitos ' || n, 'laitos ' || n, '2010-01-01', 1 from body;
      insert into training.course (id, code) values (gen_random_uuid(), 'large');
      insert into training.certificate (id, enrolment_id, trainee_id, course_id, course_version_id, organisation_id, valid_from,
          valid_until, renewal_from, status_index, issued_until, version)
        select gen_random_uuid(), gen_random_uuid(), md5(b.id::text || k)::uuid, c.id, c.id, b.id, d, d + 730, d + 670,
          row_number() over (), d + 730, 1
        from body b, training.course c, generate_series(1, 20) k, unnest(array[date '2022-03-01', date '2024-02-01']) d;
      insert into training.staff_count (organisation_id, counted_on, version, staff, told_at, told_by)
        select id, '2022-01-01', 1, 40, '2022-01-01', gen_random_uuid() from body;
      set session_replication_role = origin;
      analyze`);
  } finally {
    client.release();
  }
}

type Node = {
  readonly "Node Type": string;
  readonly "Actual Loops": number;
  readonly "Actual Rows": number;
  readonly Plans?: readonly Node[];
};

function nodesOf(node: Node): readonly Node[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

/** What was done when a read ran as its surface runs it. */
async function nodesIn(read: Read<unknown, StaffActor>): Promise<readonly Node[]> {
  const client = await world.administrator.connect();
  const nodes: Node[] = [];
  const run = async ({ text, values }: Statement) => {
    const explained = { text: `explain (analyze, format json) ${text}`, values: [...values] };
    const { rows } = await client.query<{ "QUERY PLAN": [{ Plan: Node }] }>(explained);
    nodes.push(...nodesOf((rows[0] as (typeof rows)[number])["QUERY PLAN"][0].Plan));
    return [];
  };
  try {
    const { text, values } = actorSettings(staffActor("director"), "test");
    await client.query("begin");
    await client.query({ text, values: [...values] });
    await client.query("set local role casework_app");
    await read({ run, saw: () => undefined } as unknown as Reading<StaffActor>);
  } finally {
    await client.query("rollback");
    client.release();
  }
  return nodes;
}

/** How often each ordering of what was told of learners was made. */
async function orderings(read: Read<unknown, StaffActor>): Promise<readonly number[]> {
  const nodes = await nodesIn(read);
  return nodes.filter((node) => node["Node Type"] === "WindowAgg").map((node) => node["Actual Loops"]);
}

const all = { kind: null, organisation: null, course: null };

test("what was told of learners and of staff is put in order once, however many bodies there are", async () => {
  const counted = await orderings(coverage({ ...all, day: "2025-06-01" as CalendarDate }));
  expect(counted).toEqual([1, 1]);
  expect(await orderings(centresWithHalf)).toEqual([1]);
});

test("nobody is looked at once a day: of thirteen days there are hardly more rows than of one", async () => {
  const nodes = await nodesIn(coverage({ ...all, day: "2024-06-01" as CalendarDate }));
  const most = Math.max(...nodes.map((node) => node["Actual Rows"] * node["Actual Loops"]));
  const certificates = 2 * 20 * bodies;
  expect(most).toBeLessThan(2 * certificates);
});
