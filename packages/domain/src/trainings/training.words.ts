import type { Words } from "../kernel/index.ts";
import { sharedRejectionWords, type Labels } from "../vocabulary/index.ts";
import type { TrainingRejection } from "./training.ts";
import type { WalkInKnown } from "./walk-in.ts";

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
  AttendanceNotFound: {
    fi: "Merkintää ei löydy. Se on voitu jo perua.",
    sv: "Anteckningen finns inte. Den kan redan ha tagits tillbaka.",
    en: "There is no such entry. It may have been taken back already.",
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

/** What is said of a line without an address whose name is somebody's of the body, or another line's: which of them is it? */
export function walkInIsKnownWords(known: WalkInKnown): Words {
  const { line } = known;
  switch (known.as) {
    case "learner":
      return {
        fi: `Rivi ${line}: organisaatiossa on jo samanniminen osallistuja. Jos hän on sama henkilö, poista rivi ja valitse hänet luettelosta. Jos rivillä on toinen samanniminen henkilö, anna hänen työsähköpostiosoitteensa.`,
        sv: `Rad ${line}: i organisationen finns redan en deltagare med samma namn. Om det är samma person, ta bort raden och välj hen i listan. Om raden gäller en annan person med samma namn, ange hens e-postadress i arbetet.`,
        en: `Line ${line}: the organisation has a learner of this name already. If it is the same person, remove the line and choose them in the list. If it is another person of the same name, give their work mail address.`,
      };
    case "noted":
      return {
        fi: `Rivi ${line}: samanniminen osallistuja on jo merkitty tähän tilaisuuteen. Jos hän on sama henkilö, poista rivi. Jos rivillä on toinen samanniminen henkilö, lisää molemmat omille riveilleen työsähköpostiosoitteineen.`,
        sv: `Rad ${line}: en deltagare med samma namn har redan antecknats för det här tillfället. Om det är samma person, ta bort raden. Om raden gäller en annan person med samma namn, lägg till båda på var sin rad med e-postadressen i arbetet.`,
        en: `Line ${line}: somebody of this name has been noted at this training already. If it is the same person, remove the line. If it is another person of the same name, add both of them, each on a line with their work mail address.`,
      };
    case "line":
      return {
        fi: `Rivi ${line}: sama nimi on myös rivillä ${known.other}. Jos kyse on yhdestä henkilöstä, poista toinen riveistä. Jos he ovat kaksi samannimistä henkilöä, anna kummankin työsähköpostiosoite.`,
        sv: `Rad ${line}: samma namn finns också på rad ${known.other}. Om det är en och samma person, ta bort den ena raden. Om det är två personer med samma namn, ange e-postadressen i arbetet för båda.`,
        en: `Line ${line}: line ${known.other} has the same name. If they are one person, remove one of the lines. If they are two people of the same name, give the work mail address of both.`,
      };
  }
}
