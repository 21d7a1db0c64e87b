import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { guideToEncountering } from "../sources.ts";

/** What is asked, said and left unsaid in a meeting. */
export const questionsOnTalking: readonly Question[] = [
  {
    id: questionId("m4-q06"),
    module: "m4",
    use: "exam",
    stem: {
      fi: "Mitä ensikohtaamisessa ei pidä tehdä? Valitse kaikki oikeat vaihtoehdot.",
      sv: "Vad ska man inte göra vid ett första möte? Välj alla rätta alternativ.",
      en: "What must not be done at a first meeting? Choose all the right answers.",
    },
    body: {
      kind: "multiple",
      right: ["a", "b", "d", "e"],
      choices: [
        {
          id: "a",
          text: {
            fi: "Kysyä väkivallan yksityiskohtia",
            sv: "Fråga om detaljer i våldet",
            en: "Ask for details of violence",
          },
        },
        {
          id: "b",
          text: {
            fi: "Ottaa yhteyttä hyväksikäyttäjään",
            sv: "Kontakta den som utnyttjar",
            en: "Contact the exploiter",
          },
        },
        {
          id: "c",
          text: {
            fi: "Kertoa, että apua on saatavilla",
            sv: "Berätta att det finns hjälp",
            en: "Say that help is available",
          },
        },
        {
          id: "d",
          text: {
            fi: "Luvata oleskelulupa",
            sv: "Lova ett uppehållstillstånd",
            en: "Promise a residence permit",
          },
        },
        {
          id: "e",
          text: {
            fi: "Tutkia asiaa itse",
            sv: "Utreda saken på egen hand",
            en: "Investigate the matter yourself",
          },
        },
      ],
    },
    reason: {
      fi: "Yhteydenotto ja omat tutkimukset voivat vaarantaa henkilön ja todisteet, yksityiskohdat kuormittavat, ja luvasta päättää vain Maahanmuuttovirasto. Avusta kertominen on sinun tehtäväsi.",
      sv: "Kontakten och den egna utredningen kan äventyra personen och bevisen, detaljerna tär, och om tillstånd beslutar bara Migrationsverket. Att berätta om hjälpen är din uppgift.",
      en: "The contact and your own inquiries may endanger the person and the evidence, details wear people down, and only the Finnish Immigration Service decides on a permit. Telling about the help is your task.",
    },
    source: guideToEncountering,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m4-q07"),
    module: "m4",
    use: "check",
    stem: {
      fi: "Ennen kuin asukkaan kertomukseen uskotaan, on reilua soittaa työnantajalle ja kuulla hänen näkemyksensä.",
      sv: "Innan man tror på den boendes berättelse är det rättvist att ringa arbetsgivaren och höra hens version.",
      en: "Before a resident's story is believed, it is fair to call the employer and hear their side.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Puhelu kertoo mahdolliselle hyväksikäyttäjälle, että uhri on puhunut. Ensikohtaamisessa kertomusta ei punnita, ja rikoksen tutkii muu viranomainen.",
      sv: "Samtalet avslöjar för den som kanske utnyttjar personen att offret har talat. Vid det första mötet vägs inte berättelsen, och brottet utreds av en annan myndighet.",
      en: "The call tells a possible exploiter that the victim has talked. A first meeting does not weigh the story, and another authority investigates the offence.",
    },
    source: guideToEncountering,
    signs: ["G7"],
    lawAsOf: null,
  },
  {
    id: questionId("m4-q08"),
    module: "m4",
    use: "exam",
    stem: {
      fi: "Yhdistä henkilön lause sopivimpaan vastaukseen.",
      sv: "Para ihop det personen säger med det lämpligaste svaret.",
      en: "Match what the person says with the most fitting reply.",
    },
    body: {
      kind: "match",
      pairs: [
        {
          id: "a",
          left: { fi: "”Saanko oleskeluluvan?”", sv: "”Får jag uppehållstillstånd?”", en: "“Will I get a permit?”" },
          right: {
            fi: "”Siitä päättää Maahanmuuttovirasto. Kerron, mistä saat apua hakemiseen.”",
            sv: "”Det beslutar Migrationsverket om. Jag berättar var du får hjälp med ansökan.”",
            en: "“The Finnish Immigration Service decides that. I will tell you where to get help with applying.”",
          },
        },
        {
          id: "b",
          left: {
            fi: "”En muista, milloin se oli.”",
            sv: "”Jag minns inte när det var.”",
            en: "“I don't remember when it was.”",
          },
          right: {
            fi: "”Se ei haittaa. Tarkkaa päivää ei tarvita.”",
            sv: "”Det gör inget. Ingen exakt dag behövs.”",
            en: "“That doesn't matter. No exact day is needed.”",
          },
        },
        {
          id: "c",
          left: {
            fi: "”En uskalla mennä takaisin.”",
            sv: "”Jag vågar inte gå tillbaka.”",
            en: "“I don't dare to go back.”",
          },
          right: {
            fi: "”Otan sen todesta. Katsotaan heti, missä olet turvassa.”",
            sv: "”Jag tar det på allvar. Vi ser genast efter var du är trygg.”",
            en: "“I take that seriously. Let us see at once where you are safe.”",
          },
        },
        {
          id: "d",
          left: {
            fi: "”En halua puhua tänään.”",
            sv: "”Jag vill inte tala i dag.”",
            en: "“I don't want to talk today.”",
          },
          right: {
            fi: "”Se on sinun päätöksesi. Voit tulla takaisin, kun haluat.”",
            sv: "”Det bestämmer du. Du kan komma tillbaka när du vill.”",
            en: "“That is up to you. You can come back when you want.”",
          },
        },
      ],
    },
    reason: {
      fi: "Hyvä vastaus ei lupaa toisen päätöstä, ei kuulustele eikä painosta, ja se ottaa pelon todesta.",
      sv: "Ett bra svar lovar inte någon annans beslut, förhör inte och pressar inte, och det tar rädslan på allvar.",
      en: "A good reply does not promise another's decision, does not interrogate or press, and takes fear seriously.",
    },
    source: guideToEncountering,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m4-q09"),
    module: "m4",
    use: "exam",
    stem: {
      fi: "Mitkä kysymykset sopivat ensimmäiseen keskusteluun? Valitse kaikki oikeat vaihtoehdot.",
      sv: "Vilka frågor lämpar sig för det första samtalet? Välj alla rätta alternativ.",
      en: "Which questions fit a first talk? Choose all the right answers.",
    },
    body: {
      kind: "multiple",
      right: ["b", "d"],
      choices: [
        {
          id: "a",
          text: {
            fi: "”Miksi et lähtenyt sieltä?”",
            sv: "”Varför gick du inte därifrån?”",
            en: "“Why did you not leave?”",
          },
        },
        {
          id: "b",
          text: {
            fi: "”Millainen tavallinen päiväsi on?”",
            sv: "”Hur ser en vanlig dag ut för dig?”",
            en: "“What is an ordinary day like for you?”",
          },
        },
        {
          id: "c",
          text: {
            fi: "”Kertoisitko tarkasti, miten hän löi?”",
            sv: "”Kan du berätta exakt hur han slog?”",
            en: "“Could you tell me exactly how he hit you?”",
          },
        },
        {
          id: "d",
          text: {
            fi: "”Onko joku, jota pelkäät?”",
            sv: "”Finns det någon du är rädd för?”",
            en: "“Is there somebody you are afraid of?”",
          },
        },
        {
          id: "e",
          text: {
            fi: "”Hän siis pakotti sinut, eikö niin?”",
            sv: "”Han tvingade dig alltså, inte sant?”",
            en: "“So he forced you, didn't he?”",
          },
        },
      ],
    },
    reason: {
      fi: "Sopiva kysymys on yleinen ja avoin. Miksi-kysymys kuulostaa syytökseltä, yksityiskohdat kuuluvat rikoksen tutkijalle, ja johdattelu panee sanat toisen suuhun.",
      sv: "En lämplig fråga är allmän och öppen. En varför-fråga låter som en anklagelse, detaljerna hör till den som utreder brottet, och en ledande fråga lägger orden i munnen på den andra.",
      en: "A fitting question is general and open. A why question sounds like an accusation, details belong to whoever investigates, and leading puts words into the other's mouth.",
    },
    source: guideToEncountering,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m4-q10"),
    module: "m4",
    use: "check",
    stem: {
      fi: "Jos kertomuksessa on aukkoja ja päivämäärät vaihtuvat, henkilö todennäköisesti valehtelee.",
      sv: "Om en berättelse har luckor och datumen skiftar ljuger personen sannolikt.",
      en: "If a story has gaps and its dates change, the person is probably lying.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Järkyttävät kokemukset sekoittavat muistoja. Ensikohtaamisessa kertomus otetaan vastaan eikä punnita.",
      sv: "Skakande upplevelser rör till minnena. Vid ett första möte tar man emot berättelsen, man väger den inte.",
      en: "Shattering experiences confuse memories. A first meeting receives the story and does not weigh it.",
    },
    source: guideToEncountering,
    signs: ["G5"],
    lawAsOf: null,
  },
];
