import { defineMessages } from "@vas/ui";

export const messages = defineMessages({
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
  lost: {
    fi: "{count, plural, one {Laitteelta poistettiin toisen henkilön lähettämätön vastaus.} other {Laitteelta poistettiin # toisen henkilön lähettämätöntä vastausta.}}",
    sv: "{count, plural, one {Ett svar som en annan person inte hade skickat togs bort från enheten.} other {# svar som en annan person inte hade skickat togs bort från enheten.}}",
    en: "{count, plural, one {An answer that another person had not sent was removed from this device.} other {# answers that another person had not sent were removed from this device.}}",
  },
  delivered: {
    fi: "Vastauksesi tarkistuskysymyksiin on lähetetty",
    sv: "Dina svar på kontrollfrågorna har skickats",
    en: "Your answers to the check questions have been sent",
  },
  resultOf: {
    fi: "Tulos ja perustelut (päätit kysymykset {moment})",
    sv: "Resultat och motiveringar (du avslutade frågorna {moment})",
    en: "Result and reasons (you finished on {moment})",
  },
  understood: { fi: "Selvä", sv: "Jag förstår", en: "I understand" },
});
