import type { EndingContent, Hearing } from "@vas/domain/ending";
import type { CalendarDate, Language, Words } from "@vas/domain/kernel";
import {
  citeSection,
  findStatutoryGround,
  hearingSections,
  isChild,
  regimeOf,
  type Regime,
  type RegimeId,
  type SectionId,
  type StatutoryGroundId,
} from "@vas/domain/law";
import { basisLabels, fieldLabels, returnWayLabels, type Basis } from "@vas/domain/vocabulary";
import {
  addresseeSection,
  appealSection,
  deciderSection,
  lawSection,
  letterDay,
  letterText,
  letterWords,
  marksOf,
  paragraphsOf,
  secrecy,
  type Letter,
  type LetterDecider,
  type LetterSectionText,
} from "../admission/index.ts";

/** What a letter on ending is written from. A form that is not finished may lack the ground. */
export type EndingLetter = Omit<EndingContent, "ground" | "statutoryGround"> & {
  readonly statutoryGround: StatutoryGroundId | null;
  readonly reference: string;
  readonly basis: Basis;
  readonly admittedOn: CalendarDate;
  readonly person: { readonly name: string; readonly birthDate: CalendarDate | null };
  readonly regime: RegimeId;
  readonly sections: readonly SectionId[];
  /** The day of the decision, or today while it is a draft. */
  readonly day: CalendarDate;
  readonly draft: boolean;
  /** Where the decision corrects another: the day of that decision, and the day on which assistance has ended. */
  readonly corrects: { readonly decidedOn: CalendarDate; readonly endedOn: CalendarDate } | null;
  readonly decider: Omit<LetterDecider, "section">;
};

const words = {
  title: {
    fi: "Päätös auttamistoimien lopettamisesta",
    sv: "Beslut om att hjälpinsatserna upphör",
    en: "Decision on the ending of assistance",
  },
  matter: {
    fi: "Ihmiskaupan uhrien auttamisjärjestelmän auttamistoimien lopettaminen",
    sv: "Upphörande av hjälpinsatserna i hjälpsystemet för offer för människohandel",
    en: "Ending of the assistance measures of the assistance system for victims of human trafficking",
  },
  basis: { fi: "Asiakkuuden peruste", sv: "Grund för kundrelationen", en: "Basis of the customership" },
  ended: {
    fi: "Auttamistoimesi lopetetaan, ja asiakkuutesi auttamisjärjestelmässä päättyy {day}.",
    sv: "Dina hjälpinsatser upphör, och din kundrelation i hjälpsystemet avslutas den {day}.",
    en: "Your assistance measures end, and you cease to be a customer of the assistance system on {day}.",
  },
  hadEnded: {
    fi: "Auttamistoimesi ovat päättyneet, ja asiakkuutesi auttamisjärjestelmässä päättyi {day}.",
    sv: "Dina hjälpinsatser har upphört, och din kundrelation i hjälpsystemet avslutades den {day}.",
    en: "Your assistance measures have ended, and you ceased to be a customer of the assistance system on {day}.",
  },
  aftercare: {
    fi: "Auttamistoimia jatketaan vielä päätöksen jälkeen, viimeinen päivä on {day}.",
    sv: "Hjälpinsatserna fortsätter ännu efter beslutet, den sista dagen är {day}.",
    en: "Assistance goes on for a time after the decision; the last day is {day}.",
  },
  ground: { fi: "Peruste: {ground}.", sv: "Grund: {ground}.", en: "Ground: {ground}." },
  heard: {
    fi: "Sinua kuultiin ennen päätöstä {day}.",
    sv: "Du hördes före beslutet den {day}.",
    en: "You were heard before the decision, on {day}.",
  },
  notHeard: {
    fi: "Sinua ei kuultu ennen päätöstä seuraavasta syystä:",
    sv: "Du hördes inte före beslutet av följande orsak:",
    en: "You were not heard before the decision, for this reason:",
  },
  atOnce: {
    fi: "Päätös pannaan täytäntöön heti, vaikka siihen haettaisiin muutosta ({section}).",
    sv: "Beslutet verkställs genast, även om det överklagas ({section}).",
    en: "The decision is enforced at once, also where it is appealed ({section}).",
  },
  whenFinal: {
    fi: "Päätös pannaan täytäntöön vasta, kun se on lainvoimainen.",
    sv: "Beslutet verkställs först när det har vunnit laga kraft.",
    en: "The decision is enforced only once it is final.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The letter of a decision on ending, in the decision's language. */
export function endingLetter(letter: EndingLetter): Letter {
  const { letterLanguage: language, person, day, draft } = letter;
  const regime = regimeOf(letter.regime);
  const section = regime.ending.decidersSection;
  return {
    language,
    draft,
    title: words.title[language],
    sender: letterWords.sender[language].split("\n"),
    marks: marksOf(language, { reference: letter.reference, day, draft, secrecy }),
    sections: [
      addresseeSection(language, { ...person, isChild: isChild(person.birthDate, day) }),
      matterSection(language, letter),
      decisionSection(language, letter, regime),
      reasonsSection(language, letter),
      lawSection(language, { sections: sectionsOf(letter, regime), day, regime: regime.name }),
      deciderSection(language, { ...letter.decider, section }),
      ...enforcementSections(language, letter.immediateEnforcement, regime),
      appealSection(language, day),
    ],
  };
}

function matterSection(language: Language, { basis, admittedOn }: EndingLetter): LetterSectionText {
  return {
    part: "matter",
    heading: letterWords.matter[language],
    paragraphs: [words.matter[language]],
    facts: [
      { label: words.basis[language], value: basisLabels[basis][language] },
      { label: fieldLabels.admittedOn[language], value: letterDay(admittedOn, language) },
    ],
  };
}

function decisionSection(language: Language, letter: EndingLetter, regime: Regime): LetterSectionText {
  const { day, corrects, aftercareUntil, statutoryGround, returnWay } = letter;
  const ground = statutoryGround && findStatutoryGround(regime, statutoryGround)?.text[language];
  const aftercare =
    aftercareUntil && letterText(words.aftercare, language, { day: letterDay(aftercareUntil, language) });
  return {
    part: "decision",
    heading: letterWords.decision[language],
    paragraphs: [
      corrects
        ? letterText(words.hadEnded, language, { day: letterDay(corrects.endedOn, language) })
        : letterText(words.ended, language, { day: letterDay(day, language) }),
      ground ? letterText(words.ground, language, { ground }) : null,
      aftercare,
      corrects && letterText(letterWords.replaces, language, { day: letterDay(corrects.decidedOn, language) }),
    ].filter((paragraph) => paragraph !== null),
    facts: returnWay ? [{ label: fieldLabels.returnWay[language], value: returnWayLabels[returnWay][language] }] : [],
  };
}

function reasonsSection(language: Language, { assessment, hearing }: EndingLetter): LetterSectionText {
  return {
    part: "reasons",
    heading: letterWords.reasons[language],
    paragraphs: [...paragraphsOf(assessment), ...hearingText(language, hearing)],
    facts: [],
  };
}

function hearingText(language: Language, hearing: Hearing): readonly string[] {
  switch (hearing.kind) {
    case "heard":
      return [
        letterText(words.heard, language, { day: letterDay(hearing.heardOn, language) }),
        ...paragraphsOf(hearing.summary),
      ];
    case "not_heard":
      return [words.notHeard[language], ...paragraphsOf(hearing.reason)];
  }
}

/** The ground, how long assistance goes on, the hearing and the power to decide. */
function sectionsOf({ sections, aftercareUntil, hearing }: EndingLetter, { ending }: Regime): readonly SectionId[] {
  const heard = hearing.kind === "heard" ? hearingSections.party : hearingSections.exceptions;
  const others = [aftercareUntil ? ending.aftercare : null, heard, ending.decidersSection];
  return [...sections, ...others.filter((section) => section !== null)];
}

/** When the decision is enforced (Act 746/2011 s.38 f.4); nothing where the law of the time says nothing. */
function enforcementSections(language: Language, atOnce: boolean, { ending }: Regime): readonly LetterSectionText[] {
  const section = ending.immediateEnforcement;
  if (section === null) return [];
  const said = atOnce
    ? letterText(words.atOnce, language, { section: citeSection(section)[language] })
    : words.whenFinal[language];
  return [{ part: "enforcement", heading: letterWords.enforcement[language], paragraphs: [said], facts: [] }];
}
