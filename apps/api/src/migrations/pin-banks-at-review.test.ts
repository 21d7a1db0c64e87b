import { randomUUID } from "node:crypto";
import type { Result, StaffActor } from "@vas/domain/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginCourse } from "../courses/index.ts";
import type { StaffContext } from "../kernel/context.ts";
import { openRequest } from "../kernel/request.ts";
import { coursesIn, smallCourse } from "../testing/courses.ts";
import { migrationRunner } from "../testing/migration-runner.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";
import { PinBanksAtReview1795840010000 } from "./2026-11-27T2910-pin-banks-at-review.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const { published } = coursesIn(() => world);

/** The database as it was before the migration, so that it runs again. */
const before = `
  ${["course_version_question", "course_version_case", "question_version", "case_version"]
    .map((table) => `alter table training.${table} no force row level security;`)
    .join("\n")}
  drop function training.keep_pins_of_published cascade;
  alter table training.course_version drop column bank_writers;
  delete from training.course_version_question p using training.course_version v
    where v.id = p.course_version_id and v.status <> 'published';`;

async function asTrainer<V>(act: (context: StaffContext) => Promise<Result<V, { kind: string }>>): Promise<V> {
  const actor = staffActor("trainer") as StaffActor;
  const scope = openRequest(world.kernels.casework, {
    actor,
    requestId: randomUUID(),
    operation: "Test",
    purpose: null,
  });
  const result = await act(scope.context);
  await scope.settle();
  if (!result.ok) throw new Error(result.rejection.kind);
  return result.value;
}

/** A version whose bank has two versions of the one question that it asks, and one question that it does not. */
async function givenVersion(code: string, status: "draft" | "in_review"): Promise<string> {
  const content = smallCourse(["a"]);
  const { id, course } = await asTrainer(({ perform }) => perform(beginCourse, { code, content }, randomUUID()));
  await world.administrator.query(
    `insert into training.question_version (course_id, question, number, content, written_by, written_at)
     select $1, q, n, jsonb_build_object('id', q, 'module', 'm1', 'use', u), $2, now()
     from (values ('q1', 1, 'exam'), ('q1', 2, 'exam'), ('q2', 1, 'check')) as t(q, n, u)`,
    [course, staffActor("trainer-2").id],
  );
  await world.administrator.query(
    `update training.course_version set status = $2, submitted_by = $3, submitted_at = now() where id = $1`,
    [id, status, staffActor("trainer").id],
  );
  return id;
}

test("what is under review gets what is in the bank, with who wrote it; the rest stays as it is", async () => {
  const { id: old } = await published("julkaistu", smallCourse(["a"]));
  const [draft, reviewed] = [
    await givenVersion("luonnos", "draft"),
    await givenVersion("tarkastettavana", "in_review"),
  ];
  await world.administrator.query(before);
  await migrationRunner(world)(new PinBanksAtReview1795840010000());
  const { rows } = await world.administrator.query<{ id: string }>(
    `select v.id, v.bank_writers as writers, array(select p.question || ' ' || p.number
       from training.course_version_question p where p.course_version_id = v.id) as pinned
     from training.course_version v where v.id = any ($1::uuid[])`,
    [[old, draft, reviewed]],
  );
  const of = (id: string) => rows.find((row) => row.id === id);
  expect(of(old)).toMatchObject({ writers: [], pinned: ["q1 1"] });
  expect(of(draft)).toMatchObject({ writers: [], pinned: [] });
  expect(of(reviewed)).toMatchObject({ writers: [staffActor("trainer-2").id], pinned: ["q1 2"] });
});
