import type { Language } from "../kernel/index.ts";
import { aroundOf } from "../questions/index.ts";
import { acceptedOf, openTexts, type TextFormat, type Texts } from "./assemble.ts";
import type { DraftBody, Place, QuestionDraft, Reading } from "./draft.ts";
import { isWhole } from "./number.ts";
import { readTags, type TagFacts } from "./tags.ts";

/** A text of GIFT with its format. */
export type GiftText = { readonly format: "moodle" | "html" | "markdown" | "plain"; readonly text: string };

export type GiftChoice = {
  readonly isCorrect: boolean;
  readonly weight: number | null;
  readonly text: GiftText;
};

export type GiftNumber = {
  readonly type: string;
  readonly number?: number;
  readonly range?: number;
  readonly numberHigh?: number;
  readonly numberLow?: number;
};

/** A question as a parser of GIFT tells it. */
export type GiftQuestion = {
  readonly type: string;
  readonly id: string | null;
  readonly tags: readonly string[];
  readonly title: string | null;
  readonly stem: GiftText;
  readonly globalFeedback: GiftText | null;
  readonly choices: readonly GiftChoice[];
  readonly numbers: readonly (GiftNumber & { readonly weight: number | null })[];
  readonly isTrue: boolean;
  readonly hasFeedback: boolean;
  readonly pairs: readonly { readonly left: GiftText; readonly right: string }[];
};

/** Where the question stands, the module of the category above it, and the language of a file that names none. */
export type GiftSetting = { readonly place: Place; readonly module: string | null; readonly language: Language };

/** What a question of GIFT says. */
export function readGift(question: GiftQuestion, setting: GiftSetting): Reading<QuestionDraft | null> {
  const place = { ...setting.place, question: question.id ?? question.title };
  const { facts, problems } = readTags(question.tags, place);
  const language = facts.language ?? setting.language;
  const texts = openTexts(place, language);
  const stem = add(texts, question.stem);
  const reason = add(texts, question.globalFeedback ?? { format: "plain", text: "" });
  const body = readBody(question, { texts, facts, language });
  if (question.hasFeedback) texts.note("feedback_left_out");
  const draft = body && {
    place,
    id: question.id,
    module: facts.module ?? setting.module,
    use: facts.use,
    stem: texts.said(stem),
    reason: texts.said(reason),
    source: texts.sourceIn(reason),
    signs: facts.signs,
    lawAsOf: facts.lawAsOf,
    body: body(),
  };
  return { value: draft, problems: [...problems, ...texts.problems], notes: texts.notes };
}

function add(texts: Texts, { format, text }: GiftText) {
  const formats: Readonly<Record<GiftText["format"], TextFormat>> = {
    moodle: "auto",
    html: "html",
    plain: "plain",
    markdown: "markdown",
  };
  return texts.add(formats[format], text);
}

type BodySetting = { readonly texts: Texts; readonly facts: TagFacts; readonly language: Language };

/** The body is made when every text has been read; null where the bank has no such kind. */
function readBody(question: GiftQuestion, setting: BodySetting): (() => DraftBody) | null {
  const { texts } = setting;
  switch (question.type) {
    case "MC":
      return readChoices(question.choices, texts);
    case "TF":
      return () => ({ kind: "true_false", right: question.isTrue });
    case "Matching": {
      const pairs = question.pairs.map(({ left, right }) => {
        if (left.text.trim() === "") texts.problem("distractor_in_match");
        return { left: add(texts, left), right: texts.add("auto", right) };
      });
      return () => ({
        kind: "match",
        pairs: pairs.map(({ left, right }) => ({ left: texts.said(left), right: texts.said(right) })),
      });
    }
    case "Numerical":
      return readNumbers(question.numbers, texts);
    case "Short":
      return readShort(question.choices, setting);
    default:
      texts.problem("kind_unknown", question.type.slice(0, 20));
      return null;
  }
}

function readChoices(choices: readonly GiftChoice[], texts: Texts): () => DraftBody {
  const read = choices.map(({ text }) => add(texts, text));
  const said = () => read.map((text) => texts.said(text));
  const correct = choices.flatMap(({ isCorrect }, place) => (isCorrect ? [place] : []));
  const weights = choices.map(({ weight }) => weight ?? 0);
  if (correct.length > 0) {
    if (correct.length > 1) texts.problem("several_right_in_single");
    if (choices.some(({ isCorrect, weight }) => !isCorrect && (weight ?? 0) > 0)) texts.problem("partial_credit");
    return () => ({ kind: "single", choices: said(), right: correct[0] ?? 0 });
  }
  const right = weights.flatMap((weight, place) => (weight > 0 ? [place] : []));
  if (right.length === 0) texts.problem("no_right_answer");
  else if (!isWhole(right.map((place) => weights[place] ?? 0))) texts.problem("weights_do_not_sum");
  return () => ({ kind: "multiple", choices: said(), right });
}

function readNumbers(numbers: GiftQuestion["numbers"], texts: Texts): () => DraftBody {
  const [read] = numbers.map(centreOf);
  if (numbers.some(({ weight }) => (weight ?? 100) !== 100) || numbers.length > 1) texts.problem("several_numbers");
  const isNumber = read !== undefined && Number.isFinite(read.right) && Number.isFinite(read.tolerance);
  if (!isNumber) texts.problem("not_a_number");
  return () => ({ kind: "numeric", ...(read ?? { right: 0, tolerance: 0 }) });
}

/** A range from low to high is its middle with half of its width. */
function centreOf({ type, number, range, numberHigh, numberLow }: GiftNumber) {
  if (type === "high-low" && numberHigh !== undefined && numberLow !== undefined) {
    return aroundOf(numberLow, numberHigh);
  }
  return number === undefined ? undefined : { right: number, tolerance: range ?? 0 };
}

function readShort(choices: readonly GiftChoice[], { texts, facts, language }: BodySetting): () => DraftBody {
  if (choices.some(({ weight }) => (weight ?? 100) !== 100)) texts.problem("partial_credit");
  const answers = choices.map(({ text }) => add(texts, text).words.fi);
  return () => ({ kind: "short_answer", accepted: acceptedOf(texts, { answers, counts: facts.accepted, language }) });
}
