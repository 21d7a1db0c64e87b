import { defineMessages } from "@vas/ui";

/** What every import of a file says in the same words. */
export const messages = defineMessages({
  importAll: { fi: "Tuo kaikki", sv: "Importera allt", en: "Import all" },
  cancel: { fi: "Peruuta", sv: "Avbryt", en: "Cancel" },
  failedCheck: {
    fi: "Tiedostoa ei voitu tarkistaa",
    sv: "Filen kunde inte kontrolleras",
    en: "The file could not be checked",
  },
  failedImport: { fi: "Tuonti ei onnistunut", sv: "Importen lyckades inte", en: "The import did not succeed" },
  fileKept: { fi: "Tiedosto on yhä valittuna.", sv: "Filen är fortfarande vald.", en: "The file is still chosen." },
  unsureImport: {
    fi: "Emme tiedä, ehtikö tuonti valmistua. Yritä uudelleen: sama tuonti tehdään vain kerran.",
    sv: "Vi vet inte om importen hann bli klar. Försök igen: samma import görs bara en gång.",
    en: "We do not know whether the import finished. Try again: the same import is done only once.",
  },
  stopped: {
    fi: "Keskeytit työn. Tiedosto on yhä valittuna.",
    sv: "Du avbröt arbetet. Filen är fortfarande vald.",
    en: "You stopped the work. The file is still chosen.",
  },
  stoppedImport: {
    fi: "Keskeytit tuonnin. Jos se ehti valmistua palvelimella, uusi yritys kertoo sen eikä tuo mitään kahdesti.",
    sv: "Du avbröt importen. Om servern hann bli klar berättar ett nytt försök det och importerar inget två gånger.",
    en: "You stopped the import. If the server had finished, trying again tells so and imports nothing twice.",
  },
  fileChanged: {
    fi: "Tiedosto on muuttunut valinnan jälkeen tai sitä ei voi enää lukea. Valitse se uudelleen.",
    sv: "Filen har ändrats efter valet eller kan inte längre läsas. Välj den på nytt.",
    en: "The file has changed since it was chosen, or can no longer be read. Choose it again.",
  },
  refusedByServer: {
    fi: "Palvelin ei ottanut tiedostoa vastaan.",
    sv: "Servern tog inte emot filen.",
    en: "The server did not take the file.",
  },
  requestId: {
    fi: "Pyynnön tunnus pääkäyttäjälle: {id}",
    sv: "Begärans identifierare för administratören: {id}",
    en: "Identifier of the request for the administrators: {id}",
  },
  tryAgain: { fi: "Yritä uudelleen", sv: "Försök igen", en: "Try again" },
});
