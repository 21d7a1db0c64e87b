import type { Language } from "../kernel/index.ts";
import { acceptedOf, openTexts, type TextFormat, type Texts } from "./assemble.ts";
import type { DraftBody, Place, QuestionDraft, Reading } from "./draft.ts";
import { isWhole, readNumber } from "./number.ts";
import { readTags, type TagFacts } from "./tags.ts";
import type { RichText } from "./text.ts";
import { childrenOf, textIn, type XmlElement } from "./xml-element.ts";

/** Where the question stands, the module of the category above it, and the language of a file that names none. */
export type MoodleSetting = { readonly place: Place; readonly module: string | null; readonly language: Language };

/** What a `<question>` of Moodle XML says. */
export function readMoodle(element: XmlElement, setting: MoodleSetting): Reading<QuestionDraft | null> {
  const id = textIn(element, "idnumber") ?? null;
  const place = { ...setting.place, question: id ?? textIn(element, "name", "text") ?? null };
  const tags = childrenOf(element, "tags").flatMap((one) => childrenOf(one, "tag"));
  const { facts, problems } = readTags(
    tags.flatMap((tag) => textIn(tag, "text") ?? []),
    place,
  );
  const language = facts.language ?? setting.language;
  const texts = openTexts(place, language);
  const stem = richText(texts, childrenOf(element, "questiontext")[0]);
  const reason = richText(texts, childrenOf(element, "generalfeedback")[0]);
  const body = readBody(element, { texts, facts, language });
  noteLosses(element, texts);
  const draft = body && {
    place,
    id,
    module: facts.module ?? setting.module,
    use: facts.use,
    stem: texts.said(stem),
    reason: texts.said(reason),
    source: texts.sourceIn(reason),
    signs: facts.signs,
    lawAsOf: facts.lawAsOf,
    body: body(),
  };
  return { value: draft ?? null, problems: [...problems, ...texts.problems], notes: texts.notes };
}

const formats: Readonly<Partial<Record<string, TextFormat>>> = {
  html: "html",
  moodle_auto_format: "auto",
  plain_text: "plain",
  markdown: "markdown",
};

function richText(texts: Texts, element: XmlElement | undefined): RichText {
  if (element && childrenOf(element, "file").length > 0) texts.problem("picture_in_text");
  const format = formats[element?.attributes["format"] ?? "moodle_auto_format"] ?? "auto";
  return texts.add(format, (element && textIn(element, "text")) ?? "");
}

/** Moodle grades in parts, by hints and with feedback to each choice; the bank knows right and wrong, and one reason. */
function noteLosses(element: XmlElement, texts: Texts): void {
  const feedback = ["answer", "subquestion"]
    .flatMap((name) => childrenOf(element, name))
    .flatMap((one) => childrenOf(one, "feedback"));
  const combined = ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback", "hint"];
  const said = [...feedback, ...combined.flatMap((name) => childrenOf(element, name))];
  if (said.some((one) => (textIn(one, "text") ?? "") !== "")) texts.note("feedback_left_out");
  const grade = readNumber(textIn(element, "defaultgrade") ?? "1");
  const isGradedOtherwise =
    grade !== 1 || textIn(element, "usecase") === "1" || childrenOf(element, "units").length > 0;
  if (isGradedOtherwise) texts.note("grading_left_out");
}

type BodySetting = { readonly texts: Texts; readonly facts: TagFacts; readonly language: Language };

/** The body is made when every text has been read; null where the bank has no such kind. */
function readBody(element: XmlElement, setting: BodySetting): (() => DraftBody) | null {
  const { texts } = setting;
  const type = element.attributes["type"] ?? "";
  switch (type) {
    case "multichoice":
      return readChoices(element, texts);
    case "truefalse":
      return readTruth(element, texts);
    case "ordering":
      return readOrder(element, texts);
    case "matching":
      return readPairs(element, texts);
    case "numerical":
      return readNumeric(element, texts);
    case "shortanswer":
      return readShort(element, setting);
    default:
      texts.problem("kind_unknown", type.slice(0, 20));
      return null;
  }
}

function answersOf(element: XmlElement, texts: Texts) {
  return childrenOf(element, "answer").map((answer) => {
    const fraction = readNumber(answer.attributes["fraction"] ?? "");
    if (fraction === undefined) texts.problem("fraction_malformed");
    return { answer, fraction: fraction ?? 0 };
  });
}

function readChoices(element: XmlElement, texts: Texts): () => DraftBody {
  const answers = answersOf(element, texts);
  const read = answers.map(({ answer }) => richText(texts, answer));
  const right = answers.flatMap(({ fraction }, place) => (fraction > 0 ? [place] : []));
  const said = () => read.map((text) => texts.said(text));
  if (right.length === 0) texts.problem("no_right_answer");
  if (["false", "0"].includes(textIn(element, "single") ?? "true")) {
    if (right.length > 0 && !isWhole(right.map((place) => answers[place]?.fraction ?? 0)))
      texts.problem("weights_do_not_sum");
    return () => ({ kind: "multiple", choices: said(), right });
  }
  const full = right.filter((place) => answers[place]?.fraction === 100);
  if (full.length > 1) texts.problem("several_right_in_single");
  else if (right.length > full.length) texts.problem("partial_credit");
  return () => ({ kind: "single", choices: said(), right: right[0] ?? 0 });
}

function readTruth(element: XmlElement, texts: Texts): () => DraftBody {
  const right = answersOf(element, texts).find(({ fraction }) => fraction > 0);
  const said = right && textIn(right.answer, "text")?.toLowerCase();
  if (said !== "true" && said !== "false") texts.problem("no_right_answer");
  return () => ({ kind: "true_false", right: said === "true" });
}

/** The items in the order of the file, as Moodle reads them; their fractions count places and say nothing more. */
function readOrder(element: XmlElement, texts: Texts): () => DraftBody {
  const read = childrenOf(element, "answer").map((answer) => richText(texts, answer));
  return () => ({ kind: "order", items: read.map((text) => texts.said(text)) });
}

function readPairs(element: XmlElement, texts: Texts): () => DraftBody {
  const pairs = childrenOf(element, "subquestion").map((pair) => {
    const left = richText(texts, pair);
    if (left.words.fi === "" && left.words.sv === "" && left.words.en === "") texts.problem("distractor_in_match");
    return { left, right: richText(texts, childrenOf(pair, "answer")[0]) };
  });
  return () => ({
    kind: "match",
    pairs: pairs.map(({ left, right }) => ({ left: texts.said(left), right: texts.said(right) })),
  });
}

function readNumeric(element: XmlElement, texts: Texts): () => DraftBody {
  const answers = answersOf(element, texts).filter(({ fraction }) => fraction > 0);
  if (answers.some(({ fraction }) => fraction !== 100) || answers.length > 1) texts.problem("several_numbers");
  if (answers.length === 0) texts.problem("no_right_answer");
  const [number] = answers.map(({ answer }) => readNumber(textIn(answer, "text") ?? ""));
  const [tolerance] = answers.map(({ answer }) => readNumber(textIn(answer, "tolerance") ?? "0"));
  if (answers.length > 0 && (number === undefined || tolerance === undefined)) texts.problem("not_a_number");
  return () => ({ kind: "numeric", right: number ?? 0, tolerance: tolerance ?? 0 });
}

function readShort(element: XmlElement, { texts, facts, language }: BodySetting): () => DraftBody {
  const answers = answersOf(element, texts);
  if (answers.some(({ fraction }) => fraction !== 100)) texts.problem("partial_credit");
  const read = answers.map(({ answer }) => textIn(answer, "text") ?? "");
  if (read.some((text) => /(?<!\\)\*/.test(text))) texts.problem("wildcard_in_answer");
  const accepted = read.map((text) => texts.add("plain", text.replaceAll(String.raw`\*`, "*")).words.fi);
  return () => ({
    kind: "short_answer",
    accepted: acceptedOf(texts, { answers: accepted, counts: facts.accepted, language }),
  });
}
