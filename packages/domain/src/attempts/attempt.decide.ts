import { accept, reject, type Instant, type Language, type Result } from "../kernel/index.ts";
import { fitsPaper, isRight } from "../questions/index.ts";
import type { Attempt, AttemptCommand, AttemptEvent, AttemptRejection, Outcome } from "./attempt.ts";

type CommandOf<Kind extends AttemptCommand["kind"]> = Extract<AttemptCommand, { readonly kind: Kind }>;
type Decision = Result<readonly AttemptEvent[], AttemptRejection>;

/** What follows from a command on an attempt. */
export function decideAttempt(attempt: Attempt, command: AttemptCommand): Decision {
  if (attempt.status === "ended") return reject({ kind: "AttemptEnded", endedAt: attempt.endedAt });
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

function giveAnswer(attempt: Attempt, { place, answer, at }: CommandOf<"giveAnswer">): Decision {
  const { closesAt, purpose, answers } = attempt;
  if (closesAt !== null && at >= closesAt) return reject({ kind: "TimeIsUp", closesAt });
  const asked = attempt.paper[place];
  if (!asked) return reject({ kind: "QuestionNotOnPaper" });
  if (!fitsPaper(asked, answer)) return reject({ kind: "AnswerDoesNotFit" });
  const isShown = purpose.kind === "check" && answers.some((given) => given.place === place);
  return isShown ? reject({ kind: "AnsweredAlready" }) : accept([{ kind: "answerGiven", place, answer, at }]);
}

/** Handed in too late, it ended when its time was up. */
function endOf(attempt: Attempt, { at, language }: CommandOf<"handIn">): AttemptEvent {
  const outcome = outcomeOf(attempt, language);
  return attempt.closesAt !== null && at >= attempt.closesAt
    ? { kind: "attemptEnded", endedBy: "time", outcome, at: attempt.closesAt }
    : { kind: "attemptEnded", endedBy: "learner", outcome, at };
}

/** The outcome by what has been answered so far; what is not answered is not right. */
export function outcomeOf({ paper, answers, passPercent }: Attempt, language: Language): Outcome {
  const right = answers.filter(({ place, answer }) => {
    const asked = paper[place];
    return asked !== undefined && isRight(asked, answer, language);
  }).length;
  const asked = paper.length;
  // In whole numbers: 16 of 20 is 80 per cent exactly, and no rounding lifts 15 there.
  return { right, asked, isPassed: right * 100 >= passPercent * asked };
}
