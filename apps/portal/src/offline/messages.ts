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
  refusedTitle: {
    fi: "{count, plural, one {Yhtä asiaa, jonka teit ilman verkkoyhteyttä, ei voitu tallentaa} other {# asiaa, jotka teit ilman verkkoyhteyttä, ei voitu tallentaa}}",
    sv: "{count, plural, one {En sak som du gjorde utan nätförbindelse kunde inte sparas} other {# saker som du gjorde utan nätförbindelse kunde inte sparas}}",
    en: "{count, plural, one {One thing that you did while offline could not be saved} other {# things that you did while offline could not be saved}}",
  },
  refusedAt: { fi: "{what} ({at}): {why}", sv: "{what} ({at}): {why}", en: "{what} ({at}): {why}" },
  noReason: {
    fi: "palvelu ei ottanut tietoa vastaan.",
    sv: "tjänsten tog inte emot uppgiften.",
    en: "the service did not accept it.",
  },
  FinishLesson: {
    fi: "Oppitunnin merkitseminen luetuksi",
    sv: "Att lektionen markerades som läst",
    en: "Marking a lesson as read",
  },
  GiveAnswer: { fi: "Vastaus kysymykseen", sv: "Svar på en fråga", en: "An answer to a question" },
  HandIn: { fi: "Kysymysten päättäminen", sv: "Att frågorna avslutades", en: "Finishing the questions" },
  ChooseInCase: { fi: "Valinta harjoitustapauksessa", sv: "Val i ett övningsfall", en: "A choice in a case" },
  another: { fi: "Vastaus", sv: "Svar", en: "An answer" },
  understood: { fi: "Selvä", sv: "Jag förstår", en: "I understand" },
  lost: {
    fi: "{count, plural, one {Laitteelta poistettiin toisen henkilön lähettämätön vastaus.} other {Laitteelta poistettiin # toisen henkilön lähettämätöntä vastausta.}}",
    sv: "{count, plural, one {Ett svar som en annan person inte hade skickat togs bort från enheten.} other {# svar som en annan person inte hade skickat togs bort från enheten.}}",
    en: "{count, plural, one {An answer that another person had not sent was removed from this device.} other {# answers that another person had not sent were removed from this device.}}",
  },
  atEnd: {
    fi: "{count, plural, one {# vastaus odottaa tällä laitteella lähettämistä. Se lähetetään, kun kirjaudut uudelleen, ja poistetaan, jos joku muu kirjautuu.} other {# vastausta odottaa tällä laitteella lähettämistä. Ne lähetetään, kun kirjaudut uudelleen, ja poistetaan, jos joku muu kirjautuu.}}",
    sv: "{count, plural, one {# svar väntar på den här enheten på att skickas. Det skickas när du loggar in på nytt, och tas bort om någon annan loggar in.} other {# svar väntar på den här enheten på att skickas. De skickas när du loggar in på nytt, och tas bort om någon annan loggar in.}}",
    en: "{count, plural, one {# answer waits on this device to be sent. It is sent when you sign in again, and removed if somebody else signs in.} other {# answers wait on this device to be sent. They are sent when you sign in again, and removed if somebody else signs in.}}",
  },
});
