import { defineMessages } from "@vas/ui";

export const messages = defineMessages({
  hiddenTitle: { fi: "Uusi välilehti", sv: "Ny flik", en: "New tab" },
  continue: { fi: "Jatka", sv: "Fortsätt", en: "Continue" },
  idleTitle: { fi: "Näyttö on peitetty", sv: "Skärmen är täckt", en: "The screen is covered" },
  idleText: {
    fi: "Näyttö peitettiin, koska sitä ei ole käytetty kahteen minuuttiin.",
    sv: "Skärmen täcktes eftersom den inte har använts på två minuter.",
    en: "The screen was covered because nobody has used it for two minutes.",
  },
  closingTitle: { fi: "Istunto päättyy pian", sv: "Sessionen tar snart slut", en: "The session ends soon" },
  closingText: {
    fi: "{seconds, plural, one {Istunto päättyy # sekunnin kuluttua, ellet jatka sitä.} other {Istunto päättyy # sekunnin kuluttua, ellet jatka sitä.}}",
    sv: "{seconds, plural, one {Sessionen tar slut om # sekund om du inte förlänger den.} other {Sessionen tar slut om # sekunder om du inte förlänger den.}}",
    en: "{seconds, plural, one {The session ends in # second unless you extend it.} other {The session ends in # seconds unless you extend it.}}",
  },
  expiringText: {
    fi: "{seconds, plural, one {Istunnon enimmäisaika täyttyy # sekunnin kuluttua. Tallenna keskeneräinen työ ja kirjaudu sitten uudelleen.} other {Istunnon enimmäisaika täyttyy # sekunnin kuluttua. Tallenna keskeneräinen työ ja kirjaudu sitten uudelleen.}}",
    sv: "{seconds, plural, one {Sessionens maximala tid löper ut om # sekund. Spara ditt arbete och logga sedan in på nytt.} other {Sessionens maximala tid löper ut om # sekunder. Spara ditt arbete och logga sedan in på nytt.}}",
    en: "{seconds, plural, one {The session reaches its longest time in # second. Save your work, then sign in again.} other {The session reaches its longest time in # seconds. Save your work, then sign in again.}}",
  },
  draftsKept: {
    fi: "Keskeneräinen teksti säilyy tässä ikkunassa.",
    sv: "Oavslutad text finns kvar i det här fönstret.",
    en: "Unfinished text stays in this window.",
  },
  extend: { fi: "Jatka istuntoa", sv: "Förläng sessionen", en: "Extend the session" },
  understood: { fi: "Selvä", sv: "Uppfattat", en: "I understand" },
  notExtended: {
    fi: "Istuntoa ei voitu jatkaa, koska palveluun ei saada yhteyttä. Yritä uudelleen.",
    sv: "Sessionen kunde inte förlängas eftersom tjänsten inte kan nås. Försök igen.",
    en: "The session could not be extended because the service cannot be reached. Try again.",
  },
  endedTitle: { fi: "Istunto on päättynyt", sv: "Sessionen har avslutats", en: "The session has ended" },
  endedText: {
    fi: "Kirjaudu uudelleen, niin voit jatkaa siitä mihin jäit.",
    sv: "Logga in på nytt för att fortsätta där du slutade.",
    en: "Sign in again to continue where you left off.",
  },
  signInAgain: { fi: "Kirjaudu uudelleen", sv: "Logga in på nytt", en: "Sign in again" },
  signInInNewTab: {
    fi: "Kirjaudu uudelleen (avautuu uuteen välilehteen)",
    sv: "Logga in på nytt (öppnas i en ny flik)",
    en: "Sign in again (opens in a new tab)",
  },
  offline: {
    fi: "Verkkoyhteys puuttuu. Voit jatkaa kirjoittamista; tiedot lähetetään, kun yhteys palaa ja yrität uudelleen.",
    sv: "Nätförbindelsen saknas. Du kan fortsätta skriva; skicka uppgifterna på nytt när förbindelsen är tillbaka.",
    en: "There is no network connection. You can go on writing; send again when the connection is back.",
  },
});
