import { namedFindings, type AdmissionContent, type Findings, type FindingName } from "@vas/domain/admission";
import type { CalendarDate, Language, Words } from "@vas/domain/kernel";
import { isChild, regimeOf, rulesOn, type RegimeId, type SectionId } from "@vas/domain/law";
import {
  basisLabels,
  fieldLabels,
  negativeReasonLabels,
  referrerKindLabels,
  type Basis,
  type Labels,
  type ReferrerKind,
} from "@vas/domain/vocabulary";
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
  type LetterSection,
} from "./letter.ts";

/** What a letter on admission is written from. */
export type AdmissionLetter = AdmissionContent & {
  readonly reference: string;
  readonly receivedOn: CalendarDate;
  readonly referrerKind: ReferrerKind;
  readonly person: { readonly name: string; readonly birthDate: CalendarDate | null };
  readonly regime: RegimeId;
  readonly sections: readonly SectionId[];
  /** The day of the decision, or today while it is a draft. */
  readonly day: CalendarDate;
  readonly draft: boolean;
  readonly replaces: CalendarDate | null;
  readonly decider: Omit<LetterDecider, "section">;
};

/** The right to assistance runs until a separate decision ends it (s.35.4). */
const lastingRight = "ADM-6";

const title: Words = {
  fi: "Päätös auttamisjärjestelmään ottamisesta",
  sv: "Beslut om intagning i hjälpsystemet",
  en: "Decision on admission to the assistance system",
};

const matter: Words = {
  fi: "Esitys ottamisesta ihmiskaupan uhrien auttamisjärjestelmään",
  sv: "Framställning om intagning i hjälpsystemet för offer för människohandel",
  en: "Referral to the assistance system for victims of human trafficking",
};

const considered: Words = { fi: "Tutkittu peruste", sv: "Prövad grund", en: "Basis considered" };
const whyNot: Words = { fi: "Syy", sv: "Orsak", en: "Reason" };

const admitted: Labels<Basis> = {
  victim: {
    fi: "Sinut otetaan auttamisjärjestelmään ihmiskaupan uhrina.",
    sv: "Du tas in i hjälpsystemet som offer för människohandel.",
    en: "You are admitted to the assistance system as a victim of human trafficking.",
  },
  witness: {
    fi: "Sinut otetaan auttamisjärjestelmään ihmiskaupparikoksen selvittämistä avustavana henkilönä.",
    sv: "Du tas in i hjälpsystemet som en person som hjälper till att utreda ett människohandelsbrott.",
    en: "You are admitted to the assistance system as a person who helps to investigate a trafficking offence.",
  },
  accompanying_child: {
    fi: "Sinut otetaan auttamisjärjestelmään asiakkaan lapsena.",
    sv: "Du tas in i hjälpsystemet som barn till en kund.",
    en: "You are admitted to the assistance system as a customer's child.",
  },
};

const notAdmitted: Words = {
  fi: "Sinua ei oteta auttamisjärjestelmään.",
  sv: "Du tas inte in i hjälpsystemet.",
  en: "You are not admitted to the assistance system.",
};

const identified: Words = {
  fi: "Tämä päätös on samalla tunnistaminen ihmiskaupan uhriksi.",
  sv: "Detta beslut är samtidigt en identifiering som offer för människohandel.",
  en: "This decision is at the same time your identification as a victim of human trafficking.",
};

const lasting: Words = {
  fi: "Oikeutesi auttamistoimiin jatkuu, kunnes niiden lopettamisesta tehdään erillinen päätös.",
  sv: "Din rätt till hjälpinsatser fortsätter tills det fattas ett särskilt beslut om att de upphör.",
  en: "Your right to assistance continues until a separate decision ends it.",
};

const found: Labels<FindingName> = {
  mayBeVictim: {
    fi: "Olosuhteiden perusteella voit olla ihmiskaupan uhri.",
    sv: "Enligt omständigheterna kan du vara offer för människohandel.",
    en: "The circumstances suggest that you may be a victim of human trafficking.",
  },
  needsAssistance: {
    fi: "Tarvitset auttamistoimia.",
    sv: "Du behöver hjälpinsatser.",
    en: "You need assistance measures.",
  },
  specialNeed: {
    fi: "Olet erityisen avun tarpeessa.",
    sv: "Du har särskilt behov av hjälp.",
    en: "You are in particular need of help.",
  },
  childNeed: { fi: "Tarvitset apua.", sv: "Du behöver hjälp.", en: "You need help." },
};

const notFound: Labels<FindingName> = {
  mayBeVictim: {
    fi: "Olosuhteiden perusteella ei ole syytä katsoa, että voisit olla ihmiskaupan uhri.",
    sv: "Omständigheterna ger inte skäl att anse att du kan vara offer för människohandel.",
    en: "The circumstances do not suggest that you may be a victim of human trafficking.",
  },
  needsAssistance: {
    fi: "Et tarvitse auttamistoimia.",
    sv: "Du behöver inte hjälpinsatser.",
    en: "You do not need assistance measures.",
  },
  specialNeed: {
    fi: "Et ole erityisen avun tarpeessa.",
    sv: "Du har inte särskilt behov av hjälp.",
    en: "You are not in particular need of help.",
  },
  childNeed: { fi: "Et tarvitse apua.", sv: "Du behöver inte hjälp.", en: "You do not need help." },
};

/** The letter of a decision on admission, in the decision's language. */
export function admissionLetter(letter: AdmissionLetter): Letter {
  const { letterLanguage: language, person, day, draft } = letter;
  const regime = regimeOf(letter.regime);
  const section = regime.admission.decidersSection;
  return {
    language,
    draft,
    title: title[language],
    sender: letterWords.sender[language].split("\n"),
    marks: marksOf(language, { reference: letter.reference, day, draft, secrecy }),
    sections: [
      addresseeSection(language, { ...person, isChild: isChild(person.birthDate, day) }),
      matterSection(language, letter),
      decisionSection(language, letter),
      reasonsSection(language, letter.findings),
      lawSection(language, {
        sections: section ? [...letter.sections, section] : letter.sections,
        day,
        regime: regime.name,
      }),
      deciderSection(language, { ...letter.decider, section }),
      appealSection(language, day),
    ],
  };
}

function matterSection(language: Language, letter: AdmissionLetter): LetterSection {
  return {
    part: "matter",
    heading: letterWords.matter[language],
    facts: [
      { label: fieldLabels.receivedOn[language], value: letterDay(letter.receivedOn, language) },
      { label: fieldLabels.referrerKind[language], value: referrerKindLabels[letter.referrerKind][language] },
      { label: considered[language], value: basisLabels[letter.findings.basis][language] },
    ],
    paragraphs: [matter[language]],
  };
}

function decisionSection(language: Language, letter: AdmissionLetter): LetterSection {
  const { outcome, negativeReason, replaces } = letter;
  const said = outcome === "positive" ? admittedText(language, letter) : [notAdmitted[language]];
  const why = negativeReason === null ? [] : [`${whyNot[language]}: ${negativeReasonLabels[negativeReason][language]}`];
  const correction =
    replaces === null ? [] : [letterText(letterWords.replaces, language, { day: letterDay(replaces, language) })];
  return {
    part: "decision",
    heading: letterWords.decision[language],
    facts: [],
    paragraphs: [...said, ...why, ...correction],
  };
}

function admittedText(language: Language, { findings, regime, day }: AdmissionLetter): readonly string[] {
  const identifies = regimeOf(regime).admission.identifies.includes(findings.basis);
  const lasts = rulesOn(day).some(({ id }) => id === lastingRight);
  return [
    admitted[findings.basis][language],
    ...(identifies ? [identified[language]] : []),
    ...(lasts ? [lasting[language]] : []),
  ];
}

function reasonsSection(language: Language, findings: Findings): LetterSection {
  return {
    part: "reasons",
    heading: letterWords.reasons[language],
    facts: [],
    paragraphs: namedFindings(findings).flatMap(([name, { met, reasons }]) => [
      (met ? found : notFound)[name][language],
      ...paragraphsOf(reasons),
    ]),
  };
}
