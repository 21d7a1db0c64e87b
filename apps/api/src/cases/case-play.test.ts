import { randomUUID } from "node:crypto";
import { bestScores, playOf, type CaseContent, type CaseStep } from "@vas/domain/cases";
import { demoCases } from "@vas/domain/demo";
import { learnerRoleCodes } from "@vas/domain/vocabulary";
import { watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishDemoCourse } from "../demo/course.ts";
import { coursesIn, smallCourse } from "../testing/courses.ts";
import { learnersOf } from "../testing/learners.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
let enrolment: string;
const learners = learnersOf(() => world);
const { ask } = learners;
beforeAll(async () => {
  world = await openWorld();
  await publishDemoCourse(world.kernels.casework);
  enrolment = await learners.enrolled("trainee", "reception");
});
afterAll(() => world.close());

type Situation = {
  readonly name: string;
  readonly place: number;
  readonly text: string;
  readonly choices: readonly { readonly name: string; readonly text: string }[];
};
type Playable = {
  readonly course: { readonly standing: { readonly stepsDone: number } };
  readonly play: {
    readonly id: string;
    readonly number: number;
    readonly status: string;
    readonly path: readonly { readonly text: string; readonly choice: string; readonly consequence: string }[];
    readonly situation: Situation | null;
    readonly criticalError: string | null;
    readonly end: {
      readonly outcome: string;
      readonly lesson: string;
      readonly results: readonly { readonly scale: string; readonly score: number; readonly verdict: string }[];
    } | null;
  } | null;
};
type Changed = { readonly __typename: string; readonly case: Playable; readonly message: string };

const shown = `id title warning course { standing { stepsDone } } play { id number status
  path { text choice consequence } situation { name place text choices { name text } } criticalError
  end { outcome text lesson results { scale score best verdict } } }`;

function look(name: string, who = "trainee", of = enrolment): Promise<Playable | null> {
  const document = `query Case($enrolment: ID!, $name: ID!) { it: playableCase(enrolment: $enrolment, name: $name) { ${shown} } }`;
  return ask(who, document, { enrolment: of, name });
}

function mutation(field: string, input: string): string {
  return `mutation M($input: ${input}!, $key: ID!) { it: ${field}(input: $input, idempotencyKey: $key) {
    __typename ... on CaseChanged { case { ${shown} } } ... on Rejection { message } } }`;
}

function begin(name: string, who = "trainee", key = randomUUID()): Promise<Changed> {
  return ask(who, mutation("beginCase", "BeginCaseInput"), { input: { enrolment, name }, key });
}

type Chosen = { readonly play: string; readonly place: number; readonly scene: string; readonly choice: string };

function choose(input: Chosen, key = randomUUID(), who = "trainee"): Promise<Changed> {
  return ask(who, mutation("chooseInCase", "ChooseInCaseInput"), { input, key });
}

function demoCase(name: string): CaseContent {
  return there(demoCases.find(({ id }) => id === name));
}

/** The steps of a shortest way from the beginning to a play of this kind, searched in the case itself. */
function wayTo(content: CaseContent, status: string): readonly CaseStep[] {
  const ways: (readonly CaseStep[])[] = [[]];
  for (const way of ways) {
    const play = playOf(content, way);
    if (play?.status === status) return way;
    if (play?.status !== "going_on") continue;
    ways.push(...play.scene.choices.map(({ id }) => [...way, { scene: play.scene.id, choice: id }]));
  }
  throw new Error(`No play of ${content.id} comes to ${status}`);
}

function there<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("What the test looks for is not there");
  return value;
}

/** The play of a case as it is now, and what is asked in it. */
async function goingOn(name: string): Promise<{ readonly id: string; readonly situation: Situation }> {
  const { id, situation } = there(there(await look(name)).play);
  return { id, situation: there(situation) };
}

/** A situation of a case of the demo, with its choices. */
function situationOf(content: CaseContent, id: string) {
  const scene = there(content.scenes.find((one) => one.id === id));
  if (scene.kind !== "situation") throw new Error("What is asked is no end");
  return scene;
}

/** Goes a way through a case that has been begun, choice by choice. */
async function goThrough(play: string, steps: readonly CaseStep[], who = "trainee"): Promise<Changed> {
  const told: Changed[] = [];
  for (const [place, step] of steps.entries()) told.push(await choose({ play, place, ...step }, randomUUID(), who));
  return there(told.at(-1));
}

async function begun(name: string): Promise<string> {
  return there((await begin(name)).case.play).id;
}

describe("a learner", () => {
  const cook = demoCase("case-1");

  test("sees the situation and the texts of the choices, and nothing of what they lead to", async () => {
    expect(await look("case-1")).toMatchObject({ play: null });
    const { case: changed } = await begin("case-1");
    const start = situationOf(cook, cook.start);
    expect(changed.play).toMatchObject({ number: 1, status: "going_on", path: [], end: null, criticalError: null });
    const shownChoices = start.choices.map(({ id, text }) => ({ name: id, text: text.fi }));
    expect(there(there(changed.play).situation).choices).toEqual(shownChoices);
    const sent = JSON.stringify(changed);
    const ahead = [
      ...start.choices.flatMap(({ consequence, criticalError }) => [
        consequence,
        ...(criticalError ? [criticalError] : []),
      ]),
      ...cook.scenes.filter(({ id }) => id !== cook.start).map(({ text }) => text),
    ];
    expect(ahead.filter(({ fi }) => sent.includes(fi))).toEqual([]);
  });

  test("goes on where they were on another device: beginning again goes on with the open play", async () => {
    const first = await begun("case-1");
    const step = there(wayTo(cook, "ended")[0]);
    await choose({ play: first, place: 0, ...step });
    expect(await begun("case-1")).toBe(first);
    expect((await goingOn("case-1")).situation.place).toBe(1);
    const start = situationOf(cook, cook.start);
    const { text, consequence } = there(start.choices.find(({ id }) => id === step.choice));
    const path = [{ text: start.text.fi, choice: text.fi, consequence: consequence.fi }];
    expect(await look("case-1")).toMatchObject({ play: { id: first, path } });
  });

  test("chooses once: the same choice sent twice is one, and another from a second window is told that it is late", async () => {
    const { id: play, situation } = await goingOn("case-1");
    const { name: scene, place } = situation;
    const harmless = situationOf(cook, scene).choices.filter(({ criticalError }) => criticalError === null);
    const [one, other] = [there(harmless[0]).id, there(harmless[1]).id];
    const key = randomUUID();
    const input = { play, place, scene, choice: one };
    const [told, again] = [await choose(input, key), await choose(input, key)];
    expect([told.__typename, again.__typename]).toEqual(["CaseChanged", "CaseChanged"]);
    const late = await choose({ ...input, choice: other });
    expect(late).toMatchObject({ __typename: "CaseMovedOn", message: expect.stringContaining("ikkunassa") as string });
    expect(there(there(await look("case-1")).play).path).toHaveLength(place + 1);
  });

  test("of two choices at the same moment makes one", async () => {
    const { id: play, situation } = await goingOn("case-1");
    const input = { play, place: situation.place, scene: situation.name, choice: there(situation.choices[0]).name };
    const told = await Promise.all([choose(input), choose(input)]);
    expect(told.filter(({ __typename }) => __typename === "CaseChanged")).toHaveLength(1);
    const { rows } = await world.administrator.query("select from training.case_step where play_id = $1", [play]);
    expect(rows).toHaveLength(input.place + 1);
  });
});

describe("a play", () => {
  const seventeen = demoCase("case-2");

  test("that ends is a step done, scored on each scale against the best that can be reached", async () => {
    const before = there(await look("case-2")).course.standing.stepsDone;
    const way = wayTo(seventeen, "ended");
    const play = playOf(seventeen, way);
    if (play?.status !== "ended") throw new Error("The way comes to an end");
    const { case: changed } = await goThrough(await begun("case-2"), way);
    const best = bestScores(seventeen);
    const results = (["safety", "rights", "procedure"] as const).map((scale) => {
      return { scale, score: play.scores[scale], best: best[scale] };
    });
    const { outcome, lesson } = play.scene;
    const end = { outcome, lesson: lesson.fi, results };
    expect(changed.play).toMatchObject({ status: "ended", situation: null, criticalError: null, end });
    expect(changed.course.standing.stepsDone).toBe(before + 1);
    const { rows } = await world.administrator.query<{ safety: number; sum: number; chosen: number }>(
      `select p.safety, sum(s.safety)::int as sum, count(*)::int as chosen from training.case_play p
       join training.case_step s on s.play_id = p.id where p.id = $1 group by p.id`,
      [there(changed.play).id],
    );
    expect(rows).toEqual([{ safety: play.scores.safety, sum: play.scores.safety, chosen: way.length }]);
  });

  test("with a critical error ends in review, is not done, and the case is gone through again as another play", async () => {
    const name = "case-3-border";
    const asked = { enrolment: await learners.enrolled("trainee-sv", "border"), name };
    const document = mutation("beginCase", "BeginCaseInput");
    const beginIt = () => ask<Changed>("trainee-sv", document, { input: asked, key: randomUUID() });
    const first = there((await beginIt()).case.play).id;
    const way = wayTo(demoCase(name), "critical_error");
    const play = playOf(demoCase(name), way);
    if (play?.status !== "critical_error") throw new Error("The way comes to a critical error");
    const { case: changed } = await goThrough(first, way, "trainee-sv");
    const criticalError = there(play.choice.criticalError).sv;
    expect(changed.play).toMatchObject({ status: "critical_error", criticalError, end: null });
    expect(there(changed.play).path).toHaveLength(way.length);
    expect(changed.course.standing.stepsDone).toBe(0);
    expect((await beginIt()).case.play).toMatchObject({ number: 2, status: "going_on", path: [] });
  });

  test("takes no choice after its end, none that the scene has not, and none of another's", async () => {
    const ended = there(there(await look("case-2")).play);
    const after = await choose({ play: ended.id, place: ended.path.length, scene: "x", choice: "y" });
    expect(after).toMatchObject({ __typename: "CaseEnded" });
    const play = await begun("case-2");
    const { place, name: scene } = (await goingOn("case-2")).situation;
    const input = { play, place, scene, choice: "y" };
    expect(await choose(input)).toMatchObject({ __typename: "ChoiceNotInScene" });
    expect(await choose(input, randomUUID(), "trainee-sv")).toMatchObject({ __typename: "CasePlayNotFound" });
  });
});

test("a case of other work, of another's enrolment or of no course is not there", async () => {
  expect(await look("case-3-police")).toBeNull();
  expect(await look("case-1", "trainee-sv")).toBeNull();
  expect(await look("case-none")).toBeNull();
  expect(await begin("case-3-police")).toMatchObject({ __typename: "CaseNotFound" });
  expect(await begin("case-1", "trainee-sv")).toMatchObject({ __typename: "EnrolmentNotFound" });
});

test("a case takes one statement, however long its path", async () => {
  const watch = watchStatements(world.kernels.training.database.pool);
  await look("case-1");
  watch.stop();
  expect(watch.statements.filter((text) => text.includes("training."))).toHaveLength(1);
});

test("the last case of a course without an exam completes it, and the case may be practised on", async () => {
  const small = smallCourse(["a"], { exam: null });
  const content = { ...small, modules: small.modules.map((module) => ({ ...module, cases: ["case-1"] })) };
  const cook = { ...demoCase("case-1"), roles: learnerRoleCodes };
  const { course } = await coursesIn(() => world).published("vain-tapaus", content, [cook]);
  const own = await learners.enrolled("trainee-sv", "police", course);
  await learners.read("trainee-sv", own, "a");
  const status = async () => {
    const sql = "select status from training.enrolment where id = $1";
    return (await world.administrator.query<{ status: string }>(sql, [own])).rows[0]?.status;
  };
  expect(await status()).toBe("active");
  const document = mutation("beginCase", "BeginCaseInput");
  const asked = () => ({ input: { enrolment: own, name: "case-1" }, key: randomUUID() });
  const { case: begunCase } = await ask<Changed>("trainee-sv", document, asked());
  await goThrough(there(begunCase.play).id, wayTo(cook, "ended"), "trainee-sv");
  expect(await status()).toBe("completed");
  const { case: again } = await ask<Changed>("trainee-sv", document, asked());
  expect(again.play).toMatchObject({ number: 2, status: "going_on" });
});

test("no case is begun or gone on with in a course that is over for the learner, and what was played stays to be read", async () => {
  const play = await begun("case-1");
  const { place, name: scene, choices } = (await goingOn("case-1")).situation;
  await world.administrator.query(
    "update training.enrolment set status = 'withdrawn', withdrawn_on = '2026-11-24' where id = $1",
    [enrolment],
  );
  expect(await begin("case-1")).toMatchObject({ __typename: "EnrolmentOver" });
  const late = await choose({ play, place, scene, choice: there(choices[0]).name });
  expect(late).toMatchObject({ __typename: "EnrolmentOver" });
  expect((await look("case-1"))?.play?.path.length).toBeGreaterThan(0);
});
