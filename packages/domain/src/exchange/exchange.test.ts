import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { demoQuestions } from "../demo/index.ts";
import { languages, type Words } from "../kernel/index.ts";
import type { Question, QuestionId } from "../questions/index.ts";
import { normaliseText } from "../vocabulary/index.ts";
import type { DraftBody, DraftText, QuestionDraft } from "./draft.ts";
import { htmlTokens } from "./html.ts";
import { plainNumber, readNumber } from "./number.ts";
import { canonical } from "./canonical.ts";
import { planImport } from "./plan.ts";
import { exchangeProblemCodes, exchangeProblemWords } from "./problem.ts";
import { readTags, writeTags } from "./tags.ts";
import { readHtml, writeReason, writeText } from "./text.ts";
import { writeGift } from "./gift-writer.ts";

const kept = fc
  .string({ unit: "grapheme", maxLength: 60 })
  .map((text) => normaliseText(text.replaceAll(/[\u0000-\u001F\u007F-\u009F]/g, "\n")));
const words: fc.Arbitrary<Words> = fc.record({ fi: kept, sv: kept, en: kept });
const nothing: Words = { fi: "", sv: "", en: "" };
const inAllAlike = (text: string): Words => ({ fi: text, sv: text, en: text });
const nowhere = { file: null, line: null, question: null };

describe("a text", () => {
  test("comes back from HTML as it was, in every language and in one", () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(readHtml(writeText(text, null))).toMatchObject({ words: text, isMultilingual: true, problems: [] });
        expect(readHtml(writeText(text, "sv")).words.fi).toBe(text.sv);
      }),
    );
  });

  test("of a reason brings its source along", () => {
    fc.assert(
      fc.property(words, words, (reason, source) => {
        const read = readHtml(writeReason({ reason, source }, null));
        expect([read.words, read.source ?? nothing]).toEqual([reason, source]);
        expect(readHtml(writeReason({ reason, source }, "sv")).source?.fi ?? "").toBe(source.sv);
      }),
    );
  });

  test("of a source without a language is the same for all", () => {
    const html = '<p><span class="multilang" lang="fi">Siksi</span></p><p class="source">Laki 1 §</p>';
    expect(readHtml(html)).toMatchObject({ words: { fi: "Siksi", sv: "" }, source: inAllAlike("Laki 1 §") });
  });

  test("as Moodle's editors write it is read for its words", () => {
    const read = readHtml(
      '<p dir="ltr">Who may <strong>refer</strong>?<br></p>\n<ul><li>a &amp; b</li><li>5 < 6</li></ul>',
    );
    expect(read).toMatchObject({ lostFormatting: true, problems: [], isMultilingual: false });
    expect(read.words.fi.split("\n").map((line) => line.trim())).toEqual(["Who may refer?", "a & b", "5 < 6"]);
  });

  test("around spans of languages belongs to each, and a language that the bank does not have to none", () => {
    const html =
      '6 <span lang="fi" class="multilang">vuotta</span><lang lang="sv">år</lang><span lang="de">Jahre</span>!';
    expect(readHtml(html).words).toEqual({ fi: "6 vuotta!", sv: "6 år!", en: "6 !" });
  });

  test.each([
    ["<script>alert(1)</script>", "script_in_text"],
    ['<p onclick="x()">a</p>', "script_in_text"],
    ['<a href="javascript:x()">a</a>', "script_in_text"],
    ["<svg><a>b</a></svg>", "script_in_text"],
    ['<img src="a.png">', "markup_in_text"],
    ["a <!-- b --> c", "markup_in_text"],
    ["a &bogus; b", "entity_unknown"],
    ["a &#x202E; b", "entity_unknown"],
    ["a &#0; b", "entity_unknown"],
  ])("with %s is refused", (html, code) => {
    expect(readHtml(html).problems.map((problem) => problem.code)).toContain(code);
  });

  test("of a hostile length is cut into tags in no time", () => {
    for (const piece of ['<a"', "<a ", "& ", "\n ", "<", "<a='"])
      expect([...htmlTokens(piece.repeat(20_000))].length).toBeGreaterThan(0);
  });
});

test("a number is written without an exponent and comes back", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), (number) => {
      const text = plainNumber(number);
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(readNumber(text)).toBe(number === 0 ? 0 : number);
    }),
  );
  expect(["NaN", "Infinity", "1e5", "0x10", "", "9".repeat(400)].map(readNumber)).toEqual(Array(6).fill(undefined));
  expect(readNumber(" 1,5 ")).toBe(1.5);
});

describe("tags", () => {
  test("say of a question what no field of the formats says", () => {
    for (const question of demoQuestions) {
      const { facts, problems } = readTags(writeTags(question, null), nowhere);
      expect(problems).toEqual([]);
      expect(facts).toMatchObject({ module: question.module, use: question.use, signs: question.signs });
      expect(facts.lawAsOf === "none" ? null : facts.lawAsOf).toBe(question.lawAsOf);
    }
  });

  test("of others are nobody's fault, and our own must be right", () => {
    expect(readTags(["difficult", "week 3"], nowhere).problems).toEqual([]);
    const wrong = ["use:always", "law:2023-02-30", "language:de", "sign:Z9", "accepted:2-x-1"];
    expect(readTags(wrong, nowhere).problems.map(({ code }) => code)).toEqual([
      "use_unknown",
      "law_day_malformed",
      "language_unknown",
      "accepted_miscounted",
      "sign_unknown",
    ]);
  });
});

function inAll(text: string): Words {
  return { fi: text, sv: `${text} sv`, en: `${text} en` };
}

const choices = ["a", "b", "c"].map((id) => ({ id, text: inAll(`Vaihtoehto ${id}`) }));
const known: Question = {
  id: "m1-q1" as QuestionId,
  module: "m1",
  use: "exam",
  stem: inAll("Kysymys"),
  body: { kind: "single", choices, right: "b" },
  reason: inAll("Peruste"),
  source: inAll("Laki 1 §"),
  signs: ["G1"],
  lawAsOf: null,
};
const bank = { questions: [known], modules: ["m1", "m2"] };
const digest = (text: string): string => text.length.toString(16).padStart(12, "0");

function draft(differently: Partial<QuestionDraft> = {}): QuestionDraft {
  return {
    place: nowhere,
    id: "m1-q1",
    module: null,
    use: null,
    stem: known.stem,
    reason: known.reason,
    source: null,
    signs: null,
    lawAsOf: null,
    body: { kind: "single", choices: choices.map(({ text }) => text), right: 1 },
    ...differently,
  };
}

function inOne(language: "fi" | "sv" | "en", differently: Partial<QuestionDraft> = {}): QuestionDraft {
  const only = (text: Words): DraftText => ({ [language]: text[language] });
  const body: DraftBody = { kind: "single", choices: choices.map(({ text }) => only(text)), right: 1 };
  return draft({ stem: only(known.stem), reason: only(known.reason), body, ...differently });
}

describe("an import", () => {
  test("of what the bank has changes nothing, whatever of it the file does not say", () => {
    expect(planImport([draft()], bank, digest).value).toEqual({ added: [], changed: [], unchanged: ["m1-q1"] });
    expect(planImport([inOne("sv")], bank, digest).value.unchanged).toEqual(["m1-q1"]);
  });

  test("in one language changes the texts of that language and keeps the rest, with the ids of the choices", () => {
    const stem = { sv: "En bättre fråga" };
    const { value, problems } = planImport([inOne("sv", { stem })], bank, digest);
    expect(problems).toEqual([]);
    expect(value.changed).toEqual([{ ...known, stem: { ...known.stem, ...stem } }]);
  });

  test("keeps a source of one text as it is, where the file says the same, and makes a text of each language of another", () => {
    const old = { questions: [{ ...known, source: "Laki 1 §" }], modules: bank.modules };
    expect(planImport([draft({ source: inAllAlike("Laki 1 §") })], old, digest).value.unchanged).toEqual(["m1-q1"]);
    expect(planImport([inOne("sv", { source: { sv: "1 § i lagen" } })], old, digest).value.changed).toEqual([
      { ...known, source: { ...inAllAlike("Laki 1 §"), sv: "1 § i lagen" } },
    ]);
  });

  test("in three files of one language each makes whole questions", () => {
    const files = languages.map((language) =>
      inOne(language, { id: "m2-new", module: "m2", source: { [language]: `Laki ${language}` } }),
    );
    const { value, problems } = planImport(files, bank, digest);
    expect(problems).toEqual([]);
    expect(value.added).toMatchObject([
      { id: "m2-new", stem: known.stem, use: "both", signs: [], source: { fi: "Laki fi", sv: "Laki sv" } },
    ]);
  });

  test("tells the languages apart that do not fit together, and a name that is there twice", () => {
    const other: DraftBody = { kind: "single", choices: choices.map(() => ({ sv: "x" })), right: 2 };
    const codes = (drafts: QuestionDraft[]) => planImport(drafts, bank, digest).problems.map(({ code }) => code);
    expect(codes([inOne("fi"), inOne("sv", { body: other })])).toEqual(["languages_differ"]);
    expect(codes([inOne("fi"), inOne("fi")])).toEqual(["duplicate_name"]);
    expect(codes([draft(), inOne("sv")])).toEqual(["duplicate_name"]);
  });

  test("of a question that the bank cannot ask says what is missing, in which language", () => {
    const { problems } = planImport([inOne("fi", { id: "m2-new", module: "m9" })], bank, digest);
    const told = problems.map((problem) => exchangeProblemWords(problem).en);
    expect(told).toContain("Question in Swedish: This is missing.");
    expect(told).toContain("Choice 3 in English: This is missing.");
    expect(told).toContain("Module: The course has no such module.");
    expect(told).toContain("Source in English: This is missing.");
  });

  test("keeps a choice's id where it moves, and gives a new choice a letter of its own", () => {
    const texts = [inAll("Uusi"), inAll("Vaihtoehto c"), inAll("Vaihtoehto a"), inAll("Vaihtoehto b")];
    const { value } = planImport([draft({ body: { kind: "single", choices: texts, right: 3 } })], bank, digest);
    expect(value.changed[0]?.body).toMatchObject({
      right: "b",
      choices: [{ id: "d" }, { id: "c" }, { id: "a" }, { id: "b" }],
    });
  });

  test("gives a question without an id a name that is the same each time, and tells it", () => {
    const names = ["Q 12", "Vägen hem", "???", null].map((question) => {
      const place = { ...nowhere, question };
      const plan = planImport([draft({ id: null, place, module: "m1", source: inAll("Laki") })], bank, digest);
      return [plan.value.added[0]?.id, plan.notes.map(({ code }) => code)];
    });
    const made = `q-${digest(JSON.stringify(["single", known.stem]))}`;
    expect(names).toEqual([
      ["q-12", ["name_made"]],
      ["vagen-hem", ["name_made"]],
      [made, ["name_made"]],
      [made, ["name_made"]],
    ]);
  });
});

test("what GIFT cannot say is named, in the answer and in the file", () => {
  const order: Question = { ...known, id: "m1-q9" as QuestionId, body: { kind: "order", items: choices } };
  const { text, leftOut } = writeGift([known, order], null);
  expect(leftOut).toEqual([{ question: "m1-q9", reason: "order_not_in_format" }]);
  expect(text).toContain("// not in this file: m1-q9 (order_not_in_format)");
  expect(text).not.toContain("[id:m1-q9]");
});

test("every problem has words in every language", () => {
  for (const code of exchangeProblemCodes) {
    const said = exchangeProblemWords({ ...nowhere, code, detail: "x" });
    expect([code, languages.every((language) => said[language].length > 5 && !said[language].includes("{}"))]).toEqual([
      code,
      true,
    ]);
  }
});

test("equal questions are equal whatever order their fields are kept in", () => {
  const { id, ...rest } = known;
  expect(canonical({ ...rest, id })).toBe(canonical(known));
});
