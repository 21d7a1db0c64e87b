import {
  closingOf,
  decideAttempt,
  isTimeUp,
  whyNotExam,
  type Attempt,
  type AttemptCommand,
  type AttemptId,
  type AttemptPurpose,
  type AttemptRejection,
  type ExamRejection,
} from "@vas/domain/attempts";
import type { ExamRule } from "@vas/domain/courses";
import { accept, reject, type Result, type TraineeActor } from "@vas/domain/kernel";
import { drawPaper, type Answer, type Draw } from "@vas/domain/questions";
import type { Command, Unit } from "../kernel/context.ts";
import { recordChange } from "./attempt.ending.ts";
import {
  answersJson,
  attemptColumns,
  lockAttempt,
  purposeName,
  recordNewAttempt,
  toAttempt,
  type AnsweredRow,
} from "./attempt.store.ts";
import { goingOnColumns, outlineOf, publishedBank, type GoingOn, type PublishedCourse } from "./going-on.ts";
import { lessonsLeft } from "./lessons-left.ts";

type EnrolmentRefused = { readonly kind: "EnrolmentNotFound" } | { readonly kind: "EnrolmentOver" };
export type BeginRefused = EnrolmentRefused | ExamRejection | { readonly kind: "NothingToAsk" };
export type ChangeRefused = AttemptRejection | { readonly kind: "AttemptNotFound" };

type Begun = { readonly id: string };
type Going = GoingOn & { readonly content: PublishedCourse };

/** Begins the check of a module, or goes on with the one that is open. */
export const beginCheck: Command<
  { readonly enrolment: string; readonly module: string },
  Begun,
  BeginRefused,
  TraineeActor
> = async function beginCheck(unit, { enrolment, module }) {
  const going = await goingOn(unit, enrolment);
  if (!going.ok) return going;
  const { content } = going.value;
  const share = content.modules.find(({ id }) => id === module)?.checkQuestions ?? 0;
  if (share === 0) return reject({ kind: "NothingToAsk" });
  const purpose = { kind: "check", module } as const;
  const attempts = await attemptsOf(unit, enrolment, purpose);
  const open = attempts.find(({ status }) => status === "open");
  if (open) return accept({ id: open.id });
  const draw: Draw = { shares: { [module]: share }, use: "check" };
  return begin(unit, { enrolment, going: going.value, purpose, number: attempts.length + 1, draw, rule: null });
};

/** Begins an exam where it may be begun, or goes on with the one that is open. One whose time is up ends first. */
export const beginExam: Command<{ readonly enrolment: string }, Begun, BeginRefused, TraineeActor> =
  async function beginExam(unit, { enrolment }) {
    const going = await goingOn(unit, enrolment);
    if (!going.ok) return going;
    const exam = examOf(going.value);
    if (!exam) return reject({ kind: "NothingToAsk" });
    const purpose = { kind: "exam" } as const;
    const attempts = await settled(unit, enrolment, await attemptsOf(unit, enrolment, purpose));
    const why = whyNotExam({ rule: exam, attempts, lessonsLeft: lessonsLeft(going.value).length, at: unit.at });
    const open = attempts.find(({ status }) => status === "open");
    if (open) return accept({ id: open.id });
    if (why) return reject(why);
    const draw: Draw = { shares: exam.shares, use: "exam" };
    return begin(unit, { enrolment, going: going.value, purpose, number: attempts.length + 1, draw, rule: exam });
  };

/** Who reads only what has changed has passed the exam before. */
function examOf({ content, delta }: Going): ExamRule | null {
  return delta === null ? content.exam : null;
}

type Beginning = {
  readonly enrolment: string;
  readonly going: Going;
  readonly purpose: AttemptPurpose;
  readonly number: number;
  readonly draw: Draw;
  /** Null where there is no time limit and nothing to pass. */
  readonly rule: ExamRule | null;
};

async function begin(unit: Unit<TraineeActor>, beginning: Beginning): Promise<Result<Begun, BeginRefused>> {
  const { enrolment, going, purpose, number, draw, rule } = beginning;
  const id = unit.newId<AttemptId>();
  const paper = drawPaper(await publishedBank(unit, going.courseVersion), draw, seedOf(unit.newId()));
  if (paper.length === 0) return reject({ kind: "NothingToAsk" });
  await recordNewAttempt(unit, enrolment, {
    id,
    trainee: unit.actor.id,
    purpose,
    number,
    paper,
    passPercent: rule?.passPercent ?? 0,
    startedAt: unit.at,
    closesAt: rule && closingOf(rule, unit.at, going.extraTime),
  });
  unit.touched({ subjects: [unit.actor.id], classes: ["learning"], count: 1 });
  return accept({ id });
}

/**
 * Chance comes with an id that is made for it and kept nowhere: its first 32 bits are random. The attempt's own id would tell
 * whoever sees it how the paper was drawn and shuffled, and so what is right.
 */
function seedOf(id: string): number {
  return Number.parseInt(id.slice(0, 8), 16) | 0;
}

/** Saves an answer, in the language in which the learner has the portal at that moment. */
export const giveAnswer: Command<
  { readonly attempt: string; readonly place: number; readonly answer: Answer },
  Begun,
  ChangeRefused,
  TraineeActor
> = async function giveAnswer(unit, { attempt, place, answer }) {
  const { actor, at } = unit;
  return change(unit, attempt, () => ({ kind: "giveAnswer", place, answer, language: actor.language, at }));
};

/** Ends an attempt: what has been saved is graded. */
export const handIn: Command<{ readonly attempt: string }, Begun, ChangeRefused, TraineeActor> = async function handIn(
  unit,
  { attempt },
) {
  await lockEnrolmentOf(unit, attempt);
  return change(unit, attempt, () => ({ kind: "handIn", at: unit.at }));
};

/** Ends an attempt whose time is up, with what has been saved. One that has time left is refused as if there were none. */
export const settleAttempt: Command<{ readonly attempt: string }, Begun, ChangeRefused, TraineeActor> =
  async function settleAttempt(unit, { attempt }) {
    await lockEnrolmentOf(unit, attempt);
    return change(unit, attempt, (locked) =>
      locked.status === "ended" || isTimeUp(locked, unit.at) ? { kind: "handIn", at: unit.at } : undefined,
    );
  };

/**
 * What ends an attempt may complete its enrolment, which is locked first, as where an exam is begun or given more time: in two
 * orders they would wait for each other. An answer ends nothing and does without.
 */
async function lockEnrolmentOf({ run }: Unit, attempt: string): Promise<void> {
  await run({
    name: "lock_enrolment_of_attempt",
    text: `select from training.enrolment where id = (select enrolment_id from training.attempt where id = $1)
      for no key update`,
    values: [attempt],
  });
}

type CommandFor = (attempt: Attempt) => AttemptCommand | undefined;

async function change(
  unit: Unit<TraineeActor>,
  id: string,
  commandFor: CommandFor,
): Promise<Result<Begun, ChangeRefused>> {
  const locked = await lockAttempt(unit, id);
  const command = locked && commandFor(locked.attempt);
  if (!command) return reject({ kind: "AttemptNotFound" });
  const decision = decideAttempt(locked.attempt, command);
  if (!decision.ok) return decision;
  await recordChange(unit, locked, decision.value);
  unit.touched({ subjects: [unit.actor.id], classes: ["learning"], count: 1 });
  return accept({ id });
}

async function goingOn(unit: Unit, enrolment: string): Promise<Result<Going, EnrolmentRefused>> {
  const [row] = await unit.run<GoingOn>({
    name: "going_on_to_an_attempt",
    text: `select ${goingOnColumns} from training.enrolment e where e.id = $1 for no key update`,
    values: [enrolment],
  });
  if (!row) return reject({ kind: "EnrolmentNotFound" });
  if (row.status !== "active") return reject({ kind: "EnrolmentOver" });
  return accept({ ...row, content: await outlineOf(unit, row.courseVersion) });
}

async function attemptsOf(unit: Unit, enrolment: string, purpose: AttemptPurpose): Promise<readonly Attempt[]> {
  const rows = await unit.run<AnsweredRow>({
    name: "attempts_of_enrolment",
    text: `select ${attemptColumns}, a.paper, ${answersJson} from training.attempt a
      where a.enrolment_id = $1 and a.purpose = $2 order by a.number for no key update of a`,
    values: [enrolment, purposeName(purpose)],
  });
  return rows.map(toAttempt);
}

/** Ends what has run out of time, so that it counts as what it is. */
async function settled(
  unit: Unit<TraineeActor>,
  enrolment: string,
  attempts: readonly Attempt[],
): Promise<readonly Attempt[]> {
  return Promise.all(
    attempts.map(async (attempt) => {
      if (!isTimeUp(attempt, unit.at)) return attempt;
      const decision = decideAttempt(attempt, { kind: "handIn", at: unit.at });
      return decision.ok ? recordChange(unit, { enrolment, attempt }, decision.value) : attempt;
    }),
  );
}
