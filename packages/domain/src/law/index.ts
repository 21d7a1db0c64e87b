export { appealDeadline, appealRuleOn, type AppealRule } from "./appeal.ts";
export { childMustBeHeard, hearingSections, isAdult, isChild } from "./hearing.ts";
export {
  regimeIds,
  statutoryGroundIds,
  type LawRule,
  type RegimeId,
  type SectionId,
  type StatutoryGroundId,
} from "./law.ts";
export type { AdmissionLaw, Deciders, EndingLaw, Regime, StatutoryGround } from "./regime.ts";
export { findStatutoryGround, regimeOf, regimeOn, regimes, statutoryGroundsFor } from "./regimes.ts";
export { findRule, rules, rulesOn } from "./rules.ts";
export { citeSection, section } from "./section.ts";
export { easterSunday, endOfTimeLimit, holidaysOf, isWorkingDay, weekdayOf, workingDayFrom } from "./working-days.ts";
