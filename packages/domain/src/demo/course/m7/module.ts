import type { Module } from "../../../courses/index.ts";
import { moduleId } from "../names.ts";
import { border } from "./border.ts";
import { ngo } from "./ngo.ts";
import { planAndPledge } from "./plan-and-pledge.ts";
import { police } from "./police.ts";
import { receptionCentre } from "./reception-centre.ts";

export const inMyJob: Module = {
  id: moduleId("m7"),
  title: { fi: "Omassa työssäni", sv: "I mitt arbete", en: "In my job" },
  lessons: [receptionCentre, police, border, ngo, planAndPledge],
  checkQuestions: 3,
  cases: ["case-3-police", "case-3-border", "case-3-ngo"],
};
