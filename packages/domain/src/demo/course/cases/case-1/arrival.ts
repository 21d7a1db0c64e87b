import type { Scene } from "../../../../cases/index.ts";
import { sceneId } from "../names.ts";

/** From the first day to the moment when the man is met alone. */
export const arrivalScenes: readonly Scene[] = [
  {
    id: sceneId("arrival"),
    kind: "situation",
    text: {
      fi: "Vastaanottokeskukseen saapuu uusi asukas, Nelo. Hän on ollut Suomessa viisi vuotta mutta ei puhu suomea, ruotsia eikä englantia. Vieressä istuu mies, joka esittäytyy ystäväksi, pitää papereita sylissään ja vastaa jokaiseen kysymykseen. Ystävän mukaan Nelo on ollut kokkina hänen sukulaisensa ravintolassa, ja kaikki on aina ollut kunnossa. Nelo katsoo pöytään. Miten jatkat?",
      sv: "En ny invånare, Nelo, anländer till förläggningen. Han har varit fem år i Finland men talar varken finska, svenska eller engelska. Bredvid honom sitter en man som presenterar sig som en vän, håller papperen i famnen och svarar på varje fråga. Enligt vännen har Nelo varit kock på hans släktings restaurang, och allt har alltid varit bra. Nelo tittar ner i bordet. Hur går du vidare?",
      en: "A new resident, Nelo, arrives at the reception centre. He has been in Finland for five years but speaks no Finnish, Swedish or English. Beside him sits a man who introduces himself as a friend, holds the papers in his lap and answers every question. According to the friend, Nelo has been a cook in a relative's restaurant, and everything has always been fine. Nelo looks down at the table. How do you go on?",
    },
    choices: [
      {
        id: "friend",
        text: {
          fi: "Teen tulohaastattelun niin, että ystävä tulkkaa, jotta asiat saadaan kuntoon jo tänään.",
          sv: "Jag gör ankomstsamtalet med vännen som tolk, så att allt blir klart redan i dag.",
          en: "I do the arrival interview with the friend interpreting, so that things are settled today.",
        },
        consequence: {
          fi: "Ystävä vastaa sujuvasti, ja lomake täyttyy. Yksikään sana ei ole Nelon oma, ja ystävä tietää nyt kaiken, mitä kysyit.",
          sv: "Vännen svarar ledigt och blanketten blir ifylld. Inte ett ord är Nelos eget, och vännen vet nu allt som du har frågat om.",
          en: "The friend answers smoothly and the form fills up. Not one word is Nelo's own, and the friend now knows everything that you asked.",
        },
        scores: { safety: -2, rights: -1, procedure: -1 },
        criticalError: null,
        next: sceneId("week-later"),
      },
      {
        id: "employer",
        text: {
          fi: "Soitan ravintolaan ja tarkistan, milloin Nelo on ollut siellä töissä ja mitä hänelle on maksettu.",
          sv: "Jag ringer restaurangen och kontrollerar när Nelo har arbetat där och vad han har fått i lön.",
          en: "I phone the restaurant and check when Nelo worked there and what he was paid.",
        },
        consequence: {
          fi: "Puhelimeen vastaava mies kysyy heti, missä Nelo on ja kenen kanssa hän puhuu. Puolen tunnin kuluttua Nelon puhelin alkaa soida, eikä se lakkaa.",
          sv: "Mannen som svarar frågar genast var Nelo är och vem han talar med. En halvtimme senare börjar Nelos telefon ringa, och den slutar inte.",
          en: "The man who answers asks at once where Nelo is and whom he is talking to. Half an hour later Nelo's phone begins to ring, and it does not stop.",
        },
        scores: { safety: -2, rights: -2, procedure: -2 },
        criticalError: {
          fi: "Otit yhteyttä mahdolliseen hyväksikäyttäjään. Hän sai tietää, missä Nelo on ja että työstä on kyselty, ja Nelo ja hänen läheisensä voivat nyt olla vaarassa. Työnantajaan ei oteta yhteyttä: työolojen selvittäminen kuuluu viranomaisille, joiden tehtävä se on.",
          sv: "Du tog kontakt med den som kan vara utnyttjaren. Han fick veta var Nelo är och att någon har frågat om arbetet, och Nelo och hans närstående kan nu vara i fara. Arbetsgivaren kontaktas inte: arbetsförhållandena utreds av de myndigheter som har det till uppgift.",
          en: "You contacted the possible exploiter. He learned where Nelo is and that somebody has asked about the work, and Nelo and his family may now be in danger. The employer is not contacted: working conditions are looked into by the authorities whose task it is.",
        },
        next: null,
      },
      {
        id: "interpreter",
        text: {
          fi: "Kerron, että jokainen uusi asukas tavataan yksin ja tulkin kanssa, kiitän ystävää saattamisesta ja varaan rauhallisen huoneen.",
          sv: "Jag säger att vi träffar varje ny invånare ensam och med tolk, tackar vännen för sällskapet och bokar ett lugnt rum.",
          en: "I say that every new resident is met alone and with an interpreter, thank the friend for coming along and book a quiet room.",
        },
        consequence: {
          fi: "Ystävä yrittää vielä jäädä, mutta kaikkia koskeva käytäntö ei herätä epäilyjä. Hän lähtee, ja puhelintulkki on vapaa tunnin kuluttua.",
          sv: "Vännen försöker stanna kvar, men en rutin som gäller alla väcker inga misstankar. Han går, och en telefontolk är ledig om en timme.",
          en: "The friend tries to stay, but a routine that concerns everyone raises no suspicion. He leaves, and a telephone interpreter is free in an hour.",
        },
        scores: { safety: 2, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("alone"),
      },
      {
        id: "wait",
        text: {
          fi: "Näytän Nelolle huoneen ja annan hänen levätä. Kysymykset ehtii esittää myöhemmin.",
          sv: "Jag visar Nelo hans rum och låter honom vila. Frågorna hinner jag ställa senare.",
          en: "I show Nelo his room and let him rest. There will be time for questions later.",
        },
        consequence: {
          fi: "Lepo tulee tarpeeseen. Keskustelulle ei kuitenkaan sovita aikaa, ystävä kulkee huoneeseen mukana, ja päivät kuluvat.",
          sv: "Vilan behövs. Men ingen tid bestäms för samtalet, vännen följer med till rummet och dagarna går.",
          en: "The rest is needed. But no time is agreed for a talk, the friend comes along to the room, and the days go by.",
        },
        scores: { safety: -1, rights: 0, procedure: -1 },
        criticalError: null,
        next: sceneId("week-later"),
      },
    ],
  },
  {
    id: sceneId("week-later"),
    kind: "situation",
    text: {
      fi: "Viikko on kulunut. Nelo ei ole käynyt ulkona kertaakaan. Ystävä tulee joka ilta, ja puhelin soi pitkin päivää. Yövuorossa ollut työtoveri kertoo, että Nelo on uupunut, hänellä ei ole rahaa bussikorttiin ja hänen käsivarressaan on vanha palovamma, jota ei ole hoidettu. Mitä teet?",
      sv: "En vecka har gått. Nelo har inte varit ute en enda gång. Vännen kommer varje kväll och telefonen ringer hela dagarna. En kollega som haft nattskift berättar att Nelo är utmattad, att han inte har pengar till ett busskort och att han har en gammal brännskada på armen som inte har behandlats. Vad gör du?",
      en: "A week has gone by. Nelo has not been outside once. The friend comes every evening, and the phone rings all day long. A colleague from the night shift says that Nelo is exhausted, has no money for a bus card and has an old burn on his arm that was never treated. What do you do?",
    },
    choices: [
      {
        id: "nurse",
        text: {
          fi: "Sovin terveydenhoitajan kanssa, että Nelo kutsutaan tänään vastaanotolle yksin, ja varaan samaan aikaan tulkin keskustelua varten.",
          sv: "Jag kommer överens med hälsovårdaren om att Nelo kallas till mottagningen ensam i dag, och bokar samtidigt en tolk för ett samtal.",
          en: "I agree with the nurse that Nelo is asked to come to the surgery alone today, and book an interpreter for a talk at the same time.",
        },
        consequence: {
          fi: "Vastaanotolle tullaan yksin, eikä ystävä ihmettele sitä. Palovamma hoidetaan, ja Nelo jää juttelemaan kanssasi.",
          sv: "Till mottagningen kommer man ensam, och vännen undrar inte över det. Brännskadan sköts om och Nelo stannar för att prata med dig.",
          en: "People come to the surgery alone, and the friend sees nothing odd in it. The burn is treated, and Nelo stays to talk with you.",
        },
        scores: { safety: 2, rights: 2, procedure: 1 },
        criticalError: null,
        next: sceneId("alone"),
      },
      {
        id: "detective",
        text: {
          fi: "Kyselen ystävältä ohimennen ravintolan työajoista ja palkoista, jotta minulla olisi jotain varmaa.",
          sv: "Jag frågar vännen i förbigående om restaurangens arbetstider och löner, så att jag har något säkert att gå på.",
          en: "I ask the friend in passing about hours and pay at the restaurant, so that I have something certain.",
        },
        consequence: {
          fi: "Ystävä hymyilee ja vastaa lyhyesti. Samana iltana hän puhuu Nelon kanssa pitkään oven takana.",
          sv: "Vännen ler och svarar kort. Samma kväll talar han länge med Nelo bakom stängd dörr.",
          en: "The friend smiles and answers briefly. The same evening he talks with Nelo for a long time behind a closed door.",
        },
        scores: { safety: -2, rights: -1, procedure: -2 },
        criticalError: null,
        next: sceneId("gone"),
      },
      {
        id: "advice",
        text: {
          fi: "Soitan auttamisjärjestelmän neuvontapuhelimeen ja kysyn neuvoa kertomatta Nelon nimeä.",
          sv: "Jag ringer hjälpsystemets rådgivningstelefon och ber om råd utan att säga Nelos namn.",
          en: "I phone the advice line of the assistance system and ask for advice without giving Nelo's name.",
        },
        consequence: {
          fi: "Puhelimeen vastataan yötä päivää, eikä varmuutta tarvita. Saat neuvon tavata Nelon yksin ja tulkin kanssa ja kysyä vain yleisiä asioita. Järjestät sen iltapäiväksi.",
          sv: "Telefonen är öppen dygnet runt och ingen visshet behövs. Du får rådet att träffa Nelo ensam med tolk och bara fråga om allmänna saker. Du ordnar det till eftermiddagen.",
          en: "The line is open day and night, and you need not be certain. You are advised to meet Nelo alone with an interpreter and to ask about general things only. You arrange it for the afternoon.",
        },
        scores: { safety: 1, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("alone"),
      },
    ],
  },
  {
    id: sceneId("alone"),
    kind: "situation",
    text: {
      fi: "Istutte rauhallisessa huoneessa, ja puhelimessa on ammattitulkki toiselta paikkakunnalta. Nelo istuu takki päällä. Hän hätkähtää aina, kun hänen puhelimensa värisee. Miten aloitat?",
      sv: "Ni sitter i ett lugnt rum, och på telefon finns en professionell tolk från en annan ort. Nelo har jackan på sig. Han rycker till varje gång hans telefon vibrerar. Hur börjar du?",
      en: "You sit in a quiet room, with a professional interpreter from another town on the phone. Nelo is wearing his coat. He starts every time his phone buzzes. How do you begin?",
    },
    choices: [
      {
        id: "directly",
        text: {
          fi: "Kysyn suoraan, onko hän ihmiskaupan uhri, ja pyydän häntä kertomaan kaiken, mitä hänelle on tehty.",
          sv: "Jag frågar rakt på sak om han är offer för människohandel och ber honom berätta allt som har gjorts mot honom.",
          en: "I ask straight out whether he is a victim of human trafficking, and ask him to describe everything that was done to him.",
        },
        consequence: {
          fi: "Nelo ei tunne sanaa omakseen. Hän sanoo, ettei ole uhri, ja nousee seisomaan.",
          sv: "Nelo känner inte igen sig i ordet. Han säger att han inte är något offer och reser sig.",
          en: "Nelo does not see himself in the word. He says that he is no victim, and stands up.",
        },
        scores: { safety: 0, rights: -1, procedure: -2 },
        criticalError: null,
        next: sceneId("closed"),
      },
      {
        id: "general",
        text: {
          fi: "Kerron, kuka olen ja ettei keskustelusta kerrota ystävälle, ja kysyn yleisiä asioita: missä olet nukkunut, kenellä passisi on, pelkäätkö jotakuta.",
          sv: "Jag berättar vem jag är och att vännen inte får veta vad vi talar om, och frågar om allmänna saker: var har du sovit, vem har ditt pass, är du rädd för någon?",
          en: "I say who I am and that the friend will not be told what we talk about, and ask about general things: where have you slept, who has your passport, are you afraid of somebody?",
        },
        consequence: {
          fi: "Nelo vastaa lyhyesti, yksi asia kerrallaan. Hän riisuu takin ja laittaa puhelimen äänettömälle.",
          sv: "Nelo svarar kort, en sak i taget. Han tar av sig jackan och stänger av ljudet på telefonen.",
          en: "Nelo answers briefly, one thing at a time. He takes off his coat and turns off the sound of his phone.",
        },
        scores: { safety: 2, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("short-answers"),
      },
      {
        id: "promise",
        text: {
          fi: "Lupaan, että hän saa oleskeluluvan, kunhan hän kertoo rehellisesti, mitä ravintolassa tapahtui.",
          sv: "Jag lovar att han får uppehållstillstånd bara han ärligt berättar vad som hände på restaurangen.",
          en: "I promise that he will get a residence permit if he says honestly what happened at the restaurant.",
        },
        consequence: {
          fi: "Et voi pitää lupausta: oleskeluluvasta päättää Maahanmuuttovirasto. Luvalla on houkuteltu Neloa ennenkin, ja hän sulkeutuu.",
          sv: "Du kan inte hålla löftet: Migrationsverket beslutar om uppehållstillstånd. Nelo har lockats med tillståndet förr, och han sluter sig.",
          en: "You cannot keep the promise: the Finnish Immigration Service decides on residence permits. Nelo has been lured with the permit before, and he closes up.",
        },
        scores: { safety: 0, rights: -2, procedure: -2 },
        criticalError: null,
        next: sceneId("closed"),
      },
    ],
  },
];
