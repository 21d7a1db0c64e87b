import type { Scene } from "../../../../cases/index.ts";
import { sceneId } from "../names.ts";

/** From the colleague's wish to what the woman wants herself. */
export const afterwardsScenes: readonly Scene[] = [
  {
    id: sceneId("colleague"),
    kind: "situation",
    text: {
      fi: "Maanantain kokouksessa työtoveri sanoo: tee esitys vain, hän kiittää myöhemmin. Toinen ehdottaa, että Veran nimi ja osoite kirjataan yhteiseen taulukkoon kaiken varalta. Mitä vastaat?",
      sv: "På måndagens möte säger en kollega: gör framställningen bara, hon kommer att tacka dig. En annan föreslår att Veras namn och adress skrivs in i den gemensamma tabellen för säkerhets skull. Vad svarar du?",
      en: "At Monday's meeting a colleague says: just make the referral, she will thank you later. Another suggests writing Vera's name and address into the shared table, just in case. What do you answer?",
    },
    choices: [
      {
        id: "let-colleague",
        text: {
          fi: "Annan Veran nimen työtoverille, joka lähettää esityksen. Minä en silloin riko lupaustani.",
          sv: "Jag ger Veras namn till kollegan, som skickar framställningen. Då bryter inte jag mitt löfte.",
          en: "I give Vera's name to the colleague, who sends the referral. Then it is not I who break my word.",
        },
        consequence: {
          fi: "Esitys palautuu, koska suostumusta ei ole. Vera kuulee asiasta, eikä hän tee eroa sinun ja työtoverisi välille.",
          sv: "Framställningen kommer tillbaka, eftersom samtycke saknas. Vera får veta, och hon gör ingen skillnad mellan dig och din kollega.",
          en: "The referral comes back, since there is no consent. Vera hears of it, and makes no difference between you and your colleague.",
        },
        scores: { safety: -2, rights: -2, procedure: -2 },
        criticalError: {
          fi: "Tunnistetiedot annettiin eteenpäin vastoin Veran tahtoa, vain toisen käden kautta. Suostumus puuttuu riippumatta siitä, kuka järjestössä lähettää esityksen.",
          sv: "Identifierande uppgifter lämnades ut mot Veras vilja, bara via någon annans hand. Samtycket saknas oavsett vem i organisationen som skickar framställningen.",
          en: "Identifying data were passed on against Vera's will, only by another's hand. Consent is missing no matter who in the organisation sends the referral.",
        },
        next: null,
      },
      {
        id: "table",
        text: {
          fi: "En suostu esitykseen, mutta kirjaan nimen ja osoitteen taulukkoon, jonka kaikki vapaaehtoiset näkevät.",
          sv: "Jag går inte med på en framställning men skriver in namnet och adressen i tabellen som alla frivilliga ser.",
          en: "I do not agree to a referral, but write the name and address into the table that all volunteers see.",
        },
        consequence: {
          fi: "Vapaaehtoinen tervehtii Veraa nimeltä kadulla, poikaystävän kuullen. Vera ei enää tiedä, keihin täällä voi luottaa.",
          sv: "En frivillig hälsar på Vera med namn på gatan, så att pojkvännen hör. Vera vet inte längre vem hon kan lita på här.",
          en: "A volunteer greets Vera by name in the street, in the boyfriend's hearing. Vera no longer knows whom here she can trust.",
        },
        scores: { safety: -2, rights: -2, procedure: -1 },
        criticalError: null,
        next: sceneId("half-way"),
      },
      {
        id: "agree-rules",
        text: {
          fi: "Sanon, että aikuisen suostumus tarvitaan ja että ilman sitä tunnistetietoja ei anneta. Sovimme, mitä kirjataan, kuka sen näkee ja mitä Veralle saa tarjota.",
          sv: "Jag säger att en vuxens samtycke behövs och att inga identifierande uppgifter lämnas ut utan det. Vi kommer överens om vad som antecknas, vem som ser det och vad man kan erbjuda Vera.",
          en: "I say that an adult's consent is needed and that without it no identifying data are passed on. We agree on what is written down, who sees it and what Vera can be offered.",
        },
        consequence: {
          fi: "Työtoveri huokaa mutta myöntää, että Vera tulee takaisin vain, jos sana pitää. Varaatte hänelle rauhallisen ajan ensi viikolle.",
          sv: "Kollegan suckar men medger att Vera kommer tillbaka bara om ni håller ord. Ni reserverar en lugn tid för henne nästa vecka.",
          en: "The colleague sighs, but admits that Vera will come back only if you keep your word. You set a quiet time aside for her next week.",
        },
        scores: { safety: 1, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("message"),
      },
    ],
  },
  {
    id: sceneId("message"),
    kind: "situation",
    text: {
      fi: "Illalla järjestön puhelimeen tulee viesti: ”Olen kylpyhuoneessa. Hän on vihainen ja hakkaa ovea.” Perässä ovat osoite ja tunnussana, josta sovit Veran kanssa. Mitä teet?",
      sv: "På kvällen kommer ett meddelande till organisationens telefon: ”Jag är i badrummet. Han är arg och bultar på dörren.” Efter det kommer en adress och kodordet som du och Vera har kommit överens om. Vad gör du?",
      en: "In the evening a message comes to the organisation's phone: “I am in the bathroom. He is angry and banging on the door.” Below it are an address and the code word that you agreed with Vera. What do you do?",
    },
    choices: [
      {
        id: "emergency",
        text: {
          fi: "Soitan heti 112 ja kerron, mitä pelastaminen vaatii. Odotan, en soita Veran numeroon.",
          sv: "Jag ringer genast 112 och berättar det som behövs för att hon ska kunna räddas. Jag väntar och ringer inte Veras nummer.",
          en: "I phone 112 at once and say what is needed to rescue her. I wait, and do not call Vera's number.",
        },
        consequence: {
          fi: "Poliisi on ovella seitsemän minuutin kuluttua. Välittömässä vaarassa soitetaan 112, eikä se ole luottamuksen rikkomista. Vera pyytää poliisia viemään hänet sinun luoksesi.",
          sv: "Polisen är vid dörren efter sju minuter. Vid omedelbar fara ringer man 112, och det är inget svek mot förtroendet. Vera ber polisen föra henne till dig.",
          en: "The police are at the door in seven minutes. In acute danger you phone 112, and that breaks no trust. Vera asks the police to bring her to you.",
        },
        scores: { safety: 2, rights: 1, procedure: 2 },
        criticalError: null,
        next: sceneId("her-own-will"),
      },
      {
        id: "wait",
        text: {
          fi: "Odotan aamuun, jotta en riko hänen luottamustaan sotkemalla poliisin asiaan.",
          sv: "Jag väntar till morgonen för att inte svika hennes förtroende genom att blanda in polisen.",
          en: "I wait until morning, so as not to break her trust by bringing in the police.",
        },
        consequence: {
          fi: "Vera pyysi apua, eikä kukaan tullut. Aamulla numeroon ei saada yhteyttä.",
          sv: "Vera bad om hjälp, och ingen kom. På morgonen svarar ingen på numret.",
          en: "Vera asked for help, and nobody came. In the morning the number cannot be reached.",
        },
        scores: { safety: -2, rights: -1, procedure: -2 },
        criticalError: null,
        next: sceneId("gone"),
      },
      {
        id: "call-back",
        text: {
          fi: "Soitan heti takaisin numeroon, josta viesti tuli, kysyäkseni, mitä tapahtuu.",
          sv: "Jag ringer genast tillbaka till numret för att fråga vad som händer.",
          en: "I call the number back at once to ask what is happening.",
        },
        consequence: {
          fi: "Puhelin soi kylpyhuoneessa, ja mies kuulee sen. Soitat sitten 112, ja poliisi ehtii ajoissa, mutta mies tietää nyt, että Veralla on joku, jolle hän kirjoittaa.",
          sv: "Telefonen ringer i badrummet, och mannen hör det. Sedan ringer du 112, och polisen hinner fram i tid, men mannen vet nu att Vera har någon att skriva till.",
          en: "The phone rings in the bathroom, and the man hears it. Then you phone 112, and the police arrive in time, but the man knows now that Vera has somebody to write to.",
        },
        scores: { safety: -2, rights: 0, procedure: -1 },
        criticalError: null,
        next: sceneId("half-way"),
      },
    ],
  },
  {
    id: sceneId("her-own-will"),
    kind: "situation",
    text: {
      fi: "Vera istuu järjestön keittiössä peitto hartioillaan. Hän ei halua nyt puhua rikoksesta. Hän haluaa lääkärin ja paikan, jossa nukkua, ja kysyy, mitä se auttamisjärjestelmä olikaan. Mitä teet?",
      sv: "Vera sitter i organisationens kök med en filt om axlarna. Hon vill inte tala om brottet nu. Hon vill ha en läkare och en plats att sova på, och hon frågar vad det där hjälpsystemet egentligen var. Vad gör du?",
      en: "Vera sits in the organisation's kitchen with a blanket round her shoulders. She does not want to talk about the crime now. She wants a doctor and a place to sleep, and asks what that assistance system was again. What do you do?",
    },
    choices: [
      {
        id: "tell-again",
        text: {
          fi: "Kerron avusta uudestaan hänen tahdissaan ja kysyn, haluaako hän esityksen nyt. Jos haluaa, täytämme sen yhdessä ja kirjaamme turvallisen yhteydenottotavan.",
          sv: "Jag berättar om hjälpen på nytt i hennes takt och frågar om hon vill ha en framställning nu. Om hon vill fyller vi i den tillsammans och antecknar hur man tryggt kan kontakta henne.",
          en: "I explain the help again at her pace and ask whether she wants a referral now. If she does, we fill it in together and note how she can be contacted safely.",
        },
        consequence: {
          fi: "Vera kysyy, saako hän lukea sen, ennen kuin se lähtee. Saa. Hän korjaa yhden kohdan ja sanoo kyllä.",
          sv: "Vera frågar om hon får läsa den innan den skickas. Det får hon. Hon rättar en punkt och säger ja.",
          en: "Vera asks whether she may read it before it goes. She may. She corrects one point and says yes.",
        },
        scores: { safety: 2, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("yes-of-her-own"),
      },
      {
        id: "police-first",
        text: {
          fi: "Sanon, että apua saa vasta, kun hän on tehnyt rikosilmoituksen.",
          sv: "Jag säger att hon får hjälp först när hon har gjort en brottsanmälan.",
          en: "I say that there is help only once she has reported the crime.",
        },
        consequence: {
          fi: "Se ei pidä paikkaansa: ratkaisevaa on, voiko hän olla uhri ja tarvitseeko hän siksi apua. Vera laskee peiton harteiltaan ja soittaa tuttavalle.",
          sv: "Det stämmer inte: det avgörande är om hon kan vara ett offer och behöver hjälp på grund av det. Vera tar av sig filten och ringer en bekant.",
          en: "That is not so: what matters is whether she may be a victim and needs help because of it. Vera takes off the blanket and phones an acquaintance.",
        },
        scores: { safety: -1, rights: -2, procedure: -2 },
        criticalError: null,
        next: sceneId("half-way"),
      },
      {
        id: "tonight-first",
        text: {
          fi: "Hoidan tämän illan: lääkäri ja turvallinen yösija. Sanon, että auttamisjärjestelmästä puhutaan, kun hän haluaa, ja sovin, milloin tavataan.",
          sv: "Jag ordnar det som behövs i kväll: läkare och en trygg plats att sova på. Jag säger att vi talar om hjälpsystemet när hon vill och kommer överens om när vi ses.",
          en: "I take care of tonight: a doctor and a safe place to sleep. I say that we talk about the assistance system when she wants to, and agree when to meet.",
        },
        consequence: {
          fi: "Vera nukkuu kaksitoista tuntia. Seuraavalla tapaamisella hän sanoo, että hän miettii vielä, ja kysyy, saako hän silti tulla.",
          sv: "Vera sover i tolv timmar. När ni ses nästa gång säger hon att hon fortfarande funderar och frågar om hon får komma i alla fall.",
          en: "Vera sleeps for twelve hours. When you next meet she says that she is still thinking, and asks whether she may come all the same.",
        },
        scores: { safety: 2, rights: 2, procedure: 1 },
        criticalError: null,
        next: sceneId("door-open"),
      },
    ],
  },
];
