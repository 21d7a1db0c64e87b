export {
  regimeIds,
  statutoryGroundIds,
  type LawRule,
  type RegimeId,
  type SectionId,
  type StatutoryGroundId,
} from "./law.ts";
