import { calendarDate } from "../../../kernel/index.ts";
import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { administrativeProcedureAct, overviewOf2015, receptionAct, sources } from "../sources.ts";

/** The decision on admission, appeal and ending. */
export const questionsOnDecision: readonly Question[] = [
  {
    id: questionId("m5-q06"),
    module: "m5",
    use: "exam",
    stem: {
      fi: "Mitkä kaksi edellytystä pitää täyttyä, jotta henkilö otetaan auttamisjärjestelmään uhrina?",
      sv: "Vilka två förutsättningar ska uppfyllas för att en person ska tas in i hjälpsystemet som offer?",
      en: "Which two conditions must be met for a person to be admitted to the assistance system as a victim?",
    },
    body: {
      kind: "multiple",
      choices: [
        {
          id: "a",
          text: {
            fi: "Asiasta on tehty rikosilmoitus.",
            sv: "En brottsanmälan har gjorts.",
            en: "An offence has been reported.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Olosuhteiden perusteella henkilö voi olla ihmiskaupan uhri.",
            sv: "Enligt omständigheterna kan personen vara offer för människohandel.",
            en: "The circumstances suggest that the person may be a victim of trafficking.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Henkilöllä on oleskelulupa Suomessa.",
            sv: "Personen har uppehållstillstånd i Finland.",
            en: "The person has a residence permit in Finland.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Henkilö on kertonut tekijän nimen.",
            sv: "Personen har uppgett gärningsmannens namn.",
            en: "The person has named the perpetrator.",
          },
        },
        {
          id: "e",
          text: {
            fi: "Henkilö tarvitsee auttamistoimia.",
            sv: "Personen behöver hjälpinsatser.",
            en: "The person needs assistance measures.",
          },
        },
      ],
      right: ["b", "e"],
    },
    reason: {
      fi: "Molempien on täytyttävä: henkilö voi olla ihmiskaupan uhri, ja hän tarvitsee sen vuoksi apua. Rikosilmoitusta, lupaa tai tekijän nimeä ei vaadita.",
      sv: "Båda ska uppfyllas: personen kan vara offer för människohandel och behöver därför hjälp. Brottsanmälan, tillstånd eller gärningsmannens namn krävs inte.",
      en: "Both must be met: the person may be a victim of trafficking and needs help because of it. No report of an offence, permit or name of a perpetrator is required.",
    },
    source: receptionAct("35.1"),
    signs: [],
    lawAsOf: calendarDate("2026-11-01"),
  },
  {
    id: questionId("m5-q19"),
    module: "m5",
    use: "exam",
    stem: {
      fi: "Apua auttamisjärjestelmästä voi saada vasta, kun ihmiskaupasta on aloitettu esitutkinta.",
      sv: "Man kan få hjälp av hjälpsystemet först när en förundersökning om människohandel har inletts.",
      en: "Help from the assistance system can be had only once a trafficking investigation has been opened.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Apu ei riipu esitutkinnasta. Edellytykset ovat, että henkilö voi olla uhri ja että hän tarvitsee auttamistoimia.",
      sv: "Hjälpen är inte beroende av en förundersökning. Förutsättningarna är att personen kan vara ett offer och behöver hjälpinsatser.",
      en: "Help does not hang on an investigation. The conditions are that the person may be a victim and needs assistance measures.",
    },
    source: sources(receptionAct("35"), overviewOf2015),
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m5-q08"),
    module: "m5",
    use: "check",
    stem: {
      fi: "Kuinka monen päivän kuluessa tiedoksisaannista kielteisestä päätöksestä voi valittaa?",
      sv: "Inom hur många dagar från delfåendet kan ett negativt beslut överklagas?",
      en: "Within how many days of notice of service can a negative decision be appealed against?",
    },
    body: { kind: "numeric", right: 30, tolerance: 0 },
    reason: {
      fi: "Valitus tehdään kirjallisesti hallinto-oikeuteen 30 päivän kuluessa tiedoksisaannista.",
      sv: "Beslutet överklagas skriftligen hos förvaltningsdomstolen inom 30 dagar från delfåendet.",
      en: "The appeal is made in writing to the administrative court within 30 days of notice of service.",
    },
    source: sources(receptionAct("55"), administrativeProcedureAct),
    signs: [],
    lawAsOf: calendarDate("2026-11-01"),
  },
  {
    id: questionId("m5-q17"),
    module: "m5",
    use: "exam",
    stem: {
      fi: "Mihin tuomioistuimeen valitetaan päätöksestä, jolla henkilöä ei oteta auttamisjärjestelmään?",
      sv: "Hos vilken domstol överklagas ett beslut om att en person inte tas in i hjälpsystemet?",
      en: "To which court is a decision not to admit a person to the assistance system appealed against?",
    },
    body: {
      kind: "short_answer",
      accepted: {
        fi: ["hallinto-oikeus", "hallinto-oikeuteen", "hallinto oikeus", "hallintooikeus", "hallinto-oikeudelle"],
        sv: ["förvaltningsdomstolen", "förvaltningsdomstol", "hos förvaltningsdomstolen"],
        en: ["administrative court", "the administrative court", "to the administrative court"],
      },
    },
    reason: {
      fi: "Päätöksestä valitetaan hallinto-oikeuteen. Auta henkilöä ymmärtämään päätös ja etsimään oikeudellista apua.",
      sv: "Beslutet överklagas hos förvaltningsdomstolen. Hjälp personen att förstå beslutet och att söka juridisk hjälp.",
      en: "The appeal goes to the administrative court. Help the person to understand the decision and to look for legal help.",
    },
    source: receptionAct("55"),
    signs: [],
    lawAsOf: calendarDate("2026-11-01"),
  },
  {
    id: questionId("m5-q15"),
    module: "m5",
    use: "exam",
    stem: {
      fi: "Kuka päättää auttamisjärjestelmään ottamisesta?",
      sv: "Vem beslutar om intagning i hjälpsystemet?",
      en: "Who decides on admission to the assistance system?",
    },
    body: {
      kind: "single",
      choices: [
        {
          id: "a",
          text: {
            fi: "Tutkinnanjohtaja siinä poliisilaitoksessa, jossa epäily heräsi",
            sv: "Undersökningsledaren vid den polisinrättning där misstanken väcktes",
            en: "The head of investigation at the police department where the suspicion arose",
          },
        },
        {
          id: "b",
          text: {
            fi: "Henkilön asuinpaikan käräjäoikeus esityksen tekijää kuultuaan",
            sv: "Tingsrätten på personens boningsort efter att ha hört avsändaren",
            en: "The district court where the person lives, having heard the referrer",
          },
        },
        {
          id: "c",
          text: {
            fi: "Maahanmuuttovirasto oleskelulupaa koskevan hakemuksen yhteydessä",
            sv: "Migrationsverket i samband med ansökan om uppehållstillstånd",
            en: "The Finnish Immigration Service together with the permit application",
          },
        },
        {
          id: "d",
          text: {
            fi: "Joutsenon vastaanottokeskuksen johtaja tai johtajan määräämä virkamies",
            sv: "Direktören för förläggningen i Joutseno eller en tjänsteman som direktören förordnat",
            en: "The director of the Joutseno reception centre or an official named by the director",
          },
        },
      ],
      right: "d",
    },
    reason: {
      fi: "Laissa päätösvalta on annettu Joutsenon vastaanottokeskuksen johtajalle ja virkamiehille, jotka johtaja on määrännyt.",
      sv: "Lagen ger beslutanderätten till direktören för förläggningen i Joutseno och till de tjänstemän som direktören har förordnat.",
      en: "The Act gives the power to decide to the director of the Joutseno reception centre and the officials whom the director has named.",
    },
    source: receptionAct("33.2"),
    signs: [],
    lawAsOf: calendarDate("2026-11-01"),
  },
  {
    id: questionId("m5-q16"),
    module: "m5",
    use: "check",
    stem: {
      fi: "Kun olet tehnyt esityksen, saat nähdä kaikki asiakkaan tiedot auttamisjärjestelmässä.",
      sv: "När du har gjort en framställning får du se alla uppgifter om kunden i hjälpsystemet.",
      en: "Once you have referred a person you may see all the data on the customer in the assistance system.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Esityksen tekijä näkee oman esityksensä ja sen lopputuloksen siltä osin kuin laki sallii. Muut tiedot ovat salassa pidettäviä.",
      sv: "Framställningens avsändare ser sin egen framställning och dess resultat till den del lagen tillåter. Övriga uppgifter är sekretessbelagda.",
      en: "The referrer sees their own referral and, as far as the law allows, its outcome. Other data are secret.",
    },
    source: receptionAct("58", "59"),
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m5-q12"),
    module: "m5",
    use: "exam",
    stem: {
      fi: "Poliisi lopettaa ihmiskaupan esitutkinnan. Mitä asiakkuudelle tapahtuu?",
      sv: "Polisen lägger ned förundersökningen om människohandel. Vad händer med kundrelationen?",
      en: "The police end the trafficking investigation. What happens to the customership?",
    },
    body: {
      kind: "single",
      choices: [
        {
          id: "a",
          text: {
            fi: "Asiakkuus päättyy samana päivänä ilman erillistä päätöstä",
            sv: "Kundrelationen upphör samma dag utan särskilt beslut",
            en: "The customership ends the same day without a separate decision",
          },
        },
        {
          id: "b",
          text: {
            fi: "Asiakkuus päättyy, kun tutkinnan päättymisestä on kulunut 30 päivää",
            sv: "Kundrelationen upphör 30 dagar efter att utredningen har lagts ned",
            en: "The customership ends 30 days after the investigation ended",
          },
        },
        {
          id: "c",
          text: {
            fi: "Asiakkuus jatkuu, kunnes auttamistoimien lopettamisesta päätetään erikseen",
            sv: "Kundrelationen fortsätter tills det särskilt beslutas att hjälpinsatserna upphör",
            en: "The customership goes on until a separate decision ends assistance",
          },
        },
        {
          id: "d",
          text: {
            fi: "Asiakkuus siirtyy syyttäjälle, joka päättää avun jatkumisesta",
            sv: "Kundrelationen går över till åklagaren, som beslutar om hjälpen fortsätter",
            en: "The customership passes to the prosecutor, who decides whether help goes on",
          },
        },
      ],
      right: "c",
    },
    reason: {
      fi: "Vuoden 2023 alusta tutkinnan päättyminen ei ole peruste lopettaa auttamistoimia. Oikeus apuun jatkuu, kunnes lopettamisesta päätetään erikseen.",
      sv: "Sedan ingången av 2023 är det ingen grund för upphörande att utredningen läggs ned. Rätten till hjälp fortsätter tills det särskilt beslutas att den upphör.",
      en: "Since the beginning of 2023 the end of an investigation is no ground for ending assistance. The right to help runs until a separate decision ends it.",
    },
    source: receptionAct("35.4", "38 f"),
    signs: [],
    lawAsOf: calendarDate("2026-11-01"),
  },
];
