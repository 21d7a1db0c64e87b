import type { Module } from "../../../courses/index.ts";
import { moduleId } from "../names.ts";
import { adviceLine } from "./advice-line.ts";
import { afterTheReferral } from "./after-the-referral.ts";
import { children } from "./children.ts";
import { consent } from "./consent.ts";
import { lowThreshold } from "./low-threshold.ts";
import { whatToTell } from "./what-to-tell.ts";
import { whenAssistanceEnds } from "./when-assistance-ends.ts";

export const referralStepByStep: Module = {
  id: moduleId("m5"),
  title: { fi: "Esitys askel askeleelta", sv: "Framställningen steg för steg", en: "Referral step by step" },
  lessons: [lowThreshold, consent, adviceLine, whatToTell, children, afterTheReferral, whenAssistanceEnds],
  checkQuestions: 6,
  cases: ["case-2"],
};
