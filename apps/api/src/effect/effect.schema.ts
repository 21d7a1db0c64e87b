import {
  effectByCentre,
  effectOf,
  halfYearsOf,
  perThousand,
  residentMonthsOf,
  shownBesideTotal,
  shownCount,
  shownShare,
  smallestCount,
  type CentreEffect,
  type CentreSide,
  type EffectInput,
  type EffectSide,
  type HalfYear,
} from "@vas/domain/effect";
import type { CalendarDate } from "@vas/domain/kernel";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../kernel/scalars.ts";
import type { CentreNames, NamedCentre } from "./effect.queries.ts";

@ObjectType({
  description: "The months before half was passed, or those after; counts that could point at somebody are null",
})
export class EffectSideType {
  @Field(() => Int, { description: "Months of centres that are looked at" }) centreMonths!: number;
  @Field(() => Int, { nullable: true }) referrals!: number | null;
  @Field(() => Float, { nullable: true, description: "Per 1,000 resident-months, places standing in for residents" })
  perThousand!: number | null;
  @Field(() => Float, { nullable: true, description: "The share that led to admission, between 0 and 1" })
  admittedShare!: number | null;
  @Field(() => Int, { nullable: true, description: "Referrals of centres not yet trained in the same months" })
  compared!: number | null;
  @Field(() => Int) comparedMonths!: number;
  @Field(() => Float, { nullable: true, description: "What the centres would have referred at the rate of those" })
  expected!: number | null;
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
  @Field(() => DateScalar) passedHalfOn!: CalendarDate;
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

@ObjectType({
  description: "What centres refer before and after half of their staff is certified: an association, not proof",
})
export class TrainingEffect {
  @Field(() => Int, { description: "Months looked at before and after" }) window!: number;
  @Field(() => String, { description: "The last month that is counted, `2016-11`" }) lastMonth!: string;
  @Field(() => Int, { description: "Counts from 1 to one less are not shown" }) smallestCount!: number;
  @Field(() => Int, { description: "Centres that have passed half" }) centres!: number;
  @Field(() => EffectSideType) before!: EffectSideType;
  @Field(() => EffectSideType) after!: EffectSideType;
  @Field(() => Float, {
    nullable: true,
    description: "After to before, each to what was expected; null where there are too few",
  })
  ratio!: number | null;
  @Field(() => Float, { nullable: true, description: "Where the interval of 95 per cent begins" }) lower!:
    number | null;
  @Field(() => Float, { nullable: true, description: "Where it ends" }) upper!: number | null;
  @Field(() => [CentreEffectType], { description: "In the order in which they passed half" })
  rows!: readonly CentreEffectType[];
  @Field(() => [EffectHalfYear]) halfYears!: readonly EffectHalfYear[];
}

/** The effect as the answer tells it: every small count is left out here, and none leaves the server. */
export function toTrainingEffect(input: EffectInput, centres: readonly NamedCentre[]): TrainingEffect {
  const { ratio, ...effect } = effectOf(input);
  const byCentre = effectByCentre(input);
  const estimated = ratio.kind === "estimated" ? ratio : { ratio: null, lower: null, upper: null };
  return {
    window: input.window,
    lastMonth: input.lastMonth,
    smallestCount,
    centres: effect.centres,
    before: toSide(
      effect.before,
      byCentre.map(({ before }) => before),
    ),
    after: toSide(
      effect.after,
      byCentre.map(({ after }) => after),
    ),
    ratio: estimated.ratio,
    lower: estimated.lower,
    upper: estimated.upper,
    rows: toRows(byCentre, centres),
    halfYears: halfYearsOf(input).map(toHalfYear),
  };
}

function toSide(side: EffectSide, ofCentres: readonly CentreSide[]): EffectSideType {
  const { centreMonths, admitted, comparedMonths, expected } = side;
  const referrals = shownCount(side.referrals);
  const compared = shownCount(side.compared);
  return {
    centreMonths,
    referrals,
    perThousand: referrals === null ? null : perThousand(referrals, residentMonthsOf(ofCentres)),
    admittedShare: shownShare(admitted, side.referrals),
    compared,
    comparedMonths,
    expected: compared === null ? null : expected,
  };
}

function toRows(byCentre: readonly CentreEffect[], centres: readonly NamedCentre[]): readonly CentreEffectType[] {
  const before = shownBesideTotal(byCentre.map((row) => row.before.referrals));
  const after = shownBesideTotal(byCentre.map((row) => row.after.referrals));
  return byCentre.map((row, place) => ({
    id: row.organisation,
    ...namesOf(row, centres),
    passedHalfOn: row.passedHalfOn,
    before: toCentreSide(row.before, before[place] ?? null),
    after: toCentreSide(row.after, after[place] ?? null),
  }));
}

function namesOf({ organisation }: CentreEffect, centres: readonly NamedCentre[]): CentreNames {
  const found = centres.find(({ centre }) => centre.organisation === organisation);
  if (!found) throw new Error("A centre that was counted has no name");
  return found.names;
}

function toCentreSide({ months, residentMonths }: CentreSide, referrals: number | null): CentreEffectSide {
  return { months, referrals, perThousand: referrals === null ? null : perThousand(referrals, residentMonths) };
}

function toHalfYear({ referrals, ...half }: HalfYear): EffectHalfYear {
  return { ...half, referrals: shownCount(referrals) };
}
