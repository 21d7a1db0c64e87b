import type { Words } from "../../kernel/index.ts";

// What the questions of the demo course rest on, as it is cited in each language. A section is written in short: `35.1` is
// section 35, subsection 1; `40.1(7)` is point 7 of subsection 1.

function inAll(name: string): Words {
  return { fi: name, sv: name, en: name };
}

/** Several sources of one question. */
export function sources(...all: readonly Words[]): Words {
  const joined = (language: keyof Words): string => all.map((words) => words[language]).join("; ");
  return { fi: joined("fi"), sv: joined("sv"), en: joined("en") };
}

const pattern = /^(\d+(?: [a-z])?)(?:\.(\d+(?:–\d+)?))?(?:\((\d+)\))?$/;

function cited(section: string): Words & { readonly isWhole: boolean } {
  const [, number = "", subsection, point] = pattern.exec(section) ?? [];
  if (number === "") throw new RangeError(`Not a section: ${section}`);
  const nordic = (ending: string): string =>
    [`${number} §`, ...(subsection ? [`${subsection} mom.`] : []), ...(point ? [`${point} ${ending}`] : [])].join(" ");
  const brackets = [subsection, point].flatMap((part) => (part ? [`(${part})`] : [])).join("");
  return { fi: nordic("kohta"), sv: nordic("punkten"), en: `${number}${brackets}`, isWhole: subsection === undefined };
}

/** Sections one after another: `34 ja 35 §`. */
function sectionsOf(all: readonly string[]): Words {
  const parts = all.map(cited);
  const areWhole = parts.every(({ isWhole }) => isWhole);
  const nordic = (language: "fi" | "sv", and: string): string =>
    parts
      .map((part, place) => (areWhole && place < parts.length - 1 ? part[language].replace(" §", "") : part[language]))
      .join(` ${and} `);
  const en = `section${parts.length > 1 ? "s" : ""} ${parts.map((part) => part.en).join(" and ")}`;
  return { fi: nordic("fi", "ja"), sv: nordic("sv", "och"), en };
}

/** Sections of the Act on the Reception of Persons Seeking International Protection and on the Identification of and Assistance to Victims of Trafficking. */
export function receptionAct(...sections: readonly string[]): Words {
  const { fi, sv, en } = sectionsOf(sections);
  return {
    fi: `vastaanottolaki (746/2011) ${fi}`,
    sv: `${sv} i mottagandelagen (746/2011)`,
    en: `Reception Act (746/2011), ${en}`,
  };
}

/** Sections of the Aliens Act. */
export function aliensAct(...sections: readonly string[]): Words {
  const { fi, sv, en } = sectionsOf(sections);
  return {
    fi: `ulkomaalaislaki (301/2004) ${fi}`,
    sv: `${sv} i utlänningslagen (301/2004)`,
    en: `Aliens Act (301/2004), ${en}`,
  };
}

/** Sections of a chapter of the Criminal Code. */
export function criminalCode(chapter: number, ...sections: readonly string[]): Words {
  const { fi, sv, en } = sectionsOf(sections);
  return {
    fi: `rikoslaki ${chapter} luku ${fi}`,
    sv: `${chapter} kap. ${sv} i strafflagen`,
    en: `Criminal Code, chapter ${chapter}, ${en}`,
  };
}

/** The source in the wording that an amending act gave it. */
export function asAmended({ fi, sv, en }: Words, act: string): Words {
  return {
    fi: `${fi}, sellaisena kuin se on laissa ${act}`,
    sv: `${sv}, sådan den lyder i lag ${act}`,
    en: `${en}, as amended by Act ${act}`,
  };
}

export const administrativeProcedureAct: Words = {
  fi: "laki oikeudenkäynnistä hallintoasioissa (808/2019) 13 §",
  sv: "13 § i lagen om rättegång i förvaltningsärenden (808/2019)",
  en: "Administrative Judicial Procedure Act (808/2019), section 13",
};

export const recoveryPeriodRepealed: Words = {
  fi: "laki 1294/2022, jolla vastaanottolain (746/2011) 36 § kumottiin",
  sv: "lag 1294/2022, genom vilken 36 § i mottagandelagen (746/2011) upphävdes",
  en: "Act 1294/2022, which repealed section 36 of the Reception Act (746/2011)",
};

/** A point of Article 3 of the Palermo Protocol, which defines trafficking. */
export function palermo(point: string): Words {
  return {
    fi: `Palermon pöytäkirja, 3 artiklan ${point} kohta`,
    sv: `Palermoprotokollet, artikel 3 ${point}`,
    en: `Palermo Protocol, Article 3(${point})`,
  };
}

/** The assistance system's own site as a whole. */
export const site: Words = inAll("ihmiskauppa.fi");

function onSite(fi: string, sv: string, en: string): Words {
  return { fi: `ihmiskauppa.fi, ${fi}`, sv: `ihmiskauppa.fi, ${sv}`, en: `ihmiskauppa.fi, ${en}` };
}

export const siteOnEncountering: Words = onSite("kohtaaminen", "bemötande", "encountering");
export const siteOnReferral: Words = onSite(
  "auttamisjärjestelmään ohjaaminen",
  "hänvisning till hjälpsystemet",
  "referral",
);
export const siteOnBoth: Words = onSite(
  "kohtaaminen ja auttamisjärjestelmään ohjaaminen",
  "bemötande och hänvisning till hjälpsystemet",
  "encountering and referral",
);
export const siteOnChildren: Words = onSite("lapset", "barn", "children");
export const siteOnIdentifying: Words = onSite("tunnistaminen", "identifiering", "identifying");
export const guideToEncountering: Words = onSite("kohtaamisopas", "guiden om bemötande", "encountering guide");
export const noteOnAliensAct: Words = onSite(
  "tiedote ulkomaalaislain muutoksesta",
  "meddelande om ändringen av utlänningslagen",
  "note on the change of the Aliens Act",
);

export const overviewOf2015: Words = {
  fi: "auttamisjärjestelmän tilannekatsaus 2015",
  sv: "hjälpsystemets översikt 2015",
  en: "overview of the assistance system 2015",
};

export const instructionCard: Words = {
  fi: "IKUT-ohjekortti",
  sv: "IKUT-instruktionskortet",
  en: "IKUT instruction card",
};

export const iloOf2009: Words = {
  fi: "ILO, ihmiskaupan operatiiviset tunnusmerkit (2009)",
  sv: "ILO, operativa kännetecken på människohandel (2009)",
  en: "ILO, operational indicators of trafficking in human beings (2009)",
};

export const iloOf2012: Words = {
  fi: "ILO, pakkotyön tunnusmerkit (2012)",
  sv: "ILO, kännetecken på tvångsarbete (2012)",
  en: "ILO, indicators of forced labour (2012)",
};

/** A module of the UNODC's manual for those who work in criminal justice. */
export function unodcManual(module: number): Words {
  return {
    fi: `UNODC, ihmiskaupan vastainen käsikirja, moduuli ${module}`,
    sv: `UNODC, handboken mot människohandel, modul ${module}`,
    en: `UNODC, anti-human trafficking manual, module ${module}`,
  };
}

export const victimSupport: Words = {
  fi: "Rikosuhripäivystys (RIKU)",
  sv: "Brottsofferjouren (RIKU)",
  en: "Victim Support Finland (RIKU)",
};

export const helpCourse: Words = {
  fi: "Euroopan neuvoston HELP-kurssi, moduuli 5",
  sv: "Europarådets HELP-kurs, modul 5",
  en: "Council of Europe HELP course, module 5",
};

export const uniformGuidelines: Words = {
  fi: "Etyj, yhdenmukaiset suuntaviivat (Uniform Guidelines)",
  sv: "OSSE, enhetliga riktlinjer (Uniform Guidelines)",
  en: "OSCE, Uniform Guidelines",
};

export const asylumAgency: Words = {
  fi: "Euroopan unionin turvapaikkavirasto (EUAA), ihmiskauppaa koskeva moduuli",
  sv: "Europeiska unionens asylbyrå (EUAA), modulen om människohandel",
  en: "EUAA, module on trafficking in human beings",
};

export const taxAdministration: Words = inAll("vero.fi");
