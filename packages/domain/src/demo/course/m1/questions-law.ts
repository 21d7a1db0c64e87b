import { calendarDate } from "../../../kernel/index.ts";
import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { asAmended, criminalCode, palermo } from "../sources.ts";

const lawAsOf = calendarDate("2026-11-01");

/** Children and the penalties of the Criminal Code. */
export const questionsOnChildrenAndTheLaw: readonly Question[] = [
  {
    id: questionId("m1-q12"),
    module: "m1",
    use: "both",
    stem: {
      fi: "Miten määritelmä muuttuu, kun uhri on alle 18-vuotias?",
      sv: "Hur ändras definitionen när offret är under 18 år?",
      en: "How does the definition change when the victim is under 18?",
    },
    body: {
      kind: "single",
      right: "a",
      choices: [
        {
          id: "a",
          text: {
            fi: "Keinoja ei vaadita: teko ja tarkoitus riittävät.",
            sv: "Inga medel krävs: handlingen och syftet räcker.",
            en: "No means are required: act and purpose are enough.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Tarkoitusta ei vaadita: teko ja keino riittävät.",
            sv: "Inget syfte krävs: handlingen och medlet räcker.",
            en: "No purpose is required: act and means are enough.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Huoltajan suostumus korvaa lapsen suostumuksen.",
            sv: "Vårdnadshavarens samtycke ersätter barnets eget.",
            en: "The guardian's consent takes the place of the child's.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Määritelmä on sama, mutta rangaistus on lievempi.",
            sv: "Definitionen är densamma, men straffet är lindrigare.",
            en: "The definition is the same, but the penalty is milder.",
          },
        },
      ],
    },
    reason: {
      fi: "Lapsen kohdalla ei tarvitse näyttää pakottamista, uhkaamista tai erehdyttämistä. Lapsen tai huoltajan suostumus ei muuta asiaa.",
      sv: "När det gäller ett barn behöver tvång, hot eller vilseledande inte visas. Barnets eller vårdnadshavarens samtycke ändrar inte saken.",
      en: "For a child no force, threat or deception needs to be shown. The consent of the child or of a guardian changes nothing.",
    },
    source: palermo("c"),
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m1-q13"),
    module: "m1",
    use: "exam",
    stem: {
      fi: "Kuusitoistavuotias myy iltaisin ruusuja, ei käy koulua, ja aikuinen kerää rahat. Nuori sanoo auttavansa mielellään. Mikä päätelmä on oikea?",
      sv: "En sextonåring säljer rosor om kvällarna, går inte i skola, och en vuxen samlar in pengarna. Den unga säger att hen gärna hjälper till. Vilken slutsats är rätt?",
      en: "A sixteen-year-old sells roses in the evenings, does not go to school, and an adult collects the money. The young person says they are glad to help. Which conclusion is right?",
    },
    body: {
      kind: "single",
      right: "c",
      choices: [
        {
          id: "a",
          text: {
            fi: "Nuori suostui itse, joten asia on perheen sisäinen.",
            sv: "Den unga samtyckte själv, så saken är familjens egen.",
            en: "The young person agreed, so it is a family matter.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Ketään ei uhattu, joten ihmiskauppa on poissuljettu.",
            sv: "Ingen hotades, så människohandel är utesluten.",
            en: "Nobody was threatened, so trafficking is ruled out.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Ihmiskauppa on mahdollinen nuoren suostumuksesta riippumatta.",
            sv: "Människohandel är möjlig oavsett den ungas samtycke.",
            en: "Trafficking is possible whatever the young person agreed to.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Asiaan palataan, jos nuori pyytää itse apua.",
            sv: "Man återkommer till saken om den unga själv ber om hjälp.",
            en: "The matter can wait until the young person asks for help.",
          },
        },
      ],
    },
    reason: {
      fi: "Lapsen kohdalla keinoja ei vaadita eikä suostumuksella ole merkitystä. Pelon puuttuminen ei ratkaise asiaa.",
      sv: "När det gäller ett barn krävs inga medel, och samtycket saknar betydelse. Att rädsla saknas avgör inte saken.",
      en: "For a child no means are required, and consent does not count. The absence of fear does not settle the matter.",
    },
    source: palermo("c"),
    signs: ["C3", "K4"],
    lawAsOf: null,
  },
  {
    id: questionId("m1-q14"),
    module: "m1",
    use: "exam",
    stem: {
      fi: "Kuinka monta vuotta vankeutta ihmiskaupasta (ei törkeästä) voidaan enintään tuomita?",
      sv: "Hur många års fängelse kan man högst dömas till för människohandel (inte grov)?",
      en: "For how many years of imprisonment at most can a person be sentenced for trafficking (not aggravated)?",
    },
    body: { kind: "numeric", right: 6, tolerance: 0 },
    reason: {
      fi: "Ihmiskaupan rangaistusasteikko on neljästä kuukaudesta kuuteen vuoteen vankeutta.",
      sv: "Straffskalan för människohandel är fängelse i fyra månader till sex år.",
      en: "The scale of penalties for trafficking is four months to six years of imprisonment.",
    },
    source: criminalCode(25, "3"),
    signs: [],
    lawAsOf,
  },
  {
    id: questionId("m1-q15"),
    module: "m1",
    use: "exam",
    stem: {
      fi: "Kuinka monta vuotta vankeutta törkeästä ihmiskaupasta voidaan enintään tuomita?",
      sv: "Hur många års fängelse kan man högst dömas till för grov människohandel?",
      en: "For how many years of imprisonment at most can a person be sentenced for aggravated trafficking?",
    },
    body: { kind: "numeric", right: 10, tolerance: 0 },
    reason: {
      fi: "Törkeän ihmiskaupan rangaistusasteikko on kahdesta kymmeneen vuotta vankeutta.",
      sv: "Straffskalan för grov människohandel är fängelse i två till tio år.",
      en: "The scale of penalties for aggravated trafficking is two to ten years of imprisonment.",
    },
    source: criminalCode(25, "3 a"),
    signs: [],
    lawAsOf,
  },
  {
    id: questionId("m1-q16"),
    module: "m1",
    use: "check",
    stem: {
      fi: "Järjestä rangaistukset lievimmästä ankarimpaan.",
      sv: "Ordna straffen från det lindrigaste till det strängaste.",
      en: "Put the penalties in order from the mildest to the most severe.",
    },
    body: {
      kind: "order",
      items: [
        {
          id: "a",
          text: {
            fi: "Ihmiskaupan vähimmäisrangaistus",
            sv: "Minimistraffet för människohandel",
            en: "The lowest penalty for trafficking",
          },
        },
        {
          id: "b",
          text: {
            fi: "Törkeän ihmiskaupan vähimmäisrangaistus",
            sv: "Minimistraffet för grov människohandel",
            en: "The lowest penalty for aggravated trafficking",
          },
        },
        {
          id: "c",
          text: {
            fi: "Ihmiskaupan enimmäisrangaistus",
            sv: "Maximistraffet för människohandel",
            en: "The highest penalty for trafficking",
          },
        },
        {
          id: "d",
          text: {
            fi: "Törkeän ihmiskaupan enimmäisrangaistus",
            sv: "Maximistraffet för grov människohandel",
            en: "The highest penalty for aggravated trafficking",
          },
        },
      ],
    },
    reason: {
      fi: "Ihmiskaupan asteikko on neljästä kuukaudesta kuuteen vuoteen ja törkeän ihmiskaupan kahdesta kymmeneen vuoteen vankeutta. Asteikot menevät osin päällekkäin.",
      sv: "Skalan för människohandel är fängelse i fyra månader till sex år och för grov människohandel i två till tio år. Skalorna överlappar delvis varandra.",
      en: "The scale for trafficking is four months to six years and for aggravated trafficking two to ten years of imprisonment. The scales partly overlap.",
    },
    source: criminalCode(25, "3", "3 a"),
    signs: [],
    lawAsOf,
  },
  {
    id: questionId("m1-q17"),
    module: "m1",
    use: "exam",
    stem: {
      fi: "Mikä hyväksikäytön muoto on nimetty ihmiskauppasäännöksessä 1.1.2025 alkaen?",
      sv: "Vilken form av utnyttjande nämns i bestämmelsen om människohandel sedan den 1 januari 2025?",
      en: "Which form of exploitation has been named in the trafficking provision since 1 January 2025?",
    },
    body: {
      kind: "single",
      right: "d",
      choices: [
        {
          id: "a",
          text: {
            fi: "Kerjääminen ja ruusujen myynti",
            sv: "Tiggeri och försäljning av rosor",
            en: "Begging and the selling of roses",
          },
        },
        {
          id: "b",
          text: {
            fi: "Kausityö ja marjanpoiminta",
            sv: "Säsongsarbete och bärplockning",
            en: "Seasonal work and berry picking",
          },
        },
        {
          id: "c",
          text: {
            fi: "Kotitaloustyö ja lastenhoito",
            sv: "Hushållsarbete och barnpassning",
            en: "Domestic work and child care",
          },
        },
        {
          id: "d",
          text: {
            fi: "Pakkoavioliitto tai siihen rinnastettava liitto",
            sv: "Tvångsäktenskap eller ett jämförbart förbund",
            en: "Forced marriage or a comparable union",
          },
        },
      ],
    },
    reason: {
      fi: "Rikoslain 25 luvun 3 §:ää muutettiin niin, että siinä mainitaan pakkoavioliitto ja siihen rinnastettava liitto. Muut vaihtoehdot eivät ole säännöksessä omilla nimillään.",
      sv: "Strafflagen 25 kap. 3 § ändrades så att den nämner tvångsäktenskap och ett jämförbart förbund. De andra alternativen nämns inte vid namn i bestämmelsen.",
      en: "Chapter 25, section 3 of the Criminal Code was changed to name forced marriage and a comparable union. The other choices are not named in the provision.",
    },
    source: asAmended(criminalCode(25, "3"), "696/2024"),
    signs: ["M1"],
    lawAsOf,
  },
  {
    id: questionId("m1-q18"),
    module: "m1",
    use: "exam",
    stem: {
      fi: "Ulkomaalainen, joka on ylittänyt rajan luvatta siksi, että hän on ollut ihmiskaupan kohteena, tuomitaan valtionrajarikoksesta kuten muutkin.",
      sv: "En utlänning som har överskridit gränsen olovligt därför att hen har varit föremål för människohandel döms för riksgränsbrott precis som andra.",
      en: "A foreigner who crossed the border without permission because they were being trafficked is sentenced for a border offence like anyone else.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Laki jättää ihmiskaupan uhrin tuomitsematta valtionrajarikoksesta, kun teko johtuu siitä, että hän on ollut ihmiskaupan kohteena.",
      sv: "Enligt lagen döms ett offer för människohandel inte för riksgränsbrott när gärningen beror på att hen har varit föremål för människohandel.",
      en: "Under the law a victim of trafficking is not sentenced for a border offence when the act follows from being trafficked.",
    },
    source: criminalCode(17, "7"),
    signs: [],
    lawAsOf,
  },
];
