import * as z from "zod/mini";
import { outcomeContradictionWords, type OutcomeContradiction } from "../admission/index.ts";
import type { Brand, CalendarDate, Words } from "../kernel/index.ts";
import { questionProblemCodes, questionProblemWords } from "../questions/index.ts";
import {
  fieldProblemCodes,
  fieldProblemWords,
  isCalendarDay,
  missingWords,
  parseCode,
  textProblem,
  type FieldKind,
  type FieldName,
  type FieldProblem,
  type TextRule,
} from "../vocabulary/index.ts";

/** What a form sends, checked alike in the browser and by the API. The message of every issue is a `Problem`. */
export type Form<Input> = z.ZodMiniType<Input, Input>;

/** What is wrong with one field alone, or with an outcome beside what was found. */
type Problem = FieldProblem | OutcomeContradiction["kind"];
type Check = readonly [FieldName, Problem | undefined];

const contradictions = Object.keys(outcomeContradictionWords) as readonly OutcomeContradiction["kind"][];

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Where a form keeps the fields whose name is not their place. */
const fieldPaths: Readonly<Partial<Record<FieldName, string>>> = {
  referrerKind: "referrer.kind",
  organisation: "referrer.organisation",
  contactName: "referrer.contactName",
  contactDetails: "referrer.contactDetails",
  consentGivenBy: "consent.givenBy",
  consentGivenOn: "consent.givenOn",
  childHeard: "consent.childHeard",
  mayBeVictim: "findings.mayBeVictim.reasons",
  needsAssistance: "findings.needsAssistance.reasons",
  specialNeed: "findings.specialNeed.reasons",
  childNeed: "findings.need.reasons",
  adultCustomer: "findings.adultCustomer",
  basis: "findings.basis",
  heardOn: "hearing.heardOn",
  hearingSummary: "hearing.summary",
  notHeardReason: "hearing.reason",
  municipalityFrom: "from",
};

/** The place of a field in its form, as a dotted path; the API's `InvalidField` is shown there. */
export function fieldPath(field: FieldName): string {
  return fieldPaths[field] ?? field;
}

/** The fields that are chosen and those that are days, by the last part of their place; the others are written. */
const choices: ReadonlySet<string> = new Set(
  (
    "adultCustomer assignee basis channel course givenBy ground handler industry kind kinds letterLanguage " +
    "linkedCustomer met negativeReason organisation organisations outcome person place primaryForm proposedBasis " +
    "relation returnWay role sex staff statutoryGround"
  ).split(" "),
);
const days: ReadonlySet<string> = new Set(
  (
    "aftercareUntil birthDate closedOn countedOn dueOn from givenOn heardOn heldOn movedOn openedOn receivedOn servedOn " +
    "validFrom validTo"
  ).split(" "),
);

function kindAt(path: string): FieldKind {
  const last = path.split(".").at(-1) ?? path;
  if (choices.has(last)) return "choice";
  return days.has(last) ? "day" : "text";
}

/**
 * The words of an issue's message at a place of a form: what is wrong, and for what is missing how to fill it in. A message
 * that is no code of ours reads as a thing in the wrong form.
 */
export function issueWords(message: string, path: string): Words {
  const ofQuestion = parseCode(questionProblemCodes, message.replace(/^question\./, ""));
  if (ofQuestion && message.startsWith("question.")) return questionProblemWords[ofQuestion];
  const contradiction = parseCode(contradictions, message);
  if (contradiction) return outcomeContradictionWords[contradiction];
  const problem = parseCode(fieldProblemCodes, message) ?? "malformed";
  return problem === "required" ? missingWords[kindAt(path)] : fieldProblemWords[problem];
}

function problemOfMissing(fallback: FieldProblem) {
  return ({ input }: { readonly input?: unknown }): FieldProblem =>
    input === undefined || input === null || input === "" ? "required" : fallback;
}

/** A text that follows a rule of the domain. */
export function text(rule: TextRule): Form<string> {
  return z.string("required").check((context) => {
    const problem = textProblem(context.value, rule);
    if (problem) context.issues.push({ code: "custom", message: problem, input: context.value });
  });
}

/** One code of a closed list. */
export function code<const C extends string>(codes: readonly C[]): Form<C> {
  const isCode = (value: unknown): boolean => typeof value === "string" && parseCode(codes, value) !== undefined;
  return z.custom<C>(isCode, { error: problemOfMissing("unknown_code") });
}

/** A list of codes; a form without any sends the empty list. */
export function codesOf<const C extends string>(codes: readonly C[]): Form<readonly C[]> {
  return z.array(code(codes), "required");
}

/** A number; words in its place are in the wrong form, and not missing. */
export function number(): Form<number> {
  return z.number({ error: problemOfMissing("malformed") });
}

/** A day, `YYYY-MM-DD`. */
export function day(): Form<CalendarDate> {
  const isDay = (value: unknown): boolean => typeof value === "string" && isCalendarDay(value);
  return z.custom<CalendarDate>(isDay, { error: problemOfMissing("not_a_date") });
}

/** The id of something that the system knows. */
export function id<Id extends Brand<string, string>>(): Form<Id> {
  const isId = (value: unknown): boolean => typeof value === "string" && uuid.test(value);
  return z.custom<Id>(isId, { error: problemOfMissing("malformed") });
}

/** Yes or no. */
export function yesNo(): Form<boolean> {
  return z.boolean("required");
}

/** Something that may be left open; an open field sends null. */
export function open<Input>(form: Form<Input>): Form<Input | null> {
  return z.nullable(form);
}

/** A rule of the domain as a check of a form: every field that is not as it must be becomes an issue at its place. */
export function rule<Input>(checksOf: (input: Input) => readonly Check[]): z.core.CheckFn<Input> {
  return (context) => {
    for (const [field, problem] of checksOf(context.value)) {
      if (!problem) continue;
      context.issues.push({
        code: "custom",
        message: problem,
        path: fieldPath(field).split("."),
        input: context.value,
      });
    }
  };
}
