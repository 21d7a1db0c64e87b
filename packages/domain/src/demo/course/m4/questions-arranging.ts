import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { guideToEncountering } from "../sources.ts";

/** How a meeting is arranged: safety, the room, the interpreter. */
export const questionsOnArranging: readonly Question[] = [
  {
    id: questionId("m4-q01"),
    module: "m4",
    use: "exam",
    stem: {
      fi: "Millainen on paras tilanne ensimmäiselle keskustelulle?",
      sv: "Vilka är de bästa förutsättningarna för det första samtalet?",
      en: "What is the best setting for the first talk?",
    },
    body: {
      kind: "single",
      right: "b",
      choices: [
        {
          id: "a",
          text: {
            fi: "Tutun ystävän seurassa kahvihuoneessa, ystävä tulkkina",
            sv: "Med en god vän i kafferummet, vännen som tolk",
            en: "With a close friend in the coffee room, the friend interpreting",
          },
        },
        {
          id: "b",
          text: {
            fi: "Kahden kesken rauhallisessa paikassa, riippumaton tulkki",
            sv: "På tu man hand på en lugn plats, en oberoende tolk",
            en: "Alone in a calm place, with an independent interpreter",
          },
        },
        {
          id: "c",
          text: {
            fi: "Heti vastaanoton tiskillä, ettei asia unohdu",
            sv: "Genast vid receptionsdisken, så att saken inte glöms bort",
            en: "At once at the reception desk, so that it is not forgotten",
          },
        },
        {
          id: "d",
          text: {
            fi: "Useamman työntekijän kesken, jotta kaikki kuulevat saman",
            sv: "Tillsammans med flera anställda, så att alla hör detsamma",
            en: "With several members of staff, so that all hear the same",
          },
        },
      ],
    },
    reason: {
      fi: "Rauhassa ja kahden kesken henkilö uskaltaa puhua, ja riippumaton tulkki ei jätä pois eikä kerro eteenpäin.",
      sv: "I lugn och ro på tu man hand vågar personen tala, och en oberoende tolk utelämnar inget och för inget vidare.",
      en: "Alone and in calm the person dares to talk, and an independent interpreter leaves nothing out and passes nothing on.",
    },
    source: guideToEncountering,
    signs: ["G1", "G4"],
    lawAsOf: null,
  },
  {
    id: questionId("m4-q02"),
    module: "m4",
    use: "both",
    stem: {
      fi: "Saattaja tarjoutuu tulkkaamaan. Mitä teet?",
      sv: "Ledsagaren erbjuder sig att tolka. Vad gör du?",
      en: "The companion offers to interpret. What do you do?",
    },
    body: {
      kind: "single",
      right: "c",
      choices: [
        {
          id: "a",
          text: {
            fi: "Suostun, jos henkilö nyökkää hyväksyvästi.",
            sv: "Går med på det om personen nickar instämmande.",
            en: "Accept if the person nods in agreement.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Suostun, mutta pyydän saattajaa kääntämään kaiken.",
            sv: "Går med på det men ber ledsagaren översätta allt.",
            en: "Accept, but ask the companion to translate everything.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Kieltäydyn kohteliaasti ja käytän ammattitulkkia.",
            sv: "Avböjer artigt och anlitar en professionell tolk.",
            en: "Decline politely and use a professional interpreter.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Kieltäydyn ja kerron, että epäilen saattajaa.",
            sv: "Avböjer och säger att jag misstänker ledsagaren.",
            en: "Decline and say that I suspect the companion.",
          },
        },
      ],
    },
    reason: {
      fi: "Henkilö ei voi puhua vapaasti eikä edes nyökätä vapaasti sen kuullen, joka ehkä määrää hänestä. Epäilyä ei kerrota saattajalle, koska se voi vaarantaa henkilön.",
      sv: "Personen kan varken tala eller ens nicka fritt inför den som kanske bestämmer över hen. Misstanken nämns inte för ledsagaren, för det kan utsätta personen för fara.",
      en: "The person can neither talk nor even nod freely before the one who may control them. The suspicion is not told to the companion, because that may put the person in danger.",
    },
    source: guideToEncountering,
    signs: ["G1"],
    lawAsOf: null,
  },
  {
    id: questionId("m4-q03"),
    module: "m4",
    use: "both",
    stem: {
      fi: "Pihalla mies yrittää vetää asukkaan väkisin autoon. Mitä teet ensin?",
      sv: "På gården försöker en man med våld dra in en boende i en bil. Vad gör du först?",
      en: "In the yard a man is trying to pull a resident into a car by force. What do you do first?",
    },
    body: {
      kind: "single",
      right: "d",
      choices: [
        {
          id: "a",
          text: {
            fi: "Soitan auttamisjärjestelmän neuvontapuhelimeen.",
            sv: "Ringer hjälpsystemets rådgivningstelefon.",
            en: "Call the assistance system's advice line.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Varaan tulkin ja rauhallisen huoneen.",
            sv: "Bokar en tolk och ett lugnt rum.",
            en: "Book an interpreter and a calm room.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Kirjaan auton tuntomerkit ja merkkien tunnukset.",
            sv: "Antecknar bilens kännetecken och tecknens koder.",
            en: "Write down the car's details and the codes of the signs.",
          },
        },
        { id: "d", text: { fi: "Soitan numeroon 112.", sv: "Ringer 112.", en: "Call 112." } },
      ],
    },
    reason: {
      fi: "Akuutissa vaarassa 112 on aina ensin. Neuvonta, keskustelu ja kirjaus tulevat vasta sen jälkeen.",
      sv: "Vid akut fara kommer 112 alltid först. Rådgivning, samtal och anteckningar kommer därefter.",
      en: "In acute danger 112 always comes first. Advice, a talk and notes come after it.",
    },
    source: guideToEncountering,
    signs: ["G7"],
    lawAsOf: null,
  },
  {
    id: questionId("m4-q04"),
    module: "m4",
    use: "exam",
    stem: {
      fi: "Aseta ensimmäisen keskustelun vaiheet järjestykseen.",
      sv: "Ställ det första samtalets skeden i ordning.",
      en: "Put the steps of a first talk in order.",
    },
    body: {
      kind: "order",
      items: [
        {
          id: "a",
          text: {
            fi: "Varmista, ettei henkilö ole akuutissa vaarassa.",
            sv: "Försäkra dig om att personen inte är i akut fara.",
            en: "Make sure that the person is not in acute danger.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Järjestä rauhallinen huone ja tulkki.",
            sv: "Ordna ett lugnt rum och en tolk.",
            en: "Arrange a calm room and an interpreter.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Kerro, kuka olet ja että vastaaminen on vapaaehtoista.",
            sv: "Berätta vem du är och att det är frivilligt att svara.",
            en: "Say who you are and that answering is voluntary.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Kysy muutama yleinen kysymys arjesta.",
            sv: "Ställ några allmänna frågor om vardagen.",
            en: "Ask a few general questions about daily life.",
          },
        },
        {
          id: "e",
          text: {
            fi: "Sovi lopuksi, miten voit turvallisesti ottaa yhteyttä uudelleen.",
            sv: "Kom till sist överens om hur du tryggt kan ta kontakt igen.",
            en: "Finally agree on how you can safely get in touch again.",
          },
        },
      ],
    },
    reason: {
      fi: "Turvallisuus on aina ensin, ja puitteet järjestetään ennen kysymyksiä. Henkilön on tiedettävä, kuka kysyy, ennen kuin hän vastaa.",
      sv: "Säkerheten kommer alltid först, och ramarna ordnas före frågorna. Personen måste veta vem som frågar innan hen svarar.",
      en: "Safety always comes first, and the setting is arranged before the questions. The person must know who is asking before they answer.",
    },
    source: guideToEncountering,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m4-q05"),
    module: "m4",
    use: "check",
    stem: {
      fi: "Mihin numeroon soitat ensin, kun henki tai terveys on välittömässä vaarassa?",
      sv: "Vilket nummer ringer du först när liv eller hälsa är i omedelbar fara?",
      en: "Which number do you call first when life or health is in immediate danger?",
    },
    body: { kind: "numeric", right: 112, tolerance: 0 },
    reason: {
      fi: "Hätänumero on 112. Puhelua ei tarvitse perustella ihmiskaupalla.",
      sv: "Nödnumret är 112. Samtalet behöver inte motiveras med människohandel.",
      en: "The emergency number is 112. You need not justify the call with trafficking.",
    },
    source: guideToEncountering,
    signs: [],
    lawAsOf: null,
  },
];
