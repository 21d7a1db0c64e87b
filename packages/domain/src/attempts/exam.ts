import type { ExamRule } from "../courses/index.ts";
import { addMinutes, type Instant } from "../kernel/index.ts";

/** Why an exam cannot be begun now. */
export type ExamRejection =
  | { readonly kind: "ExamGoingOn" }
  | { readonly kind: "ExamPassed" }
  | { readonly kind: "NoAttemptsLeft"; readonly attempts: number }
  | { readonly kind: "ExamCoolsDown"; readonly opensAt: Instant }
  /** What is read before the exam has not been read yet. */
  | { readonly kind: "LessonsLeft"; readonly lessons: number };

/** What the next exam asks of an earlier one. */
export type AttemptAtExam =
  | { readonly status: "open" | "stopped" }
  | { readonly status: "ended"; readonly endedAt: Instant; readonly outcome: { readonly isPassed: boolean } };

export type ExamConsidered = {
  readonly rule: ExamRule;
  /** The exam attempts of the same cycle as they stand now (`attemptAt`), in any order. */
  readonly attempts: readonly AttemptAtExam[];
  /** How many lessons the learner has not read. */
  readonly lessonsLeft: number;
  readonly at: Instant;
};

/** Why the learner cannot begin an exam now; undefined where they can. */
export function whyNotExam({ rule, attempts, lessonsLeft, at }: ExamConsidered): ExamRejection | undefined {
  if (attempts.some(({ status }) => status === "open")) return { kind: "ExamGoingOn" };
  if (attempts.some((attempt) => attempt.status === "ended" && attempt.outcome.isPassed)) return { kind: "ExamPassed" };
  if (lessonsLeft > 0) return { kind: "LessonsLeft", lessons: lessonsLeft };
  if (attempts.length >= rule.attempts) return { kind: "NoAttemptsLeft", attempts: rule.attempts };
  const opensAt = opensAtOf(rule, attempts);
  return opensAt !== null && at < opensAt ? { kind: "ExamCoolsDown", opensAt } : undefined;
}

/** From when on the next attempt may begin; null where none has failed yet. */
function opensAtOf({ coolDownHours }: ExamRule, attempts: readonly AttemptAtExam[]): Instant | null {
  const ends = attempts.flatMap((attempt) => (attempt.status === "ended" ? [attempt.endedAt] : []));
  const last = ends.toSorted().at(-1);
  return last ? addMinutes(last, coolDownHours * 60) : null;
}

/**
 * Until when answers are taken. Extra time is a share of the time, in per cent: 50 makes an hour of 40 minutes.
 * @returns the moment, in UTC
 */
export function closingOf(rule: ExamRule, startedAt: Instant, extraPercent: number): Instant {
  return addMinutes(startedAt, examMinutes(rule, extraPercent));
}

/**
 * Until when an exam that is going on takes answers, once the learner has other extra time: as if it had been begun with it, and
 * never earlier than now. Undefined where its time is up already, or stays as it was.
 * @param at the moment at which the extra time is given, in UTC
 */
export function movedClosing(
  rule: ExamRule,
  { startedAt, closesAt }: { readonly startedAt: Instant; readonly closesAt: Instant },
  { extraPercent, at }: { readonly extraPercent: number; readonly at: Instant },
): Instant | undefined {
  if (at >= closesAt) return undefined;
  const asBegun = closingOf(rule, startedAt, extraPercent);
  const moved = asBegun > at ? asBegun : at;
  return moved === closesAt ? undefined : moved;
}

/** How many minutes a learner has for an exam, with their own extra time; a begun minute is given whole. */
export function examMinutes({ minutes }: ExamRule, extraPercent: number): number {
  return Math.ceil((minutes * (100 + extraPercent)) / 100);
}

/** How many questions an exam asks. */
export function examQuestions({ shares }: ExamRule): number {
  return Object.values(shares).reduce((sum, share) => sum + share, 0);
}
