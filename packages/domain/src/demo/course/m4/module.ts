import type { Module } from "../../../courses/index.ts";
import { moduleId } from "../names.ts";
import { aloneWithAnInterpreter } from "./alone-with-an-interpreter.ts";
import { generalQuestions } from "./general-questions.ts";
import { lookAfterYourself } from "./look-after-yourself.ts";
import { notADetective } from "./not-a-detective.ts";
import { notesWithConsent } from "./notes-with-consent.ts";
import { safetyFirst } from "./safety-first.ts";

export const meetingModule: Module = {
  id: moduleId("m4"),
  title: { fi: "Ihmisen kohtaaminen", sv: "Att möta en människa", en: "Meeting a person" },
  lessons: [safetyFirst, aloneWithAnInterpreter, generalQuestions, notADetective, notesWithConsent, lookAfterYourself],
  checkQuestions: 0,
  cases: ["case-1"],
};
