import { choiceShares, fewestAnswers } from "./choice-shares.ts";
import type { QuestionBody } from "./question.ts";

/**
 * What is known of one version of a question from the first exams of learners that asked it: sums only, of no one learner. The rest is the
 * share of the paper's other questions that were right, from 0 to 1; what was not answered counts as asked and not right.
 */
export type ItemCounts = {
  readonly asked: number;
  readonly right: number;
  /** Sum of the rests, and of their squares, over everybody who was asked. */
  readonly restSum: number;
  readonly restSquares: number;
  /** Sum of the rests of those whose answer was right. */
  readonly restOfRight: number;
  /** How many chose each choice, by its id; of a statement `true` and `false`. */
  readonly chosen: Readonly<Record<string, number>>;
};

/** Why a trainer should look at a question. */
export type ItemConcern = "hard" | "easy" | "weak";

/** How a question does in the exam. */
export type ItemStatistics = {
  readonly asked: number;
  /** The share whose answer was right, from 0 to 1: the higher, the easier. */
  readonly difficulty: number;
  /**
   * Whether those who do well in the rest of the paper answer it rightly more often, from −1 to 1: the correlation of the
   * question with the rest (corrected point-biserial), to one decimal. Null where fewer than five were right or fewer than five
   * were not, or all rests were the same.
   */
  readonly discrimination: number | null;
  /** The share of those asked that chose each choice; one that would tell of fewer than five answers is not among them. */
  readonly shares: Readonly<Record<string, number>>;
  readonly concerns: readonly ItemConcern[];
};

/**
 * Of fewer exams, each of another learner, nothing is told: it could be known whose they are, and from exact figures what they
 * answered. They are also too few to judge a question by.
 */
export const fewestExams = 30;
/** Outside these a question is looked at: right answers below and above, and how little it tells the learners apart. */
export const itemLimits = { hard: 0.3, easy: 0.95, weak: 0.1 } as const;

/** The statistics of a question; null where too few exams asked it. */
export function itemStatistics(counts: ItemCounts, body: QuestionBody): ItemStatistics | null {
  const { asked, right } = counts;
  if (asked < fewestExams) return null;
  const difficulty = right / asked;
  const discrimination = discriminationOf(counts);
  const shares = choiceShares(body, counts);
  return { asked, difficulty, discrimination, shares, concerns: concernsOf(difficulty, discrimination) };
}

/** Exact, or of a few who were right or wrong, it would tell with whose rest the answer went. */
function discriminationOf(counts: ItemCounts): number | null {
  const { asked, right } = counts;
  if (Math.min(right, asked - right) < fewestAnswers) return null;
  const correlation = correlationWithRest(counts);
  // Not minus nothing.
  return correlation === null ? null : Math.round(correlation * 10) / 10 + 0;
}

/** Pearson's correlation of right (1) or not (0) with the rest, which is the point-biserial one. */
function correlationWithRest({ asked, right, restSum, restSquares, restOfRight }: ItemCounts): number | null {
  const spreadOfItem = asked * right - right ** 2;
  const spreadOfRest = asked * restSquares - restSum ** 2;
  // Sums of shares are not exact: a spread below this is one of rounding only.
  if (spreadOfItem === 0 || spreadOfRest < asked * 1e-9) return null;
  return (asked * restOfRight - right * restSum) / Math.sqrt(spreadOfItem * spreadOfRest);
}

function concernsOf(difficulty: number, discrimination: number | null): readonly ItemConcern[] {
  const { hard, easy, weak } = itemLimits;
  return [
    ...(difficulty < hard ? (["hard"] as const) : []),
    ...(difficulty > easy ? (["easy"] as const) : []),
    ...(discrimination !== null && discrimination < weak ? (["weak"] as const) : []),
  ];
}

/** One question of an ended exam, as it counts towards its statistics: of nobody. */
export type AskedItem = {
  readonly question: string;
  readonly isRight: boolean;
  /** The ids of what was chosen; of a statement `true` or `false`. Null where nothing is chosen from, or nothing was. */
  readonly chosen: readonly string[] | null;
  readonly restRight: number;
  readonly restAsked: number;
};
