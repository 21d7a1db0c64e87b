import { isDeepStrictEqual } from "node:util";
import { outcomeOf, type GivenAnswer } from "@vas/domain/attempts";
import type { Answer, AskedQuestion } from "@vas/domain/questions";
import { once } from "../stage.ts";
import type { Given, Sat } from "./sitting.ts";

/** What the database holds of what was acknowledged. */
export type Verified = {
  readonly attempts: number;
  readonly acknowledged: number;
  /** Acknowledged answers that are not there, or are there otherwise. */
  readonly lost: number;
  /** Attempts that are not ended exactly once, or whose outcome is another than was told or than follows from the answers. */
  readonly wrong: number;
};

type Row = {
  readonly id: string;
  readonly paper: { readonly questions: readonly AskedQuestion[] };
  readonly passPercent: number;
  readonly outcome: Sat["outcome"];
  readonly answers: readonly GivenAnswer[];
};

/** Compares what was acknowledged to everybody with what the database holds, and grades every paper once more. */
export async function verify(database: string, sat: readonly Sat[]): Promise<Verified> {
  const rows = await once(database, async (client) => (await client.query<Row>(stored)).rows);
  const kept = new Map(rows.map((row) => [row.id, row]));
  let lost = 0;
  let wrong = rows.length === sat.length ? 0 : Math.abs(rows.length - sat.length);
  for (const one of sat) {
    const row = kept.get(one.attempt);
    lost += Object.entries(one.answers).filter(([place, given]) => !holds(row, Number(place), given)).length;
    if (!row || !isDeepStrictEqual(row.outcome, one.outcome) || !isGradedRight(row)) wrong += 1;
  }
  const acknowledged = sat.reduce((sum, { answers }) => sum + Object.keys(answers).length, 0);
  return { attempts: sat.length, acknowledged, lost, wrong };
}

const stored = `select a.id, a.paper, a.pass_percent as "passPercent",
    json_build_object('right', a.right_answers, 'asked', a.asked, 'isPassed', a.is_passed) as outcome,
    (select coalesce(json_agg(json_build_object('place', g.place, 'answer', g.answer, 'language', g.language, 'at', g.given_at) order by g.place), '[]')
      from training.answer g where g.attempt_id = a.id) as answers
  from training.attempt a where a.status = 'ended'`;

function holds(row: Row | undefined, place: number, given: Given): boolean {
  const answer = row?.answers.find((one) => one.place === place)?.answer;
  return answer !== undefined && isDeepStrictEqual(asGiven(answer), given);
}

/** A stored answer in the shape of the schema's input. */
function asGiven(answer: Answer): Given {
  switch (answer.kind) {
    case "multiple":
    case "match":
      return { kind: answer.kind, places: answer.chosen };
    case "true_false":
      return { kind: answer.kind, isTrue: answer.chosen };
    case "single":
    case "order":
    case "numeric":
    case "short_answer":
      return { ...answer };
  }
}

function isGradedRight({ paper, passPercent, answers, outcome }: Row): boolean {
  return isDeepStrictEqual(outcomeOf({ paper: paper.questions, passPercent, answers }), outcome);
}
