import { describe, expect, test } from "vitest";
import type { ExamRule } from "../courses/index.ts";
import { addMinutes, type Instant, type TraineeId, type Words } from "../kernel/index.ts";
import type { AskedQuestion, QuestionId } from "../questions/index.ts";
import { attemptAt, decideAttempt, isTimeUp, outcomeByModule, outcomeOf } from "./attempt.decide.ts";
import { beginAttempt, evolveAttempt, type Attempt, type AttemptCommand, type AttemptId } from "./attempt.ts";
import { closingOf, examMinutes, examQuestions, movedClosing, whyNotExam } from "./exam.ts";

const start = "2026-11-02T08:00:00.000Z" as Instant;
const rule: ExamRule = { shares: {}, passPercent: 80, attempts: 3, coolDownHours: 24, minutes: 40 };
const words: Words = { fi: "x", sv: "x", en: "x" };

function later(minutes: number): Instant {
  return addMinutes(start, minutes);
}

function asked(place: number): AskedQuestion {
  const facts = {
    module: "m1",
    use: "both",
    stem: words,
    reason: words,
    source: "Laki",
    signs: [],
    lawAsOf: null,
  } as const;
  return {
    question: { id: `q${place}` as QuestionId, ...facts, body: { kind: "true_false", right: true } },
    order: [],
  };
}

const paper = Array.from({ length: 20 }, (_, place) => asked(place));

function exam(differently: Partial<Attempt> = {}): Attempt {
  const purpose = { kind: "exam" } as const;
  const facts = { id: "a1" as AttemptId, trainee: "t1" as TraineeId, purpose, number: 1, paper, passPercent: 80 };
  const begun = beginAttempt({ ...facts, startedAt: start, closesAt: closingOf(rule, start, 0) });
  return { ...begun, ...differently } as Attempt;
}

function after(attempt: Attempt, ...commands: readonly AttemptCommand[]): Attempt {
  return commands.reduce((current, command) => {
    const decision = decideAttempt(current, command);
    if (!decision.ok) throw new Error(decision.rejection.kind);
    return decision.value.reduce(evolveAttempt, current);
  }, attempt);
}

function refused(attempt: Attempt, command: AttemptCommand) {
  const decision = decideAttempt(attempt, command);
  return decision.ok ? undefined : decision.rejection;
}

function giving(place: number, chosen: boolean, at = later(1)): AttemptCommand {
  return { kind: "giveAnswer", place, answer: { kind: "true_false", chosen }, language: "fi", at };
}

function answered(right: number): Attempt {
  return after(exam(), ...paper.map((_, place) => giving(place, place < right)));
}

const handIn = { kind: "handIn", at: later(30) } as const;

describe("an exam", () => {
  test("is passed with 16 of 20 where 80 per cent are needed, and not with 15", () => {
    expect(after(answered(16), handIn)).toMatchObject({ outcome: { right: 16, asked: 20, isPassed: true } });
    expect(after(answered(15), handIn)).toMatchObject({ outcome: { right: 15, isPassed: false } });
  });

  test("takes the last answer to a question, until it is handed in", () => {
    const changed = after(exam(), giving(0, false), giving(0, true, later(2)));
    expect(outcomeOf(changed).right).toBe(1);
    expect(changed.answers).toHaveLength(1);
    const ended = after(changed, handIn);
    expect(refused(ended, giving(1, true, later(31)))).toEqual({ kind: "AttemptEnded", endedAt: later(30) });
    expect(refused(ended, handIn)).toMatchObject({ kind: "AttemptEnded" });
  });

  test("takes no answer from the moment on when its time is up; what was saved before counts", () => {
    const almost = after(exam(), giving(0, true, later(39)));
    expect(refused(almost, giving(1, true, later(40)))).toEqual({ kind: "TimeIsUp", closesAt: later(40) });
    expect(isTimeUp(almost, later(39))).toBe(false);
    expect(isTimeUp(almost, later(40))).toBe(true);
    const late = after(almost, { ...handIn, at: later(55) });
    expect(late).toMatchObject({ status: "ended", endedAt: later(40), endedBy: "time", outcome: { right: 1 } });
  });

  test("whose time is up has ended for whoever looks, though nobody has ended it", () => {
    const left = after(exam(), giving(0, true, later(39)));
    expect(attemptAt(left, later(39))).toBe(left);
    expect(attemptAt(left, later(700))).toMatchObject({ status: "ended", endedAt: later(40), endedBy: "time" });
    expect(attemptAt(left, later(700))).toEqual(after(left, { ...handIn, at: later(41) }));
    const ended = after(left, handIn);
    expect(attemptAt(ended, later(700))).toBe(ended);
  });

  test("tells of each module how many of its questions were right, in the order of the paper", () => {
    const inModules = paper.map(({ question, order }, place) => ({
      question: { ...question, module: place < 3 ? "m2" : "m1" },
      order,
    }));
    const ended = after(exam({ paper: inModules }), giving(0, true), giving(1, false), giving(19, true), handIn);
    expect(outcomeByModule(ended)).toEqual([
      { module: "m2", right: 1, asked: 3 },
      { module: "m1", right: 1, asked: 17 },
    ]);
  });

  test("reads a short answer in the language in which it was given, in whatever language it is handed in", () => {
    const accepted = { fi: ["Rajavartiolaitos"], sv: ["Gränsbevakningsväsendet"], en: ["the Border Guard"] };
    const [first] = paper;
    if (!first) throw new Error("A paper has questions");
    const short = { ...first, question: { ...first.question, body: { kind: "short_answer", accepted } as const } };
    const answer = { kind: "short_answer", text: "Rajavartiolaitos" } as const;
    const give = { kind: "giveAnswer", place: 0, answer, at: later(1) } as const;
    expect(outcomeOf(after(exam({ paper: [short] }), { ...give, language: "fi" })).right).toBe(1);
    expect(outcomeOf(after(exam({ paper: [short] }), { ...give, language: "sv" })).right).toBe(0);
  });

  test("knows no question beside its paper, and no answer of another kind", () => {
    expect(refused(exam(), giving(20, true))).toEqual({ kind: "QuestionNotOnPaper" });
    expect(refused(exam(), { ...giving(0, true), answer: { kind: "numeric", number: 1 } } as AttemptCommand)).toEqual({
      kind: "AnswerDoesNotFit",
    });
  });

  test("lasts longer for a learner with extra time", () => {
    expect(closingOf(rule, start, 50)).toBe(later(60));
    expect(closingOf({ ...rule, minutes: 25 }, start, 25)).toBe(later(32));
    expect(examMinutes({ ...rule, minutes: 25 }, 25)).toBe(32);
    expect(examQuestions({ ...rule, shares: { m1: 3, m2: 2 } })).toBe(5);
  });
});

describe("a check", () => {
  test("takes the first answer to a question only, because the right one is shown with it", () => {
    const check = exam({ purpose: { kind: "check", module: "m1" }, closesAt: null });
    const given = after(check, giving(0, false));
    expect(refused(given, giving(0, true))).toEqual({ kind: "AnsweredAlready" });
    expect(after(given, giving(1, true, later(9_999))).answers).toHaveLength(2);
  });
});

describe("the next exam", () => {
  const failed = after(answered(3), handIn);
  const considering = { rule, attempts: [failed], lessonsLeft: 0, at: later(30 + 24 * 60) };

  test("may begin 24 hours after the end of the failed one, not a minute before", () => {
    expect(whyNotExam(considering)).toBeUndefined();
    expect(whyNotExam({ ...considering, at: later(29 + 24 * 60) })).toEqual({
      kind: "ExamCoolsDown",
      opensAt: later(30 + 24 * 60),
    });
  });

  test("may not begin beside an open one, after a passed one, or after the last", () => {
    expect(whyNotExam({ ...considering, attempts: [exam()] })).toEqual({ kind: "ExamGoingOn" });
    expect(whyNotExam({ ...considering, attempts: [failed, after(answered(16), handIn)] })).toEqual({
      kind: "ExamPassed",
    });
    expect(whyNotExam({ ...considering, attempts: [failed, failed, failed] })).toEqual({
      kind: "NoAttemptsLeft",
      attempts: 3,
    });
  });

  test("waits for the lessons that are not read yet", () => {
    expect(whyNotExam({ ...considering, attempts: [], lessonsLeft: 2 })).toEqual({ kind: "LessonsLeft", lessons: 2 });
    expect(whyNotExam({ ...considering, attempts: [] })).toBeUndefined();
  });
});

test("extra time given during an exam moves its end, back as well, but never before now nor after it has passed", () => {
  const going = { startedAt: start, closesAt: later(40) };
  const moved = (extraPercent: number, minute: number, from = going) =>
    movedClosing(rule, from, { extraPercent, at: later(minute) });
  expect(moved(50, 39)).toBe(later(60));
  expect(moved(50, 40)).toBeUndefined();
  expect(moved(0, 10)).toBeUndefined();
  const prolonged = { startedAt: start, closesAt: later(60) };
  expect(moved(0, 10, prolonged)).toBe(later(40));
  expect(moved(0, 50, prolonged)).toBe(later(50));
});
