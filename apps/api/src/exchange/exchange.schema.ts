import { bankFormats, unsayableWords, type BankFormat } from "@vas/domain/exchange";
import type { Language } from "@vas/domain/kernel";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { codeEnum } from "../vocabulary/index.ts";
import type { BankExport } from "./exchange.export.ts";

const BankFormatEnum = codeEnum("BankFormat", bankFormats);

@ObjectType({ description: "A question that a format cannot say, so that a file of it goes without" })
class LeftOutQuestion {
  @Field(() => ID) question!: string;
  @Field(() => BankFormatEnum) format!: BankFormat;
  @Field(() => String, { description: "Why, in words" }) message!: string;
}

@ObjectType("BankExport", { description: "What taking a bank out as a file brings along, and what not" })
export class BankExportType {
  @Field(() => ID) course!: string;
  @Field(() => String) title!: string;
  @Field(() => Int) questions!: number;
  @Field(() => [LeftOutQuestion]) leftOut!: readonly LeftOutQuestion[];
}

/** What of a bank leaves, in a language. */
export function toBankExport({ course, title, questions, leftOut }: BankExport, language: Language): BankExportType {
  return {
    course,
    title: title[language],
    questions,
    leftOut: leftOut.map((one) => ({
      question: one.question,
      format: one.format,
      message: unsayableWords(one)[language],
    })),
  };
}
