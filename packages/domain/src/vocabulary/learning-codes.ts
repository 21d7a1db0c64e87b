import type { Labels } from "./code.ts";

/** The work that a learner does; a lesson or a case may be for some of them only. */
export const learnerRoleCodes = ["reception", "police", "border", "ngo"] as const;
export type LearnerRole = (typeof learnerRoleCodes)[number];

export const learnerRoleLabels: Labels<LearnerRole> = {
  reception: { fi: "Vastaanottokeskus", sv: "Förläggning", en: "Reception centre" },
  police: { fi: "Poliisi", sv: "Polisen", en: "Police" },
  border: { fi: "Rajavartiolaitos", sv: "Gränsbevakningsväsendet", en: "Border Guard" },
  ngo: { fi: "Järjestö", sv: "Organisation", en: "Non-governmental organisation" },
};
