import type { Words } from "../kernel/index.ts";
import type { DimensionKey } from "./dimension.ts";
import type { Condition } from "./expression.ts";
import type { PopulationKey } from "./population.ts";

export const figureIds = [
  "referrals.total",
  "referrals.persons",
  "referrals.month",
  "referrals.half",
  "referrals.outcome",
  "referrals.negativeReason",
  "referrals.referrer",
  "referrals.referrerByHalf",
  "referrals.self",
  "referrals.minor",
  "referrals.sex",
  "referrals.pending",
  "referrals.refused",
  "referrals.refusedByReason",
  "referrals.withdrawn",
  "admitted.persons",
  "admitted.customerships",
  "admitted.month",
  "admitted.half",
  "admitted.minor",
  "admitted.sex",
  "admitted.sexByAgeGroup",
  "admitted.mentions",
  "admitted.form",
  "admitted.formBySex",
  "admitted.formGroup",
  "admitted.formGroupBySex",
  "admitted.formGroupByPlaceGroup",
  "admitted.formByPlace",
  "admitted.primaryForm",
  "admitted.primaryFormGroupByPlaceGroup",
  "admitted.placeGroup",
  "admitted.place",
  "admitted.domesticServitudeByPlaceGroup",
  "admitted.labourIndustryByPlaceGroup",
  "admitted.nationality",
  "admitted.basis",
  "admitted.decisionDays",
  "reopened.customerships",
  "customers.start",
  "customers.end",
  "customers.persons",
  "customers.monthEnds",
  "customers.minor",
  "customers.sex",
  "customers.sexByAgeGroup",
  "customers.nationality",
  "customers.mentions",
  "customers.form",
  "customers.formGroup",
  "customers.primaryForm",
  "customers.primaryFormGroup",
  "customers.admissionYear",
  "customers.basis",
  "ended.persons",
  "ended.customerships",
  "ended.month",
  "ended.half",
  "ended.ground",
  "ended.returnWay",
  "ended.groundByReturnWay",
  "children.referred",
  "children.admitted",
  "children.reopened",
  "children.start",
  "children.end",
  "children.ended",
] as const;
export type FigureId = (typeof figureIds)[number];

/**
 * What is counted: different people; people by form of exploitation (a person is counted once for each form); referrals;
 * or customerships (a person who was admitted twice is counted twice).
 */
export type Counts = "persons" | "mentions" | "referrals" | "customerships";

/** On which day a stock is taken: before the period begins, on its last day, or on the last day of each of its months. */
export type StockDay = "start" | "end" | "monthEnds";

/** One figure of the overview, as data. */
export type Figure = {
  readonly id: FigureId;
  readonly population: PopulationKey;
  /** Only for a stock; an event is counted through the whole period. */
  readonly at?: StockDay;
  /** Further conditions of this figure alone. */
  readonly where?: readonly Condition[];
  readonly by: readonly DimensionKey[];
  readonly counts: Counts;
  /** The undivided figure of which the cells of this one are parts. */
  readonly whole?: FigureId;
  readonly title: Words;
  /** Of a figure of the period's end: what it is called while the period still runs. */
  readonly titleSoFar?: Words;
};
