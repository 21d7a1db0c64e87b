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
};
