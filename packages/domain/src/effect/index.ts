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
