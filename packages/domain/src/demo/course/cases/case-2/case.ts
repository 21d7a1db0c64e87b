import type { CaseContent } from "../../../../cases/index.ts";
import { caseId, sceneId } from "../names.ts";
import { endScenes } from "./ends.ts";
import { returnScenes } from "./return.ts";
import { urgentScenes } from "./urgent.ts";

export const seventeen: CaseContent = {
  id: caseId("case-2"),
  title: { fi: "Seitsemäntoista", sv: "Sjutton", en: "Seventeen" },
  summary: {
    fi: "Tyttö, 17, on kadonnut ryhmäkodista kahdesti, ja vanhempi ”serkku” haluaa hakea hänet. Harjoittelet, miten lapsen asia hoidetaan kiireellisesti: lastensuojeluilmoitus, edustaja, lapsen oma suostumus ja esitys ilman varmuuden odottamista. Tapaus ja sen henkilöt on keksitty.",
    sv: "En flicka, 17, har försvunnit från grupphemmet två gånger och en äldre ”kusin” vill hämta henne. Du övar hur ett barns ärende sköts skyndsamt: barnskyddsanmälan, företrädaren, barnets eget samtycke och framställningen utan att vänta på visshet. Fallet och personerna är påhittade.",
    en: "A girl of 17 has vanished from the group home twice, and an older “cousin” wants to fetch her. You practise how a child's matter is handled urgently: the child-welfare notice, the representative, the child's own consent, and the referral without waiting for certainty. The case and its people are invented.",
  },
  warning: {
    fi: "Tapauksessa viitataan lapsen seksuaaliseen hyväksikäyttöön. Tekoja ei kuvata.",
    sv: "I fallet antyds att ett barn utnyttjas sexuellt. Inga handlingar beskrivs.",
    en: "The case hints at the sexual exploitation of a child. No acts are described.",
  },
  roles: ["reception", "ngo"],
  signs: ["G4", "G6", "G7", "G9", "K1", "K2", "K3", "K6", "K7"],
  start: sceneId("back-again"),
  scenes: [...returnScenes, ...urgentScenes, ...endScenes],
};
