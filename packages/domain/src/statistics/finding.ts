import type { Words } from "../kernel/index.ts";
import type { FigureId } from "./figure.ts";
import { fill, inEachLanguage, numberText } from "./text.ts";

export const findingKinds = [
  "partsDoNotSum",
  "personInSeveralParts",
  "stockIdentityFails",
  "monthEndDiffers",
  "halvesDoNotSum",
  "personInBothHalves",
  "decisionCorrected",
  "moreReferralsThanPersons",
  "moreCustomershipsThanPersons",
  "mentionsNotPersons",
  "formMissing",
  "percentDoesNotMatch",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** `fails`: the numbers contradict each other. `explained`: they differ for a reason that must stand beside them. */
export type Severity = "fails" | "explained";

/** One place where numbers that look as if they should agree do not, with the numbers themselves. */
export type Finding = {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly figures: readonly FigureId[];
  readonly numbers: Readonly<Record<string, number>>;
};

const severities: Readonly<Record<FindingKind, Severity>> = {
  partsDoNotSum: "fails",
  personInSeveralParts: "explained",
  stockIdentityFails: "fails",
  monthEndDiffers: "fails",
  halvesDoNotSum: "fails",
  personInBothHalves: "explained",
  decisionCorrected: "explained",
  moreReferralsThanPersons: "explained",
  moreCustomershipsThanPersons: "explained",
  mentionsNotPersons: "explained",
  formMissing: "explained",
  percentDoesNotMatch: "fails",
};

/** A finding of a kind; its severity follows from the kind. */
export function finding(kind: FindingKind, figures: readonly FigureId[], numbers: Finding["numbers"]): Finding {
  return { kind, severity: severities[kind], figures, numbers };
}

const templates: Readonly<Record<FindingKind, Words>> = {
  partsDoNotSum: {
    fi: "Osien summa on {parts}, mutta kokonaisluku on {whole}.",
    sv: "Summan av delarna är {parts}, men totalen är {whole}.",
    en: "The parts sum to {parts}, but the whole is {whole}.",
  },
  personInSeveralParts: {
    fi: "Osien summa on {parts} ja henkilöitä on {whole}: sama henkilö on mukana useammassa osassa.",
    sv: "Summan av delarna är {parts} och antalet personer är {whole}: samma person ingår i flera delar.",
    en: "The parts sum to {parts} and there are {whole} persons: the same person is in more than one part.",
  },
  stockIdentityFails: {
    fi: "Asiakasmäärä ei täsmää: alussa {start}, uusia {admitted}, uudelleen avattuja {reopened}, päättyneitä {ended}; näistä tulee {expected}, mutta lopussa on {end}.",
    sv: "Antalet kunder stämmer inte: i början {start}, nya {admitted}, öppnade på nytt {reopened}, avslutade {ended}; det ger {expected}, men i slutet finns {end}.",
    en: "The number of customers does not add up: {start} at the start, {admitted} new, {reopened} re-opened, {ended} ended; this gives {expected}, but there are {end} at the end.",
  },
  monthEndDiffers: {
    fi: "Viimeisen kuukauden lopussa asiakkaita on {month}, mutta jakson lopussa {end}.",
    sv: "I slutet av den sista månaden finns {month} kunder, men i slutet av perioden {end}.",
    en: "There are {month} customers at the end of the last month, but {end} at the end of the period.",
  },
  halvesDoNotSum: {
    fi: "Vuosipuoliskojen luvut ovat {first} ja {second}, yhteensä {sum}, mutta koko vuoden luku on {whole}.",
    sv: "Halvårens siffror är {first} och {second}, sammanlagt {sum}, men siffran för hela året är {whole}.",
    en: "The halves are {first} and {second}, together {sum}, but the whole year is {whole}.",
  },
  personInBothHalves: {
    fi: "Vuosipuoliskoissa on {first} ja {second} henkilöä ja koko vuonna {whole}: sama henkilö on mukana molemmissa.",
    sv: "Halvåren har {first} och {second} personer och hela året {whole}: samma person ingår i båda.",
    en: "The halves have {first} and {second} persons and the whole year {whole}: the same person is in both.",
  },
  decisionCorrected: {
    fi: "Vuosipuoliskojen luvut ovat {first} ja {second}, yhteensä {sum}, ja koko vuoden luku on {whole}: päätös on korjattu sen vuosipuoliskon jälkeen, jolla se tehtiin.",
    sv: "Halvårens siffror är {first} och {second}, sammanlagt {sum}, och siffran för hela året är {whole}: ett beslut har rättats efter det halvår då det fattades.",
    en: "The halves are {first} and {second}, together {sum}, and the whole year is {whole}: a decision was corrected after the half in which it was made.",
  },
  moreReferralsThanPersons: {
    fi: "Esityksiä on {referrals} ja henkilöitä {persons}: samasta henkilöstä on tehty useampi esitys.",
    sv: "Framställningarna är {referrals} och personerna {persons}: om samma person har gjorts flera framställningar.",
    en: "There are {referrals} referrals of {persons} persons: the same person was referred more than once.",
  },
  moreCustomershipsThanPersons: {
    fi: "Asiakkuuksia on {customerships} ja henkilöitä {persons}: samalla henkilöllä on ollut useampi asiakkuus.",
    sv: "Kundrelationerna är {customerships} och personerna {persons}: samma person har haft flera kundrelationer.",
    en: "There are {customerships} customerships of {persons} persons: the same person had more than one.",
  },
  mentionsNotPersons: {
    fi: "Muotojen mainintoja on {mentions} ja henkilöitä {persons}: henkilöllä voi olla useita muotoja. Maininnat eivät ole henkilöitä.",
    sv: "Omnämnandena av former är {mentions} och personerna {persons}: en person kan ha flera former. Omnämnanden är inte personer.",
    en: "There are {mentions} mentions of forms and {persons} persons: a person can have several forms. Mentions are not persons.",
  },
  formMissing: {
    fi: "Muotojen mainintoja on {mentions} ja henkilöitä {persons}: kaikilta muotoa ei ole kirjattu.",
    sv: "Omnämnandena av former är {mentions} och personerna {persons}: för alla har formen inte antecknats.",
    en: "There are {mentions} mentions of forms and {persons} persons: the form is not recorded for everyone.",
  },
  percentDoesNotMatch: {
    fi: "Prosenttiluku on {claimed}, mutta luvuista {part} ja {whole} laskettuna se on {computed}.",
    sv: "Procenttalet är {claimed}, men räknat på {part} och {whole} är det {computed}.",
    en: "The percentage is {claimed}, but computed from {part} and {whole} it is {computed}.",
  },
};

/** The finding in words, with its numbers. */
export function findingWords({ kind, numbers }: Finding): Words {
  return inEachLanguage((language) => {
    const values = Object.entries(numbers).map(([name, value]) => [name, numberText(value, language)]);
    return fill(templates[kind][language], Object.fromEntries(values) as Record<string, string>);
  });
}
