import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { World } from "./world.ts";

/** A version of a course as a command answers it. */
export type CourseVersion = {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly availableActions: readonly string[];
  readonly [field: string]: unknown;
};
type Answer = { readonly __typename: string; readonly message?: string; readonly courseVersion: CourseVersion };

const changing = `__typename ... on Rejection { message } ... on StaleVersion { currentVersion } ... on InvalidField { field problem }
  ... on CourseHasFaults { faults { fault at language message } } ... on TranslationNotApproved { missing }
  ... on CourseVersionChanged { courseVersion { id course number version status hash availableActions
    translations { language isApproved } writers { name } returned { by { name } reason }
    modules { name lessons { name title { fi sv } minutes } } change { kind lessons certificatesUntil } } }`;

const acts = {
  begin: ["beginCourse", "BeginCourseInput"],
  next: ["beginNextCourseVersion", "BeginNextCourseVersionInput"],
  amend: ["amendCourse", "AmendCourseInput"],
  submit: ["submitCourse", "CourseVersionInput"],
  retire: ["retireCourse", "CourseVersionInput"],
  return: ["returnCourse", "ReturnCourseInput"],
  approve: ["approveTranslation", "ApproveTranslationInput"],
  publish: ["publishCourse", "PublishCourseInput"],
} as const;

type Sending = { readonly who: string; readonly name: keyof typeof acts; readonly key: string };

/** Whoever writes a course in these tests, and whoever reads and publishes it. */
export const [writer, reviewer] = ["trainer", "trainer-2"] as const;

/** Invented words in every language. */
export function inAll(text: string) {
  return { fi: text, sv: `${text} sv`, en: `${text} en` };
}

/** What makes a course whole: two lessons in a module. */
export const written = {
  title: inAll("Keksitty kurssi"),
  summary: inAll("Lyhyesti"),
  modules: [{ name: "m1", title: inAll("Moduuli"), lessons: ["m1-a", "m1-b"] }],
  lessons: [
    { name: "m1-a", title: inAll("A"), body: inAll("Teksti A") },
    { name: "m1-b", title: inAll("B"), body: inAll("Teksti B"), minutes: 7 },
  ],
};

/** What became of an act: the version, where it was done. */
export async function done(answer: Promise<Answer>): Promise<CourseVersion> {
  const { __typename, courseVersion, message } = await answer;
  expect([__typename, message]).toEqual(["CourseVersionChanged", undefined]);
  return courseVersion;
}

/** Writes, reviews and publishes invented courses as trainers do. */
export function coursesIn(world: () => World) {
  async function send(who: string, name: keyof typeof acts, input: object): Promise<Answer> {
    return sendAs({ who, name, key: randomUUID() }, input);
  }
  async function sendAs({ who, name, key }: Sending, input: object): Promise<Answer> {
    const [field, type] = acts[name];
    const document = `mutation Change($input: ${type}!, $key: ID!) { it: ${field}(input: $input, idempotencyKey: $key) { ${changing} } }`;
    const { data, errors } = await world().ask(who, document, { input, key });
    expect(errors).toEqual([]);
    return data["it"] as Answer;
  }
  type Of = Pick<CourseVersion, "id" | "version">;
  const act = (who: string, name: keyof typeof acts, { id, version, ...more }: Of & Record<string, unknown>) =>
    send(who, name, { courseVersion: id, expectedVersion: version, ...more });
  const of = ({ id, version }: Of): Of => ({ id, version });
  const amend = (who: string, version: Of, edit: object) => act(who, "amend", { ...of(version), edit });
  const submit = (version: Of) => act(writer, "submit", of(version));
  const giveBack = (version: Of, reason: string) => act(reviewer, "return", { ...of(version), reason });
  const approve = (who: string, version: Of, language: string) => act(who, "approve", { ...of(version), language });
  const publish = (who: string, version: Of, change: object = { kind: "minor" }) =>
    act(who, "publish", { ...of(version), change });

  const begun = (code: string) => done(send(writer, "begin", { code, title: { fi: "Keksitty kurssi" } }));
  const draft = async (code: string) => done(amend(writer, await begun(code), written));
  const inReview = async (code: string) => done(submit(await draft(code)));
  async function approved(version: CourseVersion, languages = ["fi", "sv", "en"]): Promise<CourseVersion> {
    let current = version;
    for (const language of languages) current = await done(approve(reviewer, current, language));
    return current;
  }
  const published = async (code: string) => done(publish(reviewer, await approved(await inReview(code))));
  const next = ({ id }: Of) => done(send(writer, "next", { courseVersion: id }));
  async function look(who: string, { id }: Pick<Of, "id">, fields: string): Promise<unknown> {
    const document = `query Look($id: ID!) { courseVersion(id: $id) { ${fields} } }`;
    const { data, errors } = await world().ask(who, document, { id });
    expect(errors).toEqual([]);
    return data["courseVersion"];
  }
  const acting = { send, sendAs, amend, submit, giveBack, approve, publish };
  return { ...acting, act, begun, draft, inReview, approved, published, next, look };
}
