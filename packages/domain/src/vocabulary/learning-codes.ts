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

/** What a question asks for. */
export const questionKindCodes = [
  "single",
  "multiple",
  "true_false",
  "order",
  "match",
  "numeric",
  "short_answer",
] as const;
export type QuestionKindCode = (typeof questionKindCodes)[number];

export const questionKindLabels: Labels<QuestionKindCode> = {
  single: { fi: "Yksi oikea vaihtoehto", sv: "Ett rätt alternativ", en: "One right choice" },
  multiple: { fi: "Useita oikeita vaihtoehtoja", sv: "Flera rätta alternativ", en: "Several right choices" },
  true_false: { fi: "Totta vai ei", sv: "Sant eller inte", en: "True or false" },
  order: { fi: "Järjestys", sv: "Ordningsföljd", en: "Order" },
  match: { fi: "Parit", sv: "Par", en: "Pairs" },
  numeric: { fi: "Luku", sv: "Tal", en: "Number" },
  short_answer: { fi: "Lyhyt vastaus", sv: "Kort svar", en: "Short answer" },
};

/** Where a question is asked. */
export const questionUseCodes = ["check", "exam", "both"] as const;
export type QuestionUse = (typeof questionUseCodes)[number];

export const questionUseLabels: Labels<QuestionUse> = {
  check: { fi: "Tarkistuskysymyksissä", sv: "I kontrollfrågorna", en: "In the check" },
  exam: { fi: "Kokeessa", sv: "I provet", en: "In the exam" },
  both: {
    fi: "Tarkistuskysymyksissä ja kokeessa",
    sv: "I kontrollfrågorna och i provet",
    en: "In the check and in the exam",
  },
};
