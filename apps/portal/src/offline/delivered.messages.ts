import { defineMessages } from "@vas/ui";

export const messages = defineMessages({
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
