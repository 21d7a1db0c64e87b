import type { CourseContent } from "../../courses/index.ts";
import { calendarDate } from "../../kernel/index.ts";
import type { Question } from "../../questions/index.ts";
import { whatTraffickingIsModule } from "./m1/module.ts";
import { questionsOnControlAndBorders } from "./m1/questions-control.ts";
import { questionsOnTheDefinition } from "./m1/questions-definition.ts";
import { questionsOnChildrenAndTheLaw } from "./m1/questions-law.ts";
import { formsModule } from "./m2/module.ts";
import { questionsOnPlacesAndFigures } from "./m2/questions-figures.ts";
import { questionsOnLabour } from "./m2/questions-labour.ts";
import { questionsOnOtherForms } from "./m2/questions-other-forms.ts";
import { signsModule } from "./m3/module.ts";
import { questionsOnForms } from "./m3/questions-forms.ts";
import { questionsOnLimits } from "./m3/questions-limits.ts";
import { questionsOnStrength } from "./m3/questions-strength.ts";
import { questionsOnWeighing } from "./m3/questions-weighing.ts";
import { meetingModule } from "./m4/module.ts";
import { questionsOnArranging } from "./m4/questions-arranging.ts";
import { questionsOnFollowing } from "./m4/questions-following.ts";
import { questionsOnTalking } from "./m4/questions-talking.ts";
import { referralStepByStep } from "./m5/module.ts";
import { questionsOnConsentAndChildren } from "./m5/questions-consent-and-children.ts";
import { questionsOnDecision } from "./m5/questions-decision.ts";
import { questionsOnReferral } from "./m5/questions-referral.ts";
import { rightsAndPartners } from "./m6/module.ts";
import { questionsOnHelp } from "./m6/questions-help.ts";
import { questionsOnPartners } from "./m6/questions-partners.ts";
import { questionsOnPermit } from "./m6/questions-permit.ts";
import { questionsOnReflectionPeriod } from "./m6/questions-reflection-period.ts";
import { inMyJob } from "./m7/module.ts";
import { questionsOnAuthorities } from "./m7/questions-authorities.ts";
import { questionsOnThePlan } from "./m7/questions-plan.ts";
import { questionsOnReception } from "./m7/questions-reception.ts";

/** The short name of the demo course. */
export const demoCourseCode = "recognise-meet-refer";

/** The demo course: content to be tried, not guidance to be followed. A practitioner approves content before real use. */
export const demoCourse: CourseContent = {
  title: { fi: "Tunnista, kohtaa, ohjaa", sv: "Känn igen, möt, hänvisa", en: "Recognise, meet, refer" },
  summary: {
    fi: "Miten ihmiskaupan mahdollinen uhri tunnistetaan, miten hänet kohdataan ja miten hänet ohjataan auttamisjärjestelmään.",
    sv: "Hur man känner igen ett möjligt offer för människohandel, möter personen och hänvisar till hjälpsystemet.",
    en: "How to recognise a possible victim of human trafficking, meet the person, and refer them to the assistance system.",
  },
  notice: {
    fi: "Esittelykurssi, ei ohje. Sisältöä ei ole hyväksytty käyttöön työssä.",
    sv: "Demonstrationskurs, inte en anvisning. Innehållet är inte godkänt för bruk i arbetet.",
    en: "A demonstration, not guidance. The content has not been approved for use at work.",
  },
  lawAsOf: calendarDate("2026-11-01"),
  modules: [
    whatTraffickingIsModule,
    formsModule,
    signsModule,
    meetingModule,
    referralStepByStep,
    rightsAndPartners,
    inMyJob,
  ],
  exam: {
    shares: { m1: 3, m2: 3, m3: 4, m4: 3, m5: 3, m6: 3, m7: 1 },
    passPercent: 80,
    attempts: 3,
    coolDownHours: 24,
    minutes: 40,
  },
  certificate: { months: 24, renewalMonths: 3 },
};

/** The bank of the demo course. */
export const demoQuestions: readonly Question[] = [
  ...questionsOnTheDefinition,
  ...questionsOnControlAndBorders,
  ...questionsOnChildrenAndTheLaw,
  ...questionsOnLabour,
  ...questionsOnOtherForms,
  ...questionsOnPlacesAndFigures,
  ...questionsOnLimits,
  ...questionsOnWeighing,
  ...questionsOnStrength,
  ...questionsOnForms,
  ...questionsOnArranging,
  ...questionsOnTalking,
  ...questionsOnFollowing,
  ...questionsOnReferral,
  ...questionsOnConsentAndChildren,
  ...questionsOnDecision,
  ...questionsOnHelp,
  ...questionsOnReflectionPeriod,
  ...questionsOnPermit,
  ...questionsOnPartners,
  ...questionsOnReception,
  ...questionsOnAuthorities,
  ...questionsOnThePlan,
];
