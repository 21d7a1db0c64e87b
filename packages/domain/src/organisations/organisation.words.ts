import { sharedRejectionWords, type Labels } from "../vocabulary/index.ts";
import type { OrganisationRejection } from "./organisation.ts";

/** What a refused command on an organisation tells the person who gave it. */
export const organisationRejectionWords: Labels<OrganisationRejection["kind"]> = {
  ...sharedRejectionWords,
  OrganisationClosed: {
    fi: "Organisaatio on suljettu, eikä sen tietoja voi enää muuttaa.",
    sv: "Organisationen är stängd och uppgifterna kan inte längre ändras.",
    en: "The organisation is closed and cannot be changed any more.",
  },
  ContactNotFound: {
    fi: "Yhteyshenkilöä ei löydy.",
    sv: "Kontaktpersonen hittas inte.",
    en: "The contact person is not found.",
  },
  NothingChanged: { fi: "Mikään tieto ei muuttunut.", sv: "Ingen uppgift ändrades.", en: "Nothing was changed." },
};
