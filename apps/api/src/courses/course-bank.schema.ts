import { caseDifferences, type CaseContent } from "@vas/domain/cases";
import type { Language } from "@vas/domain/kernel";
import { questionDifferences, questionPlaceWords, type Question } from "@vas/domain/questions";
import { isSame } from "@vas/domain/vocabulary";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { StaffName } from "../directory/index.ts";
import { codeEnum } from "../vocabulary/index.ts";
import type { BankRead, PinnedOf } from "./course-bank.queries.ts";

const CourseBankKindEnum = codeEnum("CourseBankKind", ["question", "case"]);
const CourseBankStateEnum = codeEnum("CourseBankState", ["added", "changed", "removed", "unchanged"]);

@ObjectType({
  description: "A part of a question or a case that is another than it was; empty where it was or is not there",
})
export class CourseBankPart {
  @Field(() => String, { description: "What the part is called" }) part!: string;
  @Field(() => String) before!: string;
  @Field(() => String) after!: string;
}

@ObjectType({
  description:
    "A question that a version of a course asks, or a case that it plays, beside the published version before",
})
export class CourseBankItem {
  @Field(() => CourseBankKindEnum) kind!: "question" | "case";
  @Field(() => ID, { description: "Its name in the bank" }) name!: string;
  @Field(() => Int, { nullable: true, description: "Which version of it; null of what is gone" }) number!:
    number | null;
  @Field(() => CourseBankStateEnum) state!: "added" | "changed" | "removed" | "unchanged";
  @Field(() => String, { description: "What is asked, or what the case is called" }) title!: string;
  @Field(() => [StaffName], { description: "Who has written in it since it was last published" })
  writers!: readonly StaffName[];
  @Field(() => [CourseBankPart], { description: "What it says otherwise in the language, part by part" })
  changes!: readonly CourseBankPart[];
}

type Reading = {
  /** Whose texts are read. */
  readonly language: Language;
  /** In whose words the parts are called. */
  readonly reader: Language;
};

/** What a version asks, then what it plays, with what has changed since the published version before. */
export function toBankItems({ now, before, questions, cases }: BankRead, reading: Reading): CourseBankItem[] {
  return [
    ...pairs(now.questions, before.questions).map((pair) => toQuestionItem(pair, questions, reading)),
    ...pairs(now.cases, before.cases).map((pair) => toCaseItem(pair, cases, reading)),
  ];
}

/** One as it is and as it was; the other is null where it is new or gone. */
type Pair<One> = readonly [now: One, before: One | null] | readonly [now: null, before: One];

function pairs<One extends { readonly id: string }>(now: readonly One[], before: readonly One[]): readonly Pair<One>[] {
  const was = new Map(before.map((one) => [one.id, one]));
  const is = new Set(now.map(({ id }) => id));
  return [
    ...now.map((one) => [one, was.get(one.id) ?? null] as const),
    ...before.filter(({ id }) => !is.has(id)).map((one) => [null, one] as const),
  ];
}

type Written = Readonly<Record<string, PinnedOf>>;

function toQuestionItem(
  [now, before]: Pair<Question>,
  written: Written,
  { language, reader }: Reading,
): CourseBankItem {
  const { id, stem } = now ?? before;
  const differences = questionDifferences(before, now, reader);
  const changes = differences
    .filter((one) => one.language === null || one.language === language)
    .map((one) => ({ part: questionPlaceWords(one)[reader], before: one.before, after: one.after }));
  const state = stateOf([now, before]);
  return { kind: "question", name: id, title: stem[language], changes, state, ...writtenOf(written[id], now) };
}

function toCaseItem([now, before]: Pair<CaseContent>, written: Written, { language, reader }: Reading): CourseBankItem {
  const { id, title } = now ?? before;
  const changes = caseDifferences(before, now, { language, reader });
  const state = stateOf([now, before]);
  return { kind: "case", name: id, title: title[language], changes, state, ...writtenOf(written[id], now) };
}

function stateOf([now, before]: readonly [object | null, object | null]): CourseBankItem["state"] {
  if (now === null) return "removed";
  if (before === null) return "added";
  return isSame(now, before) ? "unchanged" : "changed";
}

function writtenOf(pinned: PinnedOf | undefined, now: object | null): Pick<CourseBankItem, "number" | "writers"> {
  return { number: now && pinned ? pinned.number : null, writers: pinned?.writers ?? [] };
}
