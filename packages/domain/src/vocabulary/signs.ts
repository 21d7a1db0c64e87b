import type { Words } from "../kernel/index.ts";
import type { Labels } from "./code.ts";
import { signIds, type SignId } from "./sign-ids.ts";
import { signWordsOfAdults } from "./signs-of-adults.ts";
import { signWordsOfOthers } from "./signs-of-others.ts";

/** The parts of the catalogue, by the form of exploitation that a sign points to first. */
export const signGroupCodes = [
  "general",
  "labour",
  "domestic_servitude",
  "sexual",
  "forced_marriage",
  "crime_and_begging",
  "children",
  "organ_removal",
] as const;
export type SignGroup = (typeof signGroupCodes)[number];

export const signGroupLabels: Labels<SignGroup> = {
  general: { fi: "Yleiset merkit", sv: "Allmänna tecken", en: "General signs" },
  labour: { fi: "Työ", sv: "Arbete", en: "Labour" },
  domestic_servitude: { fi: "Kotityö", sv: "Hushållsarbete", en: "Domestic work" },
  sexual: { fi: "Seksuaalinen hyväksikäyttö", sv: "Sexuellt utnyttjande", en: "Sexual exploitation" },
  forced_marriage: { fi: "Pakkoavioliitto", sv: "Tvångsäktenskap", en: "Forced marriage" },
  crime_and_begging: { fi: "Rikokset ja kerjääminen", sv: "Brott och tiggeri", en: "Crime and begging" },
  children: { fi: "Lapset", sv: "Barn", en: "Children" },
  organ_removal: { fi: "Elinten poistaminen", sv: "Avlägsnande av organ", en: "Organ removal" },
};

const signWords: Labels<SignId> = { ...signWordsOfAdults, ...signWordsOfOthers };

/** One sign of trafficking: a thing to look at closer. One sign proves nothing, and no sign excludes nothing. */
export type Sign = { readonly id: SignId; readonly group: SignGroup; readonly text: Words };

const groupByLetter: Readonly<Record<string, SignGroup>> = {
  G: "general",
  L: "labour",
  D: "domestic_servitude",
  S: "sexual",
  M: "forced_marriage",
  C: "crime_and_begging",
  K: "children",
  O: "organ_removal",
};

/** The catalogue of signs, in its own order. */
export const signs: readonly Sign[] = signIds.map((id) => ({
  id,
  group: groupByLetter[id.charAt(0)] ?? "general",
  text: signWords[id],
}));
