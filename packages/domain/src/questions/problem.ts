import { languages, type Language, type Words } from "../kernel/index.ts";
import {
  fieldProblemWords,
  isCalendarDay,
  normaliseText,
  signIds,
  textProblem,
  type Labels,
  type TextRule,
} from "../vocabulary/index.ts";
import type { Choice, Question, QuestionBody } from "./question.ts";
import { sourceWords } from "./source.ts";

/** The parts of a question in which something can be wrong. */
export const questionFields = [
  "id",
  "module",
  "use",
  "kind",
  "stem",
  "choice",
  "item",
  "left",
  "right",
  "answer",
  "number",
  "tolerance",
  "accepted",
  "reason",
  "source",
  "signs",
  "lawAsOf",
] as const;
export type QuestionField = (typeof questionFields)[number];

export const questionProblemCodes = [
  "required",
  "too_long",
  "forbidden_characters",
  "name_malformed",
  "module_unknown",
  "too_few",
  "too_many",
  "same_twice",
  "none_right",
  "not_a_number",
  "sign_unknown",
  "not_a_date",
] as const;
export type QuestionProblemCode = (typeof questionProblemCodes)[number];

/** A part of a question: which of several choices (from 0 on), in which language. */
export type QuestionPlace = {
  readonly field: QuestionField;
  readonly index: number | null;
  readonly language: Language | null;
};

/** What is wrong with a question, and where. */
export type QuestionProblem = QuestionPlace & { readonly code: QuestionProblemCode };

type QuestionLimits = Readonly<Record<"stem" | "choice" | "reason" | "source" | "accepted", TextRule>> &
  Readonly<Record<"choices" | "acceptedAnswers" | "largestNumber", number>>;

/**
 * What is read on a telephone without scrolling between question and answers. A bank from elsewhere seldom comes near to
 * these; what does is no question but a text.
 */
export const questionLimits: QuestionLimits = {
  stem: { max: 1_000, required: true },
  choice: { max: 300, required: true },
  reason: { max: 2_000, required: true },
  source: { max: 300, required: true },
  /** What a learner may write is as long. */
  accepted: { max: 200, required: true },
  choices: 12,
  acceptedAnswers: 20,
  /** Beyond it a number is not what somebody types, and loses its last digits. */
  largestNumber: 1e12,
};

/** The name of a question: it stands in addresses and files. */
const namePattern = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;

/** May a question be called so? `new` is the address of one that has no name yet. */
export function isQuestionName(name: string): boolean {
  return namePattern.test(name) && name !== "new";
}

/** Everything that keeps a question out of the bank of a course with these modules; the first of a place only. */
export function questionProblems(question: Question, modules: readonly string[]): readonly QuestionProblem[] {
  const { id, module, stem, reason, source, body } = question;
  return [
    ...(isQuestionName(id) ? [] : [at("id", "name_malformed")]),
    ...(modules.includes(module) ? [] : [at("module", "module_unknown")]),
    ...inWords("stem", stem, { rule: questionLimits.stem }),
    ...bodyProblems(body),
    ...inWords("reason", reason, { rule: questionLimits.reason }),
    ...inWords("source", sourceWords(source), { rule: questionLimits.source }),
    ...factProblems(question),
  ];
}

function factProblems({ signs, lawAsOf }: Question): readonly QuestionProblem[] {
  const areKnown = signs.every((sign) => signIds.includes(sign));
  return [
    ...(areKnown ? [] : [at("signs", "sign_unknown")]),
    ...(new Set(signs).size < signs.length ? [at("signs", "same_twice")] : []),
    ...(lawAsOf === null || isCalendarDay(lawAsOf) ? [] : [at("lawAsOf", "not_a_date")]),
  ];
}

type Place = { readonly index?: number; readonly language?: Language };

function at(field: QuestionField, code: QuestionProblemCode, { index, language }: Place = {}): QuestionProblem {
  return { field, index: index ?? null, language: language ?? null, code };
}

/** Neither is a character; no XML file can hold them. */
const noncharacter = /[\uFFFE\uFFFF]/u;

function inText(text: string, rule: TextRule): readonly QuestionProblemCode[] {
  const problem = noncharacter.test(text) ? "forbidden_characters" : textProblem(text, rule);
  if (problem === undefined) return [];
  return [problem === "required" || problem === "too_long" ? problem : "forbidden_characters"];
}

function inWords(
  field: QuestionField,
  words: Words,
  { rule, index }: { readonly rule: TextRule; readonly index?: number },
): readonly QuestionProblem[] {
  return languages.flatMap((language) =>
    inText(words[language], rule).map((code) =>
      at(field, code, index === undefined ? { language } : { index, language }),
    ),
  );
}

function bodyProblems(body: QuestionBody): readonly QuestionProblem[] {
  switch (body.kind) {
    case "single":
      return [...choiceProblems("choice", body.choices), ...rightProblems(body.choices, [body.right])];
    case "multiple":
      return [...choiceProblems("choice", body.choices), ...rightProblems(body.choices, body.right)];
    case "order":
      return choiceProblems("item", body.items);
    case "match":
      return [
        ...choiceProblems(
          "left",
          body.pairs.map(({ id, left }) => ({ id, text: left })),
        ),
        ...choiceProblems(
          "right",
          body.pairs.map(({ id, right }) => ({ id, text: right })),
        ).filter(({ index }) => index !== null),
      ];
    case "numeric":
      return [...(isPlain(body.right) ? [] : [at("number", "not_a_number")]), ...toleranceProblems(body.tolerance)];
    case "short_answer":
      return languages.flatMap((language) => acceptedProblems(body.accepted[language], language));
    case "true_false":
      return [];
  }
}

function isPlain(number: number): boolean {
  return Number.isFinite(number) && Math.abs(number) <= questionLimits.largestNumber;
}

function toleranceProblems(tolerance: number): readonly QuestionProblem[] {
  return isPlain(tolerance) && tolerance >= 0 ? [] : [at("tolerance", "not_a_number")];
}

function choiceProblems(field: QuestionField, choices: readonly Choice[]): readonly QuestionProblem[] {
  const count = choices.length;
  return [
    ...(count < 2 ? [at(field, "too_few")] : []),
    ...(count > questionLimits.choices ? [at(field, "too_many")] : []),
    ...(new Set(choices.map(({ id }) => id)).size < count ? [at(field, "same_twice")] : []),
    ...choices.flatMap(({ text }, index) => inWords(field, text, { rule: questionLimits.choice, index })),
    ...languages.flatMap((language) =>
      repeated(choices, language).map((index) => at(field, "same_twice", { index, language })),
    ),
  ];
}

/** The choices that read like an earlier one: nobody could tell them apart. */
function repeated(choices: readonly Choice[], language: Language): readonly number[] {
  const texts = choices.map(({ text }) => normaliseText(text[language]).toLowerCase());
  const first = new Map(texts.map((text, index) => [text, index] as const).toReversed());
  return texts.flatMap((text, index) => (text !== "" && (first.get(text) ?? index) < index ? [index] : []));
}

function rightProblems(choices: readonly Choice[], right: readonly string[]): readonly QuestionProblem[] {
  const known = new Set(choices.map(({ id }) => id));
  return right.length > 0 && right.every((id) => known.has(id)) ? [] : [at("answer", "none_right")];
}

function acceptedProblems(accepted: readonly string[], language: Language): readonly QuestionProblem[] {
  if (accepted.length === 0) return [at("accepted", "required", { language })];
  if (accepted.length > questionLimits.acceptedAnswers) return [at("accepted", "too_many", { language })];
  return accepted.flatMap((text, index) => {
    const [problem] = inText(text, questionLimits.accepted);
    const code = problem ?? (text.includes("\n") ? "forbidden_characters" : undefined);
    return code === undefined ? [] : [at("accepted", code, { index, language })];
  });
}

export const questionFieldLabels: Labels<QuestionField> = {
  id: { fi: "Tunnus", sv: "Identifierare", en: "Identifier" },
  module: { fi: "Moduuli", sv: "Modul", en: "Module" },
  use: { fi: "Käyttö", sv: "Användning", en: "Use" },
  kind: { fi: "Laji", sv: "Slag", en: "Kind" },
  stem: { fi: "Kysymys", sv: "Fråga", en: "Question" },
  choice: { fi: "Vaihtoehto", sv: "Alternativ", en: "Choice" },
  item: { fi: "Järjestettävä kohta", sv: "Del att ordna", en: "Item to order" },
  left: { fi: "Parin vasen puoli", sv: "Parets vänstra del", en: "Left side of the pair" },
  right: { fi: "Parin oikea puoli", sv: "Parets högra del", en: "Right side of the pair" },
  answer: { fi: "Oikea vastaus", sv: "Rätt svar", en: "Right answer" },
  number: { fi: "Oikea luku", sv: "Rätt tal", en: "Right number" },
  tolerance: { fi: "Sallittu poikkeama", sv: "Tillåten avvikelse", en: "Tolerance" },
  accepted: { fi: "Hyväksyttävä vastaus", sv: "Godkänt svar", en: "Accepted answer" },
  reason: { fi: "Perustelu", sv: "Motivering", en: "Reason" },
  source: { fi: "Lähde", sv: "Källa", en: "Source" },
  signs: { fi: "Merkit", sv: "Tecken", en: "Signs" },
  lawAsOf: { fi: "Minkä päivän lakia kysytään", sv: "Vilken dags lag frågan gäller", en: "The day whose law is asked" },
};

export const questionProblemWords: Labels<QuestionProblemCode> = {
  required: fieldProblemWords.required,
  too_long: fieldProblemWords.too_long,
  forbidden_characters: fieldProblemWords.forbidden_characters,
  name_malformed: {
    fi: "Tunnuksessa saa olla pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, enintään 40 merkkiä.",
    sv: "Identifieraren får ha små bokstäver a–z, siffror och bindestreck, högst 40 tecken.",
    en: "An identifier may have small letters a–z, digits and hyphens, at most 40 characters.",
  },
  module_unknown: {
    fi: "Kurssilla ei ole tällaista moduulia.",
    sv: "Kursen har ingen sådan modul.",
    en: "The course has no such module.",
  },
  too_few: { fi: "Tarvitaan vähintään kaksi.", sv: "Minst två behövs.", en: "At least two are needed." },
  too_many: { fi: "Näitä on liikaa.", sv: "Det finns för många.", en: "There are too many." },
  same_twice: fieldProblemWords.repeated,
  none_right: { fi: "Merkitse oikea vastaus.", sv: "Markera rätt svar.", en: "Mark the right answer." },
  not_a_number: {
    fi: "Tämä ei ole kelvollinen luku.",
    sv: "Detta är inte ett giltigt tal.",
    en: "This is not a valid number.",
  },
  sign_unknown: {
    fi: "Merkkiä ei ole luettelossa.",
    sv: "Tecknet finns inte i förteckningen.",
    en: "The sign is not in the catalogue.",
  },
  not_a_date: fieldProblemWords.not_a_date,
};

const languageNames: Labels<Language> = {
  fi: { fi: "suomeksi", sv: "på finska", en: "in Finnish" },
  sv: { fi: "ruotsiksi", sv: "på svenska", en: "in Swedish" },
  en: { fi: "englanniksi", sv: "på engelska", en: "in English" },
};

/** Where in a question something stands: `Vaihtoehto 2 ruotsiksi`. */
export function questionPlaceWords({ field, index, language }: QuestionPlace): Words {
  const place = (reader: Language): string =>
    [
      questionFieldLabels[field][reader],
      ...(index === null ? [] : [String(index + 1)]),
      ...(language === null ? [] : [languageNames[language][reader]]),
    ].join(" ");
  return { fi: place("fi"), sv: place("sv"), en: place("en") };
}

/** Where a problem is, and what it is: `Vaihtoehto 2 ruotsiksi: Tieto puuttuu.` */
export function worded(problem: QuestionProblem): Words {
  const place = questionPlaceWords(problem);
  const words = questionProblemWords[problem.code];
  return { fi: `${place.fi}: ${words.fi}`, sv: `${place.sv}: ${words.sv}`, en: `${place.en}: ${words.en}` };
}
