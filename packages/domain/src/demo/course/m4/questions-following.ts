import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { guideToEncountering, site } from "../sources.ts";

/** What follows a meeting: notes, consent and one's own strength. */
export const questionsOnFollowing: readonly Question[] = [
  {
    id: questionId("m4-q11"),
    module: "m4",
    use: "exam",
    stem: {
      fi: "Mikä näistä on paras kirjaus?",
      sv: "Vilken av dessa är den bästa anteckningen?",
      en: "Which of these is the best note?",
    },
    body: {
      kind: "single",
      right: "a",
      choices: [
        {
          id: "a",
          text: {
            fi: "Saattaja vastasi kolmeen kysymykseen asukkaan puolesta ja piti asukkaan korttia.",
            sv: "Ledsagaren svarade på tre frågor för den boende och höll den boendes kort.",
            en: "The companion answered three questions for the resident and held the resident's card.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Saattaja vaikutti epäilyttävältä, ja asukas on selvästi ihmiskaupan uhri.",
            sv: "Ledsagaren verkade misstänkt, och den boende är helt klart offer för människohandel.",
            en: "The companion seemed suspicious, and the resident is clearly a victim of trafficking.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Asukas oli outo ja vaisu, todennäköisesti masentunut tai päihtynyt.",
            sv: "Den boende var konstig och dämpad, sannolikt deprimerad eller berusad.",
            en: "The resident was odd and subdued, probably depressed or intoxicated.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Asukkaan tilanteesta keskusteltiin, ei muuta kirjattavaa tällä kertaa.",
            sv: "Den boendes situation diskuterades, inget annat att anteckna denna gång.",
            en: "The resident's situation was discussed, nothing else to note this time.",
          },
        },
      ],
    },
    reason: {
      fi: "Hyvä kirjaus kertoo, mitä nähtiin ja kuultiin. Päätelmät, diagnoosit ja tyhjät lauseet eivät auta seuraavaa lukijaa.",
      sv: "En bra anteckning berättar vad man såg och hörde. Slutsatser, diagnoser och tomma fraser hjälper inte nästa läsare.",
      en: "A good note tells what was seen and heard. Conclusions, diagnoses and empty phrases do not help the next reader.",
    },
    source: guideToEncountering,
    signs: ["G1", "G2"],
    lawAsOf: null,
  },
  {
    id: questionId("m4-q12"),
    module: "m4",
    use: "both",
    stem: {
      fi: "Aikuinen on suostunut siihen, että keskustelu kirjataan. Se on samalla suostumus siihen, että hänestä tehdään esitys auttamisjärjestelmään.",
      sv: "En vuxen har gått med på att samtalet antecknas. Det är samtidigt ett samtycke till att en framställning till hjälpsystemet görs om hen.",
      en: "An adult has agreed to notes being taken of the talk. That is at the same time consent to a referral to the assistance system.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Ne ovat kaksi eri asiaa. Esitykseen tarvitaan aikuisen oma suostumus, ja se kysytään erikseen, kun hän tietää, mitä apua on.",
      sv: "Det är två olika saker. För en framställning behövs den vuxnas eget samtycke, och det begärs separat när personen vet vilken hjälp som finns.",
      en: "They are two different things. A referral needs the adult's own consent, and it is asked for separately when they know what help there is.",
    },
    source: site,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m4-q13"),
    module: "m4",
    use: "exam",
    stem: {
      fi: "Aikuinen kertoo pelostaan mutta sanoo, ettei halua apua nyt. Mitä teet?",
      sv: "En vuxen berättar om sin rädsla men säger att hen inte vill ha hjälp nu. Vad gör du?",
      en: "An adult tells you of their fear but says that they do not want help now. What do you do?",
    },
    body: {
      kind: "single",
      right: "c",
      choices: [
        {
          id: "a",
          text: {
            fi: "Teen esityksen silti, koska se on hänen etunsa.",
            sv: "Gör en framställning ändå, eftersom det är bäst för hen.",
            en: "Make a referral all the same, because it is for their good.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Pyydän hänen ystäväänsä taivuttelemaan häntä.",
            sv: "Ber en vän till hen att övertala hen.",
            en: "Ask a friend of theirs to talk them round.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Kerron, mistä apua saa, ja pidän yhteyden auki.",
            sv: "Berättar var det finns hjälp och håller kontakten öppen.",
            en: "Tell them where to get help and keep the contact open.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Suljen asian, koska kieltäytyminen on lopullinen.",
            sv: "Avslutar ärendet, eftersom ett nej är slutgiltigt.",
            en: "Close the matter, because a refusal is final.",
          },
        },
      ],
    },
    reason: {
      fi: "Aikuinen päättää itse. Moni kieltäytyy ensin ja suostuu myöhemmin, kun luottamus on syntynyt. Akuutissa vaarassa soitetaan silti 112.",
      sv: "Den vuxna bestämmer själv. Många säger först nej och senare ja, när förtroendet har vuxit fram. Vid akut fara ringer man ändå 112.",
      en: "The adult decides. Many refuse first and agree later, when trust has grown. In acute danger 112 is called all the same.",
    },
    source: guideToEncountering,
    signs: ["G7"],
    lawAsOf: null,
  },
  {
    id: questionId("m4-q14"),
    module: "m4",
    use: "exam",
    stem: {
      fi: "Raskas keskustelu jäi mieleesi. Mikä on oikea tapa purkaa sitä?",
      sv: "Ett tungt samtal har stannat kvar i dina tankar. Vilket är det rätta sättet att bearbeta det?",
      en: "A heavy talk stays on your mind. What is the right way to work through it?",
    },
    body: {
      kind: "single",
      right: "b",
      choices: [
        {
          id: "a",
          text: {
            fi: "Kerron tapauksesta kotona, kunhan vaihdan nimen.",
            sv: "Berättar om fallet hemma, om jag bara byter namnet.",
            en: "Tell about the case at home, as long as I change the name.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Puhun esimiehen kanssa tunteistani ilman henkilön tietoja.",
            sv: "Talar med chefen om mina känslor utan personens uppgifter.",
            en: "Talk with my superior about my feelings, without the person's data.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Annan henkilölle oman numeroni, niin huoli hellittää.",
            sv: "Ger personen mitt eget nummer, så lättar oron.",
            en: "Give the person my own number, so that the worry eases.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Kysyn henkilöltä lisää, jotta ymmärrän tapahtuneen.",
            sv: "Frågar personen mer, så att jag förstår vad som hänt.",
            en: "Ask the person more, so that I understand what happened.",
          },
        },
      ],
    },
    reason: {
      fi: "Kuormasta saa ja pitää puhua, mutta salassapitovelvollisuus on voimassa myös kotona. Oma numero ja lisäkyselyt siirtävät kuorman henkilölle ja hämärtävät rajat.",
      sv: "Det man bär på får och ska man tala om, men tystnadsplikten gäller också hemma. Det egna numret och fler frågor flyttar bördan till personen och suddar ut gränserna.",
      en: "What weighs on you may and should be talked about, but the duty of secrecy holds at home too. Your own number and more questions move the load to the person and blur the limits.",
    },
    source: guideToEncountering,
    signs: [],
    lawAsOf: null,
  },
];
