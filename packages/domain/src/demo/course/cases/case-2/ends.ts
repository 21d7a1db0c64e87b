import type { Scene } from "../../../../cases/index.ts";
import { sceneId } from "../names.ts";

export const endScenes: readonly Scene[] = [
  {
    id: sceneId("protected"),
    kind: "end",
    outcome: "good",
    text: {
      fi: "Mira on turvallisessa paikassa, jota mies ei tunne. Edustaja, lastensuojelu, poliisi ja auttamisjärjestelmä tietävät kukin osansa. Mira käy koulua ja soittaa sinulle joskus.",
      sv: "Mira är på en trygg plats som mannen inte känner till. Företrädaren, barnskyddet, polisen och hjälpsystemet vet var sin del. Mira går i skola och ringer dig ibland.",
      en: "Mira is in a safe place that the man does not know. The representative, child welfare, the police and the assistance system each know their part. Mira goes to school and phones you sometimes.",
    },
    lesson: {
      fi: "Varmuutta ei tarvittu. Lapsen asia on kiireellinen, lastensuojeluilmoitus tehdään heti, 15 vuotta täyttänyt antaa oman suostumuksensa ja edustaja tai huoltaja allekirjoittaa. Lapsi voi olla ihmiskaupan uhri, vaikka häntä ei olisi uhattu tai petetty.",
      sv: "Ingen visshet behövdes. Ett barns ärende är brådskande, barnskyddsanmälan görs genast, den som har fyllt 15 år ger sitt eget samtycke och företrädaren eller vårdnadshavaren undertecknar. Ett barn kan vara offer för människohandel utan att ha blivit hotat eller bedraget.",
      en: "Certainty was not needed. A child's matter is urgent, the child-welfare notice is made at once, from 15 on the child gives their own consent, and the representative or guardian signs. A child can be a victim of trafficking without having been threatened or deceived.",
    },
  },
  {
    id: sceneId("late-help"),
    kind: "end",
    outcome: "mixed",
    text: {
      fi: "Järjestetään uusi tapaaminen, jossa edustaja on mukana ja Miralta kysytään alusta asti, mitä hän itse haluaa. Mira saa apua, mutta moneen viikkoon hän ei ole luottanut kehenkään.",
      sv: "Ett nytt möte ordnas, företrädaren är med och Mira får frågan från början om vad hon själv vill. Mira får hjälp, men på många veckor har hon inte litat på någon.",
      en: "A new meeting is arranged, the representative is there, and Mira is asked from the beginning what she wants herself. Mira gets help, but for many weeks she has trusted nobody.",
    },
    lesson: {
      fi: "Tarkoitit hyvää, mutta Mira sivuutettiin tai jätettiin odottamaan. Lasta suojellaan heti ja hänen kanssaan: hänelle kerrotaan, häneltä kysytään, ja esitys lähtee kiireellisenä.",
      sv: "Du menade väl, men Mira förbigicks eller fick vänta. Ett barn skyddas genast och tillsammans med barnet: man berättar, frågar och skickar framställningen som brådskande.",
      en: "You meant well, but Mira was passed over or kept waiting. A child is protected at once and together with the child: she is told, she is asked, and the referral goes out as urgent.",
    },
  },
  {
    id: sceneId("gone"),
    kind: "end",
    outcome: "poor",
    text: {
      fi: "Mira on poissa. Katoamisesta ilmoitetaan nyt poliisille ja lastensuojeluun, mutta kukaan ei tiedä, mistä häntä etsitään.",
      sv: "Mira är borta. Försvinnandet anmäls nu till polisen och barnskyddet, men ingen vet var man ska leta.",
      en: "Mira is gone. Her disappearance is now reported to the police and child welfare, but nobody knows where to look for her.",
    },
    lesson: {
      fi: "Toistuva katoaminen, uusi puhelin ja aikuinen, jonka suhde lapseen on epäselvä, olivat riittävä syy toimia. Tee lastensuojeluilmoitus, kerro edustajalle ja soita neuvontapuhelimeen samana päivänä, kun huoli herää.",
      sv: "Upprepade försvinnanden, en ny telefon och en vuxen vars relation till barnet är oklar var skäl nog att handla. Gör en barnskyddsanmälan, kontakta företrädaren och ring rådgivningstelefonen samma dag som oron väcks.",
      en: "Repeated disappearances, a new phone and an adult whose tie to the child is unclear were enough to act on. Make a child-welfare notice, tell the representative and phone the advice line on the day the worry arises.",
    },
  },
];
