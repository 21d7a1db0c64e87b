export { effectByCentre, perThousand, residentMonthsOf, type CentreEffect, type CentreSide } from "./by-centre.ts";
export { admittedShare, effectOf, leftOutReasons, type Effect, type LeftOut, type LeftOutReason } from "./compared.ts";
export {
  countsOf,
  referralsOfCentres,
  smallestCount,
  type EffectInput,
  type EffectSide,
  type MonthlyReferrals,
  type ReferringCentre,
} from "./effect.ts";
export { halfYearsOf, influx, reachesIntoInflux, type HalfYear } from "./half-years.ts";
export {
  beginningOfHalf,
  countedMonths,
  joinedSpans,
  type Half,
  type Month,
  type RegisterReach,
  type ToldDays,
} from "./months.ts";
export type { BodyKnown, KindTold, OpeningTold } from "./open-through.ts";
export { passedHalf, type BodyTold, type PassedHalf, type StaffTold } from "./passed-half.ts";
export { shownBesideTotal, shownCount, shownShare } from "./protect.ts";
export type { EffectRatio } from "./ratio.ts";
