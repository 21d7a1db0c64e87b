import type { Module } from "../../../courses/index.ts";
import { moduleId } from "../names.ts";
import { atWorkAndAtHome } from "./at-work-and-at-home.ts";
import { crimeChildrenOrgans } from "./crime-children-organs.ts";
import { generalSigns } from "./general-signs.ts";
import { sexualExploitationAndMarriage } from "./sexual-exploitation-and-marriage.ts";
import { strongAndWeak } from "./strong-and-weak.ts";
import { theCard } from "./the-card.ts";
import { whatASignIs } from "./what-a-sign-is.ts";
import { whereSignsShow } from "./where-signs-show.ts";

export const signsModule: Module = {
  id: moduleId("m3"),
  title: { fi: "Merkit", sv: "Tecken", en: "Signs" },
  lessons: [
    whatASignIs,
    generalSigns,
    atWorkAndAtHome,
    sexualExploitationAndMarriage,
    crimeChildrenOrgans,
    whereSignsShow,
    strongAndWeak,
    theCard,
  ],
  checkQuestions: 8,
  cases: [],
};
