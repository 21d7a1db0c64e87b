import type { Brand, Instant, Language, TraineeId } from "../kernel/index.ts";
import type { Answer, AskedQuestion } from "../questions/index.ts";

export type AttemptId = Brand<string, "AttemptId">;

/** What an attempt is at: the final exam of the course, or the check of one module. */
export type AttemptPurpose = { readonly kind: "exam" } | { readonly kind: "check"; readonly module: string };

/** What was answered at a place of the paper; of several the last one saved counts. */
export type GivenAnswer = {
  readonly place: number;
  readonly answer: Answer;
  /** In which a short answer is read, whatever language the learner reads the portal in later. */
  readonly language: Language;
  readonly at: Instant;
};

export type AttemptFacts = {
  readonly id: AttemptId;
  readonly trainee: TraineeId;
  readonly purpose: AttemptPurpose;
  /** The first attempt of a cycle is 1. */
  readonly number: number;
  /** As it was drawn: it is graded by this, whatever becomes of the bank later. */
  readonly paper: readonly AskedQuestion[];
  readonly answers: readonly GivenAnswer[];
  readonly passPercent: number;
  readonly startedAt: Instant;
  /** Until when answers are taken; null where there is no limit. */
  readonly closesAt: Instant | null;
  readonly version: number;
};

/** How an attempt went: how many of the paper's questions were answered rightly. */
export type Outcome = { readonly right: number; readonly asked: number; readonly isPassed: boolean };

/** One go at a check or an exam. Nothing in it changes after its end. */
export type Attempt = AttemptFacts &
  (
    | { readonly status: "open" }
    | {
        readonly status: "ended";
        readonly endedAt: Instant;
        /** Handed in by the learner, or closed because time was up; what had been saved by then counts. */
        readonly endedBy: "learner" | "time";
        readonly outcome: Outcome;
      }
    /** Its enrolment was over before it was: nobody grades it, and what is right is not told. */
    | { readonly status: "stopped"; readonly endedAt: Instant; readonly endedBy: "withdrawal" | "waiver" }
  );

export type StartAttempt = Omit<AttemptFacts, "answers" | "version">;

type Change = { readonly at: Instant };
export type AttemptCommand =
  (Change & { readonly kind: "giveAnswer" } & Omit<GivenAnswer, "at">) | (Change & { readonly kind: "handIn" });

export type AttemptEvent =
  | ({ readonly kind: "answerGiven" } & GivenAnswer)
  | {
      readonly kind: "attemptEnded";
      readonly endedBy: "learner" | "time";
      readonly outcome: Outcome;
      readonly at: Instant;
    };

export type AttemptRejection =
  | { readonly kind: "AttemptEnded"; readonly endedAt: Instant }
  | { readonly kind: "EnrolmentOver" }
  /** The time for the attempt is over; what was saved before counts. */
  | { readonly kind: "TimeIsUp"; readonly closesAt: Instant }
  | { readonly kind: "QuestionNotOnPaper" }
  /** The answer is of another kind than the question, or names places that the paper does not have. */
  | { readonly kind: "AnswerDoesNotFit" }
  /** In a check the first answer counts: the right one has been shown since. */
  | { readonly kind: "AnsweredAlready" };

/** The attempt as it is when the paper has been drawn. */
export function beginAttempt(start: StartAttempt): Attempt {
  return { ...start, answers: [], version: 1, status: "open" };
}

/** The attempt after one more event. */
export function evolveAttempt(attempt: Attempt, event: AttemptEvent): Attempt {
  const version = attempt.version + 1;
  switch (event.kind) {
    case "answerGiven": {
      const { place, answer, language, at } = event;
      const others = attempt.answers.filter((given) => given.place !== place);
      return { ...attempt, answers: [...others, { place, answer, language, at }], version };
    }
    case "attemptEnded":
      return {
        ...attempt,
        version,
        status: "ended",
        endedAt: event.at,
        endedBy: event.endedBy,
        outcome: event.outcome,
      };
  }
}
