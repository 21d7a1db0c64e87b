import {
  beginAttempt,
  evolveAttempt,
  type Attempt,
  type AttemptEvent,
  type AttemptFacts,
  type AttemptId,
  type AttemptPurpose,
  type GivenAnswer,
  type StartAttempt,
} from "@vas/domain/attempts";
import type { Instant, TraineeId } from "@vas/domain/kernel";
import type { Unit } from "../kernel/context.ts";
import { insertRow, lockRow, updateRow } from "../kernel/rows.ts";
import { AttemptRow } from "./attempt.table.ts";

/** The columns of an attempt `a` as its row class names them, without its paper. */
export const attemptColumns = `a.id, a.enrolment_id as "enrolmentId", a.trainee_id as "traineeId", a.purpose, a.number,
  a.pass_percent as "passPercent", a.started_at as "startedAt", a.closes_at as "closesAt", a.status,
  a.ended_at as "endedAt", a.ended_by as "endedBy", a.right_answers as "rightAnswers", a.asked, a.is_passed as "isPassed",
  a.version`;

/** What was answered in an attempt `a`, in the order of the paper. */
export const answersJson = `(select coalesce(jsonb_agg(jsonb_build_object('place', g.place, 'answer', g.answer,
    'language', g.language, 'at', to_char(g.given_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by g.place), '[]')
  from training.answer g where g.attempt_id = a.id) as answers`;

/** An attempt as these columns bring it, with what was answered in it. */
export type AnsweredRow = AttemptRow & { readonly answers: readonly GivenAnswer[] };

/** An attempt with the enrolment that it belongs to. */
export type AttemptOf = { readonly enrolment: string; readonly attempt: Attempt };

/** The attempt with its answers, locked until the transaction ends; undefined where there is none of the learner's own. */
export async function lockAttempt(unit: Unit, id: string): Promise<AttemptOf | undefined> {
  const row = await lockRow(unit, AttemptRow, id);
  return (
    row && {
      enrolment: row.enrolmentId,
      attempt: toAttempt(Object.assign(row, { answers: await answersOf(unit, id) })),
    }
  );
}

async function answersOf({ run }: Unit, attempt: string): Promise<readonly GivenAnswer[]> {
  return run<GivenAnswer>({
    name: "answers_of_attempt",
    text: `select place, answer, language, given_at as at from training.answer where attempt_id = $1 order by place`,
    values: [attempt],
  });
}

/** Stores an attempt that begins. */
export async function recordNewAttempt(unit: Unit, enrolment: string, start: StartAttempt): Promise<Attempt> {
  const attempt = beginAttempt(start);
  await insertRow(unit, AttemptRow, toRow(enrolment, attempt));
  return attempt;
}

/** Stores what follows from events: the attempt as it is now, and each answer in its place. */
export async function recordAttempt(
  unit: Unit,
  { enrolment, attempt }: AttemptOf,
  events: readonly AttemptEvent[],
): Promise<Attempt> {
  const next = events.reduce(evolveAttempt, attempt);
  const { paper: _drawn, ...changes } = toRow(enrolment, next);
  await updateRow(unit, AttemptRow, changes);
  for (const event of events) if (event.kind === "answerGiven") saveAnswer(unit, attempt, event);
  return next;
}

function saveAnswer(unit: Unit, { id, trainee }: Attempt, { place, answer, language, at }: GivenAnswer): void {
  unit.later({
    name: "save_answer",
    text: `insert into training.answer (attempt_id, trainee_id, place, answer, language, given_at)
      values ($1, $2, $3, $4, $5, $6) on conflict (attempt_id, place) do update
      set answer = excluded.answer, language = excluded.language, given_at = excluded.given_at`,
    values: [id, trainee, place, answer, language, at],
  });
}

/** The attempt as stored, with its answers. */
export function toAttempt(row: AnsweredRow): Attempt {
  const facts: AttemptFacts = {
    id: row.id as AttemptId,
    trainee: row.traineeId as TraineeId,
    purpose: purposeOf(row.purpose),
    number: row.number,
    paper: row.paper.questions,
    answers: row.answers.map(({ place, answer, language, at }) => ({ place, answer, language, at })),
    passPercent: row.passPercent,
    startedAt: row.startedAt as Instant,
    closesAt: row.closesAt as Instant | null,
    version: row.version,
  };
  const { endedAt, endedBy, rightAnswers, asked, isPassed } = row;
  if (endedAt === null) return { ...facts, status: "open" };
  if (rightAnswers === null || asked === null || isPassed === null) {
    const stoppedBy = endedBy === "waiver" ? "waiver" : "withdrawal";
    return { ...facts, status: "stopped", endedAt: endedAt as Instant, endedBy: stoppedBy };
  }
  const outcome = { right: rightAnswers, asked, isPassed };
  return {
    ...facts,
    status: "ended",
    endedAt: endedAt as Instant,
    endedBy: endedBy === "time" ? "time" : "learner",
    outcome,
  };
}

function purposeOf(text: string): AttemptPurpose {
  return text === "exam" ? { kind: "exam" } : { kind: "check", module: text.slice("check:".length) };
}

/** The name under which an attempt's purpose is stored; of a check also that of its step in the course. */
export function purposeName(purpose: AttemptPurpose): string {
  return purpose.kind === "exam" ? "exam" : `check:${purpose.module}`;
}

function toRow(enrolment: string, attempt: Attempt): AttemptRow {
  const { id, trainee, purpose, number, paper, passPercent, startedAt, closesAt, status, version } = attempt;
  const over = attempt.status === "open" ? null : attempt;
  const outcome = attempt.status === "ended" ? attempt.outcome : null;
  return {
    id,
    enrolmentId: enrolment,
    traineeId: trainee,
    purpose: purposeName(purpose),
    number,
    paper: { questions: paper },
    passPercent,
    startedAt,
    closesAt,
    status,
    endedAt: over?.endedAt ?? null,
    endedBy: over?.endedBy ?? null,
    rightAnswers: outcome?.right ?? null,
    asked: outcome?.asked ?? null,
    isPassed: outcome?.isPassed ?? null,
    version,
  };
}
