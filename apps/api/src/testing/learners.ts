import { randomUUID } from "node:crypto";
import type { Actor } from "@vas/domain/kernel";
import { demoPeople } from "@vas/domain/demo";
import { expect } from "vitest";
import type { World } from "./world.ts";

/** The actor of a trainee of the demo, as the sign-in would make it. */
export function traineeActor(key: string): Actor {
  const person = demoPeople.find((one) => one.key === key);
  if (person?.realm !== "training") throw new Error(`No such trainee: ${key}`);
  return { kind: "trainee", id: person.id, language: person.language } as Actor;
}

type Kind = { readonly __typename: string };

/** Asks the portal's surface as a trainee; answers the root field that the document names `it`. */
export function learnersOf(world: () => World) {
  async function ask<Answer>(key: string, document: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const answer = await world().askAs({ actor: traineeActor(key), surface: "training" }, document, variables);
    expect(answer.errors).toEqual([]);
    return answer.data["it"] as Answer;
  }

  /** Enrols a trainee in a course, or in the one that there is; answers the enrolment. */
  async function enrolled(key: string, role: string, course?: string): Promise<string> {
    const [only] = await ask<{ id: string }[]>(key, "query { it: courses { id } }");
    const document = `mutation Enrol($input: EnrolInput!, $key: ID!) { it: enrol(input: $input, idempotencyKey: $key) {
      ... on Enrolled { id } } }`;
    const input = { course: course ?? only?.id, role };
    const { id } = await ask<{ id: string }>(key, document, { input, key: randomUUID() });
    return id;
  }

  /** Reads a lesson; answers the kind of the answer. */
  async function read(key: string, enrolment: string, lesson: string): Promise<string> {
    const document = `mutation F($input: FinishLessonInput!, $key: ID!) { it: finishLesson(input: $input, idempotencyKey: $key) {
      __typename } }`;
    const answer = await ask<Kind>(key, document, { input: { enrolment, lesson }, key: randomUUID() });
    return answer.__typename;
  }

  /** Takes the exam of a small course, whose one answer is that it is true. */
  async function tookExam(key: string, enrolment: string, isTrue: boolean): Promise<void> {
    const change = (field: string, input: string) =>
      `mutation M($input: ${input}!, $key: ID!) { it: ${field}(input: $input, idempotencyKey: $key) {
        __typename ... on AttemptChanged { attempt { id } } } }`;
    const act = (field: string, type: string, input: object) =>
      ask<Kind & { attempt?: { id: string } }>(key, change(field, type), { input, key: randomUUID() });
    const begun = await act("beginExam", "BeginExamInput", { enrolment });
    const attempt = begun.attempt?.id;
    if (!attempt) throw new Error(begun.__typename);
    await act("giveAnswer", "GiveAnswerInput", { attempt, place: 0, answer: { kind: "true_false", isTrue } });
    await act("handIn", "HandInInput", { attempt });
  }

  return { ask, enrolled, read, tookExam };
}
