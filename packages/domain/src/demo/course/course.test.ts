import { expect, test } from "vitest";
import { bestScores, caseFaults } from "../../cases/index.ts";
import { courseFaults } from "../../courses/index.ts";
import { languages } from "../../kernel/index.ts";
import { drawPaper, modulesTooSmall, questionFaults, rightTexts, sourceWords } from "../../questions/index.ts";
import { demoCases } from "./cases/index.ts";
import { demoCourse, demoQuestions } from "./index.ts";
import { demoQuestionsOf2015 } from "./questions-of-2015.ts";

test("the demo course can be published: every text in every language, lessons of a length that is read", () => {
  expect(courseFaults(demoCourse)).toEqual([]);
  expect(demoCourse.modules).toHaveLength(7);
});

test("every question of its bank can be asked, and each has a name of its own", () => {
  expect(demoQuestions.flatMap((question) => questionFaults(question).map((fault) => [question.id, fault]))).toEqual(
    [],
  );
  expect(new Set(demoQuestions.map(({ id }) => id)).size).toBe(demoQuestions.length);
  expect(demoQuestions.length).toBeGreaterThanOrEqual(60);
});

test("every question says in each language where its answer stands: acts by the names that the language has for them", () => {
  const said = (id: string) => demoQuestions.find((question) => question.id === id)?.source;
  expect(said("m1-q16")).toEqual({
    fi: "rikoslaki 25 luku 3 ja 3 a §",
    sv: "25 kap. 3 och 3 a § i strafflagen",
    en: "Criminal Code, chapter 25, sections 3 and 3 a",
  });
  expect(said("m6-q13")).toEqual({
    fi: "ulkomaalaislaki (301/2004) 52 b § ja 40 § 1 mom. 7 kohta",
    sv: "52 b § och 40 § 1 mom. 7 punkten i utlänningslagen (301/2004)",
    en: "Aliens Act (301/2004), sections 52 b and 40(1)(7)",
  });
  expect(said("m6-q20")).toMatchObject({
    fi: "vastaanottolaki (746/2011) 35 § 1–3 mom.",
    en: "Reception Act (746/2011), section 35(1–3)",
  });
  // A page of the web has one name; whatever else has one in each language.
  for (const { id, source } of demoQuestions) {
    const { fi, sv, en } = sourceWords(source);
    expect([id, new Set([fi, sv, en]).size]).toEqual([id, ["ihmiskauppa.fi", "vero.fi"].includes(fi) ? 1 : 3]);
  }
});

test("the exam draws 20 questions, and every module has enough for it and for its check", () => {
  const { exam, modules } = demoCourse;
  const shares = exam?.shares ?? {};
  expect(modulesTooSmall(demoQuestions, { shares, use: "exam" })).toEqual([]);
  expect(drawPaper(demoQuestions, { shares, use: "exam" }, 1)).toHaveLength(20);
  const checks = Object.fromEntries(modules.map(({ id, checkQuestions }) => [id, checkQuestions]));
  expect(modulesTooSmall(demoQuestions, { shares: checks, use: "check" })).toEqual([]);
});

test("every case that a module names can be played to a good end, and every role has one", () => {
  expect(demoCases.flatMap((content) => caseFaults(content).map((fault) => [content.id, fault]))).toEqual([]);
  const named = demoCourse.modules.flatMap(({ cases }) => cases);
  expect(named.toSorted()).toEqual(demoCases.map(({ id }) => id as string).toSorted());
  expect(new Set(demoCases.flatMap(({ roles }) => roles))).toEqual(new Set(["reception", "police", "border", "ngo"]));
  for (const content of demoCases) expect(Math.min(...Object.values(bestScores(content)))).toBeGreaterThan(0);
});

test("what was asked under the law of 2015 is an earlier version of a question that is asked today, with another answer", () => {
  expect(demoQuestionsOf2015.flatMap(questionFaults)).toEqual([]);
  for (const earlier of demoQuestionsOf2015) {
    const now = demoQuestions.find(({ id }) => id === earlier.id);
    expect([earlier.id, earlier.lawAsOf]).toEqual([earlier.id, "2015-12-31"]);
    expect(now?.lawAsOf).toMatch(/^202[36]/);
    expect([earlier.id, rightTexts(earlier.body, "en")]).not.toEqual([earlier.id, now && rightTexts(now.body, "en")]);
  }
  expect(demoQuestionsOf2015.map(({ id }) => id as string)).toContain("m6-q-identified");
});

test("every lesson says about as much in each language", () => {
  for (const { id, body } of demoCourse.modules.flatMap(({ lessons }) => lessons)) {
    const lengths = languages.map((language) => body[language].length);
    expect([id, Math.min(...lengths) / Math.max(...lengths) > 0.6]).toEqual([id, true]);
  }
});
