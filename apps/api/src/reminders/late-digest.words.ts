import type { Language, Words } from "@vas/domain/kernel";
import { fill } from "../notices/index.ts";

/** A mail's own words, less to whom it goes. */
export type Told = { readonly subject: string; readonly text: string };

const kinds = ["late", "renewable", "ended"] as const;

/**
 * Of how many of a body's staff a course is late, can be renewed and is not begun again, or has ended within a year and is not begun
 * again. Somebody may be counted in several for several courses; at least one is not zero.
 */
export type StaffToTell = Readonly<Record<(typeof kinds)[number], number>>;

type Counted<Spoken extends Language> = Readonly<Record<"one" | "several", Readonly<Record<Spoken, string>>>>;
type Sentences<Spoken extends Language> = Readonly<Record<keyof StaffToTell, Counted<Spoken>>>;

/** One sentence for each number that is not zero. */
function told<Spoken extends Language>(sentences: Sentences<Spoken>, language: Spoken, staff: StaffToTell): string {
  const counted = kinds.filter((kind) => staff[kind] > 0);
  return counted
    .map((kind) => fill(sentences[kind][staff[kind] === 1 ? "one" : "several"][language], { n: String(staff[kind]) }))
    .join("\n");
}

const lateSubject: Words = {
  fi: "Koulutus: kursseja suorittamatta määräpäivään mennessä",
  sv: "Utbildning: kurser har inte avklarats i tid",
  en: "Training: courses not completed in time",
};

const renewalSubject: Words = {
  fi: "Koulutus: todistuksia uusimatta",
  sv: "Utbildning: intyg har inte förnyats",
  en: "Training: certificates to renew",
};

const subjectOf = ({ late }: StaffToTell): Words => (late > 0 ? lateSubject : renewalSubject);

const ofContact: Sentences<"fi" | "sv"> = {
  late: {
    one: {
      fi: "Yksi organisaationne henkilö ei ole suorittanut kurssia määräpäivään mennessä.",
      sv: "En person i er organisation har inte avklarat en kurs i tid.",
    },
    several: {
      fi: "{n} organisaationne henkilöä ei ole suorittanut kurssia määräpäivään mennessä.",
      sv: "{n} personer i er organisation har inte avklarat en kurs i tid.",
    },
  },
  renewable: {
    one: {
      fi: "Yksi organisaationne henkilö voi jo uusia todistuksensa mutta ei ole aloittanut.",
      sv: "En person i er organisation kan redan förnya sitt intyg men har inte börjat.",
    },
    several: {
      fi: "{n} organisaationne henkilöä voi jo uusia todistuksensa mutta ei ole aloittanut.",
      sv: "{n} personer i er organisation kan redan förnya sitt intyg men har inte börjat.",
    },
  },
  ended: {
    one: {
      fi: "Yhden organisaationne henkilön todistus tai vapautus on päättynyt vuoden sisällä, eikä kurssia ole aloitettu uudelleen.",
      sv: "För en person i er organisation har intyget eller befrielsen upphört inom ett år, och kursen har inte påbörjats på nytt.",
    },
    several: {
      fi: "{n} organisaationne henkilön todistus tai vapautus on päättynyt vuoden sisällä, eikä kurssia ole aloitettu uudelleen.",
      sv: "För {n} personer i er organisation har intyget eller befrielsen upphört inom ett år, och kursen har inte påbörjats på nytt.",
    },
  },
};

/** To a contact person, in Finnish and Swedish: what language they speak is not known. */
export function contactWords(staff: StaffToTell, link: string): Told {
  const { fi, sv } = subjectOf(staff);
  return {
    subject: `${fi} / ${sv}`,
    text: `${told(ofContact, "fi", staff)}

Muistuttakaa henkilöstöä kurssista: ${link}
Nimet saa kansallisen koulutuksen kouluttajalta. Tässä viestissä ei ole tietoja henkilöistä. Älkää vastatko viestiin.

${told(ofContact, "sv", staff)}

Påminn personalen om kursen: ${link}
Namnen fås av den nationella utbildningens utbildare. Detta meddelande innehåller inga uppgifter om personer. Svara inte på det.
`,
  };
}

const ofManager: Sentences<Language> = {
  late: {
    one: {
      fi: "Yksi henkilöstöösi kuuluva ei ole suorittanut kurssia määräpäivään mennessä.",
      sv: "En person i din personal har inte avklarat en kurs i tid.",
      en: "One of your staff has not completed a course in time.",
    },
    several: {
      fi: "{n} henkilöstöösi kuuluvaa ei ole suorittanut kurssia määräpäivään mennessä.",
      sv: "{n} personer i din personal har inte avklarat en kurs i tid.",
      en: "{n} of your staff have not completed a course in time.",
    },
  },
  renewable: {
    one: {
      fi: "Yksi henkilöstöösi kuuluva voi jo uusia todistuksensa mutta ei ole aloittanut.",
      sv: "En person i din personal kan redan förnya sitt intyg men har inte börjat.",
      en: "One of your staff can renew their certificate and has not begun.",
    },
    several: {
      fi: "{n} henkilöstöösi kuuluvaa voi jo uusia todistuksensa mutta ei ole aloittanut.",
      sv: "{n} personer i din personal kan redan förnya sitt intyg men har inte börjat.",
      en: "{n} of your staff can renew their certificates and have not begun.",
    },
  },
  ended: {
    one: {
      fi: "Yhden henkilöstöösi kuuluvan todistus tai vapautus on päättynyt vuoden sisällä, eikä kurssia ole aloitettu uudelleen.",
      sv: "För en person i din personal har intyget eller befrielsen upphört inom ett år, och kursen har inte påbörjats på nytt.",
      en: "The certificate or waiver of one of your staff has ended within a year, and the course has not been begun again.",
    },
    several: {
      fi: "{n} henkilöstöösi kuuluvan todistus tai vapautus on päättynyt vuoden sisällä, eikä kurssia ole aloitettu uudelleen.",
      sv: "För {n} personer i din personal har intyget eller befrielsen upphört inom ett år, och kursen har inte påbörjats på nytt.",
      en: "The certificates or waivers of {n} of your staff have ended within a year, and the course has not been begun again.",
    },
  },
};

const way: Words = {
  fi: "{told}\n\nKatso henkilöstön tilanne ja muistuta kurssista:\n\n{link}\n\nTässä viestissä ei ole tietoja henkilöistä. Viesti on automaattinen. Älä vastaa viestiin.",
  sv: "{told}\n\nSe läget för personalen och påminn om kursen:\n\n{link}\n\nDetta meddelande innehåller inga uppgifter om personer. Meddelandet är automatiskt. Svara inte på det.",
  en: "{told}\n\nSee how your staff stands and remind them of the course:\n\n{link}\n\nThis message holds nothing about anybody. It is sent automatically. Do not answer it.",
};

/** To a manager, in their language, with the way to the page that names them: narrowed to those told of where there is one number. */
export function managerWords(language: Language, staff: StaffToTell, page: string): Told {
  const [first, ...others] = kinds.filter((kind) => staff[kind] > 0);
  const link = others.length === 0 && first ? `${page}?show=${first}` : page;
  return {
    subject: subjectOf(staff)[language],
    text: fill(way[language], { told: told(ofManager, language, staff), link }),
  };
}
