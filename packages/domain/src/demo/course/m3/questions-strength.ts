import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { iloOf2009, iloOf2012, site } from "../sources.ts";

/** How strong a sign is, and where it shows. */
export const questionsOnStrength: readonly Question[] = [
  {
    id: questionId("m3-q13"),
    module: "m3",
    use: "exam",
    stem: {
      fi: "Miten ILO:n yksityiskohtaisen luettelon merkit on arvioitu?",
      sv: "Hur har tecknen i ILO:s detaljerade förteckning bedömts?",
      en: "How have the indicators on the ILO's detailed list been graded?",
    },
    body: {
      kind: "single",
      right: "b",
      choices: [
        {
          id: "a",
          text: {
            fi: "Todistetuiksi ja todistamattomiksi",
            sv: "Som bevisade och obevisade",
            en: "As proven and unproven",
          },
        },
        {
          id: "b",
          text: {
            fi: "Vahvoiksi, keskivahvoiksi ja heikoiksi",
            sv: "Som starka, medelstarka och svaga",
            en: "As strong, medium and weak",
          },
        },
        {
          id: "c",
          text: {
            fi: "Rikoksen rangaistuksen mukaan",
            sv: "Enligt straffet för brottet",
            en: "By the penalty for the offence",
          },
        },
        {
          id: "d",
          text: {
            fi: "Sen mukaan, kuka ne havaitsee",
            sv: "Enligt vem som upptäcker dem",
            en: "By who notices them",
          },
        },
      ],
    },
    reason: {
      fi: "Jokainen merkki on arvioitu vahvaksi, keskivahvaksi tai heikoksi. Mikään niistä ei silti todista asiaa yksin.",
      sv: "Varje tecken har bedömts som starkt, medelstarkt eller svagt. Inget av dem bevisar ändå saken ensamt.",
      en: "Each indicator has been graded as strong, medium or weak. None of them proves the matter alone.",
    },
    source: iloOf2009,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m3-q14"),
    module: "m3",
    use: "exam",
    stem: {
      fi: "Neljällä asukkaalla on velka. Kenen tilanne kertoo eniten hallinnasta?",
      sv: "Fyra boende har en skuld. Vems situation tyder mest på kontroll?",
      en: "Four residents have a debt. Whose situation says most about control?",
    },
    body: {
      kind: "single",
      right: "c",
      choices: [
        {
          id: "a",
          text: {
            fi: "Hän maksaa veljelleen takaisin sen mukaan kuin pystyy.",
            sv: "Hen betalar tillbaka till sin bror efter förmåga.",
            en: "They pay back a brother as they are able.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Hän on lainannut pankista ja lyhentää lainaa kuukausittain.",
            sv: "Hen har lånat av banken och amorterar varje månad.",
            en: "They have borrowed from a bank and pay monthly instalments.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Hänen velkansa kasvaa, eikä hän saa sen vuoksi lopettaa työtä.",
            sv: "Hens skuld växer, och på grund av den får hen inte sluta.",
            en: "Their debt grows, and because of it they may not quit the job.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Hän on ostanut puhelimen osamaksulla ja on maksuissa myöhässä.",
            sv: "Hen har köpt en telefon på avbetalning och ligger efter.",
            en: "They have bought a phone on instalments and are behind.",
          },
        },
      ],
    },
    reason: {
      fi: "Velka, joka kasvaa selityksettä ja estää lähtemästä, on vallan väline. Tavallinen velka ei pidä ihmistä kiinni.",
      sv: "En skuld som växer utan förklaring och hindrar någon från att gå är ett maktmedel. En vanlig skuld håller ingen kvar.",
      en: "A debt that grows without explanation and keeps a person from leaving is a means of power. An ordinary debt holds nobody.",
    },
    source: iloOf2012,
    signs: ["G6", "L8"],
    lawAsOf: null,
  },
  {
    id: questionId("m3-q15"),
    module: "m3",
    use: "exam",
    stem: {
      fi: "Yhdistä havainto paikkaan, jossa se näkyy.",
      sv: "Para ihop iakttagelsen med stället där den syns.",
      en: "Match the observation with the place where it shows.",
    },
    body: {
      kind: "match",
      pairs: [
        {
          id: "a",
          left: {
            fi: "Saattaja pitää passia omassa taskussaan.",
            sv: "Ledsagaren har passet i sin egen ficka.",
            en: "The companion keeps the passport in their own pocket.",
          },
          right: { fi: "Paperit", sv: "Papper", en: "Papers" },
        },
        {
          id: "b",
          left: {
            fi: "Osa palkasta on annettava takaisin.",
            sv: "En del av lönen måste lämnas tillbaka.",
            en: "Part of the pay must be handed back.",
          },
          right: { fi: "Raha", sv: "Pengar", en: "Money" },
        },
        {
          id: "c",
          left: {
            fi: "Henkilö ei koskaan käy ulkona yksin.",
            sv: "Personen går aldrig ut ensam.",
            en: "The person never goes out alone.",
          },
          right: { fi: "Liikkuminen", sv: "Rörlighet", en: "Movement" },
        },
        {
          id: "d",
          left: {
            fi: "Kertomus on sanasta sanaan sama kuin muilla.",
            sv: "Berättelsen är ordagrant densamma som andras.",
            en: "The story is word for word the same as others'.",
          },
          right: { fi: "Puhe", sv: "Tal", en: "Talk" },
        },
        {
          id: "e",
          left: {
            fi: "Vanha vamma on jäänyt hoitamatta.",
            sv: "En gammal skada har aldrig behandlats.",
            en: "An old injury was never treated.",
          },
          right: { fi: "Keho", sv: "Kropp", en: "Body" },
        },
      ],
    },
    reason: {
      fi: "Paperit, raha, liikkuminen, puhe, koti ja keho toistuvat kaikissa hyväksikäytön muodoissa.",
      sv: "Papper, pengar, rörlighet, tal, hem och kropp återkommer i alla former av utnyttjande.",
      en: "Papers, money, movement, talk, home and body recur in all forms of exploitation.",
    },
    source: site,
    signs: ["G2", "L3", "D2", "G5", "G9"],
    lawAsOf: null,
  },
  {
    id: questionId("m3-q16"),
    module: "m3",
    use: "exam",
    stem: {
      fi: "Terveydenhoitaja tapaa asukkaan, jonka saattaja vastaa jokaiseen kysymykseen ja pitää asukkaan korttia. Mikä on paras seuraava askel?",
      sv: "Hälsovårdaren träffar en boende vars ledsagare svarar på varje fråga och håller den boendes kort. Vilket är det bästa nästa steget?",
      en: "A nurse sees a resident whose companion answers every question and holds the resident's card. What is the best next step?",
    },
    body: {
      kind: "single",
      right: "a",
      choices: [
        {
          id: "a",
          text: {
            fi: "Varata uusi aika tulkin kanssa ja ilman saattajaa.",
            sv: "Boka en ny tid med tolk och utan ledsagaren.",
            en: "Book a new appointment with an interpreter and without the companion.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Kysyä saattajalta, miksi kortti on hänellä.",
            sv: "Fråga ledsagaren varför hen har kortet.",
            en: "Ask the companion why they have the card.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Jättää asia sikseen, koska saattaja on ystävällinen.",
            sv: "Låta saken bero, eftersom ledsagaren är vänlig.",
            en: "Leave it at that, because the companion is friendly.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Kertoa saattajan kuullen, että epäilee ihmiskauppaa.",
            sv: "Säga så att ledsagaren hör att man misstänker människohandel.",
            en: "Say in the companion's hearing that you suspect trafficking.",
          },
        },
      ],
    },
    reason: {
      fi: "Merkkejä voi selvittää vasta, kun asukas saa puhua kahden kesken. Saattajan haastaminen tai varoittaminen voi vaarantaa asukkaan.",
      sv: "Tecknen kan klarläggas först när den boende får tala på tu man hand. Att ifrågasätta eller varna ledsagaren kan utsätta den boende för fara.",
      en: "The signs can be looked into only when the resident can speak alone. Challenging or warning the companion may put the resident in danger.",
    },
    source: site,
    signs: ["G1", "G2"],
    lawAsOf: null,
  },
];
