import type { Words } from "../kernel/index.ts";
import type { Labels } from "../vocabulary/index.ts";
import type { EnrollingRejection } from "./enrolment.ts";

/** What a refused enrolment tells the learner. */
export const enrollingRejectionWords: Labels<EnrollingRejection["kind"]> = {
  EnrolledAlready: {
    fi: "Olet jo ilmoittautunut tälle kurssille.",
    sv: "Du är redan anmäld till den här kursen.",
    en: "You are enrolled in this course already.",
  },
  CertificateHolds: {
    fi: "Todistuksesi on voimassa. Kurssin voi uusia, kun todistuksen uusimisaika alkaa.",
    sv: "Ditt intyg är giltigt. Kursen kan gås om när tiden för förnyelse börjar.",
    en: "Your certificate is valid. The course can be taken again when the time of renewal begins.",
  },
  Waived: {
    fi: "Sinut on vapautettu tästä kurssista, eikä sinun tarvitse suorittaa sitä. Kysy tarvittaessa kouluttajalta.",
    sv: "Du är befriad från den här kursen och behöver inte gå den. Fråga utbildaren vid behov.",
    en: "The course is waived for you: you need not take it. Ask the trainer where needed.",
  },
};

/** What a learner is told where they go on with an enrolment that is not there, or is over. */
export const enrolmentRefusalWords: Labels<"EnrolmentNotFound" | "EnrolmentOver"> = {
  EnrolmentNotFound: { fi: "Ilmoittautumista ei löydy.", sv: "Anmälan finns inte.", en: "There is no such enrolment." },
  EnrolmentOver: {
    fi: "Kurssi on jo päättynyt osaltasi.",
    sv: "Kursen är redan avslutad för din del.",
    en: "The course is over for you already.",
  },
};

/** Why staff do not waive the reading of what has changed. */
export const changedLessonsNotWaived: Words = {
  fi: "Muuttuneiden oppituntien lukemisesta ei vapauteta: todistus päättyisi ilman sitä.",
  sv: "Ingen befrias från att läsa ändrade lektioner: utan det skulle intyget upphöra.",
  en: "Reading changed lessons is not waived: without it the certificate would end.",
};
