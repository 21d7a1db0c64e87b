import type { CalendarDate, Words } from "@vas/domain/kernel";
import type { Question, QuestionBody, QuestionId } from "@vas/domain/questions";
import { normaliseText, signIds } from "@vas/domain/vocabulary";
import fc from "fast-check";

/** Text as people and machines write it, with everything that means something in GIFT, HTML or XML. */
const piece = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom(
    "{",
    "}",
    "=",
    "~",
    "#",
    ":",
    "\\",
    "->",
    "%",
    "&&061;",
    "&amp;",
    "]]>",
    "<b>",
    "//",
    "\n\n",
    "\\n",
    "*",
    "[html]",
    "::",
    "$",
  ),
);

/** A text as the bank keeps it: never empty, with no character that it refuses. */
function text(allowsLines: boolean): fc.Arbitrary<string> {
  return fc
    .array(piece, { minLength: 1, maxLength: 5 })
    .map((pieces) => pieces.join(" ").replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, "x"))
    .map((joined) => normaliseText(allowsLines ? joined : joined.replaceAll(/\s+/g, " ")))
    .filter((kept) => kept !== "" && kept.isWellFormed());
}

function words(): fc.Arbitrary<Words> {
  return fc.record({ fi: text(true), sv: text(true), en: text(true) });
}

const letters = ["a", "b", "c", "d", "e"];

/** Choices that read differently in every language. */
function choices(least: number): fc.Arbitrary<readonly { readonly id: string; readonly text: Words }[]> {
  return fc.array(words(), { minLength: least, maxLength: letters.length }).map((texts) =>
    texts.map(({ fi, sv, en }, place) => {
      const id = letters[place] ?? "z";
      return { id, text: { fi: `${fi} ${place}`, sv: `${sv} ${place}`, en: `${en} ${place}` } };
    }),
  );
}

const accepted = fc.array(text(false), { minLength: 1, maxLength: 3 });
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
  .map((one) => (one === 0 ? 0 : one));

const bodies: fc.Arbitrary<QuestionBody> = fc.oneof(
  choices(2).chain((all) =>
    fc.constantFrom(...all.map(({ id }) => id)).map((right): QuestionBody => ({ kind: "single", choices: all, right })),
  ),
  choices(2).chain((all) =>
    fc
      .subarray(
        all.map(({ id }) => id),
        { minLength: 1 },
      )
      .map((right): QuestionBody => ({ kind: "multiple", choices: all, right })),
  ),
  fc.boolean().map((right): QuestionBody => ({ kind: "true_false", right })),
  choices(2).map((items): QuestionBody => ({ kind: "order", items })),
  fc.tuple(choices(5), choices(5)).map(([lefts, rights]): QuestionBody => ({
    kind: "match",
    pairs: lefts.map(({ id, text: left }, place) => ({ id, left, right: rights[place]?.text ?? left })),
  })),
  fc
    .tuple(number, number)
    .map(([right, tolerance]): QuestionBody => ({ kind: "numeric", right, tolerance: Math.abs(tolerance) })),
  fc
    .record({ fi: accepted, sv: accepted, en: accepted })
    .map((answers): QuestionBody => ({ kind: "short_answer", accepted: answers })),
);

/** Questions of every kind, each as the bank of a course with the modules `m1` and `m2` may have it. */
export function anyBank(): fc.Arbitrary<readonly Question[]> {
  const question = fc.record({
    module: fc.constantFrom("m1", "m2"),
    use: fc.constantFrom("check", "exam", "both"),
    stem: words(),
    body: bodies,
    reason: words(),
    source: words(),
    signs: fc.uniqueArray(fc.constantFrom(...signIds), { maxLength: 3 }),
    lawAsOf: fc.constantFrom(null, "2015-12-31" as CalendarDate, "2023-01-01" as CalendarDate),
  });
  return fc
    .array(question, { minLength: 1, maxLength: 4 })
    .map((questions) =>
      questions.map((one, place): Question => ({ id: `${one.module}-q${place}` as QuestionId, ...one })),
    );
}
