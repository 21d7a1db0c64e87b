import type { Words } from "../kernel/index.ts";
import type { Condition } from "./expression.ts";
import type { DateColumn } from "./record.ts";

export const populationKeys = [
  "referred",
  "referredChildren",
  "pending",
  "refused",
  "withdrawn",
  "admitted",
  "admittedChildren",
  "reopened",
  "reopenedChildren",
  "customers",
  "children",
  "ended",
  "endedChildren",
] as const;
export type PopulationKey = (typeof populationKeys)[number];

/**
 * Who is counted. An `event` counts a record in the period in which its day lies. A `stock` counts it on a day `d` where
 * `from <= d` and the record has no `until` or `until > d`: who ends on a day is no longer there at its end.
 */
export type Population = {
  readonly title: Words;
  readonly howCounted: Words;
  readonly conditions: readonly Condition[];
} & (
  | { readonly kind: "event"; readonly day: DateColumn }
  | { readonly kind: "stock"; readonly from: DateColumn; readonly until: DateColumn }
);
