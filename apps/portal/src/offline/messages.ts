import { defineMessages } from "@vas/ui";

export const messages = defineMessages({
  away: {
    fi: "Verkkoyhteyttä ei ole. Voit lukea laitteelle tallennettuja oppitunteja.",
    sv: "Nätförbindelse saknas. Du kan läsa lektioner som är sparade på enheten.",
    en: "You are offline. You can read the lessons that are saved on this device.",
  },
  waiting: {
    fi: "{count, plural, one {# vastaus odottaa lähettämistä. Se lähetetään, kun verkkoyhteys palaa.} other {# vastausta odottaa lähettämistä. Ne lähetetään, kun verkkoyhteys palaa.}}",
    sv: "{count, plural, one {# svar väntar på att skickas. Det skickas när nätförbindelsen är tillbaka.} other {# svar väntar på att skickas. De skickas när nätförbindelsen är tillbaka.}}",
    en: "{count, plural, one {# answer waits to be sent. It is sent when the network is back.} other {# answers wait to be sent. They are sent when the network is back.}}",
  },
  atEnd: {
    fi: "{count, plural, one {# vastaus odottaa tällä laitteella lähettämistä. Se lähetetään, kun kirjaudut uudelleen, ja poistetaan, jos joku muu kirjautuu.} other {# vastausta odottaa tällä laitteella lähettämistä. Ne lähetetään, kun kirjaudut uudelleen, ja poistetaan, jos joku muu kirjautuu.}}",
    sv: "{count, plural, one {# svar väntar på den här enheten på att skickas. Det skickas när du loggar in på nytt, och tas bort om någon annan loggar in.} other {# svar väntar på den här enheten på att skickas. De skickas när du loggar in på nytt, och tas bort om någon annan loggar in.}}",
    en: "{count, plural, one {# answer waits on this device to be sent. It is sent when you sign in again, and removed if somebody else signs in.} other {# answers wait on this device to be sent. They are sent when you sign in again, and removed if somebody else signs in.}}",
  },
});
