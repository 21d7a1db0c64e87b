import { describe, expect, test } from "vitest";
import { demoCourse, demoQuestions } from "../demo/index.ts";
import { decideQuestion, isSameQuestion, questionDifferences, type Question } from "../questions/index.ts";
import { issueWords } from "./form.ts";
import { newQuestion, nextChoiceId, questionForm, questionPath, toQuestion, toQuestionEdit } from "./question-forms.ts";

const inAll = (text: string) => ({ fi: text, sv: text, en: text });
const modules = demoCourse.modules.map(({ id }) => id as string);

function faultsOf(edit: ReturnType<typeof newQuestion>): readonly string[] {
  const result = questionForm(modules).safeParse(edit);
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
}

describe("the form of a question", () => {
  test("holds every question of the demo and gives it back as it was", () => {
    for (const question of demoQuestions) {
      const edit = toQuestionEdit(question);
      expect(toQuestion(edit)).toEqual(question);
      expect(faultsOf(edit)).toEqual([]);
    }
  });

  test("names what a new question lacks, at its place and in words", () => {
    const faults = faultsOf(newQuestion("m1"));
    expect(faults).toContain("id question.name_malformed");
    expect(faults).toContain("stem.fi question.required");
    expect(faults).toContain("choices.2.text.en question.required");
    expect(faults).toContain("right question.none_right");
    expect(issueWords("question.none_right", "right").en).toBe("Mark the right answer.");
  });

  test("says where parts stand that have no choice or language of their own", () => {
    const place = { index: null, language: null };
    expect(questionPath({ field: "choice", ...place })).toBe("choices");
    expect(questionPath({ field: "left", index: 1, language: "sv" })).toBe("pairs.1.left.sv");
    expect(questionPath({ field: "accepted", index: 3, language: "fi" })).toBe("accepted.fi");
  });

  test("keeps what other kinds were filled with, and sends none of it", () => {
    const [question] = demoQuestions;
    const edit = { ...toQuestionEdit(question as Question), kind: "true_false" as const };
    expect(toQuestion(edit).body).toEqual({ kind: "true_false", right: true });
    expect(edit.choices.length).toBeGreaterThan(1);
  });

  test("reads accepted answers by line, without empty ones", () => {
    const accepted = { fi: " Rajavartiolaitos \n\nRaja  vartija", sv: "a", en: "b" };
    const { body } = toQuestion({ ...newQuestion("m1"), kind: "short_answer", accepted });
    expect(body).toMatchObject({ accepted: { fi: ["Rajavartiolaitos", "Raja vartija"] } });
  });

  test("gives a further choice the first free letter", () => {
    expect(nextChoiceId(["a", "c"])).toBe("b");
    expect(nextChoiceId([])).toBe("a");
  });
});

describe("saving a question", () => {
  const [known] = demoQuestions as [Question];

  test("makes the next version of one that says something else, and none of one that does not", () => {
    const at = { question: known, number: 3 };
    const save = (question: Question) => decideQuestion(at, { question, expectedNumber: 3, modules });
    expect(save(known)).toEqual({ ok: true, value: { number: 3 } });
    expect(save({ ...known, source: inAll("Toinen") })).toEqual({ ok: true, value: { number: 4 } });
  });

  test("is refused where it was read in another version, or is new under a name that is taken", () => {
    const at = { question: known, number: 3 };
    expect(decideQuestion(at, { question: known, expectedNumber: 2, modules })).toMatchObject({
      rejection: { kind: "StaleVersion", currentVersion: 3 },
    });
    expect(decideQuestion(at, { question: known, expectedNumber: 0, modules })).toMatchObject({
      rejection: { kind: "QuestionNameTaken" },
    });
    expect(decideQuestion(null, { question: known, expectedNumber: 1, modules })).toMatchObject({
      rejection: { kind: "StaleVersion", currentVersion: 0 },
    });
  });

  test("a source of one text says the same as that text in each language, and differs only where another says something else", () => {
    const old = { ...known, source: "Laki 1 §" };
    expect(isSameQuestion(old, { ...known, source: inAll("Laki 1 §") })).toBe(true);
    const translated = { ...known, source: { ...inAll("Laki 1 §"), sv: "1 § i lagen" } };
    expect(questionDifferences(old, translated, "fi")).toEqual([
      { field: "source", index: null, language: "sv", before: "Laki 1 §", after: "1 § i lagen" },
    ]);
  });

  test("two questions that read alike are the same, whatever ids their choices have", () => {
    const { body } = known;
    if (body.kind !== "single") throw new Error("The first question of the demo has one right choice");
    const renamed = {
      ...known,
      body: {
        ...body,
        choices: body.choices.map((choice) => ({ ...choice, id: `${choice.id}2` })),
        right: `${body.right}2`,
      },
    };
    expect(isSameQuestion(known, renamed)).toBe(true);
    expect(isSameQuestion(known, { ...renamed, body: { ...renamed.body, right: "a2" } })).toBe(false);
  });
});
