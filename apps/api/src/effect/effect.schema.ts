import {
  admittedShare,
  countsOf,
  effectByCentre,
  effectOf,
  halfYearsOf,
  joinedSpans,
  leftOutReasons,
  perThousand,
  reachesIntoInflux,
  residentMonthsOf,
  shownCount,
  smallestCount,
  type CentreEffect,
  type CentreSide,
  type Effect,
  type EffectInput,
  type HalfYear,
  type LeftOutReason,
} from "@vas/domain/effect";
import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { NamedCentre } from "./effect.queries.ts";

const reasonCodes = Object.fromEntries(leftOutReasons.map((reason) => [reason, reason]));
registerEnumType(reasonCodes, { name: "LeftOutReason", description: "Why a centre is not compared" });

@ObjectType({
  description: "The months before half was passed, or those after; counts that could point at somebody are null",
})
export class EffectSideType {
  @Field(() => Int, { description: "Months of centres that are looked at" }) centreMonths!: number;
  @Field(() => Int, { nullable: true }) referrals!: number | null;
  @Field(() => Float, { nullable: true, description: "Per 1,000 resident-months, places standing in for residents" })
  perThousand!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "The share that led to admission within the half-year, between 0 and 1",
  })
  admittedShare!: number | null;
  @Field(() => Int, { nullable: true, description: "Referrals of centres not yet trained in the same months" })
  compared!: number | null;
  @Field(() => Int) comparedMonths!: number;
  @Field(() => Boolean, { description: "Is some month of it within the influx of August–December 2015" })
  isInflux!: boolean;
}

@ObjectType({ description: "What one centre referred on one side" })
export class CentreEffectSide {
  @Field(() => Int) months!: number;
  @Field(() => Int, { nullable: true, description: "Null where the count is small, or would tell a small one" })
  referrals!: number | null;
  @Field(() => Float, { nullable: true }) perThousand!: number | null;
}

@ObjectType("CentreEffect", { description: "A centre that passed half" })
export class CentreEffectType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) nameSv!: string | null;
  @Field(() => String, { nullable: true }) nameEn!: string | null;
  @Field(() => String, { description: "The half-year in which it did, `2015-1`" }) passedHalf!: string;
  @Field(() => CentreEffectSide) before!: CentreEffectSide;
  @Field(() => CentreEffectSide) after!: CentreEffectSide;
}

@ObjectType({ description: "What all reception centres referred in a half-year" })
export class EffectHalfYear {
  @Field(() => ID, { description: "`2015-2` is July–December 2015" }) half!: string;
  @Field(() => Int, { nullable: true }) referrals!: number | null;
  @Field(() => Int, { description: "Centres open in its last month" }) open!: number;
  @Field(() => Int, { description: "Those of them that had passed half by its end" }) overHalf!: number;
  @Field(() => Boolean, { description: "Does it reach into the influx of August–December 2015" }) isInflux!: boolean;
}

@ObjectType({ description: "Months from the first to the last" })
export class CountedMonths {
  @Field(() => String, { description: "`2006-02`" }) first!: string;
  @Field(() => String, { description: "`2015-12`" }) last!: string;
}

@ObjectType({ description: "How many reception centres are not compared, and why" })
export class CentresLeftOut {
  @Field(() => reasonCodes) reason!: LeftOutReason;
  @Field(() => Int) centres!: number;
}

@ObjectType({
  description: "What centres refer before and after half of their staff is certified: an association, not proof",
})
export class TrainingEffect {
  @Field(() => [CountedMonths], {
    description: "The months of which every referral is known; of others none is counted",
  })
  counted!: readonly CountedMonths[];
  @Field(() => Int, { description: "Counts from 1 to one less are not shown" }) smallestCount!: number;
  @Field(() => Int, { description: "Centres that are compared" }) centres!: number;
  @Field(() => [CentresLeftOut], { description: "Reception centres that are not, by the reason" })
  leftOut!: readonly CentresLeftOut[];
  @Field(() => EffectSideType) before!: EffectSideType;
  @Field(() => EffectSideType) after!: EffectSideType;
  @Field(() => Float, {
    nullable: true,
    description: "After to before, beside that of the others; null where there are too few",
  })
  ratio!: number | null;
  @Field(() => Float, { nullable: true, description: "Where the interval of 95 per cent begins" }) lower!:
    number | null;
  @Field(() => Float, { nullable: true, description: "Where it ends" }) upper!: number | null;
  @Field(() => [CentreEffectType], { description: "In the order in which they passed half" })
  rows!: readonly CentreEffectType[];
  @Field(() => [EffectHalfYear]) halfYears!: readonly EffectHalfYear[];
}

/**
 * The effect as the answer tells it: every small count is left out here, and none leaves the server. What is computed comes from
 * sums that are shown and is rounded to hundredths.
 */
export function toTrainingEffect(input: EffectInput, centres: readonly NamedCentre[]): TrainingEffect {
  const effect = effectOf(input);
  const byCentre = effectByCentre(countsOf(input), effect);
  const { ratio } = effect;
  const estimated = ratio.kind === "estimated" ? ratio : { ratio: null, lower: null, upper: null };
  return {
    counted: joinedSpans(input.counted),
    smallestCount,
    centres: effect.centres.length,
    leftOut: effect.leftOut,
    before: toSide(effect, "before", byCentre),
    after: toSide(effect, "after", byCentre),
    ratio: rounded(estimated.ratio),
    lower: rounded(estimated.lower),
    upper: rounded(estimated.upper),
    rows: byCentre.map((row) => toRow(row, centres)),
    halfYears: halfYearsOf(input).map(toHalfYear),
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}

function toSide(effect: Effect, side: "before" | "after", byCentre: readonly CentreEffect[]): EffectSideType {
  const { centreMonths, comparedMonths, ...counts } = effect[side];
  const [referrals, compared] = effect.isShown ? [counts.referrals, counts.compared] : [null, null];
  const residentMonths = residentMonthsOf(byCentre.map((row) => row[side]));
  return {
    centreMonths,
    referrals,
    perThousand: referrals === null ? null : rounded(perThousand(referrals, residentMonths)),
    admittedShare: rounded(admittedShare(effect, side)),
    compared,
    comparedMonths,
    isInflux: reachesIntoInflux(effect, side),
  };
}

function toRow({ centre, passedHalf, before, after }: CentreEffect, centres: readonly NamedCentre[]): CentreEffectType {
  const named = centres.find((one) => one.centre.organisation === centre.organisation);
  if (!named) throw new Error("A centre that was counted has no name");
  return {
    id: centre.organisation,
    ...named.names,
    passedHalf,
    before: toCentreSide(before),
    after: toCentreSide(after),
  };
}

function toCentreSide({ months, referrals, residentMonths }: CentreSide): CentreEffectSide {
  return {
    months,
    referrals,
    perThousand: referrals === null ? null : rounded(perThousand(referrals, residentMonths)),
  };
}

function toHalfYear({ referrals, ...half }: HalfYear): EffectHalfYear {
  return { ...half, referrals: shownCount(referrals) };
}
