import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Words } from "../kernel/index.ts";
import { questionFaults } from "./faults.ts";
import { rightTexts } from "./feedback.ts";
import { fitsPaper, isRight } from "./grade.ts";
import { drawPaper, modulesTooSmall, shownQuestion } from "./paper.ts";
import type { Answer, Question, QuestionBody, QuestionId } from "./question.ts";

function inAll(text: string): Words {
  return { fi: text, sv: `${text} sv`, en: `${text} en` };
}

function question(id: string, body: QuestionBody, differently: Partial<Question> = {}): Question {
  const facts = { module: "m1", use: "both", source: inAll("Laki"), signs: [], lawAsOf: null } as const;
  return { id: id as QuestionId, ...facts, stem: inAll("Kysymys"), reason: inAll("Peruste"), body, ...differently };
}

const choices = ["a", "b", "c", "d"].map((id) => ({ id, text: inAll(`Vaihtoehto ${id}`) }));
const single: QuestionBody = { kind: "single", choices, right: "c" };
const multiple: QuestionBody = { kind: "multiple", choices, right: ["a", "d"] };
const ordering: QuestionBody = { kind: "order", items: choices };
const matching: QuestionBody = {
  kind: "match",
  pairs: choices.map(({ id, text }) => ({ id, left: text, right: inAll(`Pari ${id}`) })),
};

function asked(body: QuestionBody, order: readonly number[]) {
  return { question: question("q", body), order };
}

function grade(body: QuestionBody, answer: Answer, order: readonly number[] = [3, 2, 1, 0]): boolean {
  return isRight(asked(body, order), answer, "fi");
}

describe("grading", () => {
  test("a single choice is right by what was shown at the place, not by the place", () => {
    expect(grade(single, { kind: "single", chosen: 1 })).toBe(true);
    expect(grade(single, { kind: "single", chosen: 2 })).toBe(false);
    expect(grade(single, { kind: "single", chosen: 9 })).toBe(false);
  });

  test("of several right choices all are needed, and none besides", () => {
    expect(grade(multiple, { kind: "multiple", chosen: [0, 3] })).toBe(true);
    expect(grade(multiple, { kind: "multiple", chosen: [3, 0, 0] })).toBe(true);
    expect(grade(multiple, { kind: "multiple", chosen: [0] })).toBe(false);
    expect(grade(multiple, { kind: "multiple", chosen: [0, 1, 3] })).toBe(false);
    expect(grade(multiple, { kind: "multiple", chosen: [] })).toBe(false);
  });

  test("an order and a matching are right when every part is", () => {
    expect(grade(ordering, { kind: "order", places: [3, 2, 1, 0] })).toBe(true);
    expect(grade(ordering, { kind: "order", places: [3, 2, 0, 1] })).toBe(false);
    expect(grade(ordering, { kind: "order", places: [3, 2, 1] })).toBe(false);
    expect(grade(matching, { kind: "match", chosen: [3, 2, 1, 0] })).toBe(true);
    expect(grade(matching, { kind: "match", chosen: [3, 3, 1, 0] })).toBe(false);
  });

  test("a number is right within its tolerance, at its border too", () => {
    const years: QuestionBody = { kind: "numeric", right: 6, tolerance: 0 };
    expect(grade(years, { kind: "numeric", number: 6 })).toBe(true);
    expect(grade(years, { kind: "numeric", number: 6.1 })).toBe(false);
    expect(grade({ ...years, tolerance: 0.5 }, { kind: "numeric", number: 6.5 })).toBe(true);
    expect(grade(years, { kind: "numeric", number: Number.NaN })).toBe(false);
  });

  test("a short answer has 200 characters at most, and weighs no more than they may", () => {
    const body: QuestionBody = { kind: "short_answer", accepted: { fi: ["a"], sv: ["a"], en: ["a"] } };
    const fits = (text: string) => fitsPaper(asked(body, []), { kind: "short_answer", text });
    expect([fits("ä".repeat(200)), fits("a\u0308".repeat(200)), fits("a".repeat(201))]).toEqual([true, true, false]);
    // One character to a reader, and sixty thousand to whoever keeps it.
    expect(fits(`a${"\u0301".repeat(60_000)}`)).toBe(false);
    expect(fits(" ".repeat(60_000))).toBe(false);
  });

  test("a short answer is not failed for capitals, accents or space, and is read in the learner's language", () => {
    const accepted = { fi: ["Rajavartiolaitos"], sv: ["Gränsbevakningsväsendet"], en: ["the Border Guard"] };
    const body: QuestionBody = { kind: "short_answer", accepted };
    const inSwedish = (text: string) => isRight(asked(body, []), { kind: "short_answer", text }, "sv");
    expect(grade(body, { kind: "short_answer", text: "  rajavartioLAITOS " })).toBe(true);
    expect(grade(body, { kind: "short_answer", text: "Gränsbevakningsväsendet" })).toBe(false);
    expect(inSwedish("gransbevakningsvasendet")).toBe(true);
    expect(inSwedish("")).toBe(false);
  });

  test("an answer of another kind than the question is wrong", () => {
    expect(grade(single, { kind: "true_false", chosen: true })).toBe(false);
    expect(grade({ kind: "true_false", right: false }, { kind: "true_false", chosen: false })).toBe(true);
  });
});

const bank = ["m1", "m2"].flatMap((module) =>
  Array.from({ length: 9 }, (_, place) => question(`${module}-${place}`, single, { module })),
);
const draw = { shares: { m1: 3, m2: 2 }, use: "exam" } as const;

describe("a paper", () => {
  test("takes its fixed share of each module, no question twice, and is the same for the same seed", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const paper = drawPaper(bank, draw, seed);
        expect(paper.map(({ question: { module } }) => module)).toEqual(["m1", "m1", "m1", "m2", "m2"]);
        expect(new Set(paper.map(({ question: { id } }) => id)).size).toBe(5);
        expect(drawPaper(bank.toReversed(), draw, seed)).toEqual(paper);
      }),
    );
  });

  test("differs from learner to learner", () => {
    const papers = Array.from({ length: 20 }, (_, seed) => JSON.stringify(drawPaper(bank, draw, seed)));
    expect(new Set(papers).size).toBe(20);
  });

  test("asks in the exam only what is meant for it, and tells which bank is too small", () => {
    const checks = bank.map((one) => ({ ...one, use: one.module === "m1" ? ("check" as const) : one.use }));
    expect(drawPaper(checks, draw, 1).map(({ question: { module } }) => module)).toEqual(["m2", "m2"]);
    expect(modulesTooSmall(checks, draw)).toEqual([{ kind: "BankTooSmall", module: "m1", questions: 0 }]);
    expect(modulesTooSmall(bank, draw)).toEqual([]);
  });

  test("never shows what is to be put in order in its order", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const body: QuestionBody = { kind: "order", items: choices.slice(0, 2) };
        const [only] = drawPaper([question("q", body)], { shares: { m1: 1 }, use: "exam" }, seed);
        expect(only?.order).toEqual([1, 0]);
      }),
    );
  });

  test("shows a question without its key, its reason or the ids of its choices", () => {
    const [first] = drawPaper([question("q", matching)], { shares: { m1: 1 }, use: "check" }, 5);
    const shown = first && shownQuestion(first);
    expect(shown).toMatchObject({ kind: "match", lefts: choices.map(({ text }) => text) });
    expect(shown?.choices).toHaveLength(4);
    expect(Object.keys(shown ?? {}).toSorted()).toEqual(["choices", "kind", "lefts", "stem"]);
    const text = JSON.stringify(shownQuestion(asked(single, [3, 2, 1, 0])));
    expect(text).not.toMatch(/Peruste|"id"|"right"/);
  });
});

test("what is right is told in the learner's language", () => {
  expect(rightTexts(single, "sv")).toEqual(["Vaihtoehto c sv"]);
  expect(rightTexts(multiple, "fi")).toEqual(["Vaihtoehto a", "Vaihtoehto d"]);
  expect(rightTexts({ kind: "true_false", right: false }, "en")).toEqual(["False"]);
  expect(rightTexts(matching, "en")[0]).toBe("Vaihtoehto a en – Pari a en");
  expect(rightTexts({ kind: "numeric", right: 1.5, tolerance: 0 }, "fi")).toEqual(["1,5"]);
  expect(rightTexts({ kind: "numeric", right: 0.0625, tolerance: 0 }, "sv")).toEqual(["0,0625"]);
});

describe("a fault of a question", () => {
  test.each<[QuestionBody, string]>([
    [{ kind: "single", choices: choices.slice(0, 1), right: "a" }, "too_few_choices"],
    [{ kind: "single", choices, right: "e" }, "unknown_right_choice"],
    [{ kind: "multiple", choices, right: [] }, "no_right_choice"],
    [
      { kind: "single", choices: [...choices, { id: "e", text: inAll("vaihtoehto A") }], right: "a" },
      "same_choice_twice",
    ],
    [{ kind: "order", items: [...choices, { id: "e", text: { fi: "E", sv: "", en: "E" } }] }, "choice_without_text"],
    [{ kind: "numeric", right: Number.NaN, tolerance: 0 }, "not_a_number"],
    [{ kind: "short_answer", accepted: { fi: ["x"], sv: [" "], en: ["x"] } }, "no_accepted_answer"],
  ])("%j", (body, fault) => {
    expect(questionFaults(question("q", body))).toContain(fault);
  });

  test("is that it lacks words in a language, a reason or a source; a sound question has none", () => {
    expect(questionFaults(question("q", single))).toEqual([]);
    const bare = { stem: { fi: "Kysymys", sv: "", en: "Q" }, reason: { fi: "", sv: "", en: "" } };
    for (const source of [" ", { fi: "Laki", sv: " ", en: "Act" }])
      expect(questionFaults(question("q", single, { ...bare, source }))).toEqual(["no_stem", "no_reason", "no_source"]);
  });
});
