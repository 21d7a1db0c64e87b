import { ageOn, type CalendarDate } from "../kernel/index.ts";
import type { Labels } from "./code.ts";

export const sexCodes = ["woman", "man", "other", "unknown"] as const;
export type Sex = (typeof sexCodes)[number];

export const sexLabels: Labels<Sex> = {
  woman: { fi: "Nainen", sv: "Kvinna", en: "Woman" },
  man: { fi: "Mies", sv: "Man", en: "Man" },
  other: { fi: "Muu", sv: "Annat", en: "Other" },
  unknown: { fi: "Ei tiedossa", sv: "Okänt", en: "Unknown" },
};

/** On what basis a person is a customer (Act 746/2011 s.35.1–35.3). Children are counted apart. */
export const basisCodes = ["victim", "witness", "accompanying_child"] as const;
export type Basis = (typeof basisCodes)[number];

export const basisLabels: Labels<Basis> = {
  victim: { fi: "Ihmiskaupan uhri", sv: "Offer för människohandel", en: "Victim of human trafficking" },
  witness: {
    fi: "Rikoksen selvittämistä avustava",
    sv: "Hjälper till att utreda brottet",
    en: "Helps the investigation",
  },
  accompanying_child: { fi: "Asiakkaan lapsi", sv: "Barn till en kund", en: "Accompanying child" },
};

/** Full years on the reference day. The borders are 18 (minor) and, inside minors, 12 (hearing, Act 746/2011 s.5). */
export const ageGroupCodes = [
  "age_0_11",
  "age_12_17",
  "age_18_24",
  "age_25_34",
  "age_35_44",
  "age_45_54",
  "age_55_64",
  "age_65_over",
  "unknown",
] as const;
export type AgeGroup = (typeof ageGroupCodes)[number];

export const ageGroupLabels: Labels<AgeGroup> = {
  age_0_11: { fi: "0–11-vuotiaat", sv: "0–11 år", en: "0–11 years" },
  age_12_17: { fi: "12–17-vuotiaat", sv: "12–17 år", en: "12–17 years" },
  age_18_24: { fi: "18–24-vuotiaat", sv: "18–24 år", en: "18–24 years" },
  age_25_34: { fi: "25–34-vuotiaat", sv: "25–34 år", en: "25–34 years" },
  age_35_44: { fi: "35–44-vuotiaat", sv: "35–44 år", en: "35–44 years" },
  age_45_54: { fi: "45–54-vuotiaat", sv: "45–54 år", en: "45–54 years" },
  age_55_64: { fi: "55–64-vuotiaat", sv: "55–64 år", en: "55–64 years" },
  age_65_over: { fi: "65 vuotta täyttäneet", sv: "65 år eller äldre", en: "65 years or over" },
  unknown: { fi: "Ei tiedossa", sv: "Okänd", en: "Unknown" },
};

/** The last age of each group; the group `age_65_over` has none. */
export const upperAges: readonly (readonly [AgeGroup, number])[] = [
  ["age_0_11", 11],
  ["age_12_17", 17],
  ["age_18_24", 24],
  ["age_25_34", 34],
  ["age_35_44", 44],
  ["age_45_54", 54],
  ["age_55_64", 64],
];

/** The age group on a legal day; `unknown` where the birth date is not known. */
export function ageGroupOn(birthDate: CalendarDate | null, day: CalendarDate): AgeGroup {
  if (birthDate === null) return "unknown";
  const age = ageOn(birthDate, day);
  return upperAges.find(([, last]) => age <= last)?.[0] ?? "age_65_over";
}

/** How a person or body linked to a file relates to the customer. */
export const personLinkCodes = [
  "child",
  "parent",
  "spouse",
  "sibling",
  "other_relative",
  "representative",
  "guardian",
  "legal_counsel",
  "support_person",
  "authority_contact",
  "other",
] as const;
export type PersonLinkKind = (typeof personLinkCodes)[number];

export const personLinkLabels: Labels<PersonLinkKind> = {
  child: { fi: "Lapsi", sv: "Barn", en: "Child" },
  parent: { fi: "Vanhempi", sv: "Förälder", en: "Parent" },
  spouse: { fi: "Puoliso", sv: "Make, maka eller partner", en: "Spouse or partner" },
  sibling: { fi: "Sisarus", sv: "Syskon", en: "Sibling" },
  other_relative: { fi: "Muu sukulainen", sv: "Annan släkting", en: "Other relative" },
  representative: { fi: "Lapsen edustaja", sv: "Företrädare för barn", en: "Child's representative" },
  guardian: { fi: "Huoltaja tai edunvalvoja", sv: "Vårdnadshavare eller intressebevakare", en: "Guardian" },
  legal_counsel: { fi: "Oikeudellinen avustaja", sv: "Rättsligt biträde", en: "Legal counsel" },
  support_person: { fi: "Tukihenkilö", sv: "Stödperson", en: "Support person" },
  authority_contact: {
    fi: "Yhteyshenkilö viranomaisessa",
    sv: "Kontaktperson vid myndighet",
    en: "Contact at an authority",
  },
  other: { fi: "Muu", sv: "Annan", en: "Other" },
};
