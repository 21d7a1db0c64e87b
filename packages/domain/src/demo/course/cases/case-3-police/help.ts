import type { Scene } from "../../../../cases/index.ts";
import { sceneId } from "../names.ts";

/** From the questioning to the driver at the front desk. */
export const helpScenes: readonly Scene[] = [
  {
    id: sceneId("suspect-only"),
    kind: "situation",
    text: {
      fi: "Rena myöntää kaiken samoin sanoin kuin edellisillä kerroilla: hän tarvitsi rahaa. Lopuksi hän kysyy, näkeekö ”hän” paperin. Mitä teet?",
      sv: "Rena erkänner allt med samma ord som de förra gångerna: hon behövde pengar. Till slut frågar hon om ”han” får se papperet. Vad gör du?",
      en: "Rena admits everything in the same words as the last times: she needed money. At the end she asks whether “he” will see the paper. What do you do?",
    },
    choices: [
      {
        id: "finish",
        text: {
          fi: "Vien kuulustelun loppuun. Tunnustus on selvä, ja asia voi edetä.",
          sv: "Jag avslutar förhöret. Erkännandet är klart, och ärendet kan gå vidare.",
          en: "I finish the questioning. The confession is clear, and the matter can move on.",
        },
        consequence: {
          fi: "Kukaan ei kysy, kuka ”hän” on. Rena saa paperin käteensä ja kävelee suoraan autolle.",
          sv: "Ingen frågar vem ”han” är. Rena får papperet i handen och går raka vägen till bilen.",
          en: "Nobody asks who “he” is. Rena is handed the paper and walks straight to the car.",
        },
        scores: { safety: -2, rights: -2, procedure: -1 },
        criticalError: null,
        next: sceneId("vanished"),
      },
      {
        id: "break-off",
        text: {
          fi: "Keskeytän kuulustelun, sanon huomanneeni, että hän pelkää, ja kysyn, mitä hän tarvitsee ollakseen turvassa.",
          sv: "Jag avbryter förhöret, säger att jag har märkt att hon är rädd och frågar vad hon behöver för att vara trygg.",
          en: "I break off the questioning, say that I have noticed that she is afraid, and ask what she needs to be safe.",
        },
        consequence: {
          fi: "On pitkään hiljaista. Sitten Rena sanoo, että hänellä on pikkusisko.",
          sv: "Det är tyst länge. Sedan säger Rena att hon har en lillasyster.",
          en: "There is a long silence. Then Rena says that she has a little sister.",
        },
        scores: { safety: 1, rights: 2, procedure: 1 },
        criticalError: null,
        next: sceneId("quota"),
      },
    ],
  },
  {
    id: sceneId("quota"),
    kind: "situation",
    text: {
      fi: "Rena kertoo lyhyesti: joka päivä on saatava kokoon tietty summa. Kuljettaja kerää tavarat ja pitää passin. Jos Rena lopettaa, siskolle käy huonosti. Rena kysyy, joutuuko hän vankilaan. Mitä vastaat?",
      sv: "Rena berättar kort: varje dag måste hon få ihop en viss summa. Föraren samlar in varorna och har hennes pass. Om Rena slutar går det illa för systern. Rena frågar om hon hamnar i fängelse. Vad svarar du?",
      en: "Rena says a little: every day she must bring in a certain sum. The driver collects the goods and keeps her passport. If Rena stops, her sister will suffer for it. Rena asks whether she will go to prison. What do you answer?",
    },
    choices: [
      {
        id: "bargain",
        text: {
          fi: "Lupaan, että näpistykset unohdetaan, jos hän todistaa kuljettajaa vastaan.",
          sv: "Jag lovar att snatterierna glöms bort om hon vittnar mot föraren.",
          en: "I promise that the thefts will be forgotten if she testifies against the driver.",
        },
        consequence: {
          fi: "Et voi luvata sitä, eikä apua anneta vastineeksi todistamisesta. Rena suostuu, koska hän on tottunut siihen, että kaikella on hinta.",
          sv: "Det kan du inte lova, och hjälp ges inte i utbyte mot ett vittnesmål. Rena går med på det, för hon är van vid att allt har ett pris.",
          en: "You cannot promise that, and help is not given in return for testimony. Rena agrees, since she is used to everything having a price.",
        },
        scores: { safety: -1, rights: -2, procedure: -2 },
        criticalError: null,
        next: sceneId("half-way"),
      },
      {
        id: "non-punishment",
        text: {
          fi: "Sanon, että periaatteena on, ettei uhria rangaista siitä, mihin hänet on pakotettu. Otan asian esille tutkinnanjohtajan ja syyttäjän kanssa, mutta en lupaa lopputulosta.",
          sv: "Jag säger att principen är att ett offer inte straffas för det som hon har tvingats till. Jag tar upp saken med undersökningsledaren och åklagaren men lovar inget om utgången.",
          en: "I say that the principle is that a victim is not punished for what she was forced to do. I will raise it with the head of investigation and the prosecutor, but I promise no outcome.",
        },
        consequence: {
          fi: "Rena ymmärtää tulkin avulla sanan ”pakotettu” ja toistaa sen. Tutkinnanjohtaja alkaa selvittää, onko syytä epäillä ihmiskauppaa.",
          sv: "Med tolkens hjälp förstår Rena ordet ”tvingats” och upprepar det. Undersökningsledaren börjar utreda om det finns skäl att misstänka människohandel.",
          en: "With the interpreter's help Rena understands the word “forced” and repeats it. The head of investigation begins to find out whether there is reason to suspect human trafficking.",
        },
        scores: { safety: 1, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("help"),
      },
      {
        id: "all-routes",
        text: {
          fi: "Sanon, että se selviää myöhemmin, ja käyn samalla läpi kaikki reitit, päivät ja summat, kun hän kerran puhuu.",
          sv: "Jag säger att det klarnar senare och går på samma gång igenom alla rutter, dagar och summor, när hon nu en gång talar.",
          en: "I say that it will become clear later, and go through all routes, days and sums while she is talking.",
        },
        consequence: {
          fi: "Kahden tunnin jälkeen Rena on lopussa ja sekoittaa päivät. Yksityiskohdat ehtii kuulla, kun hän on turvassa ja levännyt.",
          sv: "Efter två timmar är Rena slut och blandar ihop dagarna. Detaljerna hinner man höra när hon är i säkerhet och utvilad.",
          en: "After two hours Rena is worn out and mixes up the days. The details can be heard once she is safe and rested.",
        },
        scores: { safety: -1, rights: -1, procedure: -1 },
        criticalError: null,
        next: sceneId("help"),
      },
    ],
  },
  {
    id: sceneId("help"),
    kind: "situation",
    text: {
      fi: "Käy ilmi, että Renalla ei ole enää oikeutta oleskella Suomessa. Hän pelkää, että hänet lähetetään huomenna pois, suoraan niiden luo, jotka toivat hänet tänne. Miten etenet?",
      sv: "Det visar sig att Rena inte längre har rätt att vistas i Finland. Hon är rädd att skickas iväg i morgon, rakt till dem som förde henne hit. Hur går du vidare?",
      en: "It turns out that Rena no longer has a right of residence in Finland. She is afraid of being sent away tomorrow, straight to those who brought her here. How do you go on?",
    },
    choices: [
      {
        id: "reflection",
        text: {
          fi: "Kerron harkinta-ajasta: poliisi voi antaa vähintään 30 päivää ja enintään kuusi kuukautta aikaa toipua ja päättää yhteistyöstä, ja sinä aikana oleskelu on laillista. Kerron avusta ja kysyn suostumuksen esitykseen.",
          sv: "Jag berättar om betänketiden: polisen kan ge minst 30 dagar och högst sex månader för att återhämta sig och besluta om samarbete, och under den tiden är vistelsen laglig. Jag berättar om hjälpen och ber om samtycke till en framställning.",
          en: "I explain the reflection period: the police may give at least 30 days and at most six months to recover and decide on co-operation, and in that time the stay is legal. I explain the help and ask for consent to a referral.",
        },
        consequence: {
          fi: "Rena kysyy, onko hänen pakko päättää heti kaikesta. Ei ole. Hän antaa suostumuksensa esitykseen ja saa harkinta-ajasta kirjallisen ilmoituksen.",
          sv: "Rena frågar om hon måste bestämma allt genast. Det måste hon inte. Hon ger sitt samtycke till framställningen och får ett skriftligt meddelande om betänketiden.",
          en: "Rena asks whether she has to decide everything now. She does not. She consents to the referral, and is given written notice of the reflection period.",
        },
        scores: { safety: 2, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("driver-asks"),
      },
      {
        id: "removal",
        text: {
          fi: "Käynnistän maasta poistamisen, koska oleskeluoikeutta ei ole, ja jätän muun tutkinnan huoleksi.",
          sv: "Jag inleder avlägsnandet ur landet, eftersom det inte finns någon uppehållsrätt, och låter utredningen sköta resten.",
          en: "I start her removal from the country, since she has no right of residence, and leave the rest to the investigation.",
        },
        consequence: {
          fi: "Rena on perillä, ennen kuin kukaan ehtii kysyä mitään. Häntä ollaan vastassa kentällä.",
          sv: "Rena är framme innan någon hinner fråga något. På flygplatsen står någon och väntar på henne.",
          en: "Rena arrives before anybody has time to ask anything. Somebody is waiting for her at the airport.",
        },
        scores: { safety: -2, rights: -2, procedure: -2 },
        criticalError: null,
        next: sceneId("vanished"),
      },
      {
        id: "advice-line",
        text: {
          fi: "Soitan auttamisjärjestelmän neuvontapuhelimeen nimeä kertomatta, selvitän, mihin Rena voisi päästä täksi yöksi, ja kerron hänelle sitten harkinta-ajasta ja avusta.",
          sv: "Jag ringer hjälpsystemets rådgivningstelefon utan att nämna namn, tar reda på vart Rena kan få komma i natt och berättar sedan för henne om betänketiden och hjälpen.",
          en: "I phone the advice line of the assistance system without giving a name, find out where Rena could go tonight, and then explain the reflection period and the help to her.",
        },
        consequence: {
          fi: "Neuvontapuhelin vastaa myös yöllä. Kun turvallinen paikka on tiedossa, Renan on helpompi sanoa kyllä, ja esitys tehdään hänen suostumuksellaan.",
          sv: "Rådgivningstelefonen svarar också på natten. När Rena vet att det finns en trygg plats är det lättare att säga ja, och framställningen görs med hennes samtycke.",
          en: "The advice line answers at night, too. Once there is a safe place, it is easier for Rena to say yes, and the referral is made with her consent.",
        },
        scores: { safety: 2, rights: 1, procedure: 2 },
        criticalError: null,
        next: sceneId("driver-asks"),
      },
      {
        id: "no-consent",
        text: {
          fi: "Lähetän esityksen kysymättä Renalta, koska poliisilla on oikeus tehdä esityksiä.",
          sv: "Jag skickar framställningen utan att fråga Rena, eftersom polisen har rätt att göra framställningar.",
          en: "I send the referral without asking Rena, since the police may make referrals.",
        },
        consequence: {
          fi: "Poliisi voi tehdä esityksen, mutta aikuiselta tarvitaan suostumus. Esitystä ei voi käsitellä, ja Rena kokee tulleensa sivuutetuksi.",
          sv: "Polisen får göra en framställning, men en vuxens samtycke behövs. Framställningen kan inte behandlas, och Rena känner sig förbigången.",
          en: "The police may refer, but an adult's consent is needed. The referral cannot be considered, and Rena feels passed over.",
        },
        scores: { safety: 0, rights: -2, procedure: -2 },
        criticalError: null,
        next: sceneId("half-way"),
      },
    ],
  },
  {
    id: sceneId("driver-asks"),
    kind: "situation",
    text: {
      fi: "Neuvonnassa seisoo kuljettaja. Hänellä on kädessään Renan takki, ja hän kysyy, milloin Rena pääsee ulos ja mitä hän on puhunut. Mitä teet?",
      sv: "I receptionen står föraren. Han håller Renas jacka i handen och frågar när Rena kommer ut och vad hon har sagt. Vad gör du?",
      en: "The driver stands at the front desk. He holds Rena's coat and asks when she will be out and what she has said. What do you do?",
    },
    choices: [
      {
        id: "main-door",
        text: {
          fi: "En kerro hänelle mitään, mutta päästän Renan pääovesta, kun kuljetus turvalliseen paikkaan tulee.",
          sv: "Jag berättar ingenting för honom men släpper ut Rena genom huvudingången när transporten till den trygga platsen kommer.",
          en: "I tell him nothing, but let Rena out by the main door when her transport to the safe place comes.",
        },
        consequence: {
          fi: "Mies odottaa pihalla. Rena näkee hänet, ja mies näkee, mihin autoon Rena nousee.",
          sv: "Mannen väntar på gården. Rena ser honom, och han ser vilken bil hon stiger in i.",
          en: "The man is waiting outside. Rena sees him, and he sees which car she gets into.",
        },
        scores: { safety: -2, rights: 0, procedure: -1 },
        criticalError: null,
        next: sceneId("half-way"),
      },
      {
        id: "tell-driver",
        text: {
          fi: "Sanon, ettei Renaa kannata odottaa, koska hän on kertonut kiintiöstä ja saa nyt apua.",
          sv: "Jag säger att det inte är någon idé att vänta på Rena, eftersom hon har berättat om kvoten och nu får hjälp.",
          en: "I say that there is no use waiting for Rena, since she has told us about the quota and is now getting help.",
        },
        consequence: {
          fi: "Mies laskee takin tiskille ja kävelee ulos. Illalla Renan siskoon ei saada enää yhteyttä.",
          sv: "Mannen lägger jackan på disken och går ut. På kvällen får man inte längre tag i Renas syster.",
          en: "The man puts the coat on the counter and walks out. In the evening Rena's sister can no longer be reached.",
        },
        scores: { safety: -2, rights: -2, procedure: -2 },
        criticalError: {
          fi: "Kerroit mahdolliselle hyväksikäyttäjälle, mitä Rena on puhunut ja että hän saa apua. Se vaarantaa Renan siskon hengen ja koko esitutkinnan. Kuljettajalle ei kerrota mitään.",
          sv: "Du berättade för den som kan vara utnyttjaren vad Rena har sagt och att hon får hjälp. Det äventyrar systerns liv och hela förundersökningen. Föraren får ingenting veta.",
          en: "You told the possible exploiter what Rena has said and that she is getting help. That puts her sister's life and the whole investigation at risk. The driver is told nothing.",
        },
        next: null,
      },
      {
        id: "nothing",
        text: {
          fi: "Vastaan, ettemme kerro kenenkään asioista. Tutkinta päättää omista toimistaan, ja huolehdin, että Rena lähtee toista kautta turvalliseen paikkaan.",
          sv: "Jag svarar att vi inte berättar om någons ärenden. Utredningen beslutar om sina egna åtgärder, och jag ser till att Rena går ut en annan väg till en trygg plats.",
          en: "I answer that we tell nobody about anyone's matters. The investigation decides on its own steps, and I see to it that Rena leaves another way for a safe place.",
        },
        consequence: {
          fi: "Mies odottaa tunnin ja lähtee. Hän ei tiedä, missä Rena on eikä mitä hän on kertonut.",
          sv: "Mannen väntar en timme och går. Han vet inte var Rena är och inte vad hon har sagt.",
          en: "The man waits for an hour and leaves. He knows neither where Rena is nor what she has said.",
        },
        scores: { safety: 2, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("safe"),
      },
    ],
  },
];
