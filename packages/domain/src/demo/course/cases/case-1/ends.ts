import type { Scene } from "../../../../cases/index.ts";
import { sceneId } from "../names.ts";

export const endScenes: readonly Scene[] = [
  {
    id: sceneId("referred"),
    kind: "end",
    outcome: "good",
    text: {
      fi: "Auttamisjärjestelmästä otetaan yhteyttä sillä tavalla, jonka Nelo on itse valinnut turvalliseksi. Nelo käy kävelyllä keskuksen ympäri, ensin työntekijän kanssa ja sitten yksin.",
      sv: "Hjälpsystemet tar kontakt på det sätt som Nelo själv har valt som tryggt. Nelo går en promenad runt förläggningen, först med någon ur personalen och sedan ensam.",
      en: "The assistance system gets in touch in the way that Nelo himself has chosen as safe. Nelo goes for a walk round the centre, first with a member of staff and then alone.",
    },
    lesson: {
      fi: "Apu alkoi siitä, että Nelo sai puhua yksin ja tulkin kanssa, vastata lyhyesti ja päättää itse. Sinun ei tarvinnut olla varma: päätöksen tekee auttamisjärjestelmä, ja sinun tehtäväsi oli huomata, kysyä ja ohjata.",
      sv: "Hjälpen började med att Nelo fick tala ensam med tolk, svara kort och själv bestämma. Du behövde inte vara säker: hjälpsystemet fattar beslutet, och din uppgift var att lägga märke till tecknen, fråga och hänvisa vidare.",
      en: "Help began when Nelo could talk alone with an interpreter, answer briefly and decide for himself. You did not have to be certain: the assistance system makes the decision, and your task was to notice, ask and refer.",
    },
  },
  {
    id: sceneId("trust-cracked"),
    kind: "end",
    outcome: "mixed",
    text: {
      fi: "Nelo vetäytyy eikä halua puhua esityksestä. Viikkojen kuluttua hän tulee terveydenhoitajan luo ja kysyy, voisiko siitä keskustella vielä. Apu voi yhä tulla, mutta Nelo on elänyt viikot pelossa.",
      sv: "Nelo drar sig undan och vill inte tala om framställningen. Flera veckor senare kommer han till hälsovårdaren och frågar om man ännu kan prata om saken. Hjälpen kan fortfarande komma, men Nelo har levt veckorna i rädsla.",
      en: "Nelo draws back and does not want to talk about the referral. Weeks later he comes to the nurse and asks whether it can still be discussed. Help may yet come, but Nelo has lived those weeks in fear.",
    },
    lesson: {
      fi: "Huomasit merkit oikein, mutta luottamus mureni, kun Nelon tahtoa tai turvallisuutta ei varmistettu loppuun asti. Suostumus kysytään ennen esitystä, ja koko vuoro tietää, kuka hänen luokseen saa tulla.",
      sv: "Du uppfattade tecknen rätt, men förtroendet sprack när Nelos vilja eller trygghet inte säkrades hela vägen. Samtycket tas före framställningen, och hela personalen vet vem som får besöka honom.",
      en: "You read the signs rightly, but trust cracked when Nelo's will or his safety was not made sure of to the end. Consent is asked before the referral, and the whole shift knows who may visit him.",
    },
  },
  {
    id: sceneId("gone"),
    kind: "end",
    outcome: "poor",
    text: {
      fi: "Aamulla Nelon sänky on tyhjä. Ystävä on hakenut hänet yöllä, eikä kukaan tiedä minne.",
      sv: "På morgonen är Nelos säng tom. Vännen har hämtat honom under natten, och ingen vet vart.",
      en: "In the morning Nelo's bed is empty. The friend fetched him in the night, and nobody knows where to.",
    },
    lesson: {
      fi: "Moni merkki näkyi, mutta Nelo ei päässyt puhumaan rauhassa tai hänet jätettiin yksin. Varmuutta ei tarvitse odottaa: järjestä keskustelu kahden kesken, soita neuvontapuhelimeen nimeä kertomatta äläkä ala itse tutkia.",
      sv: "Många tecken syntes, men Nelo fick aldrig tala i lugn och ro eller lämnades ensam. Man behöver inte vänta på visshet: ordna ett samtal på tu man hand, ring rådgivningstelefonen utan att nämna namn och börja inte utreda själv.",
      en: "Many signs could be seen, but Nelo never got to talk in peace, or was left alone. There is no need to wait for certainty: arrange a talk alone, phone the advice line without giving a name, and do not begin to investigate yourself.",
    },
  },
];
