import { calendarDate } from "../../../kernel/index.ts";
import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { overviewOf2015, receptionAct, sources } from "../sources.ts";

const end2015 = calendarDate("2015-12-31");

/** Exploitation abroad and of Finns, and the figures of 2015. */
export const questionsOnPlacesAndFigures: readonly Question[] = [
  {
    id: questionId("m2-q13"),
    module: "m2",
    use: "both",
    stem: {
      fi: "Turvapaikanhakija kertoo työskennelleensä kotiapulaisena ulkomailla lukkojen takana ennen Suomeen tuloa. Mikä on oikea johtopäätös?",
      sv: "En asylsökande berättar att hon före ankomsten till Finland arbetade som hemhjälp utomlands, inlåst. Vilken slutsats är rätt?",
      en: "An asylum seeker says that before coming to Finland she worked abroad as a domestic worker, locked in. Which conclusion is right?",
    },
    body: {
      kind: "single",
      right: "a",
      choices: [
        {
          id: "a",
          text: {
            fi: "Hänelle voidaan kertoa auttamisjärjestelmästä.",
            sv: "Man kan berätta för henne om hjälpsystemet.",
            en: "She can be told of the assistance system.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Asia ei koske Suomea, koska se tapahtui muualla.",
            sv: "Saken rör inte Finland, eftersom det skedde annanstans.",
            en: "It does not concern Finland, as it happened elsewhere.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Asia kuuluu ainoastaan turvapaikkatutkintaan.",
            sv: "Saken hör enbart till asylutredningen.",
            en: "It belongs to the asylum procedure only.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Ensin on saatava todiste tapahtumamaasta.",
            sv: "Först krävs bevis från landet där det skedde.",
            en: "Proof from the country where it happened is needed first.",
          },
        },
      ],
    },
    reason: {
      fi: "Auttamisjärjestelmään voidaan ottaa myös ulkomailla hyväksikäytetty. Ratkaisevaa on, voiko hän olla uhri ja tarvitseeko hän sen vuoksi apua.",
      sv: "Till hjälpsystemet kan också den tas in som har utnyttjats utomlands. Avgörande är om hon kan vara ett offer och därför behöver hjälp.",
      en: "A person exploited abroad can also be admitted to the assistance system. What decides is whether she may be a victim and needs help because of it.",
    },
    source: sources(overviewOf2015, receptionAct("35.1")),
    signs: ["D2", "D5"],
    lawAsOf: calendarDate("2026-11-01"),
  },
  {
    id: questionId("m2-q14"),
    module: "m2",
    use: "check",
    stem: {
      fi: "Suomen kansalainen ei voi olla auttamisjärjestelmän asiakas.",
      sv: "En finsk medborgare kan inte vara kund i hjälpsystemet.",
      en: "A Finnish citizen cannot be a customer of the assistance system.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Apua saa kansalaisuudesta ja oleskeluoikeudesta riippumatta. Vuonna 2015 Suomi oli uusien asiakkaiden kahden yleisimmän lähtömaan joukossa.",
      sv: "Hjälp ges oberoende av medborgarskap och uppehållsrätt. År 2015 var Finland bland de två vanligaste ursprungsländerna för de nya kunderna.",
      en: "Help is given regardless of nationality and residence status. In 2015 Finland was among the two most common countries of origin of the new customers.",
    },
    source: overviewOf2015,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m2-q15"),
    module: "m2",
    use: "check",
    stem: {
      fi: "Loppuvuodesta 2015 auttamisjärjestelmään tuli yhä enemmän yhteydenottoja ja esityksiä turvapaikanhakijoista, joita oli käytetty hyväksi matkalla Eurooppaan.",
      sv: "Mot slutet av 2015 fick hjälpsystemet allt fler kontakter och framställningar om asylsökande som hade utnyttjats under resan till Europa.",
      en: "Towards the end of 2015 the assistance system received more and more reports and referrals of asylum seekers exploited on their journey to Europe.",
    },
    body: { kind: "true_false", right: true },
    reason: {
      fi: "Näin oli. Kysy siksi aina myös siitä, mitä matkalla tapahtui.",
      sv: "Så var det. Fråga därför alltid också vad som hände under resan.",
      en: "So it was. Therefore always ask also what happened on the way.",
    },
    source: overviewOf2015,
    signs: [],
    lawAsOf: end2015,
  },
  {
    id: questionId("m2-q16"),
    module: "m2",
    use: "exam",
    stem: {
      fi: "Kuinka monta uutta asiakasta auttamisjärjestelmään otettiin vuonna 2015?",
      sv: "Hur många nya kunder togs in i hjälpsystemet år 2015?",
      en: "How many new customers were admitted to the assistance system in 2015?",
    },
    body: { kind: "numeric", right: 52, tolerance: 0 },
    reason: {
      fi: "Esitys tehtiin 75 ihmisestä, ja heistä 52 otettiin asiakkaaksi.",
      sv: "En framställning gjordes om 75 människor, och 52 av dem togs in som kunder.",
      en: "Of the 75 people referred, 52 were admitted as customers.",
    },
    source: overviewOf2015,
    signs: [],
    lawAsOf: end2015,
  },
  {
    id: questionId("m2-q17"),
    module: "m2",
    use: "exam",
    stem: {
      fi: "Kuinka moni vuoden 2015 uusista asiakkaista oli mahdollinen työperäisen hyväksikäytön uhri?",
      sv: "Hur många av de nya kunderna år 2015 var möjliga offer för utnyttjande av arbetskraft?",
      en: "How many of the new customers of 2015 were possible victims of labour exploitation?",
    },
    body: { kind: "numeric", right: 27, tolerance: 0 },
    reason: {
      fi: "Työperäinen hyväksikäyttö oli uusien asiakkaiden yleisin muoto: 27 ihmistä 52:sta.",
      sv: "Utnyttjande av arbetskraft var den vanligaste formen bland de nya kunderna: 27 människor av 52.",
      en: "Labour exploitation was the most common form among the new customers: 27 people of 52.",
    },
    source: overviewOf2015,
    signs: [],
    lawAsOf: end2015,
  },
  {
    id: questionId("m2-q18"),
    module: "m2",
    use: "exam",
    stem: {
      fi: "Kuinka monesta ihmisestä tehtiin esitys auttamisjärjestelmään vuonna 2015?",
      sv: "Om hur många människor gjordes en framställning till hjälpsystemet år 2015?",
      en: "How many people were referred to the assistance system in 2015?",
    },
    body: { kind: "numeric", right: 75, tolerance: 0 },
    reason: {
      fi: "Esitys tehtiin 75 ihmisestä. Luku kertoo vain niistä, joista joku teki esityksen, ei uhrien todellisesta määrästä.",
      sv: "En framställning gjordes om 75 människor. Siffran berättar bara om dem som någon gjorde en framställning om, inte om det verkliga antalet offer.",
      en: "75 people were referred. The figure tells only of those whom somebody referred, not of the true number of victims.",
    },
    source: overviewOf2015,
    signs: [],
    lawAsOf: end2015,
  },
  {
    id: questionId("m2-q19"),
    module: "m2",
    use: "exam",
    stem: {
      fi: "Missä useimmat vuoden 2015 uusien asiakkaiden kotiorjuustapauksista olivat tapahtuneet?",
      sv: "Var hade de flesta fallen av hushållsslaveri bland de nya kunderna 2015 inträffat?",
      en: "Where had most of the domestic servitude among the new customers of 2015 taken place?",
    },
    body: {
      kind: "single",
      right: "d",
      choices: [
        {
          id: "a",
          text: {
            fi: "Suomessa, pääkaupunkiseudun perheissä",
            sv: "I Finland, i familjer i huvudstadsregionen",
            en: "In Finland, in families of the capital region",
          },
        },
        {
          id: "b",
          text: {
            fi: "Suomessa, maaseudun maatiloilla",
            sv: "I Finland, på gårdar på landsbygden",
            en: "In Finland, on farms in the countryside",
          },
        },
        {
          id: "c",
          text: {
            fi: "Toisessa EU-maassa, tavallisissa perheissä",
            sv: "I ett annat EU-land, i vanliga familjer",
            en: "In another EU country, in ordinary families",
          },
        },
        {
          id: "d",
          text: {
            fi: "Ulkomailla, etenkin Lähi-idän maissa",
            sv: "Utomlands, framför allt i Mellanöstern",
            en: "Abroad, above all in the Middle East",
          },
        },
      ],
    },
    reason: {
      fi: "Useimmat kotiorjuuden tilanteet olivat Suomen ulkopuolella, ja erityisessä vaarassa olivat Lähi-idässä työskentelevät itäafrikkalaiset naiset. Kaikki eivät kuitenkaan olleet ulkomailla.",
      sv: "De flesta situationer av hushållsslaveri hade uppstått utanför Finland, och särskilt utsatta var östafrikanska kvinnor som arbetade i Mellanöstern. Alla fall hade ändå inte inträffat utomlands.",
      en: "Most domestic servitude was outside Finland, and East African women working in the Middle East were especially at risk. Yet not all of it was abroad.",
    },
    source: overviewOf2015,
    signs: [],
    lawAsOf: end2015,
  },
];
