import type { Words } from "../../kernel/index.ts";
import type { Counts, Figure, FigureId } from "../figure.ts";
import { admissionFigures } from "./admission-figures.ts";
import { childFigures } from "./child-figures.ts";
import { customerFigures } from "./customer-figures.ts";
import { dimensions } from "./dimensions.ts";
import { populations } from "./populations.ts";
import { referralFigures } from "./referral-figures.ts";

/** The catalogue: every figure of the overview that referrals and customerships can give. */
export const figures: readonly Figure[] = [
  ...referralFigures,
  ...admissionFigures,
  ...customerFigures,
  ...childFigures,
];

const figuresById = new Map(figures.map((figure) => [figure.id, figure]));

/** The figure of that id. @throws RangeError where the catalogue has none; a test compares the catalogue with the list of ids. */
export function figureOf(id: FigureId): Figure {
  const figure = figuresById.get(id);
  if (!figure) throw new RangeError(`No such figure: ${id}`);
  return figure;
}

const countsWords: Readonly<Record<Counts, Words>> = {
  persons: {
    fi: "Luku on henkilöiden määrä: jokainen on laskettu kerran.",
    sv: "Siffran är antalet personer: var och en räknas en gång.",
    en: "The number is of persons: each is counted once.",
  },
  mentions: {
    fi: "Luku on mainintojen määrä: henkilö on laskettu kerran jokaisesta muodosta.",
    sv: "Siffran är antalet omnämnanden: en person räknas en gång för varje form.",
    en: "The number is of mentions: a person is counted once for each form.",
  },
  referrals: {
    fi: "Luku on esitysten määrä.",
    sv: "Siffran är antalet framställningar.",
    en: "The number is of referrals.",
  },
  customerships: {
    fi: "Luku on asiakkuuksien määrä.",
    sv: "Siffran är antalet kundrelationer.",
    en: "The number is of customerships.",
  },
};

/** How a figure is counted, in whole sentences: who belongs to it, what the number is of, and what its divisions mean. */
export function howCounted({ population, counts, by }: Figure): Words {
  const notes = by.map((key) => dimensions[key].howCounted).filter((note) => note !== null);
  const sentences = [populations[population].howCounted, countsWords[counts], ...new Set(notes)];
  return {
    fi: sentences.map(({ fi }) => fi).join(" "),
    sv: sentences.map(({ sv }) => sv).join(" "),
    en: sentences.map(({ en }) => en).join(" "),
  };
}

/** A group of the catalogue that is named in it but has no records yet. */
export type UncollectedGroup = { readonly id: string; readonly title: Words };

/** What the catalogue names and nothing is recorded of: shown as "not collected", never as zero. */
export const notCollected: readonly UncollectedGroup[] = [
  {
    id: "periods",
    title: {
      fi: "Myönnetyt toipumis- ja harkinta-ajat sekä tunnistamiset",
      sv: "Beviljade återhämtnings- och betänketider samt identifieringar",
      en: "Recovery and reflection periods and identifications",
    },
  },
  {
    id: "measures",
    title: {
      fi: "Auttamistoimet lajeittain ja tuottajittain",
      sv: "Hjälpinsatser efter slag och producent",
      en: "Assistance measures by kind and producer",
    },
  },
  { id: "advice", title: { fi: "Annettu neuvonta", sv: "Rådgivning", en: "Advice given" } },
  { id: "training", title: { fi: "Koulutus", sv: "Utbildning", en: "Training" } },
];
