import { decisionRejectionWords } from "../admission/index.ts";
import type { Labels } from "../vocabulary/index.ts";
import type { EndingRejection } from "./ending.ts";

/** What a refused command on an ending tells the person who gave it. */
export const endingRejectionWords: Labels<EndingRejection["kind"]> = {
  ...decisionRejectionWords,
  CustomershipEnded: {
    fi: "Asiakkuus on jo päättynyt.",
    sv: "Kundrelationen har redan upphört.",
    en: "The customership has already ended.",
  },
  CustomerChangedSince: {
    fi: "Asiakkaan tiedot ovat muuttuneet. Katso muutokset ennen päätöstä.",
    sv: "Kundens uppgifter har ändrats. Granska ändringarna före beslutet.",
    en: "The customer's file has changed. Look at the changes before you decide.",
  },
  CorrectsAnotherCustomership: {
    fi: "Oikaistava päätös koskee toista asiakkuutta.",
    sv: "Beslutet som ska rättas gäller en annan kundrelation.",
    en: "The decision to correct is on another customership.",
  },
  GroundNotInRegime: {
    fi: "Päätöspäivän laki ei tunne tätä lopettamisen perustetta.",
    sv: "Lagen på beslutsdagen känner inte till denna grund för upphörande.",
    en: "The law of the day of decision does not know this ending ground.",
  },
  GroundsDoNotMatch: {
    fi: "Tilastoitava peruste ei vastaa lain perustetta.",
    sv: "Grunden för statistiken motsvarar inte lagens grund.",
    en: "The ground for statistics does not fit the ground in the Act.",
  },
  ReturnWayDoesNotMatch: {
    fi: "Paluun tapa ei vastaa lopettamisen perustetta.",
    sv: "Sättet att återvända motsvarar inte grunden för upphörande.",
    en: "The way of return does not fit the ending ground.",
  },
  ChildNotHeard: {
    fi: "12 vuotta täyttänyttä lasta on kuultava ennen päätöstä.",
    sv: "Ett barn som fyllt 12 år ska höras före beslutet.",
    en: "A child of 12 or over must be heard before the decision.",
  },
};
