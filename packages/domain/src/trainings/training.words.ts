import type { Words } from "../kernel/index.ts";
import { sharedRejectionWords, type Labels } from "../vocabulary/index.ts";
import type { TrainingRejection } from "./training.ts";

/** What a refused command on a training tells the person who gave it. */
export const trainingRejectionWords: Labels<TrainingRejection["kind"]> = {
  ...sharedRejectionWords,
  TrainingOver: {
    fi: "Koulutustilaisuus on jo pidetty tai peruttu.",
    sv: "Utbildningstillfället har redan hållits eller ställts in.",
    en: "The training has already been held or cancelled.",
  },
  TrainingNotHeldYet: {
    fi: "Koulutustilaisuutta ei ole vielä pidetty. Merkitse osallistujat tilaisuuden päivänä tai sen jälkeen.",
    sv: "Utbildningstillfället har inte hållits ännu. Anteckna deltagarna samma dag eller senare.",
    en: "The training has not been held yet. Note who took part on its day or later.",
  },
  NothingChanged: { fi: "Mikään tieto ei muuttunut.", sv: "Ingen uppgift ändrades.", en: "Nothing was changed." },
};

/** What is said of a line, counted from 1, whose address is that of a learner of another name; it tells nothing of who has it. */
export function walkInIsAnotherWords(line: number): Words {
  return {
    fi: `Rivi ${line}: sähköpostiosoite on toisen nimisen osallistujan. Tarkista nimi ja osoite.`,
    sv: `Rad ${line}: e-postadressen hör till en deltagare med ett annat namn. Kontrollera namnet och adressen.`,
    en: `Line ${line}: the mail address is that of a learner of another name. Check the name and the address.`,
  };
}
