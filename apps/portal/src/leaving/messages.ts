import { defineMessages } from "@vas/ui";

export const messages = defineMessages({
  leaveTitle: {
    fi: "Kaikkia vastauksia ei ole lähetetty",
    sv: "Alla svar har inte skickats",
    en: "Not every answer has been sent",
  },
  leaveText: {
    fi: "{count, plural, one {# vastaus odottaa lähettämistä. Jos kirjaudut ulos nyt, se poistetaan laitteelta eikä sitä voi palauttaa.} other {# vastausta odottaa lähettämistä. Jos kirjaudut ulos nyt, ne poistetaan laitteelta eikä niitä voi palauttaa.}}",
    sv: "{count, plural, one {# svar väntar på att skickas. Om du loggar ut nu tas det bort från enheten och kan inte återställas.} other {# svar väntar på att skickas. Om du loggar ut nu tas de bort från enheten och kan inte återställas.}}",
    en: "{count, plural, one {# answer waits to be sent. If you sign out now, it is removed from this device and cannot be brought back.} other {# answers wait to be sent. If you sign out now, they are removed from this device and cannot be brought back.}}",
  },
  stay: { fi: "Pysy kirjautuneena", sv: "Förbli inloggad", en: "Stay signed in" },
  leaveAnyway: {
    fi: "Kirjaudu ulos ja poista vastaukset",
    sv: "Logga ut och ta bort svaren",
    en: "Sign out and remove the answers",
  },
  owed: {
    fi: "Tietosi on poistettu tältä laitteelta. Uloskirjautuminen viedään loppuun, kun verkkoyhteys palaa. Pidä sivu auki siihen asti, jos laite on yhteiskäytössä.",
    sv: "Dina uppgifter har tagits bort från enheten. Utloggningen slutförs när nätförbindelsen är tillbaka. Håll sidan öppen tills dess om enheten är gemensam.",
    en: "Your data have been removed from this device. Signing out is completed when the network is back. Keep the page open until then if the device is shared.",
  },
});
