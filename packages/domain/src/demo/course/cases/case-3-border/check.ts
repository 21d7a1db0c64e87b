import type { Scene } from "../../../../cases/index.ts";
import { sceneId } from "../names.ts";

/** From the desk to the talk behind a closed door. */
export const checkScenes: readonly Scene[] = [
  {
    id: sceneId("desk"),
    kind: "situation",
    text: {
      fi: "Lentoasemalla mies ojentaa kaksi passia ja kaksi tarkastuskorttia. Hänellä on paluulippu torstaille, naisella, Selalla, vain menolippu. Kun kysyt Selalta, minne hän on matkalla, mies vastaa. Selalla ei ole puhelinta eikä rahaa, eikä hän tiedä määränpään nimeä. Jono kasvaa. Mitä teet?",
      sv: "På flygplatsen räcker en man fram två pass och två boardingkort. Han har en returbiljett till torsdag, kvinnan, Sela, bara en enkel biljett. När du frågar Sela vart hon är på väg svarar mannen. Sela har varken telefon eller pengar och vet inte vad resmålet heter. Kön växer. Vad gör du?",
      en: "At the airport a man hands over two passports and two boarding passes. He has a return ticket for Thursday; the woman, Sela, has a one-way ticket only. When you ask Sela where she is going, the man answers. Sela has neither phone nor money and does not know the name of the place. The queue grows. What do you do?",
    },
    choices: [
      {
        id: "let-him-answer",
        text: {
          fi: "Otan vastaukset mieheltä, jotta jono etenee, ja hyväksyn molempien maahantulon.",
          sv: "Jag tar svaren av mannen så att kön går framåt och godkänner bådas inresa.",
          en: "I take the answers from the man to keep the queue moving, and let both enter.",
        },
        consequence: {
          fi: "Miehen vastaukset ovat sujuvia. Et ole kuullut Selalta yhtään sanaa.",
          sv: "Mannen svarar ledigt. Du har inte hört ett ord av Sela.",
          en: "The man's answers are smooth. You have not heard one word from Sela.",
        },
        scores: { safety: -2, rights: -1, procedure: -2 },
        criticalError: null,
        next: sceneId("baggage-hall"),
      },
      {
        id: "second-check",
        text: {
          fi: "Ohjaan molemmat jatkotarkastukseen tavalliseen tapaan, kummankin omaan huoneeseen.",
          sv: "Jag hänvisar båda till fördjupad kontroll på vanligt sätt, var och en till ett eget rum.",
          en: "I send both to a further check in the usual way, each to a room of their own.",
        },
        consequence: {
          fi: "Mies kysyy syytä, ja sanot, että kyse on tavallisesta tarkastuksesta. Se riittää hänelle, ja Sela saa oven ja hiljaisuuden itsensä ja hänen väliinsä.",
          sv: "Mannen frågar varför, och du säger att det är en vanlig kontroll. Det räcker för honom, och Sela får en dörr och tystnad mellan sig och honom.",
          en: "The man asks why, and you say that it is an ordinary check. That is enough for him, and Sela gets a door and silence between herself and him.",
        },
        scores: { safety: 2, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("apart"),
      },
      {
        id: "ask-aloud",
        text: {
          fi: "Kysyn Selalta miehen kuullen, matkustaako hän omasta tahdostaan.",
          sv: "Jag frågar Sela, så att mannen hör det, om hon reser av egen vilja.",
          en: "I ask Sela, in the man's hearing, whether she travels of her own free will.",
        },
        consequence: {
          fi: "Sela nyökkää heti ja katsoo lattiaan. Mies tietää nyt, mitä epäilet, ja he siirtyvät nopeasti eteenpäin.",
          sv: "Sela nickar genast och tittar i golvet. Mannen vet nu vad du misstänker, och de går snabbt vidare.",
          en: "Sela nods at once and looks at the floor. The man knows now what you suspect, and they move on quickly.",
        },
        scores: { safety: -2, rights: -1, procedure: -1 },
        criticalError: null,
        next: sceneId("baggage-hall"),
      },
    ],
  },
  {
    id: sceneId("baggage-hall"),
    kind: "situation",
    text: {
      fi: "Kymmenen minuutin kuluttua näet heidät matkatavara-aulassa. Toinen mies on tullut vastaan autonavaimet kädessään. Selan käsivarresta pidetään kiinni, ja hän katsoo taakseen, tiskillesi päin. Mitä teet?",
      sv: "Tio minuter senare ser du dem i bagagehallen. En annan man möter dem med bilnycklar i handen. Någon håller Sela i armen, och hon ser sig om, mot din disk. Vad gör du?",
      en: "Ten minutes later you see them in the baggage hall. Another man has come to meet them, car keys in hand. Somebody holds Sela by the arm, and she looks back, towards your desk. What do you do?",
    },
    choices: [
      {
        id: "call-colleague",
        text: {
          fi: "Kutsun työparin, ja pyydämme matkustajat tavalliseen lisätarkastukseen, kunkin erikseen.",
          sv: "Jag kallar på en kollega, och vi ber resenärerna komma till en vanlig tilläggskontroll, var och en för sig.",
          en: "I call a colleague, and we ask the travellers to come for an ordinary additional check, each apart.",
        },
        consequence: {
          fi: "Avaimia pitelevä mies poistuu. Sela lähtee mukaasi nopeammin kuin kukaan muu.",
          sv: "Mannen med nycklarna går därifrån. Sela följer med dig snabbare än någon annan.",
          en: "The man with the keys walks away. Sela comes with you faster than anyone else.",
        },
        scores: { safety: 2, rights: 1, procedure: 2 },
        criticalError: null,
        next: sceneId("apart"),
      },
      {
        id: "too-late",
        text: {
          fi: "Annan heidän mennä, koska maahantulo on jo hyväksytty.",
          sv: "Jag låter dem gå, eftersom inresan redan är godkänd.",
          en: "I let them go, since the entry has already been granted.",
        },
        consequence: {
          fi: "Ovet sulkeutuvat. Havainto jää sinun muistiisi eikä päädy kenellekään muulle.",
          sv: "Dörrarna stängs. Iakttagelsen stannar i ditt minne och når ingen annan.",
          en: "The doors close. What you saw stays in your memory and reaches nobody else.",
        },
        scores: { safety: -2, rights: -2, procedure: -2 },
        criticalError: null,
        next: sceneId("lost"),
      },
      {
        id: "to-the-keys",
        text: {
          fi: "Menen vastaan tulleen miehen luo ja sanon epäileväni, että Sela on tuotu tänne hyväksikäytettäväksi.",
          sv: "Jag går fram till mannen som kom för att möta dem och säger att jag misstänker att Sela har förts hit för att utnyttjas.",
          en: "I go up to the man who came to meet them and say that I suspect that Sela has been brought here to be exploited.",
        },
        consequence: {
          fi: "Miehet katsovat toisiaan ja lähtevät eri suuntiin. Ennen sitä toinen sanoo Selalle jotakin matalalla äänellä, eikä Sela enää puhu.",
          sv: "Männen ser på varandra och går åt var sitt håll. Innan dess säger den ena något lågt till Sela, och sedan talar hon inte mer.",
          en: "The men look at each other and leave in different directions. Before that one of them says something in a low voice to Sela, and she speaks no more.",
        },
        scores: { safety: -2, rights: -2, procedure: -2 },
        criticalError: {
          fi: "Paljastit epäilyn mahdollisille hyväksikäyttäjille, ennen kuin Sela oli erillään ja turvassa. He ehtivät uhata häntä ja hävitä. Epäily kerrotaan työtovereille ja poliisille, ei niille, joita se koskee.",
          sv: "Du avslöjade misstanken för dem som kan vara utnyttjarna innan Sela var avskild och i säkerhet. De hann hota henne och försvinna. Misstanken berättas för kollegerna och polisen, inte för dem som den gäller.",
          en: "You gave the suspicion away to the possible exploiters before Sela was apart and safe. They had time to threaten her and disappear. A suspicion is told to colleagues and the police, not to those whom it concerns.",
        },
        next: null,
      },
    ],
  },
  {
    id: sceneId("apart"),
    kind: "situation",
    text: {
      fi: "Sela istuu huoneessa yksin. Puhelintulkki on saatavilla kahdenkymmenen minuutin kuluttua. Mies lähettää sanan, että Sela hermostuu helposti ja että hän voisi tulkata. Mitä teet?",
      sv: "Sela sitter ensam i rummet. En telefontolk är tillgänglig om tjugo minuter. Mannen låter hälsa att Sela lätt blir nervös och att han kunde tolka. Vad gör du?",
      en: "Sela sits in the room alone. A telephone interpreter is free in twenty minutes. The man sends word that Sela gets nervous easily and that he could interpret. What do you do?",
    },
    choices: [
      {
        id: "wait",
        text: {
          fi: "Odotan tulkkia. Annan Selalle vettä ja istumapaikan oven vierestä ja näytän elein ja kellosta, mitä seuraavaksi tapahtuu.",
          sv: "Jag väntar på tolken. Jag ger Sela vatten och en plats nära dörren och visar med gester och på klockan vad som händer härnäst.",
          en: "I wait for the interpreter. I give Sela water and a seat near the door, and show by gestures and on the clock what happens next.",
        },
        consequence: {
          fi: "Kahdessakymmenessä minuutissa Selan hengitys tasaantuu. Kun tulkki vastaa, Sela kysyy ensimmäisenä, tuleeko mies sisään.",
          sv: "På tjugo minuter blir Selas andning lugn. När tolken svarar frågar Sela först om mannen kommer in.",
          en: "In twenty minutes Sela's breathing calms. When the interpreter answers, the first thing Sela asks is whether the man will come in.",
        },
        scores: { safety: 2, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("answers"),
      },
      {
        id: "companion-interprets",
        text: {
          fi: "Annan miehen tulkata puhelimitse toisesta huoneesta, koska aika on vähissä.",
          sv: "Jag låter mannen tolka per telefon från ett annat rum, eftersom tiden är knapp.",
          en: "I let the man interpret by phone from another room, since time is short.",
        },
        consequence: {
          fi: "Selan vastaukset ovat sanasta sanaan samat kuin miehen. Mies tietää nyt jokaisen kysymyksesi.",
          sv: "Selas svar är ord för ord desamma som mannens. Mannen känner nu till alla dina frågor.",
          en: "Sela's answers are word for word the same as the man's. The man now knows every question that you have.",
        },
        scores: { safety: -2, rights: -2, procedure: -2 },
        criticalError: null,
        next: sceneId("story"),
      },
      {
        id: "essentials",
        text: {
          fi: "Kysyn käännössovelluksella vain välttämättömän: onko kipuja, onko nälkä, onko turvallinen olo. Muun jätän tulkin kanssa kysyttäväksi.",
          sv: "Jag frågar med en översättningsapp bara det nödvändigaste: har du ont, är du hungrig, känner du dig trygg? Resten väntar på tolken.",
          en: "With a translation app I ask only what is essential: are you in pain, are you hungry, do you feel safe? The rest waits for the interpreter.",
        },
        consequence: {
          fi: "Kolmanteen kysymykseen Sela pudistaa päätään ja osoittaa seinää, jonka takana mies on. Kun tulkki vastaa, tiedät, mistä aloittaa.",
          sv: "På den tredje frågan skakar Sela på huvudet och pekar på väggen som mannen sitter bakom. När tolken svarar vet du var du ska börja.",
          en: "At the third question Sela shakes her head and points to the wall behind which the man sits. When the interpreter answers, you know where to begin.",
        },
        scores: { safety: 2, rights: 1, procedure: 1 },
        criticalError: null,
        next: sceneId("answers"),
      },
    ],
  },
  {
    id: sceneId("story"),
    kind: "situation",
    text: {
      fi: "Molempien kertomus on sama: loma, ystäviä, kaupunki, jonka nimi ei tule Selalle mieleen. Mitä teet?",
      sv: "Båda berättar samma sak: semester, vänner, en stad vars namn Sela inte kommer på. Vad gör du?",
      en: "Both tell the same story: a holiday, friends, a town whose name Sela cannot recall. What do you do?",
    },
    choices: [
      {
        id: "accept",
        text: {
          fi: "Hyväksyn selityksen, koska kertomukset täsmäävät.",
          sv: "Jag godtar förklaringen, eftersom berättelserna stämmer överens.",
          en: "I accept the explanation, since the stories agree.",
        },
        consequence: {
          fi: "Opeteltu kertomus täsmää aina. Ovi aukeaa, ja mies ottaa Selan passin takaisin.",
          sv: "En inlärd berättelse stämmer alltid. Dörren öppnas, och mannen tar tillbaka Selas pass.",
          en: "A story learned by heart always agrees. The door opens, and the man takes Sela's passport back.",
        },
        scores: { safety: -2, rights: -2, procedure: -2 },
        criticalError: null,
        next: sceneId("lost"),
      },
      {
        id: "again",
        text: {
          fi: "Keskeytän, odotan ammattitulkkia ja aloitan Selan kanssa alusta ilman miestä.",
          sv: "Jag avbryter, väntar på en professionell tolk och börjar om med Sela utan mannen.",
          en: "I break off, wait for a professional interpreter and begin again with Sela, without the man.",
        },
        consequence: {
          fi: "Sanot Selalle, että hänen ei tarvitse toistaa äskeistä. Hän on hetken hiljaa ja alkaa sitten puhua omin sanoin.",
          sv: "Du säger till Sela att hon inte behöver upprepa det som nyss sades. Hon är tyst en stund och börjar sedan tala med egna ord.",
          en: "You tell Sela that she need not repeat what was said before. She is silent for a while and then begins to speak in her own words.",
        },
        scores: { safety: 1, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("answers"),
      },
    ],
  },
];
