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

/** Asks the portal's surface as a trainee; answers the root field that the document names `it`. */
export function learnersOf(world: () => World) {
  async function ask<Answer>(key: string, document: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const answer = await world().askAs({ actor: traineeActor(key), surface: "training" }, document, variables);
    expect(answer.errors).toEqual([]);
    return answer.data["it"] as Answer;
  }

  /** Enrols a trainee in the one course that there is; answers the enrolment. */
  async function enrolled(key: string, role: string): Promise<string> {
    const [course] = await ask<{ id: string }[]>(key, "query { it: courses { id } }");
    const document = `mutation Enrol($input: EnrolInput!, $key: ID!) { it: enrol(input: $input, idempotencyKey: $key) {
      ... on Enrolled { id } } }`;
    const { id } = await ask<{ id: string }>(key, document, { input: { course: course?.id, role }, key: randomUUID() });
    return id;
  }

  return { ask, enrolled };
}
