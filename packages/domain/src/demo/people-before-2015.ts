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
import type { Profile } from "./profile.ts";

/** Adults admitted in 2010–2014 and still in assistance at the end of 2015. */
export const stayingAdults: readonly Profile[] = profilesOf([
  ["NG", 8, suffered("sexual", "woman", inEu("IT"))],
  ["NG", 4, suffered("sexual", "woman", inEu("ES"))],
  ["FI", 4, suffered("sexual", "woman", inFinland)],
  ["TH", 2, suffered("sexual", "woman", inFinland)],
  ["RO", 2, suffered("sexual", "woman", inFinland)],
  ["RU", 2, suffered("sexual", "woman", linkedToFinland)],
  ["EE", 1, suffered("sexual", "woman", inFinland)],
  ["BG", 2, suffered("sexual", "woman", inEu("DE"))],
  ["CM", 1, suffered("sexual", "woman", inEu("FR"))],
  ["SO", 1, suffered("sexual", "woman", inThirdCountry("LY"))],
  ["KE", 1, suffered("sexual", "woman", inThirdCountry("SA"))],
  ["SL", 1, suffered("sexual", "woman", inEu("ES"))],
  ["GM", 1, suffered("sexual", "woman", inEu("IT"))],
  ["VN", 3, labour("man", "I", inFinland)],
  ["TH", 1, labour("woman", "A", inFinland)],
  ["CN", 1, labour("man", "I", inFinland)],
  ["EE", 1, labour("man", "F", inFinland)],
  ["MA", 1, labour("man", "N", linkedToFinland)],
  ["IQ", 1, labour("man", "C", inThirdCountry("TR"))],
  ["FI", 1, labour("woman", "N", inFinland)],
  ["FI", 1, suffered("forced_marriage", "woman", linkedToFinland)],
  ["SO", 1, suffered("forced_marriage", "woman", inThirdCountry("SO"))],
]);

/** Admitted as children, and still under 18 at the end of 2015. */
export const stayingMinors: readonly Profile[] = profilesOf([
  ["FI", 1, suffered("degrading_conditions", "woman", inFinland)],
  ["IQ", 1, suffered("forced_criminality", "man", linkedToFinland)],
]);

/** Admitted in 2011–2014 and ended in 2015. */
export const endedIn2015: readonly Profile[] = profilesOf([
  ["VN", 6, labour("man", "I", inFinland)],
  ["TH", 3, labour("woman", "A", inFinland)],
  ["TH", 2, suffered("sexual", "woman", inFinland)],
  ["IN", 5, labour("man", "I", inFinland)],
  ["BD", 4, labour("man", "I", inFinland)],
  ["CN", 3, labour("man", "I", inFinland)],
  ["EE", 3, labour("man", "F", inFinland)],
  ["RO", 3, suffered("sexual", "woman", inFinland)],
  ["NG", 4, suffered("sexual", "woman", inEu("IT"))],
  ["UA", 2, labour("woman", "A", inFinland)],
  ["RU", 1, suffered("sexual", "woman", linkedToFinland)],
  ["PK", 1, labour("man", "N", inFinland)],
  ["LT", 1, suffered("forced_criminality", "man", inFinland)],
]);

/** Admitted from 2006 on and ended before 2015. */
export const endedBefore2015: readonly Profile[] = [
  ...profilesOf([
    ["NG", 9, suffered("sexual", "woman", inEu("IT"))],
    ["TH", 6, suffered("sexual", "woman", inFinland)],
    ["RU", 5, suffered("sexual", "woman", inFinland)],
    ["EE", 5, suffered("sexual", "woman", inFinland)],
    ["VN", 6, labour("man", "I", inFinland)],
    ["IN", 6, labour("man", "I", inFinland)],
    ["BD", 4, labour("man", "I", inFinland)],
    ["CN", 5, labour("man", "C", inFinland)],
    ["LT", 3, labour("man", "F", inFinland)],
    ["PH", 3, servitude("woman", inFinland)],
    ["SO", 3, suffered("forced_marriage", "woman", inThirdCountry("SO"))],
    ["FI", 3, suffered("sexual", "woman", inFinland)],
    ["BG", 1, suffered("forced_begging", "man", inFinland)],
  ]),
  { ...labour("man", "I", inFinland), nationality: "PK", basis: "witness" },
];

/** Referred before 2015 and not admitted. */
export const refusedBefore2015: readonly Profile[] = profilesOf([
  ["NG", 8, suffered("sexual", "woman", inEu("IT"))],
  ["IN", 6, labour("man", "I", inFinland)],
  ["VN", 5, labour("man", "I", inFinland)],
  ["RO", 5, suffered("forced_begging", "woman", inFinland)],
  ["IQ", 4, labour("man", "C", inThirdCountry("TR"))],
  ["RU", 4, suffered("sexual", "woman", inFinland)],
  ["SO", 4, suffered("forced_marriage", "woman", inThirdCountry("SO"))],
  ["EE", 4, labour("man", "F", inFinland)],
]);

/** Referrals before 2015 that were taken back. */
export const withdrawnBefore2015: readonly Profile[] = profilesOf([
  ["FI", 2, suffered("sexual", "woman", inFinland)],
  ["TH", 1, labour("woman", "A", inFinland)],
  ["LT", 1, labour("man", "F", inFinland)],
]);
