import type { CalendarDate, Language, Words } from "@vas/domain/kernel";
import { appealRuleOn, citeSection, type SectionId } from "@vas/domain/law";

/** The parts of a decision letter, in the order in which a letter has them (Act 434/2003 s.44–47). */
export const letterParts = [
  "addressee",
  "matter",
  "decision",
  "reasons",
  "law",
  "decider",
  "enforcement",
  "appeal",
] as const;
export type LetterPart = (typeof letterParts)[number];

/** A line of a letter that names a thing and says it. */
export type LetterFact = { readonly label: string; readonly value: string };

export type LetterSection = {
  readonly part: LetterPart;
  readonly heading: string;
  /** Running text; a line feed inside a paragraph is a line break. */
  readonly paragraphs: readonly string[];
  /** What stands below the text, each thing by its name. */
  readonly facts: readonly LetterFact[];
};

/** A decision letter: words only, no markup, so that every way of showing it escapes for itself. */
export type Letter = {
  readonly language: Language;
  /** Not yet decided: the letter shows what it would say. */
  readonly draft: boolean;
  readonly title: string;
  /** Who sends it, one line each. */
  readonly sender: readonly string[];
  /** The matter's reference, the day and the mark of secrecy, one line each. */
  readonly marks: readonly string[];
  readonly sections: readonly LetterSection[];
};

/** How the decision came about: who prepared it, who made it, and what lets them. */
export type LetterDecider = {
  readonly preparer: string | null;
  readonly preparerContact: string | null;
  /** Null while nobody has decided. */
  readonly decider: string | null;
  readonly delegation: { readonly validFrom: CalendarDate; readonly validTo: CalendarDate | null } | null;
  /** Where the power to decide stands; null where the law of the time is not kept. */
  readonly section: SectionId | null;
};

/** What is added to a letter after the decision is made: when it was served and until when it can be appealed. */
export type LetterService = { readonly heading: string; readonly text: string };

/** A letter with what was added to it; the letter itself does not change by that. */
export type ServedLetter = Letter & { readonly service: LetterService | null };

/** Data on a customer are secret (Act 746/2011 s.59). */
export const secrecy: SectionId = "746/2011:59" as SectionId;

export const letterWords = {
  sender: {
    fi: "Ihmiskaupan uhrien auttamisjärjestelmä\nJoutsenon vastaanottokeskus",
    sv: "Hjälpsystemet för offer för människohandel\nJoutseno förläggning",
    en: "Assistance System for Victims of Human Trafficking\nJoutseno Reception Centre",
  },
  reference: { fi: "Asianumero {reference}", sv: "Ärendenummer {reference}", en: "Reference {reference}" },
  decided: { fi: "Päätöspäivä {day}", sv: "Beslutsdag {day}", en: "Decided on {day}" },
  draft: {
    fi: "Luonnos {day}, ei vielä päätös",
    sv: "Utkast {day}, inte ännu ett beslut",
    en: "Draft of {day}, not yet a decision",
  },
  secret: {
    fi: "Salassa pidettävä ({section})",
    sv: "Sekretessbelagd ({section})",
    en: "Secret ({section})",
  },
  addressee: { fi: "Päätöksen saaja", sv: "Mottagare", en: "Addressee" },
  name: { fi: "Nimi", sv: "Namn", en: "Name" },
  nameUnknown: { fi: "Nimi ei ole tiedossa", sv: "Namnet är inte känt", en: "The name is not known" },
  birthDate: { fi: "Syntymäaika", sv: "Födelsedatum", en: "Date of birth" },
  service: { fi: "Tiedoksianto", sv: "Delgivning", en: "Service" },
  childService: {
    fi: "Myös lapsen huoltajalle tai edustajalle",
    sv: "Också till barnets vårdnadshavare eller företrädare",
    en: "Also on the child's guardian or representative",
  },
  matter: { fi: "Asia", sv: "Ärende", en: "Matter" },
  decision: { fi: "Ratkaisu", sv: "Avgörande", en: "Decision" },
  replaces: {
    fi: "Tämä päätös korvaa päätöksen, joka tehtiin {day}.",
    sv: "Detta beslut ersätter beslutet av den {day}.",
    en: "This decision replaces the decision of {day}.",
  },
  reasons: { fi: "Perustelut", sv: "Motivering", en: "Reasons" },
  law: { fi: "Sovelletut säännökset", sv: "Tillämpade bestämmelser", en: "Provisions applied" },
  lawOf: {
    fi: "Säännökset sellaisina kuin ne ovat voimassa {day}: {regime}.",
    sv: "Bestämmelserna sådana de lyder den {day}: {regime}.",
    en: "The provisions as in force on {day}: {regime}.",
  },
  decider: { fi: "Päätöksen tekijä", sv: "Beslutsfattare", en: "Decided by" },
  deciderName: { fi: "Päättäjä", sv: "Beslutsfattare", en: "Decider" },
  deciderOpen: {
    fi: "Merkitään, kun päätös tehdään",
    sv: "Anges när beslutet fattas",
    en: "Entered when the decision is made",
  },
  power: { fi: "Toimivalta", sv: "Behörighet", en: "Power to decide" },
  byOffice: { fi: "Johtaja, {section}", sv: "Direktör, {section}", en: "Director, {section}" },
  byDelegation: {
    fi: "Johtajan määräämä virkamies, määräys voimassa {from} alkaen, {section}",
    sv: "Tjänsteman som direktören har förordnat, förordnandet gäller från {from}, {section}",
    en: "Official named by the director, delegation valid from {from}, {section}",
  },
  byDelegationUntil: {
    fi: "Johtajan määräämä virkamies, määräys voimassa {from}–{to}, {section}",
    sv: "Tjänsteman som direktören har förordnat, förordnandet gäller {from}–{to}, {section}",
    en: "Official named by the director, delegation valid {from} to {to}, {section}",
  },
  preparer: { fi: "Valmistelija, lisätiedot", sv: "Beredare, mer information", en: "Prepared by, more information" },
  enforcement: { fi: "Täytäntöönpano", sv: "Verkställighet", en: "Enforcement" },
  appeal: { fi: "Muutoksenhaku", sv: "Ändringssökande", en: "Appeal" },
  deadline: {
    fi: "Päätös on annettu sinulle tiedoksi {servedOn}. Valituksen on oltava perillä viimeistään {appealUntil}.",
    sv: "Beslutet har delgetts dig den {servedOn}. Besvären ska ha kommit fram senast den {appealUntil}.",
    en: "The decision was served on you on {servedOn}. The appeal must have arrived by {appealUntil}.",
  },
  counting: {
    fi: "Tiedoksisaantipäivää ei lasketa mukaan. Jos viimeinen päivä on pyhäpäivä, itsenäisyyspäivä, vapunpäivä, joulu- tai juhannusaatto tai arkilauantai, valituksen voi toimittaa vielä seuraavana arkipäivänä.",
    sv: "Delfåendedagen räknas inte med. Om den sista dagen är en helgdag, självständighetsdagen, första maj, jul- eller midsommarafton eller en helgfri lördag, kan besvären lämnas in ännu följande vardag.",
    en: "The day of service is not counted. Where the last day is a holiday, Independence Day, 1 May, Christmas or Midsummer Eve or a Saturday, the appeal may still be handed in on the next working day.",
  },
} as const satisfies Readonly<Record<string, Words>>;

const monthsInEnglish = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A day as letters write it: `20.11.2026` in Finnish and Swedish, `20 November 2026` in English. */
export function letterDay(day: CalendarDate, language: Language): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return language === "en" ? `${date} ${monthsInEnglish[month - 1]} ${year}` : `${date}.${month}.${year}`;
}

/** Words in the letter's language with the values in their places. Values are never read as places themselves. */
export function letterText(words: Words, language: Language, values: Readonly<Record<string, string>> = {}): string {
  return words[language].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}

/** Free text as paragraphs: a blank line parts them. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}

/** Reference, day and secrecy (Act 746/2011 s.59). */
export function marksOf(
  language: Language,
  { reference, day, draft, secrecy }: { reference: string; day: CalendarDate; draft: boolean; secrecy: SectionId },
): readonly string[] {
  return [
    letterText(letterWords.reference, language, { reference }),
    letterText(draft ? letterWords.draft : letterWords.decided, language, { day: letterDay(day, language) }),
    letterText(letterWords.secret, language, { section: citeSection(secrecy)[language] }),
  ];
}

/** Whom the letter is for. A child's letter says that it is served on the guardian or representative too. */
export function addresseeSection(
  language: Language,
  { name, birthDate, isChild }: { name: string; birthDate: CalendarDate | null; isChild: boolean },
): LetterSection {
  const facts: (LetterFact | null)[] = [
    { label: letterWords.name[language], value: name || letterWords.nameUnknown[language] },
    birthDate && { label: letterWords.birthDate[language], value: letterDay(birthDate, language) },
    isChild ? { label: letterWords.service[language], value: letterWords.childService[language] } : null,
  ];
  return {
    part: "addressee",
    heading: letterWords.addressee[language],
    facts: facts.filter((fact) => fact !== null),
    paragraphs: [],
  };
}

/** The sections the decision rests on, as they were in force on its day. */
export function lawSection(
  language: Language,
  { sections, day, regime }: { sections: readonly SectionId[]; day: CalendarDate; regime: Words },
): LetterSection {
  const values = { day: letterDay(day, language), regime: regime[language] };
  return {
    part: "law",
    heading: letterWords.law[language],
    facts: [],
    paragraphs: [
      ...[...new Set(sections)].map((section) => citeSection(section)[language]),
      letterText(letterWords.lawOf, language, values),
    ],
  };
}

/** Who decided and what lets them (Act 746/2011 s.33.2; until June 2015 s.36), and who tells more. */
export function deciderSection(language: Language, decider: LetterDecider): LetterSection {
  const prepared = [decider.preparer, decider.preparerContact].filter((line) => line !== null).join(", ");
  return {
    part: "decider",
    heading: letterWords.decider[language],
    facts: [
      { label: letterWords.deciderName[language], value: decider.decider ?? letterWords.deciderOpen[language] },
      ...(decider.decider === null ? [] : [{ label: letterWords.power[language], value: powerOf(language, decider) }]),
      ...(prepared === "" ? [] : [{ label: letterWords.preparer[language], value: prepared }]),
    ],
    paragraphs: [],
  };
}

function powerOf(language: Language, { delegation, section }: LetterDecider): string {
  const cited = section ? citeSection(section)[language] : "";
  if (!delegation) return letterText(letterWords.byOffice, language, { section: cited });
  const from = letterDay(delegation.validFrom, language);
  return delegation.validTo === null
    ? letterText(letterWords.byDelegation, language, { from, section: cited })
    : letterText(letterWords.byDelegationUntil, language, {
        from,
        to: letterDay(delegation.validTo, language),
        section: cited,
      });
}

/** How to appeal and how the time is counted, by the rule of the day of the decision. */
export function appealSection(language: Language, day: CalendarDate): LetterSection {
  const rule = appealRuleOn(day);
  return {
    part: "appeal",
    heading: letterWords.appeal[language],
    facts: [],
    paragraphs: [
      rule.instructions[language],
      letterWords.counting[language],
      rule.sections.map((section) => citeSection(section)[language]).join("; "),
    ],
  };
}

type Served = { readonly servedOn: CalendarDate | null; readonly appealUntil: CalendarDate | null };

/** The letter with the notice of its service, once that is recorded. */
export function withService(letter: Letter, { servedOn, appealUntil }: Served): ServedLetter {
  const { language } = letter;
  if (servedOn === null || appealUntil === null) return { ...letter, service: null };
  const days = { servedOn: letterDay(servedOn, language), appealUntil: letterDay(appealUntil, language) };
  const text = letterText(letterWords.deadline, language, days);
  return { ...letter, service: { heading: letterWords.service[language], text } };
}
