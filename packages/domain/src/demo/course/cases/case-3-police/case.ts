import type { CaseContent } from "../../../../cases/index.ts";
import { caseId, sceneId } from "../names.ts";
import { endScenes } from "./ends.ts";
import { helpScenes } from "./help.ts";
import { shopScenes } from "./shop.ts";

export const shopliftingAgain: CaseContent = {
  id: caseId("case-3-police"),
  title: { fi: "Taas näpistys", sv: "Snatteri igen", en: "Shoplifting again" },
  summary: {
    fi: "Sama nainen jää kiinni näpistyksestä kolmatta kertaa, ja sama kuljettaja odottaa ulkona. Harjoittelet puhumaan hänen kanssaan erillään, näkemään hänet muunakin kuin epäiltynä ja kertomaan harkinta-ajasta ja avusta. Tapaus ja sen henkilöt on keksitty.",
    sv: "Samma kvinna ertappas med snatteri för tredje gången, och samma förare väntar utanför. Du övar att tala med henne avskilt, att se henne som något annat än bara misstänkt och att berätta om betänketiden och hjälpen. Fallet och personerna är påhittade.",
    en: "The same woman is caught shoplifting for the third time, and the same driver waits outside. You practise talking with her apart, seeing her as more than a suspect, and telling her about the reflection period and the help. The case and its people are invented.",
  },
  warning: null,
  roles: ["police"],
  signs: ["G1", "G2", "G4", "G5", "G7", "G10", "C1", "C2", "C3"],
  start: sceneId("shop"),
  scenes: [...shopScenes, ...helpScenes, ...endScenes],
};
