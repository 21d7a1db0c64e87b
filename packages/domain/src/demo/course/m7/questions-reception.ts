import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { asylumAgency, receptionAct, siteOnChildren, sources, uniformGuidelines } from "../sources.ts";

/** The arrival talk, callers and disappearances at a reception centre. */
export const questionsOnReception: readonly Question[] = [
  {
    id: questionId("m7-q01"),
    module: "m7",
    use: "both",
    stem: {
      fi: "Miten haavoittuvaa asemaa selvitetään vastaanottokeskuksen tulokeskustelussa?",
      sv: "Hur kartläggs en utsatt ställning vid ankomstsamtalet på förläggningen?",
      en: "How is vulnerability found out in the arrival talk at a reception centre?",
    },
    body: {
      kind: "single",
      choices: [
        {
          id: "a",
          text: {
            fi: "Kysytään vain niiltä, jotka vaikuttavat pelokkailta",
            sv: "Man frågar bara dem som verkar rädda",
            en: "Only those are asked who seem afraid",
          },
        },
        {
          id: "b",
          text: {
            fi: "Kysytään perheen kuullen, jotta vastaukset voi tarkistaa",
            sv: "Man frågar när familjen hör på, så att svaren kan kontrolleras",
            en: "Questions are put in front of the family, so that answers can be checked",
          },
        },
        {
          id: "c",
          text: {
            fi: "Kysytään kaikilta samat asiat kahden kesken tulkin avulla",
            sv: "Man ställer samma frågor till alla på tu man hand med hjälp av en tolk",
            en: "Everybody is asked the same things, alone with an interpreter",
          },
        },
        {
          id: "d",
          text: {
            fi: "Kysytään kerran, eikä asiaan palata ilman uutta syytä",
            sv: "Man frågar en gång och återkommer inte utan en ny orsak",
            en: "People are asked once, and not again without a new reason",
          },
        },
      ],
      right: "c",
    },
    reason: {
      fi: "Kun samat asiat kysytään kaikilta, kukaan ei leimaudu. Kahden kesken ja tulkin avulla ihminen voi vastata itse, ja keskusteluun palataan myöhemmin.",
      sv: "När alla får samma frågor blir ingen utpekad. På tu man hand och med tolk kan personen svara själv, och man återkommer till samtalet senare.",
      en: "When everybody is asked the same things, nobody is singled out. Alone and with an interpreter people can answer for themselves, and the talk is taken up again later.",
    },
    source: sources(uniformGuidelines, asylumAgency),
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m7-q02"),
    module: "m7",
    use: "exam",
    stem: {
      fi: "Vastaanottokeskukseen soitetaan ja kysytään, asuuko siellä tietty henkilö. Soittaja sanoo olevansa tämän entinen työnantaja. Mitä vastaat?",
      sv: "Någon ringer till förläggningen och frågar om en viss person bor där. Den som ringer säger sig vara personens tidigare arbetsgivare. Vad svarar du?",
      en: "Somebody calls the reception centre and asks whether a certain person lives there. The caller claims to be a former employer. What do you answer?",
    },
    body: {
      kind: "single",
      choices: [
        {
          id: "a",
          text: {
            fi: "En kerro, ketä keskuksessa asuu, ja kirjaan soiton",
            sv: "Jag berättar inte vem som bor på förläggningen och antecknar samtalet",
            en: "I do not tell who lives at the centre, and write the call down",
          },
        },
        {
          id: "b",
          text: {
            fi: "Kerron, että henkilö asuu täällä mutta ei halua puhua",
            sv: "Jag berättar att personen bor här men inte vill tala",
            en: "I tell that the person lives here but does not want to talk",
          },
        },
        {
          id: "c",
          text: {
            fi: "Kerron, että henkilö on muuttanut, ja annan uuden kunnan nimen",
            sv: "Jag berättar att personen har flyttat och uppger den nya kommunen",
            en: "I tell that the person has moved and name the new municipality",
          },
        },
        {
          id: "d",
          text: {
            fi: "Kysyn soittajalta, millaista työtä henkilö hänelle teki",
            sv: "Jag frågar vilket arbete personen utförde för den som ringer",
            en: "I ask the caller what work the person did for him",
          },
        },
      ],
      right: "a",
    },
    reason: {
      fi: "Tieto siitä, kuka keskuksessa asuu, voi vaarantaa asukkaan. Vastaus on sama kaikille, ja soitosta kerrotaan asukkaalle.",
      sv: "Uppgiften om vem som bor på förläggningen kan utsätta invånaren för fara. Svaret är detsamma till alla, och invånaren får veta om samtalet.",
      en: "Knowing who lives at the centre can endanger the resident. The answer is the same to everybody, and the resident is told of the call.",
    },
    source: receptionAct("59"),
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m7-q03"),
    module: "m7",
    use: "exam",
    stem: {
      fi: "Alaikäisten yksikön asukas palaa kahden vuorokauden poissaolon jälkeen mukanaan uusi puhelin. Mitä teet?",
      sv: "En invånare på en enhet för minderåriga kommer tillbaka efter två dygns frånvaro med en ny telefon. Vad gör du?",
      en: "A resident of a unit for minors returns after two days away with a new phone. What do you do?",
    },
    body: {
      kind: "multiple",
      choices: [
        {
          id: "a",
          text: {
            fi: "Kysyn kahden kesken, onko hän turvassa",
            sv: "Frågar på tu man hand om hen är i säkerhet",
            en: "Ask alone whether they are safe",
          },
        },
        {
          id: "b",
          text: {
            fi: "Otan puhelimen pois rangaistukseksi",
            sv: "Tar telefonen som straff",
            en: "Take the phone away as a punishment",
          },
        },
        {
          id: "c",
          text: {
            fi: "Teen lastensuojeluilmoituksen",
            sv: "Gör en barnskyddsanmälan",
            en: "Make a child-welfare notice",
          },
        },
        {
          id: "d",
          text: {
            fi: "Soitan puhelimen ostajalle ja pyydän selitystä",
            sv: "Ringer den som köpt telefonen och ber om en förklaring",
            en: "Call whoever bought the phone and ask for an explanation",
          },
        },
        {
          id: "e",
          text: {
            fi: "Kerron edustajalle ja kirjaan havainnot",
            sv: "Berättar för företrädaren och antecknar iakttagelserna",
            en: "Tell the representative and write down what I noticed",
          },
        },
      ],
      right: ["a", "c", "e"],
    },
    reason: {
      fi: "Katoaminen ja selittämätön puhelin ovat merkkejä. Lapsi otetaan vastaan ilman moitteita, asia on kiireellinen, eikä mahdolliseen hyväksikäyttäjään oteta yhteyttä.",
      sv: "Försvinnandet och den oförklarade telefonen är tecken. Barnet tas emot utan förebråelser, saken är brådskande och den möjliga utnyttjaren kontaktas inte.",
      en: "The disappearance and the unexplained phone are signs. The child is received without reproach, the matter is urgent, and a possible exploiter is not contacted.",
    },
    source: sources(siteOnChildren, uniformGuidelines),
    signs: ["K2", "K3"],
    lawAsOf: null,
  },
];
