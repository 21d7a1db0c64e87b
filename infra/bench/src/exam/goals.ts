import { rounded } from "../figures.ts";
import type { Asking } from "./client.ts";
import type { ExamMeasured } from "./exam.ts";

/** An aim, and what was measured. */
export type ExamGoal = { readonly goal: string; readonly measured: string; readonly isMet: boolean };

/** The aims of an exam with the whole class at once. */
export function examGoals({
  verified,
  askings,
  outage,
  options,
}: Pick<ExamMeasured, "verified" | "askings" | "outage" | "options">): readonly ExamGoal[] {
  const { attempts, acknowledged, lost, wrong } = verified;
  return [
    {
      goal: "Everybody hands in",
      measured: `${attempts} of ${options.trainees}`,
      isMet: attempts === options.trainees,
    },
    { goal: "No acknowledged answer is lost", measured: `${lost} of ${count(acknowledged)} lost`, isMet: lost === 0 },
    { goal: "Every paper is graded once, and by its answers", measured: `${wrong} are not`, isMet: wrong === 0 },
    shortWaits(undisturbed(askings)),
    {
      goal: "After kill -9 of the API the exam goes on where it was",
      measured: `served again after ${rounded(outage)} ms`,
      isMet: lost === 0 && wrong === 0 && attempts === options.trainees,
    },
  ];
}

/** Of each operation, and so of the worst: together with the many saves a slow one would not be seen. */
function shortWaits(askings: readonly Asking[]): ExamGoal {
  const waits = [...Map.groupBy(askings, ({ operation }) => operation)].map(([operation, some]) => {
    return { operation, p99: waitOf(some, 0.99) };
  });
  const [worst = { operation: "nothing asked", p99: NaN }] = waits.toSorted((one, other) => other.p99 - one.p99);
  const measured = `${worst.operation}: ${rounded(worst.p99)} ms`;
  return { goal: "p99 < 1 s of every operation", measured, isMet: worst.p99 < 1_000 };
}

/** What was answered at the first sending, or turned away and asked again: what somebody waited while the API was up. */
export function undisturbed(askings: readonly Asking[]): readonly Asking[] {
  return askings.filter(({ broken }) => broken === 0);
}

/** How long the given share of askings waited at most, in milliseconds. */
export function waitOf(askings: readonly Asking[], share: number): number {
  const sorted = askings.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** A whole number with its thousands apart. */
export function count(number: number): string {
  return number.toLocaleString("en");
}
