import { sharedRejectionWords, type Labels } from "../vocabulary/index.ts";
import type { CustomerRejection } from "./customer.ts";
import type { PersonRejection } from "./person.ts";

const nothingChanged = {
  fi: "Mikään tieto ei muuttunut.",
  sv: "Ingen uppgift ändrades.",
  en: "Nothing was changed.",
};

/** What a refused command on a person's details tells the person who gave it. */
export const personRejectionWords: Labels<PersonRejection["kind"]> = {
  ...sharedRejectionWords,
  NothingChanged: nothingChanged,
};

/** What a refused command on a customership tells the person who gave it. */
export const customerRejectionWords: Labels<CustomerRejection["kind"]> = {
  ...sharedRejectionWords,
  NothingChanged: nothingChanged,
  CustomershipEnded: {
    fi: "Asiakkuus on päättynyt. Se avataan tarvittaessa uudelleen uudella esityksellä.",
    sv: "Kundrelationen har upphört. Den öppnas vid behov på nytt genom en ny framställning.",
    en: "The customership has ended. If needed it is opened again by a new referral.",
  },
  CustomershipNotEnded: {
    fi: "Asiakkuus ei ole päättynyt.",
    sv: "Kundrelationen har inte upphört.",
    en: "The customership has not ended.",
  },
  EndsBeforeAdmission: {
    fi: "Asiakkuus ei voi päättyä ennen kuin se on alkanut.",
    sv: "Kundrelationen kan inte upphöra innan den har börjat.",
    en: "A customership cannot end before it began.",
  },
  AdultMissing: {
    fi: "Lapsen asiakkuus liitetään aikuiseen asiakkaaseen.",
    sv: "Barnets kundrelation kopplas till en vuxen kund.",
    en: "A child's customership is linked to an adult customer.",
  },
  LinkNotFound: {
    fi: "Liitettyä henkilöä ei löydy.",
    sv: "Den kopplade personen hittas inte.",
    en: "The linked person is not found.",
  },
  LinkedToItself: {
    fi: "Asiakasta ei voi liittää itseensä.",
    sv: "En kund kan inte kopplas till sig själv.",
    en: "A customer cannot be linked to themselves.",
  },
};
