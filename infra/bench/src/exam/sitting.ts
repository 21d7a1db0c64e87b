import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Sitter } from "./class.ts";
import type { Client, Told } from "./client.ts";

/** An answer in the shape of the schema's input. */
export type Given = { readonly kind: string } & Readonly<Record<string, unknown>>;

/** What was acknowledged to somebody who sat the exam. */
export type Sat = {
  readonly attempt: string;
  /** The last answer that was acknowledged at each place. */
  readonly answers: Readonly<Record<number, Given>>;
  readonly outcome: { readonly right: number; readonly asked: number; readonly isPassed: boolean };
};

type Question = { readonly place: number; readonly kind: string; readonly choices: readonly string[] };
type Attempt = { readonly id: string; readonly questions: readonly Question[] } & Pick<Sat, "outcome">;

export type Sitting = {
  readonly client: Client;
  /** Milliseconds of this process's clock at which to begin, and until which to have handed in. */
  readonly from: number;
  readonly until: number;
};

/** One answer in ten is changed afterwards. */
const changedShare = 0.1;

/** Somebody begins the exam, thinks, answers each question, changes some, and hands in: what the portal sends for it, in its order. */
export async function sit(sitter: Sitter, { client, from, until }: Sitting): Promise<Sat> {
  const change = async (operation: string, input: object): Promise<string> =>
    idOf(await client.ask(sitter, operation, { input, idempotencyKey: randomUUID() }));
  const { enrolment } = sitter;
  await till(from);
  const attempt = await change("BeginExam", { enrolment });
  const { questions } = await shown(client, sitter, attempt);
  const turns = inAnyOrder([...questions, ...questions.filter(() => Math.random() < changedShare)]);
  const pause = (until - performance.now()) / (turns.length + 2);
  const answers: Record<number, Given> = {};
  // Nobody thinks in step with the others: each begins somewhere within the first pause.
  await wait(pause * Math.random());
  for (const { place, ...question } of turns) {
    const thought = performance.now() + pause * (0.5 + Math.random());
    const answer = guess(question);
    await change("SaveExamAnswer", { attempt, place, answer });
    answers[place] = answer;
    await till(Math.min(thought, until));
  }
  await change("HandInExam", { attempt });
  const { right, asked, isPassed } = (await shown(client, sitter, attempt)).outcome;
  return { attempt, answers, outcome: { right, asked, isPassed } };
}

async function shown(client: Client, sitter: Sitter, attempt: string): Promise<Attempt> {
  const told = await client.ask(sitter, "ExamAttempt", { attempt, enrolment: sitter.enrolment });
  return (told as { readonly attempt: Attempt }).attempt;
}

/** What was changed. @throws Error where it was refused: in an exam that is whole, nothing is. */
function idOf(data: Told): string {
  const [changed] = Object.values(data) as { readonly id?: string }[];
  if (changed?.id === undefined) throw new Error(`Refused: ${JSON.stringify(changed).slice(0, 500)}`);
  return changed.id;
}

function guess({ kind, choices }: Omit<Question, "place">): Given {
  const places = choices.map((_, place) => place);
  switch (kind) {
    case "single":
      return { kind, chosen: among(places) };
    case "multiple":
      return { kind, places: places.filter(() => Math.random() < 0.5) };
    case "true_false":
      return { kind, isTrue: Math.random() < 0.5 };
    case "order":
    case "match":
      return { kind, places: inAnyOrder(places) };
    case "numeric":
      return { kind, number: Math.ceil(Math.random() * 12) };
    case "short_answer":
      return { kind, text: "en tiedä" };
    case undefined:
    default:
      throw new Error(`No answer to a question of the kind ${kind} is known`);
  }
}

function among(places: readonly number[]): number {
  return Math.floor(Math.random() * places.length);
}

function inAnyOrder<T>(items: readonly T[]): readonly T[] {
  const drawn = items.map((item) => ({ item, place: Math.random() }));
  return drawn.toSorted((one, other) => one.place - other.place).map(({ item }) => item);
}

/** Waits until a moment of this process's clock. */
async function till(moment: number): Promise<void> {
  const left = moment - performance.now();
  if (left > 0) await wait(left);
}
