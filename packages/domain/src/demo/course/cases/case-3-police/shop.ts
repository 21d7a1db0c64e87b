import type { Scene } from "../../../../cases/index.ts";
import { sceneId } from "../names.ts";

/** From the back room of a shop to the first words at the station. */
export const shopScenes: readonly Scene[] = [
  {
    id: sceneId("shop"),
    kind: "situation",
    text: {
      fi: "Kaupan takahuoneessa istuu Rena, 23, joka on jäänyt kiinni partaterien näpistämisestä kolmannen kerran kuukauden sisällä. Hän ei katso ketään ja säpsähtää aina, kun puhelin soi. Ovelle tulee mies, joka sanoo olevansa Renan sukulainen, tarjoutuu maksamaan tavarat ja tulkkaamaan. Vartija muistaa miehen auton edellisiltä kerroilta. Mitä teet?",
      sv: "I butikens bakrum sitter Rena, 23, som har ertappats med att snatta rakblad för tredje gången på en månad. Hon tittar inte på någon och rycker till varje gång telefonen ringer. I dörren dyker en man upp som säger att han är släkt med Rena och erbjuder sig att betala varorna och tolka. Vakten känner igen mannens bil från de förra gångerna. Vad gör du?",
      en: "In the back room of a shop sits Rena, 23, caught stealing razor blades for the third time in a month. She looks at nobody and starts whenever her phone rings. A man comes to the door, says that he is a relative of Rena's and offers to pay for the goods and to interpret. The guard remembers his car from the last times. What do you do?",
    },
    choices: [
      {
        id: "fine",
        text: {
          fi: "Kirjoitan sakon paikan päällä ja annan Renan lähteä miehen matkaan, koska tavaran arvo on pieni.",
          sv: "Jag skriver ut böter på platsen och låter Rena gå med mannen, eftersom varornas värde är litet.",
          en: "I write a fine on the spot and let Rena leave with the man, since the goods are worth little.",
        },
        consequence: {
          fi: "Tehtävä on ohi kymmenessä minuutissa. Mies ottaa Renaa käsivarresta, ja auto lähtee seuraavalle kaupalle.",
          sv: "Uppdraget är klart på tio minuter. Mannen tar Rena i armen, och bilen kör till nästa butik.",
          en: "The job is done in ten minutes. The man takes Rena by the arm, and the car drives to the next shop.",
        },
        scores: { safety: -2, rights: -1, procedure: -1 },
        criticalError: null,
        next: sceneId("fourth-time"),
      },
      {
        id: "accuse-driver",
        text: {
          fi: "Sanon miehelle, että epäilen hänen pakottavan Renan varastamaan, ja kysyn, mitä hän siihen vastaa.",
          sv: "Jag säger till mannen att jag misstänker att han tvingar Rena att stjäla och frågar vad han har att säga om det.",
          en: "I tell the man that I suspect him of forcing Rena to steal, and ask what he says to that.",
        },
        consequence: {
          fi: "Mies nauraa, perääntyy autolleen ja ajaa pois. Renan puhelimeen tulee kuva hänen pikkusiskostaan.",
          sv: "Mannen skrattar, backar till bilen och kör iväg. Till Renas telefon kommer en bild på hennes lillasyster.",
          en: "The man laughs, backs away to his car and drives off. A picture of her little sister arrives on Rena's phone.",
        },
        scores: { safety: -2, rights: -2, procedure: -2 },
        criticalError: {
          fi: "Paljastit epäilyn mahdolliselle hyväksikäyttäjälle, ennen kuin Rena oli turvassa tai häneltä oli kysytty mitään. Rena ja hänen läheisensä ovat nyt vaarassa, ja esitutkinta vaikeutuu, ennen kuin se on alkanut.",
          sv: "Du avslöjade misstanken för den som kan vara utnyttjaren innan Rena var i säkerhet eller någon hade frågat henne något. Rena och hennes närstående är nu i fara, och förundersökningen försvåras innan den har börjat.",
          en: "You gave the suspicion away to the possible exploiter before Rena was safe or had been asked anything. Rena and her family are now in danger, and the investigation is made harder before it has begun.",
        },
        next: null,
      },
      {
        id: "relative-interprets",
        text: {
          fi: "Pyydän miestä tulkkaamaan lyhyen puhuttelun, jotta Rena ymmärtää, mistä on kyse.",
          sv: "Jag ber mannen tolka ett kort samtal, så att Rena förstår vad det gäller.",
          en: "I ask the man to interpret a short talk, so that Rena understands what it is about.",
        },
        consequence: {
          fi: "Mies puhuu pitkään ja Rena vähän. Et tiedä, mitä hänelle sanottiin, ja hän lähtee miehen mukana.",
          sv: "Mannen talar länge och Rena lite. Du vet inte vad som sades till henne, och hon går med mannen.",
          en: "The man talks a lot and Rena little. You do not know what was said to her, and she leaves with the man.",
        },
        scores: { safety: -2, rights: -2, procedure: -2 },
        criticalError: null,
        next: sceneId("fourth-time"),
      },
      {
        id: "apart",
        text: {
          fi: "Kiitän miestä, sanon poliisin hoitavan asian omalla tulkilla ja vien Renan asemalle. Kirjaan auton rekisterinumeron ja tarkistan aiemmat ilmoitukset.",
          sv: "Jag tackar mannen, säger att polisen sköter saken med egen tolk och tar Rena till stationen. Jag antecknar bilens registernummer och kontrollerar de tidigare anmälningarna.",
          en: "I thank the man, say that the police will deal with it with their own interpreter, and take Rena to the station. I note the car's registration number and check the earlier reports.",
        },
        consequence: {
          fi: "Mies jää pihalle soittamaan. Aiemmissa ilmoituksissa on sama tavara, sama tapa ja sama auto.",
          sv: "Mannen blir kvar på gården med telefonen. I de tidigare anmälningarna finns samma varor, samma sätt och samma bil.",
          en: "The man stays outside, on his phone. The earlier reports show the same goods, the same way and the same car.",
        },
        scores: { safety: 2, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("station"),
      },
    ],
  },
  {
    id: sceneId("fourth-time"),
    kind: "situation",
    text: {
      fi: "Kaksi viikkoa myöhemmin toinen kauppa soittaa. Renalla on laukussa vuorattu pussi ja ranteessa mustelma, ja sama auto seisoo pihalla. Missään aiemmassa ilmoituksessa ei ole ollut tulkkia. Mitä teet nyt?",
      sv: "Två veckor senare ringer en annan butik. Rena har en fodrad påse i väskan och ett blåmärke på handleden, och samma bil står på gården. Vid ingen av de tidigare anmälningarna har det funnits tolk. Vad gör du nu?",
      en: "Two weeks later another shop phones. Rena has a lined bag and a bruise on her wrist, and the same car stands outside. No earlier report had an interpreter. What do you do now?",
    },
    choices: [
      {
        id: "repeat-offender",
        text: {
          fi: "Otan Renan kiinni ja kuulustelen häntä vain epäiltynä, koska teot toistuvat.",
          sv: "Jag griper Rena och förhör henne enbart som misstänkt, eftersom gärningarna upprepas.",
          en: "I apprehend Rena and question her as a suspect only, since the acts go on.",
        },
        consequence: {
          fi: "Toistuvuus on itse merkki, mutta nyt se on kirjattu vain raskauttavaksi. Rena vastaa kuin ulkoa opeteltuna.",
          sv: "Upprepningen är i sig ett tecken, men nu har den bara antecknats som försvårande. Rena svarar som om hon kunde svaren utantill.",
          en: "The repetition is itself a sign, but now it is noted only as a point against her. Rena answers as if by heart.",
        },
        scores: { safety: -1, rights: -2, procedure: -1 },
        criticalError: null,
        next: sceneId("suspect-only"),
      },
      {
        id: "link",
        text: {
          fi: "Yhdistän aiemmat ilmoitukset, pyydän tulkin ja vien Renan asemalle niin, ettei kuljettaja pääse puhumaan hänelle.",
          sv: "Jag kopplar ihop de tidigare anmälningarna, begär tolk och tar Rena till stationen så att föraren inte får tala med henne.",
          en: "I link the earlier reports, ask for an interpreter and take Rena to the station so that the driver gets no chance to talk to her.",
        },
        consequence: {
          fi: "Neljä pientä juttua näyttää vierekkäin joltain muulta kuin neljältä pieneltä jutulta.",
          sv: "Fyra små ärenden ser sida vid sida ut som något annat än fyra små ärenden.",
          en: "Four small matters side by side look like something other than four small matters.",
        },
        scores: { safety: 2, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("station"),
      },
      {
        id: "ban",
        text: {
          fi: "Jätän asian kaupan porttikiellon varaan, koska tavarat saatiin takaisin.",
          sv: "Jag nöjer mig med att butiken ger henne tillträdesförbud, eftersom varorna kom tillbaka.",
          en: "I leave it at the shop banning her, since the goods were recovered.",
        },
        consequence: {
          fi: "Rena nousee autoon. Kieltoja kertyy, ja kiintiö täytetään toisissa kaupungeissa.",
          sv: "Rena stiger in i bilen. Förbuden blir fler, och kvoten fylls i andra städer.",
          en: "Rena gets into the car. The bans add up, and the quota is filled in other towns.",
        },
        scores: { safety: -2, rights: -1, procedure: -2 },
        criticalError: null,
        next: sceneId("vanished"),
      },
    ],
  },
  {
    id: sceneId("station"),
    kind: "situation",
    text: {
      fi: "Asemalla on rauhallinen huone, ja tulkki tulee puhelimeen. Renan puhelin soi taukoamatta. Miten aloitat?",
      sv: "På stationen finns ett lugnt rum, och en tolk kopplas in per telefon. Renas telefon ringer utan uppehåll. Hur börjar du?",
      en: "At the station there is a quiet room, and an interpreter comes on the line. Rena's phone rings without a break. How do you begin?",
    },
    choices: [
      {
        id: "safety-first",
        text: {
          fi: "Kerron, kuka olen, annan vettä ja kysyn ensin, onko hän tai joku hänen läheisensä nyt vaarassa. Sitten kysyn yleisiä asioita.",
          sv: "Jag berättar vem jag är, ger henne vatten och frågar först om hon eller någon närstående är i fara just nu. Sedan frågar jag om allmänna saker.",
          en: "I say who I am, give her water and first ask whether she or somebody close to her is in danger now. Then I ask about general things.",
        },
        consequence: {
          fi: "Rena katsoo sinua ensimmäistä kertaa. Hän kysyy tulkilta, kuuleeko kukaan muu, ja sammuttaa puhelimen.",
          sv: "Rena ser på dig för första gången. Hon frågar tolken om någon annan lyssnar och stänger av telefonen.",
          en: "Rena looks at you for the first time. She asks the interpreter whether anybody else can hear, and switches her phone off.",
        },
        scores: { safety: 2, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("quota"),
      },
      {
        id: "theft-first",
        text: {
          fi: "Kuulustelen häntä ensin näpistyksestä ja kysyn muusta lopuksi, jos aikaa jää.",
          sv: "Jag förhör henne först om snatteriet och frågar om det andra till slut, om tiden räcker.",
          en: "I first question her about the theft and ask about the rest at the end, if there is time.",
        },
        consequence: {
          fi: "Keskustelu muuttuu kuulusteluksi, ja Rena vastaa niin kuin hänet on opetettu vastaamaan.",
          sv: "Samtalet blir ett förhör, och Rena svarar så som hon har lärts att svara.",
          en: "The talk becomes an interrogation, and Rena answers as she has been taught to answer.",
        },
        scores: { safety: 0, rights: -1, procedure: -1 },
        criticalError: null,
        next: sceneId("suspect-only"),
      },
      {
        id: "answer-phone",
        text: {
          fi: "Vastaan Renan puhelimeen, jotta saan selville, kuka häntä ohjaa.",
          sv: "Jag svarar i Renas telefon för att få reda på vem som styr henne.",
          en: "I answer Rena's phone to find out who directs her.",
        },
        consequence: {
          fi: "Linjan toisessa päässä on hiljaista. Sitten joku sanoo Renan siskon nimen ja sulkee puhelimen.",
          sv: "Det är tyst i andra änden. Sedan säger någon namnet på Renas syster och lägger på.",
          en: "It is silent at the other end. Then somebody says the name of Rena's sister and hangs up.",
        },
        scores: { safety: -2, rights: -2, procedure: -2 },
        criticalError: {
          fi: "Otit itse yhteyden mahdolliseen hyväksikäyttäjään ja kerroit hänelle, että Rena on poliisin luona. Esitutkinnan keinoista päättää tutkinnanjohtaja. Ensin turvataan ihminen.",
          sv: "Du tog själv kontakt med den som kan vara utnyttjaren och lät honom veta att Rena är hos polisen. Undersökningsledaren beslutar om metoderna i förundersökningen. Först tryggas människan.",
          en: "You yourself made contact with the possible exploiter and let him know that Rena is with the police. The head of investigation decides on the means of an investigation. First the person is made safe.",
        },
        next: null,
      },
    ],
  },
];
