import type { Module } from "../../../courses/index.ts";
import { moduleId } from "../names.ts";
import { helpAndWhoGivesIt } from "./help-and-who-gives-it.ts";
import { madeToBreakTheLaw } from "./made-to-break-the-law.ts";
import { reflectionPeriod } from "./reflection-period.ts";
import { residencePermit } from "./residence-permit.ts";
import { secrecyAndPartners } from "./secrecy-and-partners.ts";

export const rightsAndPartners: Module = {
  id: moduleId("m6"),
  title: { fi: "Oikeudet ja kumppanit", sv: "Rättigheter och samarbetspartner", en: "Rights and partners" },
  lessons: [helpAndWhoGivesIt, reflectionPeriod, residencePermit, madeToBreakTheLaw, secrecyAndPartners],
  checkQuestions: 5,
  cases: [],
};
