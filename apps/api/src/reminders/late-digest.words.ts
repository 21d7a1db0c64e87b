import type { Language, Words } from "@vas/domain/kernel";
import { fill } from "../notices/index.ts";

/** A mail's own words, less to whom it goes. */
export type Told = { readonly subject: string; readonly text: string };

/** To a contact person, in Finnish and Swedish: what language they speak is not known. */
export function contactWords(late: number, link: string): Told {
  const fi = late === 1 ? "Yksi organisaationne henkilö ei ole" : `${late} organisaationne henkilöä ei ole`;
  const sv = late === 1 ? "En person" : `${late} personer`;
  return {
    subject: "Koulutus: kursseja suorittamatta määräpäivään mennessä / Utbildning: kurser har inte avklarats i tid",
    text: `${fi} suorittanut kurssia määräpäivään mennessä. Muistuttakaa henkilöstöä jatkamaan: ${link}
Nimet saa kansallisen koulutuksen kouluttajalta. Tässä viestissä ei ole tietoja henkilöistä. Älkää vastatko viestiin.

${sv} i er organisation har inte avklarat en kurs i tid. Påminn personalen om att fortsätta: ${link}
Namnen fås av den nationella utbildningens utbildare. Detta meddelande innehåller inga uppgifter om personer. Svara inte på det.
`,
  };
}

const subject: Words = {
  fi: "Koulutus: kursseja suorittamatta määräpäivään mennessä",
  sv: "Utbildning: kurser har inte avklarats i tid",
  en: "Training: courses not completed in time",
};

const one: Words = {
  fi: "Yksi henkilöstöösi kuuluva ei ole suorittanut kurssia määräpäivään mennessä.",
  sv: "En person i din personal har inte avklarat en kurs i tid.",
  en: "One of your staff has not completed a course in time.",
};

const several: Words = {
  fi: "{late} henkilöstöösi kuuluvaa ei ole suorittanut kurssia määräpäivään mennessä.",
  sv: "{late} personer i din personal har inte avklarat en kurs i tid.",
  en: "{late} of your staff have not completed a course in time.",
};

const way: Words = {
  fi: " Katso henkilöstön tilanne ja muistuta kurssista:\n\n{link}\n\nTässä viestissä ei ole tietoja henkilöistä. Viesti on automaattinen. Älä vastaa viestiin.",
  sv: " Se läget för personalen och påminn om kursen:\n\n{link}\n\nDetta meddelande innehåller inga uppgifter om personer. Meddelandet är automatiskt. Svara inte på det.",
  en: " See how your staff stands and remind them of the course:\n\n{link}\n\nThis message holds nothing about anybody. It is sent automatically. Do not answer it.",
};

/** To a manager, in their language, with the way to the page that names who is late. */
export function managerWords(language: Language, late: number, link: string): Told {
  const told = (late === 1 ? one : several)[language] + way[language];
  return { subject: subject[language], text: fill(told, { late: String(late), link }) };
}
