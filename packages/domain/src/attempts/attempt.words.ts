import { enrolmentRefusalWords } from "../enrolments/index.ts";
import type { Labels } from "../vocabulary/index.ts";
import type { AttemptRejection } from "./attempt.ts";
import type { ExamRejection } from "./exam.ts";

type Refused =
  AttemptRejection["kind"] | ExamRejection["kind"] | "EnrolmentNotFound" | "NothingToAsk" | "AttemptNotFound";

/** What a refused command on an attempt tells the learner. */
export const attemptRejectionWords: Labels<Refused> = {
  ...enrolmentRefusalWords,
  NothingToAsk: { fi: "Tässä ei ole kysymyksiä.", sv: "Här finns inga frågor.", en: "There are no questions here." },
  AttemptNotFound: { fi: "Suoritusta ei löydy.", sv: "Försöket finns inte.", en: "There is no such attempt." },
  AttemptEnded: {
    fi: "Suoritus on jo päättynyt. Tallennetut vastaukset on arvosteltu.",
    sv: "Försöket är redan avslutat. De sparade svaren har bedömts.",
    en: "The attempt has ended. The answers that were saved have been graded.",
  },
  TimeIsUp: {
    fi: "Aika on päättynyt. Ennen sitä tallennetut vastaukset arvostellaan.",
    sv: "Tiden är ute. De svar som sparades före det bedöms.",
    en: "Time is up. The answers saved before that are graded.",
  },
  QuestionNotOnPaper: {
    fi: "Kysymystä ei ole tässä suorituksessa.",
    sv: "Frågan finns inte i det här försöket.",
    en: "The question is not in this attempt.",
  },
  AnswerDoesNotFit: {
    fi: "Vastaus ei sovi kysymykseen. Vastaa uudelleen.",
    sv: "Svaret passar inte frågan. Svara på nytt.",
    en: "The answer does not fit the question. Answer again.",
  },
  AnsweredAlready: {
    fi: "Olet jo vastannut tähän kysymykseen.",
    sv: "Du har redan svarat på den här frågan.",
    en: "You have answered this question already.",
  },
  ExamGoingOn: { fi: "Koe on jo kesken.", sv: "Provet pågår redan.", en: "An exam is going on already." },
  ExamPassed: { fi: "Olet jo läpäissyt kokeen.", sv: "Du har redan klarat provet.", en: "You have passed the exam." },
  NoAttemptsLeft: {
    fi: "Suorituskertoja ei ole jäljellä. Ota yhteyttä kouluttajaan.",
    sv: "Det finns inga försök kvar. Kontakta utbildaren.",
    en: "No attempts are left. Contact the trainer.",
  },
  LessonsLeft: {
    fi: "Lue ensin kaikki oppitunnit.",
    sv: "Läs först alla lektioner.",
    en: "Read every lesson first.",
  },
  ExamCoolsDown: {
    fi: "Kokeen voi yrittää uudelleen vasta, kun tauko edellisen jälkeen on kulunut.",
    sv: "Provet kan göras om först när pausen efter det förra är över.",
    en: "The exam can be tried again when the pause after the last one is over.",
  },
};
