import { randomUUID } from "node:crypto";
import type { Actor } from "@vas/domain/kernel";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { givenBody } from "./given-training.ts";
import { openWorld, type World } from "./world.ts";

export type Answer = Record<string, unknown> & { readonly __typename: string };
export type Named = { readonly id: string; readonly version: number; readonly learner: string };

/** Somebody whom a manager sees, with the standing in each course. */
export type Seen = {
  readonly name: string;
  readonly role: string | null;
  readonly courses: readonly { readonly title: string; readonly standing: string; readonly renewal: string | null }[];
};
export type SeenBody = { readonly name: string; readonly learners: readonly Seen[] };

type Opened = { readonly world: World; readonly oulu: string; readonly kemi: string };

/**
 * The set-up of a file of tests of managers: one world with two bodies for all of them, in which nobody manages or has learned anything
 * as each begins.
 * @param at the instant at which each test begins
 */
export function managersForTests(at: string) {
  let opened: Opened | undefined;
  function now(): Opened {
    if (!opened) throw new Error("The world is there in tests only");
    return opened;
  }
  const world = () => now().world;
  beforeAll(async () => {
    opened = await openBodies();
  });
  afterAll(() => world().close());
  beforeEach(() => beginAgain(world(), at));
  return { world, oulu: () => now().oulu, kemi: () => now().kemi, ...managersOf(world) };
}

async function openBodies(): Promise<Opened> {
  const world = await openWorld();
  return { world, oulu: await givenBody(world, "Oulu"), kemi: await givenBody(world, "Kemi") };
}

async function beginAgain({ setNow, administrator }: World, at: string): Promise<void> {
  setNow(at);
  await administrator.query(
    `truncate training.manager, training.staff_count, training.learner_move, training.certificate, training.enrolment cascade;
     delete from kernel.trainee where subject = id::text or subject like 'manager:%' or subject = 'left';
     delete from graphile_worker._private_jobs`,
  );
}

const changed = `__typename ... on Rejection { message } ... on InvalidField { field problem } ... on StaleVersion { currentVersion }
  ... on ManagerChanged { manager { id version learner name email since namedBy endedOn endedBy } }`;

const page = `query ManagedStaff { managedStaff { name day certified staff percent
  learners { name role courses { title standing dueOn completedOn certifiedOn validUntil renewal } } } }`;

/** What trainers do with managers in a world, and what a learner sees as one. */
function managersOf(world: () => World) {
  async function act(mutation: string, type: string, asked: { input: object; key?: string; who?: string }) {
    const { input, key = randomUUID(), who = "trainer" } = asked;
    const document = `mutation Act($input: ${type}!, $key: ID!) { it: ${mutation}(input: $input, idempotencyKey: $key) { ${changed} } }`;
    const { data, errors } = await world().ask(who, document, { input, key });
    expect(errors).toEqual([]);
    return data["it"] as Answer;
  }
  const name = (input: object, key?: string) =>
    act("nameManager", "NameManagerInput", key ? { input, key } : { input });
  const end = (manager: string, expectedVersion = 1, who = "trainer") =>
    act("endManager", "EndManagerInput", { input: { manager, expectedVersion }, who });
  async function named(learner: string, organisation: string): Promise<Named> {
    const { manager } = (await name({ organisation, learner })) as unknown as { manager: Named };
    return manager;
  }
  /** What a learner sees on the page of managers; null where they see none. */
  async function seenBy(learner: string): Promise<readonly SeenBody[] | null> {
    const { data, errors } = await world().askAs({ actor: asLearner(learner), surface: "training" }, page);
    expect(errors).toEqual([]);
    return data["managedStaff"] as readonly SeenBody[] | null;
  }
  return { name, end, named, seenBy };
}

/** Whoever acts as a learner of the portal. */
export const asLearner = (id: string): Actor => ({ kind: "trainee", id, language: "fi" }) as Actor;

export type GivenEnrolment = {
  /** For which body the enrolment counts, which may be another than the one where the learner works. */
  readonly organisation: string | null;
  readonly dueOn?: string;
  /** A step of the course that is finished. */
  readonly step?: string;
};

/** That a learner is enrolled in the course of the certificates of tests, from 2 May 2016 on; a certificate is given before. */
export async function givenEnrolment(
  { administrator }: World,
  learner: string,
  { organisation, dueOn, step }: GivenEnrolment,
): Promise<void> {
  const { rows } = await administrator.query<{ id: string }>(
    `insert into training.enrolment (id, trainee_id, course_id, course_version_id, role, organisation_id, origin, cycle, enrolled_on,
       due_on, due_set_on, extra_time, status, version)
     select gen_random_uuid(), $1, v.course_id, v.id, 'reception', $2, '{"kind":"self"}',
       1 + (select count(*) from training.enrolment e where e.trainee_id = $1), '2016-05-02', $3::date,
       case when $3 is null then null else date '2016-05-02' end, 0, 'active', 1 from training.course_version v limit 1 returning id`,
    [learner, organisation, dueOn ?? null],
  );
  if (step === undefined) return;
  const done = `insert into training.step_done (enrolment_id, trainee_id, step, done_at) values ($1, $2, $3, now())`;
  await administrator.query(done, [rows[0]?.id, learner, step]);
}
