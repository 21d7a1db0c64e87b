import { accept, reject, type Instant, type Result } from "../kernel/index.ts";
import { fitsPaper, isRight } from "../questions/index.ts";
import {
  evolveAttempt,
  type Attempt,
  type AttemptCommand,
  type AttemptEvent,
  type AttemptFacts,
  type AttemptRejection,
  type Outcome,
} from "./attempt.ts";

type CommandOf<Kind extends AttemptCommand["kind"]> = Extract<AttemptCommand, { readonly kind: Kind }>;
type Decision = Result<readonly AttemptEvent[], AttemptRejection>;

/** What follows from a command on an attempt. */
export function decideAttempt(attempt: Attempt, command: AttemptCommand): Decision {
  if (attempt.status === "ended") return reject({ kind: "AttemptEnded", endedAt: attempt.endedAt });
  if (attempt.status === "stopped") return reject({ kind: "EnrolmentOver" });
  switch (command.kind) {
    case "giveAnswer":
      return giveAnswer(attempt, command);
    case "handIn":
      return accept([endOf(attempt, command)]);
  }
}

/** Is the time for an open attempt over? Then it ends with what was saved, whoever comes upon it first. */
export function isTimeUp({ status, closesAt }: Attempt, at: Instant): boolean {
  return status === "open" && closesAt !== null && at >= closesAt;
}

/**
 * The attempt as it stands at a moment: one whose time is up has ended, even where nobody has come upon it yet. Whoever reads
 * attempts reads them so.
 */
export function attemptAt(attempt: Attempt, at: Instant): Attempt {
  return isTimeUp(attempt, at) ? evolveAttempt(attempt, endOf(attempt, { kind: "handIn", at })) : attempt;
}

function giveAnswer(attempt: Attempt, { place, answer, language, at }: CommandOf<"giveAnswer">): Decision {
  const { closesAt, purpose, answers } = attempt;
  if (closesAt !== null && at >= closesAt) return reject({ kind: "TimeIsUp", closesAt });
  const asked = attempt.paper[place];
  if (!asked) return reject({ kind: "QuestionNotOnPaper" });
  if (!fitsPaper(asked, answer)) return reject({ kind: "AnswerDoesNotFit" });
  const isShown = purpose.kind === "check" && answers.some((given) => given.place === place);
  return isShown ? reject({ kind: "AnsweredAlready" }) : accept([{ kind: "answerGiven", place, answer, language, at }]);
}

/** Handed in too late, it ended when its time was up. */
function endOf(attempt: Attempt, { at }: CommandOf<"handIn">): AttemptEvent {
  const outcome = outcomeOf(attempt);
  return attempt.closesAt !== null && at >= attempt.closesAt
    ? { kind: "attemptEnded", endedBy: "time", outcome, at: attempt.closesAt }
    : { kind: "attemptEnded", endedBy: "learner", outcome, at };
}

/** Was the question at a place answered rightly? What is not answered is not right. */
export function isRightAt({ paper, answers }: Pick<AttemptFacts, "paper" | "answers">, place: number): boolean {
  const asked = paper[place];
  const given = answers.find((one) => one.place === place);
  return asked !== undefined && given !== undefined && isRight(asked, given.answer, given.language);
}

/** The outcome by what has been answered so far. */
export function outcomeOf(attempt: Pick<AttemptFacts, "paper" | "answers" | "passPercent">): Outcome {
  const right = attempt.paper.filter((_, place) => isRightAt(attempt, place)).length;
  const asked = attempt.paper.length;
  // In whole numbers: 16 of 20 is 80 per cent exactly, and no rounding lifts 15 there.
  return { right, asked, isPassed: right * 100 >= attempt.passPercent * asked };
}

/** How one module of the paper went. */
export type ModuleOutcome = { readonly module: string; readonly right: number; readonly asked: number };

/** The outcome module by module, in the order of the paper: what a learner may know of an exam that was not passed. */
export function outcomeByModule(attempt: Pick<AttemptFacts, "paper" | "answers">): readonly ModuleOutcome[] {
  const places = Map.groupBy(attempt.paper.keys(), (place) => attempt.paper[place]?.question.module ?? "");
  return [...places].map(([module, asked]) => ({
    module,
    right: asked.filter((place) => isRightAt(attempt, place)).length,
    asked: asked.length,
  }));
}
