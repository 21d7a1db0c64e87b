import type { Module } from "../../../courses/index.ts";
import { moduleId } from "../names.ts";
import { childrenAndTheLaw } from "./children-and-the-law.ts";
import { controlAndConsent } from "./control-and-consent.ts";
import { noBorderNeeded } from "./no-border-needed.ts";
import { threeParts } from "./three-parts.ts";

export const whatTraffickingIsModule: Module = {
  id: moduleId("m1"),
  title: { fi: "Mitä ihmiskauppa on", sv: "Vad människohandel är", en: "What trafficking is" },
  lessons: [threeParts, controlAndConsent, noBorderNeeded, childrenAndTheLaw],
  checkQuestions: 5,
  cases: [],
};
