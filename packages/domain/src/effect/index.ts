export {
  effectByCentre,
  halfYearsOf,
  influx,
  perThousand,
  residentMonthsOf,
  type CentreEffect,
  type CentreSide,
  type HalfYear,
} from "./by-centre.ts";
export {
  effectOf,
  smallestCount,
  type Effect,
  type EffectInput,
  type EffectRatio,
  type EffectSide,
  type Month,
  type MonthlyReferrals,
  type ReferringCentre,
} from "./effect.ts";
export { shownBesideTotal, shownCount, shownShare } from "./protect.ts";
