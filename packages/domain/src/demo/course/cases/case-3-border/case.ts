import type { CaseContent } from "../../../../cases/index.ts";
import { caseId, sceneId } from "../names.ts";
import { checkScenes } from "./check.ts";
import { decisionScenes } from "./decision.ts";
import { endScenes } from "./ends.ts";

export const twoTicketsOnePhone: CaseContent = {
  id: caseId("case-3-border"),
  title: { fi: "Kaksi lippua, yksi puhelin", sv: "Två biljetter, en telefon", en: "Two tickets, one phone" },
  summary: {
    fi: "Rajatarkastukseen tulee kaksi matkustajaa, mutta vain toinen heistä puhuu, ja hänellä ovat molempien liput, passit ja ainoa puhelin. Harjoittelet erottamaan matkustajat luontevasti, kysymään tulkin avulla ja arvioimaan toisen passilla matkustamista mahdollisen uhrin näkökulmasta. Tapaus ja sen henkilöt on keksitty.",
    sv: "Till gränskontrollen kommer två resenärer, men bara den ena talar, och han har bådas biljetter och pass och den enda telefonen. Du övar att skilja resenärerna åt på ett naturligt sätt, att fråga med tolk och att bedöma en resa med någon annans pass ur ett möjligt offers synvinkel. Fallet och personerna är påhittade.",
    en: "Two travellers come to the border check, but only one of them talks, and he has both tickets, both passports and the only phone. You practise separating the travellers without a fuss, asking with an interpreter, and weighing travel on another's passport with a possible victim in mind. The case and its people are invented.",
  },
  warning: null,
  roles: ["border"],
  signs: ["G1", "G2", "G3", "G5", "G6", "G7", "G10", "L5"],
  start: sceneId("desk"),
  scenes: [...checkScenes, ...decisionScenes, ...endScenes],
};
