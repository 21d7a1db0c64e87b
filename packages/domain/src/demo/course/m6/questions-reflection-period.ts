import { calendarDate } from "../../../kernel/index.ts";
import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { aliensAct, recoveryPeriodRepealed } from "../sources.ts";

/** The reflection period: for whom, by whom, how long, and how it is interrupted. */
export const questionsOnReflectionPeriod: readonly Question[] = [
  {
    id: questionId("m6-q01"),
    module: "m6",
    use: "both",
    stem: {
      fi: "Kuinka monta kuukautta harkinta-aika voi yhteensä enintään kestää?",
      sv: "Hur många månader kan betänketiden sammanlagt vara som längst?",
      en: "How many months can a reflection period last at most in all?",
    },
    body: { kind: "numeric", right: 6, tolerance: 0 },
    reason: {
      fi: "Pidennyksineen harkinta-aika on enintään kuusi kuukautta alkamisestaan.",
      sv: "Med förlängningar är betänketiden högst sex månader från att den började.",
      en: "With extensions, a reflection period is at most six months from its start.",
    },
    source: aliensAct("52 b"),
    signs: [],
    lawAsOf: calendarDate("2026-11-01"),
  },
  {
    id: questionId("m6-q02"),
    module: "m6",
    use: "exam",
    stem: {
      fi: "Kuinka monta päivää harkinta-aika on vähintään?",
      sv: "Hur många dagar är betänketiden minst?",
      en: "How many days is a reflection period at least?",
    },
    body: { kind: "numeric", right: 30, tolerance: 0 },
    reason: {
      fi: "Harkinta-aika on vähintään 30 päivää, ja sitä voidaan pidentää henkilön tilanteen vuoksi.",
      sv: "Betänketiden är minst 30 dagar, och den kan förlängas på grund av personens situation.",
      en: "A reflection period is at least 30 days, and it can be extended because of the person's circumstances.",
    },
    source: aliensAct("52 b"),
    signs: [],
    lawAsOf: calendarDate("2026-11-01"),
  },
  {
    id: questionId("m6-q03"),
    module: "m6",
    use: "exam",
    stem: {
      fi: "Mitkä näistä voivat myöntää harkinta-ajan?",
      sv: "Vilka av dessa kan bevilja betänketid?",
      en: "Which of these can grant a reflection period?",
    },
    body: {
      kind: "multiple",
      choices: [
        { id: "a", text: { fi: "Auttamisjärjestelmä", sv: "Hjälpsystemet", en: "The assistance system" } },
        { id: "b", text: { fi: "Maahanmuuttovirasto", sv: "Migrationsverket", en: "The Finnish Immigration Service" } },
        { id: "c", text: { fi: "Poliisi", sv: "Polisen", en: "The police" } },
        { id: "d", text: { fi: "Hallinto-oikeus", sv: "Förvaltningsdomstolen", en: "The administrative court" } },
        { id: "e", text: { fi: "Rajavartiolaitos", sv: "Gränsbevakningsväsendet", en: "The Border Guard" } },
      ],
      right: ["a", "c", "e"],
    },
    reason: {
      fi: "Harkinta-ajasta päättää poliisi tai Rajavartiolaitos. Auttamisjärjestelmä voi päättää siitä, jos uhri on otettu auttamisjärjestelmään ennen niiden päätöstä.",
      sv: "Om betänketid beslutar polisen eller Gränsbevakningsväsendet. Hjälpsystemet kan besluta om den, om offret har tagits in i hjälpsystemet före deras beslut.",
      en: "The police or the Border Guard decide on a reflection period. The assistance system may decide if the victim was admitted before they did.",
    },
    source: aliensAct("52 c"),
    signs: [],
    lawAsOf: calendarDate("2026-11-01"),
  },
  {
    id: questionId("m6-q13"),
    module: "m6",
    use: "exam",
    stem: {
      fi: "Kenelle harkinta-aika on tarkoitettu?",
      sv: "För vem är betänketiden avsedd?",
      en: "For whom is the reflection period meant?",
    },
    body: {
      kind: "single",
      choices: [
        {
          id: "a",
          text: {
            fi: "Jokaiselle auttamisjärjestelmän asiakkaalle",
            sv: "För alla kunder i hjälpsystemet",
            en: "For every customer of the assistance system",
          },
        },
        {
          id: "b",
          text: {
            fi: "Suomen kansalaiselle, joka on joutunut uhriksi ulkomailla",
            sv: "För en finsk medborgare som blivit offer utomlands",
            en: "For a Finnish citizen who became a victim abroad",
          },
        },
        {
          id: "c",
          text: {
            fi: "Todistajalle, jota rikostutkinta tarvitsee Suomessa",
            sv: "För ett vittne som brottsutredningen behöver i Finland",
            en: "For a witness whom the investigation needs in Finland",
          },
        },
        {
          id: "d",
          text: {
            fi: "Uhrille, jolla ei ole oikeutta oleskella Suomessa",
            sv: "För ett offer som inte har rätt att vistas i Finland",
            en: "For a victim who has no right of residence in Finland",
          },
        },
      ],
      right: "d",
    },
    reason: {
      fi: "Harkinta-aika on uhrille, jolta puuttuu oleskeluoikeus. Sen ajan oleskelu on laillista.",
      sv: "Betänketiden är för ett offer som saknar uppehållsrätt. Vistelsen är laglig så länge den varar.",
      en: "The reflection period is for a victim who lacks a right of residence. The stay is legal while it lasts.",
    },
    source: aliensAct("52 b", "40.1(7)"),
    signs: [],
    lawAsOf: calendarDate("2026-11-01"),
  },
  {
    id: questionId("m6-q14"),
    module: "m6",
    use: "exam",
    stem: {
      fi: "Laillisesti maassa olevalle asiakkaalle voidaan antaa toipumisaika.",
      sv: "En kund som vistas lagligt i landet kan ges en återhämtningsperiod.",
      en: "A customer who is legally in the country can be given a recovery period.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Toipumisaikaa koskeva säännös kumottiin. Vuoden 2023 alusta toipumisaikaa ei ole voinut antaa.",
      sv: "Bestämmelsen om återhämtningsperiod upphävdes. Sedan ingången av 2023 har ingen återhämtningsperiod kunnat ges.",
      en: "The provision on the recovery period was repealed. Since the beginning of 2023 none can be given.",
    },
    source: recoveryPeriodRepealed,
    signs: [],
    lawAsOf: calendarDate("2026-11-01"),
  },
  {
    id: questionId("m6-q15"),
    module: "m6",
    use: "exam",
    stem: {
      fi: "Millä perusteilla harkinta-aika voidaan keskeyttää?",
      sv: "På vilka grunder kan betänketiden avbrytas?",
      en: "On what grounds can a reflection period be interrupted?",
    },
    body: {
      kind: "multiple",
      choices: [
        {
          id: "a",
          text: {
            fi: "Uhri on omasta aloitteestaan palannut vapaaehtoisesti yhteyksiin epäiltyjen kanssa.",
            sv: "Offret har på eget initiativ frivilligt återupptagit kontakten med de misstänkta.",
            en: "The victim has voluntarily and on their own initiative renewed contact with the suspects.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Uhri ei ole vielä päättänyt, tekeekö hän yhteistyötä poliisin kanssa.",
            sv: "Offret har ännu inte beslutat om hen vill samarbeta med polisen.",
            en: "The victim has not decided yet whether to co-operate with the police.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Uhri on vastannut epäillyn puheluun, koska pelkäsi tätä.",
            sv: "Offret har av rädsla svarat när den misstänkta ringde.",
            en: "The victim has answered a suspect's call because they were afraid.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Yleinen järjestys ja turvallisuus edellyttävät sitä.",
            sv: "Allmän ordning och säkerhet kräver det.",
            en: "Public order and security require it.",
          },
        },
        {
          id: "e",
          text: {
            fi: "Uhri on muuttanut toiselle paikkakunnalle turvaan.",
            sv: "Offret har flyttat till en annan ort för sin säkerhet.",
            en: "The victim has moved to another town for safety.",
          },
        },
      ],
      right: ["a", "d"],
    },
    reason: {
      fi: "Laissa perusteita ovat vapaaehtoinen ja oma-aloitteinen yhteydenpito epäiltyihin sekä muun muassa yleinen järjestys ja turvallisuus. Harkinta-aika on nimenomaan päättämistä varten, eikä pelosta vastattu puhelu ole vapaaehtoinen.",
      sv: "Lagens grunder är frivillig kontakt med de misstänkta på eget initiativ samt bland annat allmän ordning och säkerhet. Betänketiden är till för att besluta, och ett samtal som besvaras av rädsla är inte frivilligt.",
      en: "The grounds of the Act are voluntary contact with suspects on the victim's own initiative and, among others, public order and security. The reflection period is there for deciding, and a call answered out of fear is not voluntary.",
    },
    source: aliensAct("52 b"),
    signs: [],
    lawAsOf: calendarDate("2026-11-01"),
  },
  {
    id: questionId("m6-q19"),
    module: "m6",
    use: "exam",
    stem: {
      fi: "Harkinta-ajan keskeyttämisestä voi valittaa hallinto-oikeuteen.",
      sv: "Avbrytandet av betänketiden kan överklagas hos förvaltningsdomstolen.",
      en: "The interruption of a reflection period can be appealed against to the administrative court.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Harkinta-ajasta tai sen keskeyttämisestä ei voi valittaa, joten tietojen on oltava oikein ennen päätöstä.",
      sv: "Betänketiden eller avbrytandet av den kan inte överklagas, så uppgifterna måste vara rätt före beslutet.",
      en: "There is no appeal against a reflection period or its interruption, so the facts must be right before the decision.",
    },
    source: aliensAct("191.1(10)"),
    signs: [],
    lawAsOf: calendarDate("2026-11-01"),
  },
];
