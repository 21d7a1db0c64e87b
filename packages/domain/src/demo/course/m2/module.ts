import type { Module } from "../../../courses/index.ts";
import { moduleId } from "../names.ts";
import { abroadAndAtHome } from "./abroad-and-at-home.ts";
import { forcedCrimeAndBegging } from "./forced-crime-and-begging.ts";
import { insideTheHome } from "./inside-the-home.ts";
import { labour } from "./labour.ts";
import { sexualExploitation } from "./sexual-exploitation.ts";

export const formsModule: Module = {
  id: moduleId("m2"),
  title: {
    fi: "Hyväksikäytön muodot Suomessa ja matkalla",
    sv: "Former av utnyttjande i Finland och på vägen",
    en: "Forms of exploitation in Finland and on the way",
  },
  lessons: [labour, sexualExploitation, insideTheHome, forcedCrimeAndBegging, abroadAndAtHome],
  checkQuestions: 6,
  cases: [],
};
