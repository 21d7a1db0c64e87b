import { defineMessages } from "@vas/ui";

export const messages = defineMessages({
  signIn: { fi: "Kirjaudu sisään", sv: "Logga in", en: "Sign in" },
  byLink: { fi: "Kirjaudu sähköpostilinkillä", sv: "Logga in med en länk", en: "Sign in by a mailed link" },
  address: { fi: "Sähköpostiosoite", sv: "E-postadress", en: "Mail address" },
  addressHelp: {
    fi: "Osoite, johon sait kutsun koulutukseen.",
    sv: "Adressen dit du fick inbjudan till utbildningen.",
    en: "The address at which you were invited to the training.",
  },
  send: { fi: "Lähetä linkki", sv: "Skicka länken", en: "Send the link" },
  sent: { fi: "Tarkista sähköpostisi", sv: "Kontrollera din e-post", en: "Check your mail" },
  sentText: {
    fi: "Jos osoite kuuluu koulutukseen osallistuvalle, sinne lähetettiin linkki. Se toimii kerran ja 15 minuutin ajan.",
    sv: "Om adressen tillhör en deltagare har en länk skickats dit. Den fungerar en gång och i 15 minuter.",
    en: "If the address belongs to a learner, a link has been sent to it. It works once and for 15 minutes.",
  },
  notAnAddress: {
    fi: "Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi.",
    sv: "Skriv e-postadressen i formen namn@exempel.fi.",
    en: "Write the mail address like name@example.fi.",
  },
  tooOften: {
    fi: "Linkkiä on pyydetty liian monta kertaa. Yritä uudelleen vartin kuluttua.",
    sv: "Länken har begärts för många gånger. Försök igen om en kvart.",
    en: "The link has been asked for too often. Try again in a quarter of an hour.",
  },
  notSent: {
    fi: "Pyyntö ei mennyt perille. Tarkista verkkoyhteys ja yritä uudelleen.",
    sv: "Begäran kom inte fram. Kontrollera nätförbindelsen och försök igen.",
    en: "The request did not get through. Check the network connection and try again.",
  },
  useText: {
    fi: "Linkki kirjaa sinut sisään tällä laitteella.",
    sv: "Länken loggar in dig på den här enheten.",
    en: "The link signs you in on this device.",
  },
  gone: { fi: "Linkki ei enää toimi", sv: "Länken fungerar inte längre", en: "The link does not work any more" },
  goneText: {
    fi: "Linkki on käytetty tai yli 15 minuuttia vanha. Pyydä uusi linkki.",
    sv: "Länken är använd eller äldre än 15 minuter. Be om en ny länk.",
    en: "The link has been used or is more than 15 minutes old. Ask for a new one.",
  },
});
