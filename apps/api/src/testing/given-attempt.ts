import { randomUUID } from "node:crypto";
import { demoCourse, demoQuestions } from "@vas/domain/demo";
import { stepsOf } from "@vas/domain/progress";
import { learnersOf } from "./learners.ts";
import type { World } from "./world.ts";

export type Given = { chosen?: number; places?: number[]; isTrue?: boolean; number?: number; text?: string };
export type AskedAs = {
  readonly place: number;
  readonly kind: string;
  readonly stem: string;
  readonly choices: readonly string[];
  readonly lefts: readonly string[];
  readonly answer: Given | null;
  readonly feedback: { readonly isRight: boolean; readonly right: readonly string[] } | null;
};
export type AttemptAs = {
  readonly id: string;
  readonly status: string;
  readonly closesAt: string | null;
  readonly now: string;
  readonly endedAt: string | null;
  readonly endedBy: string | null;
  readonly outcome: { readonly right: number; readonly asked: number; readonly isPassed: boolean } | null;
  readonly modules: readonly { readonly id: string; readonly right: number; readonly asked: number }[];
  readonly questions: readonly AskedAs[];
};
export type Changed = { readonly __typename: string; readonly attempt: AttemptAs; readonly message: string };

const shown = `id status closesAt now endedAt endedBy outcome { right asked isPassed } modules { id title right asked }
  questions { place kind stem choices lefts answer { chosen places isTrue number text }
    feedback { isRight right reason source } }`;

/** A mutation on an attempt whose success answers the attempt as it is then. */
export function attemptMutation(field: string, input: string): string {
  return `mutation M($input: ${input}!, $key: ID!) { it: ${field}(input: $input, idempotencyKey: $key) {
    __typename ... on AttemptChanged { attempt { ${shown} } } ... on Rejection { message } } }`;
}

/** Checks and exams as learners take them, through the portal's surface. */
export function attemptsIn(world: () => World) {
  const { ask } = learnersOf(world);
  const send = (who: string, document: string, input: object): Promise<Changed> =>
    ask(who, document, { input, key: randomUUID() });

  return {
    beginExam: (who: string, enrolment: string) =>
      send(who, attemptMutation("beginExam", "BeginExamInput"), { enrolment }),
    give: (who: string, attempt: string, { place, ...answer }: Given & { kind: string; place: number }) =>
      send(who, attemptMutation("giveAnswer", "GiveAnswerInput"), { attempt, place, answer }),
    handIn: (who: string, attempt: string) => send(who, attemptMutation("handIn", "HandInInput"), { attempt }),
    seen: (who: string, id: string) =>
      ask<AttemptAs | null>(who, `query Q($id: ID!) { it: attempt(id: $id) { ${shown} } }`, { id }),
    async readEveryLesson(who: string, enrolment: string): Promise<void> {
      for (const step of stepsOf(demoCourse, { role: "ngo", cases: {}, delta: null })) {
        if (step.kind !== "lesson") continue;
        const document = `mutation F($input: FinishLessonInput!, $key: ID!) {
          it: finishLesson(input: $input, idempotencyKey: $key) { __typename } }`;
        await ask(who, document, { input: { enrolment, lesson: step.id }, key: randomUUID() });
      }
    },
  };
}

/** The right answer, from the bank and by what the paper shows: the paper itself does not hold it. */
export function rightAnswer({ place, stem, kind, choices, lefts }: AskedAs): Given & { kind: string; place: number } {
  // Two matchings of the bank ask in the same words; what is on their left tells them apart.
  const isAsked = ({ body }: (typeof demoQuestions)[number]) =>
    body.kind !== "match" || body.pairs.some(({ left }) => left.fi === lefts[0]);
  const body = demoQuestions.find((question) => question.stem.fi === stem && isAsked(question))?.body;
  const placesOf = (texts: readonly string[]) => texts.map((text) => choices.indexOf(text));
  switch (body?.kind) {
    case "single":
      return { place, kind, chosen: choices.indexOf(body.choices.find(({ id }) => id === body.right)?.text.fi ?? "") };
    case "multiple":
      return {
        place,
        kind,
        places: placesOf(body.choices.filter(({ id }) => body.right.includes(id)).map(({ text }) => text.fi)),
      };
    case "true_false":
      return { place, kind, isTrue: body.right };
    case "order":
      return { place, kind, places: placesOf(body.items.map(({ text }) => text.fi)) };
    case "match":
      return {
        place,
        kind,
        places: placesOf(lefts.map((left) => body.pairs.find((pair) => pair.left.fi === left)?.right.fi ?? "")),
      };
    case "numeric":
      return { place, kind, number: body.right };
    case "short_answer":
      return { place, kind, text: body.accepted.fi[0] ?? "" };
    case undefined:
      throw new Error(`No such question: ${stem}`);
  }
}
