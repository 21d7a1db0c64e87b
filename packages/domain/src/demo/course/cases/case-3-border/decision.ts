import type { Scene } from "../../../../cases/index.ts";
import { sceneId } from "../names.ts";

/** From what the woman says to where she goes tonight. */
export const decisionScenes: readonly Scene[] = [
  {
    id: sceneId("answers"),
    kind: "situation",
    text: {
      fi: "Sela kertoo: hänelle luvattiin työtä kahvilassa, mies maksoi matkan, ja velka on tehtävä takaisin. Passi ei ole hänen omansa. Hän pelkää, että äidille käy huonosti, jos hän ”tekee hankaluuksia”. Mitä teet?",
      sv: "Sela berättar: hon lovades arbete på ett kafé, mannen betalade resan, och skulden måste arbetas av. Passet är inte hennes eget. Hon är rädd att det går illa för mamman om hon ”ställer till besvär”. Vad gör du?",
      en: "Sela says that she was promised work in a café, the man paid for the journey, and the debt must be worked off. The passport is not her own. She is afraid that her mother will suffer if she “makes trouble”. What do you do?",
    },
    choices: [
      {
        id: "every-detail",
        text: {
          fi: "Kysyn reitin, nimet, summat ja päivät niin tarkasti kuin mahdollista, jotta epäilyksille ei jää sijaa.",
          sv: "Jag frågar efter rutten, namnen, summorna och datumen så noga som möjligt, så att inget tvivel återstår.",
          en: "I ask about the route, names, sums and dates in as much detail as possible, so that no doubt remains.",
        },
        consequence: {
          fi: "Sela alkaa vastata yhdellä sanalla ja sitten ei lainkaan. Varmuutta ei tarvita, ja tarkempi selvittäminen kuuluu esitutkintaan, kun hän on levännyt.",
          sv: "Sela börjar svara med ett ord och sedan inte alls. Ingen visshet behövs, och det som kräver närmare utredning hör till förundersökningen, när hon är utvilad.",
          en: "Sela begins to answer in one word and then not at all. No certainty is needed, and looking closer belongs to the investigation, once she has rested.",
        },
        scores: { safety: -1, rights: -1, procedure: -1 },
        criticalError: null,
        next: sceneId("decision"),
      },
      {
        id: "ask-companion",
        text: {
          fi: "Menen miehen luo ja pyydän häntä selittämään velan, josta Sela puhui.",
          sv: "Jag går till mannen och ber honom förklara skulden som Sela talade om.",
          en: "I go to the man and ask him to explain the debt that Sela talked about.",
        },
        consequence: {
          fi: "Mies hymyilee, sanoo Selan kuvittelevan ja pyytää saada soittaa. Hetken päästä Selan äidin ovella on joku.",
          sv: "Mannen ler, säger att Sela inbillar sig och ber att få ringa. En stund senare står någon vid Selas mammas dörr.",
          en: "The man smiles, says that Sela imagines things and asks to make a call. A little later somebody is at the door of Sela's mother.",
        },
        scores: { safety: -2, rights: -2, procedure: -2 },
        criticalError: {
          fi: "Kerroit mahdolliselle hyväksikäyttäjälle, mitä Sela on puhunut. Hän ja hänen äitinsä maksavat siitä. Se, mitä Sela kertoo, ei saa päätyä miehelle missään muodossa.",
          sv: "Du berättade för den som kan vara utnyttjaren vad Sela har sagt. Det är hon och hennes mamma som får betala. Det som Sela berättar får inte i någon form nå mannen.",
          en: "You told the possible exploiter what Sela has said. She and her mother pay for it. What Sela says must not reach the man in any form.",
        },
        next: null,
      },
      {
        id: "safe-now",
        text: {
          fi: "Sanon, ettei mies tule tänne, kysyn, onko joku nyt välittömässä vaarassa, ja kerron, että hänelle on Suomessa tarjolla apua.",
          sv: "Jag säger att mannen inte kommer hit, frågar om någon är i omedelbar fara nu och berättar att det finns hjälp för henne i Finland.",
          en: "I say that the man will not come here, ask whether anybody is in acute danger now, and tell her that there is help for her in Finland.",
        },
        consequence: {
          fi: "Sela kysyy kahdesti, eikö miehelle todella kerrota. Sitten hän kysyy, millaista apua.",
          sv: "Sela frågar två gånger om det säkert är så att mannen ingenting får veta. Sedan frågar hon vilken sorts hjälp.",
          en: "Sela asks twice whether the man will really not be told. Then she asks what kind of help.",
        },
        scores: { safety: 2, rights: 2, procedure: 1 },
        criticalError: null,
        next: sceneId("decision"),
      },
    ],
  },
  {
    id: sceneId("decision"),
    kind: "situation",
    text: {
      fi: "Työtoveri huomauttaa, että Sela on tullut toisen passilla, ja iltalennolla on tilaa. Mitä teet?",
      sv: "En kollega påpekar att Sela har kommit med någon annans pass och att det finns plats på kvällsflyget. Vad gör du?",
      en: "A colleague points out that Sela came on somebody else's passport and that there is room on the evening flight. What do you do?",
    },
    choices: [
      {
        id: "refuse-entry",
        text: {
          fi: "Käännytän Selan iltalennolla, koska asiakirja ei ole hänen omansa.",
          sv: "Jag avvisar Sela med kvällsflyget, eftersom handlingen inte är hennes egen.",
          en: "I refuse entry and put Sela on the evening flight, since the document is not her own.",
        },
        consequence: {
          fi: "Sela palaa niiden luo, jotka lähettivät hänet, ja velka on kasvanut. Hänelle ei kerrottu mistään vaihtoehdosta.",
          sv: "Sela skickas tillbaka till dem som sände henne, och skulden har vuxit. Hon fick inte höra om något alternativ.",
          en: "Sela goes back to those who sent her, and the debt has grown. She was not told of any other way.",
        },
        scores: { safety: -2, rights: -2, procedure: -2 },
        criticalError: null,
        next: sceneId("lost"),
      },
      {
        id: "offence-only",
        text: {
          fi: "Kirjaan valtionrajarikoksen tavalliseen tapaan enkä merkitse papereihin muuta.",
          sv: "Jag antecknar riksgränsbrottet på vanligt sätt och skriver inget annat i papperen.",
          en: "I record the border offence in the usual way and put nothing else on paper.",
        },
        consequence: {
          fi: "Papereissa Sela on nyt vain epäilty. Seuraava lukija ei näe velkaa, pelkoa eikä miestä.",
          sv: "I papperen är Sela nu bara misstänkt. Nästa läsare ser varken skulden, rädslan eller mannen.",
          en: "On paper Sela is now a suspect only. The next reader sees neither the debt nor the fear nor the man.",
        },
        scores: { safety: 0, rights: -2, procedure: -1 },
        criticalError: null,
        next: sceneId("half-way"),
      },
      {
        id: "shift-leader",
        text: {
          fi: "Kerron vuoron esimiehelle, että Sela voi olla ihmiskaupan uhri. Rikoslain 17 luvun 7 §:n mukaan uhria ei rangaista valtionrajarikoksesta, ja Rajavartiolaitos voi antaa harkinta-ajan.",
          sv: "Jag berättar för skiftets förman att Sela kan vara offer för människohandel. Enligt 17 kap. 7 § i strafflagen straffas offret inte för riksgränsbrott, och Gränsbevakningsväsendet kan ge betänketid.",
          en: "I tell the shift leader that Sela may be a victim of human trafficking. Under chapter 17, section 7 of the Criminal Code a victim is not punished for the border offence, and the Border Guard may grant a reflection period.",
        },
        consequence: {
          fi: "Esimies pysäyttää iltalennon valmistelun. Nyt on aikaa kertoa Selalle, mitä vaihtoehtoja hänellä on.",
          sv: "Förmannen stoppar förberedelserna för kvällsflyget. Nu finns det tid att berätta för Sela vilka möjligheter hon har.",
          en: "The shift leader stops the preparations for the evening flight. Now there is time to tell Sela what ways are open to her.",
        },
        scores: { safety: 2, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("consent"),
      },
      {
        id: "advice-line",
        text: {
          fi: "Soitan ennen päätöstä auttamisjärjestelmän neuvontapuhelimeen nimeä kertomatta ja kysyn, mitä Selalle voi tarjota tänä iltana.",
          sv: "Före beslutet ringer jag hjälpsystemets rådgivningstelefon utan att nämna namn och frågar vad man kan erbjuda Sela i kväll.",
          en: "Before the decision I phone the advice line of the assistance system without giving a name, and ask what can be offered to Sela tonight.",
        },
        consequence: {
          fi: "Saat neuvoja suostumuksesta, harkinta-ajasta ja turvallisesta majoituksesta. Viet ne vuoron esimiehelle, ja iltalento jää odottamaan.",
          sv: "Du får råd om samtycket, betänketiden och tryggt boende. Du för dem vidare till skiftets förman, och kvällsflyget får vänta.",
          en: "You get advice on consent, the reflection period and safe accommodation. You take it to the shift leader, and the evening flight has to wait.",
        },
        scores: { safety: 1, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("consent"),
      },
    ],
  },
  {
    id: sceneId("consent"),
    kind: "situation",
    text: {
      fi: "Sela kysyy, mitä hänelle nyt tapahtuu. Käytävältä kuuluu, kun mies vaatii saada tietää, missä Sela on. Miten toimit?",
      sv: "Sela frågar vad som nu händer med henne. I korridoren hörs mannen kräva att få veta var Sela är. Hur gör du?",
      en: "Sela asks what happens to her now. In the corridor the man can be heard demanding to know where Sela is. What do you do?",
    },
    choices: [
      {
        id: "promise",
        text: {
          fi: "Lupaan, että hän saa oleskeluluvan ja oikean työpaikan, jos hän antaa suostumuksensa.",
          sv: "Jag lovar att hon får uppehållstillstånd och ett riktigt arbete om hon ger sitt samtycke.",
          en: "I promise that she will get a residence permit and a real job if she gives her consent.",
        },
        consequence: {
          fi: "Sela on kuullut lupauksen työstä ennenkin. Oleskeluluvasta päättää Maahanmuuttovirasto, eikä suostumus ole vapaa, jos se ostetaan.",
          sv: "Sela har hört löften om arbete förr. Migrationsverket beslutar om uppehållstillstånd, och ett samtycke är inte fritt om det köps.",
          en: "Sela has heard a promise of work before. The Finnish Immigration Service decides on residence permits, and consent that is bought is not free.",
        },
        scores: { safety: 0, rights: -2, procedure: -2 },
        criticalError: null,
        next: sceneId("half-way"),
      },
      {
        id: "explain",
        text: {
          fi: "Kerron avusta ja harkinta-ajasta, sanon, että oleskeluluvasta päättää Maahanmuuttovirasto, ja kysyn suostumuksen esitykseen. Sela lähtee toista kautta turvalliseen paikkaan, eikä miehelle kerrota mitään.",
          sv: "Jag berättar om hjälpen och betänketiden, säger att Migrationsverket beslutar om uppehållstillstånd och ber om samtycke till en framställning. Sela åker en annan väg till en trygg plats, och mannen får ingenting veta.",
          en: "I explain the help and the reflection period, say that the Finnish Immigration Service decides on residence permits, and ask for consent to a referral. Sela leaves another way for a safe place, and the man is told nothing.",
        },
        consequence: {
          fi: "Sela haluaa kuulla kaiken kahteen kertaan ja sanoo kyllä. Esitys tehdään hänen kanssaan, ja siihen kirjataan, miten häneen voi ottaa turvallisesti yhteyttä.",
          sv: "Sela vill höra allt två gånger och säger ja. Framställningen görs tillsammans med henne, och i den antecknas hur man tryggt kan kontakta henne.",
          en: "Sela wants to hear everything twice and says yes. The referral is made with her, and it says how she can be contacted safely.",
        },
        scores: { safety: 2, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("safe"),
      },
      {
        id: "tell-companion",
        text: {
          fi: "Menen käytävälle ja sanon miehelle, että Sela jää tänne ihmiskauppaepäilyn vuoksi.",
          sv: "Jag går ut i korridoren och säger till mannen att Sela stannar här på grund av misstanke om människohandel.",
          en: "I go into the corridor and tell the man that Sela stays here because of suspected human trafficking.",
        },
        consequence: {
          fi: "Mies hiljenee ja tarttuu puhelimeensa. Sela kuulee sanat oven läpi eikä suostu enää mihinkään.",
          sv: "Mannen tystnar och tar fram telefonen. Sela hör orden genom dörren och går inte längre med på något.",
          en: "The man falls silent and reaches for his phone. Sela hears the words through the door and agrees to nothing any more.",
        },
        scores: { safety: -2, rights: -2, procedure: -2 },
        criticalError: {
          fi: "Varoitit mahdollista hyväksikäyttäjää. Selan läheiset ovat vaarassa, ja mies voi hävittää todisteet. Miehelle ei kerrota, missä Sela on eikä miksi.",
          sv: "Du varnade den som kan vara utnyttjaren. Selas närstående är i fara, och mannen kan förstöra bevis. Mannen får inte veta var Sela är eller varför.",
          en: "You warned the possible exploiter. Sela's family is in danger, and the man can destroy evidence. The man is told neither where Sela is nor why.",
        },
        next: null,
      },
      {
        id: "rest-first",
        text: {
          fi: "Sela haluaa ensin nukkua. Kerron harkinta-ajasta, jonka voimme antaa, järjestän yöksi turvallisen paikan ja sovin, että suostumuksesta puhutaan huomenna saman tulkin kanssa.",
          sv: "Sela vill först sova. Jag berättar om betänketiden som vi kan ge, ordnar en trygg plats för natten och kommer överens om att vi talar om samtycket i morgon med samma tolk.",
          en: "Sela wants to sleep first. I explain the reflection period that we may grant, arrange a safe place for the night, and agree that we talk about consent tomorrow with the same interpreter.",
        },
        consequence: {
          fi: "Aamulla Selalla on kysymyksiä ja oma mielipide. Hän antaa suostumuksensa, koska hän haluaa, eikä siksi, että hän on väsynyt.",
          sv: "På morgonen har Sela frågor och en egen åsikt. Hon ger sitt samtycke för att hon vill, inte för att hon är trött.",
          en: "In the morning Sela has questions and a mind of her own. She gives her consent because she wants to, not because she is tired.",
        },
        scores: { safety: 2, rights: 2, procedure: 1 },
        criticalError: null,
        next: sceneId("safe"),
      },
    ],
  },
];
