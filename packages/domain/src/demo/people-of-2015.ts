import {
  inEu,
  inFinland,
  inThirdCountry,
  labour,
  linkedToFinland,
  profilesOf,
  servitude,
  suffered,
} from "./profile.ts";
import type { Pattern, Profile } from "./profile.ts";

/** The one person with two forms: counted once among persons and twice among mentions. */
const labourInBadConditions: Pattern = {
  ...labour("woman", "A", inFinland),
  forms: ["labour", "degrading_conditions"],
};

/** Admitted in 2015 and ended in the same year. */
export const admittedAndEnded: readonly Profile[] = profilesOf([
  ["NP", 1, labour("man", "I", inFinland)],
  ["BD", 1, labour("man", "I", inFinland)],
  ["IN", 1, labour("man", "I", inFinland)],
  ["VN", 1, labour("man", "I", inFinland)],
  ["UA", 1, labour("man", "A", inFinland)],
  ["RO", 1, suffered("sexual", "woman", inFinland)],
]);

/** Admitted in 2015 and in assistance at the end of the year. */
export const admittedAndStaying: readonly Profile[] = profilesOf([
  // In Finland, or strongly linked to it: labour.
  ["NP", 2, labour("man", "I", inFinland)],
  ["BD", 1, labour("man", "I", inFinland)],
  ["IN", 1, labour("man", "I", inFinland)],
  ["VN", 1, labour("man", "I", linkedToFinland)],
  ["CN", 1, labour("man", "I", inFinland)],
  ["UA", 1, labour("man", "A", inFinland)],
  ["TH", 1, labour("woman", "A", inFinland)],
  ["TH", 1, labourInBadConditions],
  ["PH", 2, servitude("woman", inFinland)],
  ["CN", 1, labour("woman", "I", inFinland)],
  ["UA", 1, labour("woman", "A", inFinland)],
  ["VN", 1, labour("woman", "S", inFinland)],
  ["FI", 1, labour("woman", "N", inFinland)],
  // In Finland: sexual and other forms.
  ["FI", 3, suffered("sexual", "woman", inFinland)],
  ["NG", 2, suffered("sexual", "woman", linkedToFinland)],
  ["TH", 1, suffered("sexual", "woman", inFinland)],
  ["FI", 1, suffered("forced_criminality", "man", inFinland)],
  ["FI", 1, suffered("degrading_conditions", "woman", inFinland)],
  ["FI", 1, suffered("forced_marriage", "woman", linkedToFinland)],
  ["SO", 1, suffered("forced_marriage", "woman", linkedToFinland)],
  ["AF", 1, suffered("forced_marriage", "woman", inFinland)],
  // Abroad.
  ["NG", 4, suffered("sexual", "woman", inEu("IT"))],
  ["NG", 2, suffered("sexual", "woman", inEu("ES"))],
  ["NG", 1, suffered("sexual", "woman", inEu("GR"))],
  ["CM", 1, suffered("sexual", "woman", inEu("FR"))],
  ["GH", 2, suffered("sexual", "woman", inEu("IT"))],
  ["RO", 1, suffered("sexual", "woman", inEu("DE"))],
  ["SO", 1, suffered("sexual", "woman", inThirdCountry("LY"))],
  ["KE", 1, servitude("woman", inThirdCountry("SA"))],
  ["KE", 1, servitude("woman", inThirdCountry("AE"))],
  ["ET", 1, servitude("woman", inThirdCountry("SA"))],
  ["UG", 1, servitude("woman", inThirdCountry("QA"))],
  ["TZ", 1, servitude("woman", inThirdCountry("KW"))],
  ["BD", 1, labour("man", "F", inThirdCountry("AE"))],
  ["VN", 1, labour("man", "C", inEu("PL"))],
  ["AF", 1, suffered("forced_marriage", "woman", inThirdCountry("IR"))],
]);

/** Referred in 2015 and not admitted. */
export const refusedIn2015: readonly Profile[] = profilesOf([
  ["IQ", 3, labour("man", "F", inThirdCountry("TR"))],
  ["NG", 3, suffered("sexual", "woman", inEu("IT"))],
  ["VN", 2, labour("man", "I", inFinland)],
  ["RO", 2, suffered("forced_begging", "woman", inFinland)],
  ["SO", 2, suffered("forced_marriage", "woman", inThirdCountry("SO"))],
  ["AF", 2, labour("man", "C", inThirdCountry("IR"))],
  ["IN", 2, labour("man", "I", inFinland)],
  ["BG", 1, suffered("sexual", "woman", inFinland)],
  ["TH", 1, labour("woman", "A", inFinland)],
  ["EE", 1, labour("man", "F", inFinland)],
  ["MA", 1, suffered("forced_criminality", "man", inEu("FR"))],
  ["RU", 1, suffered("sexual", "woman", inFinland)],
]);

/** Referred at the end of 2015 and not yet decided. */
export const pendingAtYearEnd: readonly Profile[] = profilesOf([
  ["IQ", 1, labour("man", "F", inThirdCountry("TR"))],
  ["SO", 1, suffered("sexual", "woman", inThirdCountry("LY"))],
]);
