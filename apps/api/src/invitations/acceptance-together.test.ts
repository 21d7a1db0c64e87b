import { randomUUID } from "node:crypto";
import type { Instant } from "@vas/domain/kernel";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openAs } from "../testing/administrator.ts";
import { enrollingAtOnce } from "../testing/at-once.ts";
import { learnersOf, traineeActor } from "../testing/learners.ts";
import { teachingForTests } from "../testing/trainings.ts";
import { takeUpBySignIn } from "./acceptance.ts";

const { world, teaching } = teachingForTests();
let pool: pg.Pool;
beforeAll(async () => {
  pool = openAs(world(), "sign_in_app");
});
afterAll(async () => {
  await pool.end();
});

const { ask } = learnersOf(world);
const trainee = traineeActor("trainee").id;

async function givenInvitation(): Promise<string> {
  const { rows } = await world().administrator.query<{ id: string }>(
    `insert into training.invitation (id, email, course_id, role, language, invited_by, invited_at, expires_at, status, version)
     values (gen_random_uuid(), 'trainee@example.invalid', $1, 'reception', 'fi', gen_random_uuid(), '2026-11-20', '2026-12-04',
       'open', 1) returning id`,
    [teaching().courses.exam],
  );
  return rows[0]?.id ?? "";
}

async function takeUp(invitation: string): Promise<string> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const acting = { at: "2026-11-23T10:00:00.000Z" as Instant, requestId: randomUUID(), newId: randomUUID };
    await takeUpBySignIn(client, { ...acting, trainee, invitation });
    await client.query("commit");
    return "taken up";
  } finally {
    client.release();
  }
}

async function enrol(): Promise<string> {
  const document = `mutation Enrol($input: EnrolInput!, $key: ID!) {
    it: enrol(input: $input, idempotencyKey: $key) { __typename } }`;
  const input = { course: teaching().courses.exam, role: "reception" };
  const said = await ask<{ readonly __typename: string }>("trainee", document, { input, key: randomUUID() });
  return said.__typename;
}

test("who takes an invitation up while they enrol by themselves is enrolled once, and the invitation is used", async () => {
  const invitation = await givenInvitation();
  const [taken, own] = await enrollingAtOnce(world(), [() => takeUp(invitation), enrol]);
  expect(taken).toBe("taken up");
  expect(["Enrolled", "EnrolledAlready"]).toContain(own);
  const { rows } = await world().administrator.query(
    `select i.status, count(e.id)::int as enrolments from training.invitation i
     left join training.enrolment e on e.trainee_id = i.trainee_id group by i.id`,
  );
  expect(rows).toEqual([{ status: "accepted", enrolments: 1 }]);
});
