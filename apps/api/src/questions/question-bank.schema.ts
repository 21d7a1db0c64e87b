import type { CalendarDate, Language } from "@vas/domain/kernel";
import { rightTexts, type Choice, type ItemConcern, type Question, type QuestionKind } from "@vas/domain/questions";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../kernel/scalars.ts";
import { codeEnum } from "../vocabulary/index.ts";
import type { Bank, BankListed, BankQuestion } from "./question-bank.queries.ts";
import { QuestionKindEnum, QuestionUseEnum } from "./question-kind.ts";

const ItemConcernEnum = codeEnum<ItemConcern>("ItemConcern", ["hard", "easy", "weak"]);

@ObjectType({ description: "The bank of a course as a list shows it" })
export class QuestionBankListed {
  @Field(() => ID) course!: string;
  @Field(() => String) title!: string;
  @Field(() => Int) questions!: number;
}

@ObjectType({ description: "How a question does in the exam, from the first exams of learners and of nobody" })
class ItemStatisticsType {
  @Field(() => Int, { description: "Of how many learners it was asked" }) asked!: number;
  @Field(() => Float, { description: "The share of right answers, from 0 to 1: the higher, the easier" })
  difficulty!: number;
  @Field(() => Float, {
    nullable: true,
    description:
      "Its correlation with the rest of the paper, from -1 to 1 to one decimal; null where few were right, or few not",
  })
  discrimination!: number | null;
  @Field(() => [ItemConcernEnum], { description: "Why it is to be looked at" }) concerns!: readonly ItemConcern[];
}

@ObjectType({ description: "What can be chosen, and how many did" })
class BankChoice {
  @Field(() => String) text!: string;
  @Field(() => Boolean) isRight!: boolean;
  @Field(() => Float, { nullable: true, description: "The share of those asked; null where it would tell of a few" })
  share!: number | null;
}

@ObjectType("BankQuestion", { description: "A question of the bank in one version, with its key" })
class BankQuestionType {
  @Field(() => ID, { description: "Its name in the bank, the same in every version" }) question!: string;
  @Field(() => Int, { description: "Its version" }) number!: number;
  @Field(() => Boolean) isLatest!: boolean;
  @Field(() => ID) module!: string;
  @Field(() => QuestionKindEnum) kind!: QuestionKind;
  @Field(() => QuestionUseEnum) use!: Question["use"];
  @Field(() => String) stem!: string;
  @Field(() => DateScalar, { nullable: true }) lawAsOf!: CalendarDate | null;
  @Field(() => [String], { description: "What is right, one line for each part" }) right!: readonly string[];
  @Field(() => [BankChoice], { description: "Of a question with one or several right choices, and of a statement" })
  choices!: readonly BankChoice[];
  @Field(() => ItemStatisticsType, {
    nullable: true,
    description: "Null where fewer than thirty learners were asked it",
  })
  statistics!: ItemStatisticsType | null;
}

@ObjectType({ description: "A module of the course whose questions a bank holds" })
class BankModule {
  @Field(() => ID) module!: string;
  @Field(() => String) title!: string;
}

@ObjectType("QuestionBank", { description: "The questions of a course with how they do in the exam" })
export class QuestionBankType {
  @Field(() => ID) course!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true, description: "What stands above every page of the course" })
  notice!: string | null;
  @Field(() => [BankModule]) modules!: readonly BankModule[];
  @Field(() => [BankQuestionType]) questions!: readonly BankQuestionType[];
}

/** A bank as the list of banks shows it, in a language. */
export function toBankListed({ course, title, questions }: BankListed, language: Language): QuestionBankListed {
  return { course, title: title[language], questions };
}

/** A bank in a language. */
export function toQuestionBank(bank: Bank, language: Language): QuestionBankType {
  const { course, title, notice, modules, questions } = bank;
  return {
    course,
    title: title[language],
    notice: notice?.[language] ?? null,
    modules: modules.map((module) => ({ module: module.id, title: module.title[language] })),
    questions: questions.map((one) => toBankQuestion(one, language)),
  };
}

function toBankQuestion(one: BankQuestion, language: Language): BankQuestionType {
  const { question, number, isLatest, statistics } = one;
  const { id, module, body, use, stem, lawAsOf } = question;
  const facts = { question: id, number, isLatest, module, kind: body.kind, use, stem: stem[language], lawAsOf };
  return {
    ...facts,
    right: rightTexts(body, language),
    choices: choicesOf(question, language).map(({ key, ...choice }) => ({
      ...choice,
      share: statistics?.shares[key] ?? null,
    })),
    statistics: statistics && { ...statistics },
  };
}

type KeyedChoice = { readonly key: string; readonly text: string; readonly isRight: boolean };

function choicesOf({ body }: Question, language: Language): readonly KeyedChoice[] {
  const keyed = (choices: readonly Choice[], right: readonly string[]) =>
    choices.map(({ id, text }) => ({ key: id, text: text[language], isRight: right.includes(id) }));
  switch (body.kind) {
    case "single":
      return keyed(body.choices, [body.right]);
    case "multiple":
      return keyed(body.choices, body.right);
    case "true_false":
      return [true, false].map((one) => ({
        key: String(one),
        text: rightTexts({ kind: "true_false", right: one }, language)[0] ?? "",
        isRight: body.right === one,
      }));
    case "order":
    case "match":
    case "numeric":
    case "short_answer":
      return [];
  }
}
