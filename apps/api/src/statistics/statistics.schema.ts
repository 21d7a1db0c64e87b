import type { CalendarDate } from "@vas/domain/kernel";
import { figureIds, type Counts, type FigureId, type Severity } from "@vas/domain/statistics";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateScalar } from "../kernel/scalars.ts";

const countsCodes: Readonly<Record<Counts, Counts>> = {
  persons: "persons",
  mentions: "mentions",
  referrals: "referrals",
  customerships: "customerships",
};
registerEnumType(countsCodes, { name: "Counts", description: "What a number is of" });

const severityCodes: Readonly<Record<Severity, Severity>> = { fails: "fails", explained: "explained" };
registerEnumType(severityCodes, {
  name: "FindingSeverity",
  description: "Do the numbers contradict each other, or differ for a reason",
});

@ObjectType({ description: "One number of a figure" })
export class Cell {
  @Field(() => [String], { description: "The values of the figure's dimensions, in their order" })
  key!: readonly string[];
  @Field(() => [String], { description: "The same values in words" }) labels!: readonly string[];
  @Field(() => Int) count!: number;
  @Field(() => String, { nullable: true, description: "Share of the whole in words, computed from the counts" })
  share!: string | null;
}

@ObjectType({ description: "One figure of the overview: what is counted, how, and the numbers" })
export class Figure {
  @Field(() => ID) id!: FigureId;
  @Field(() => String) title!: string;
  @Field(() => String, { description: "How the figure is counted, in whole sentences" }) howCounted!: string;
  @Field(() => countsCodes) counts!: Counts;
  @Field(() => [String], { description: "The dimensions' titles; none for an undivided figure" })
  dimensions!: readonly string[];
  @Field(() => [Cell]) cells!: readonly Cell[];
  @Field(() => Int, { nullable: true, description: "The whole of which the cells are parts, where there is one" })
  whole!: number | null;
}

@ObjectType({ description: "A place where numbers that look as if they should agree do not" })
export class Finding {
  @Field(() => String) kind!: string;
  @Field(() => severityCodes) severity!: Severity;
  @Field(() => String) message!: string;
  @Field(() => [ID]) figures!: readonly FigureId[];
}

@ObjectType({ description: "A sentence of the overview, written from the figures" })
export class OverviewSentence {
  @Field(() => ID) id!: string;
  @Field(() => String) section!: string;
  @Field(() => String) text!: string;
  @Field(() => [ID]) figures!: readonly FigureId[];
}

@ObjectType({
  description: "A statement of an overview that was published before this system, beside what the records give",
})
export class PrintedComparison {
  @Field(() => ID) id!: string;
  @Field(() => String) section!: string;
  @Field(() => String, { description: "What is stated" }) statement!: string;
  @Field(() => String, { description: "The value as it was printed" }) printed!: string;
  @Field(() => String, { description: "The value computed from the records" }) computed!: string;
  @Field(() => Boolean) agrees!: boolean;
  @Field(() => [String], { description: "Why the printed value does not add up, or must not be published so" })
  notes!: readonly string[];
}

@ObjectType({ description: "A published overview beside the records" })
export class PrintedOverview {
  @Field(() => String) title!: string;
  @Field(() => [PrintedComparison]) comparisons!: readonly PrintedComparison[];
}

@ObjectType({ description: "A group of the catalogue of which nothing is recorded yet" })
export class NotCollected {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
}

@ObjectType({ description: "The overview of a year or half-year, computed from the records at the time of asking" })
export class Overview {
  @Field(() => ID, { description: "`2015`, `2015-1` or `2015-2`" }) period!: string;
  @Field(() => String) title!: string;
  @Field(() => Boolean, { description: "The period has not ended: numbers still change" }) isRunning!: boolean;
  @Field(() => DateScalar, { description: "The last day that is counted: of a running period, the day of asking" })
  lastDay!: CalendarDate;
  @Field(() => [Figure]) figures!: readonly Figure[];
  @Field(() => [Finding]) findings!: readonly Finding[];
  @Field(() => [OverviewSentence]) sentences!: readonly OverviewSentence[];
  @Field(() => PrintedOverview, { nullable: true }) printed!: PrintedOverview | null;
  @Field(() => [NotCollected]) notCollected!: readonly NotCollected[];
}

@ObjectType({ description: "A record behind a number" })
export class RecordBehindCell {
  @Field(() => ID, { nullable: true }) referralId!: string | null;
  @Field(() => String, { nullable: true }) referralReference!: string | null;
  @Field(() => ID, { nullable: true }) customerId!: string | null;
  @Field(() => String, { nullable: true }) customerReference!: string | null;
}

/** The id as a figure's, or undefined where the catalogue has none of that name. */
export function parseFigureId(id: string): FigureId | undefined {
  return figureIds.find((known) => known === id);
}
