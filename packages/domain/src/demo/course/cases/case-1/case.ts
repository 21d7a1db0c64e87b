import type { CaseContent } from "../../../../cases/index.ts";
import { caseId, sceneId } from "../names.ts";
import { arrivalScenes } from "./arrival.ts";
import { endScenes } from "./ends.ts";
import { referralScenes } from "./referral.ts";

export const theCookWhoNeverGoesOut: CaseContent = {
  id: caseId("case-1"),
  title: {
    fi: "Kokki, joka ei koskaan käy ulkona",
    sv: "Kocken som aldrig går ut",
    en: "The cook who never goes out",
  },
  summary: {
    fi: "Vastaanottokeskukseen tulee mies, joka on ollut Suomessa viisi vuotta mutta ei osaa kieltä, ja ystävä vastaa hänen puolestaan. Harjoittelet ensimmäistä keskustelua, neuvon kysymistä ilman nimeä ja suostumuksen pyytämistä. Tapaus ja sen henkilöt on keksitty.",
    sv: "Till förläggningen kommer en man som har varit fem år i Finland men inte kan språket, och en vän svarar i hans ställe. Du övar det första samtalet, att be om råd utan att nämna namn och att be om samtycke. Fallet och personerna är påhittade.",
    en: "A man comes to the reception centre who has been in Finland for five years but does not know the language, and a friend answers for him. You practise the first talk, asking for advice without giving a name, and asking for consent. The case and its people are invented.",
  },
  warning: null,
  roles: ["reception"],
  signs: ["G1", "G2", "G4", "G7", "G9", "G10", "G12", "L2", "L3", "L4", "L6"],
  start: sceneId("arrival"),
  scenes: [...arrivalScenes, ...referralScenes, ...endScenes],
};
