import type { CaseContent } from "../../../../cases/index.ts";
import { caseId, sceneId } from "../names.ts";
import { afterwardsScenes } from "./afterwards.ts";
import { counsellingScenes } from "./counselling.ts";
import { endScenes } from "./ends.ts";

export const sheSaysNo: CaseContent = {
  id: caseId("case-3-ngo"),
  title: { fi: "Hän sanoo ei", sv: "Hon säger nej", en: "She says no" },
  summary: {
    fi: "Nainen käy järjestön neuvontapisteessä kymmenen minuuttia kerrallaan, eikä hän halua, että hänestä tehdään esitys. Harjoittelet kunnioittamaan kieltäytymistä, kysymään neuvoa ilman tunnistetietoja ja pitämään oven auki. Tapaus ja sen henkilöt on keksitty.",
    sv: "En kvinna besöker organisationens rådgivning tio minuter i taget, och hon vill inte att det görs en framställning om henne. Du övar att respektera ett nej, att be om råd utan identifierande uppgifter och att hålla dörren öppen. Fallet och personerna är påhittade.",
    en: "A woman visits the counselling point of a non-governmental organisation for ten minutes at a time, and does not want a referral to be made. You practise respecting a no, asking for advice without identifying data, and keeping the door open. The case and its people are invented.",
  },
  warning: {
    fi: "Tapauksessa viitataan seksuaaliseen hyväksikäyttöön ja väkivallan uhkaan. Tekoja ei kuvata.",
    sv: "I fallet antyds sexuellt utnyttjande och hot om våld. Inga handlingar beskrivs.",
    en: "The case hints at sexual exploitation and a threat of violence. No acts are described.",
  },
  roles: ["ngo"],
  signs: ["G4", "G5", "G6", "G7", "S2", "S3", "S4", "S7"],
  start: sceneId("counselling"),
  scenes: [...counsellingScenes, ...afterwardsScenes, ...endScenes],
};
