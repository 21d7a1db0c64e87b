import type { Labels } from "../vocabulary/index.ts";
import { sharedRejectionWords } from "../vocabulary/index.ts";
import type { ReferralRejection } from "./referral.ts";

/** What a refused command on a referral tells the person who gave it. */
export const referralRejectionWords: Labels<ReferralRejection["kind"]> = {
  ...sharedRejectionWords,
  ConsentMissing: {
    fi: "Esitystä ei voi tehdä ilman henkilön suostumusta.",
    sv: "En framställning kan inte göras utan personens samtycke.",
    en: "A referral cannot be made without the person's consent.",
  },
  ConsentByRepresentativeNeeded: {
    fi: "Lapsen puolesta suostumuksen antaa edustaja tai huoltaja.",
    sv: "För ett barn ges samtycket av företrädaren eller vårdnadshavaren.",
    en: "For a child the representative or guardian gives the consent.",
  },
  ConsentByPersonNeeded: {
    fi: "Aikuinen antaa suostumuksen itse.",
    sv: "En vuxen ger samtycket själv.",
    en: "An adult gives the consent in person.",
  },
  ChildNotHeard: {
    fi: "12 vuotta täyttänyttä lasta on kuultava. Kirjaa kuuleminen.",
    sv: "Ett barn som fyllt 12 år ska höras. Anteckna hörandet.",
    en: "A child of 12 or over must be heard. Record the hearing.",
  },
  ReferrerNotEntitled: {
    fi: "Tämä toimija ei saapumispäivän lain mukaan voi tehdä esitystä.",
    sv: "Enligt lagen på ankomstdagen kan denna aktör inte göra en framställning.",
    en: "By the law of the day of arrival this actor may not refer.",
  },
  ReferralClosed: {
    fi: "Esitys on päätetty tai peruutettu, eikä sitä voi enää muuttaa.",
    sv: "Framställningen är avgjord eller återtagen och kan inte längre ändras.",
    en: "The referral is decided or withdrawn and cannot be changed any more.",
  },
  AlreadyAssigned: {
    fi: "Esitys on jo tällä käsittelijällä.",
    sv: "Framställningen finns redan hos denna handläggare.",
    en: "This person already handles the referral.",
  },
  NotTheHandler: {
    fi: "Esitys ei ole sinun käsittelyssäsi, joten et voi palauttaa sitä.",
    sv: "Du handlägger inte framställningen och kan därför inte lämna tillbaka den.",
    en: "You do not handle this referral, so you cannot give it back.",
  },
  SupplementAlreadyRequested: {
    fi: "Täydennystä on jo pyydetty. Kirjaa ensin vastaus.",
    sv: "Komplettering har redan begärts. Anteckna svaret först.",
    en: "A supplement has already been asked for. Record the answer first.",
  },
  NoSupplementRequested: {
    fi: "Täydennystä ei ole pyydetty.",
    sv: "Ingen komplettering har begärts.",
    en: "No supplement has been asked for.",
  },
  NothingChanged: { fi: "Mikään tieto ei muuttunut.", sv: "Ingen uppgift ändrades.", en: "Nothing was changed." },
  NotTheDecisionInForce: {
    fi: "Oikaistava päätös ei ole voimassa oleva päätös.",
    sv: "Beslutet som ska rättas är inte det gällande beslutet.",
    en: "The decision to correct is not the one in force.",
  },
};
