import type { Scene } from "../../../../cases/index.ts";
import { sceneId } from "../names.ts";

/** From the girl's return to the talk with her. */
export const returnScenes: readonly Scene[] = [
  {
    id: sceneId("back-again"),
    kind: "situation",
    text: {
      fi: "Tapaat työssäsi nuoria vastaanottokeskuksen ryhmäkodissa, jossa asuu yksin maahan tulleita lapsia. Mira, 17, palasi viime yönä oltuaan poissa kolme päivää. Hän on kadonnut nyt kahdesti kuukauden sisällä. Hänellä on uusi puhelin, ja hän on uupunut. Noin kolmikymmenvuotias mies on ilmoittanut olevansa Miran serkku ja hakevansa hänet viikonlopuksi. Serkkua ei mainita missään paperissa. Mitä teet ensin?",
      sv: "I ditt arbete träffar du unga i förläggningens grupphem, där det bor barn som har kommit ensamma till landet. Mira, 17, kom tillbaka i natt efter att ha varit borta i tre dagar. Hon har nu försvunnit två gånger på en månad. Hon har en ny telefon och är utmattad. En man i trettioårsåldern har meddelat att han är Miras kusin och att han hämtar henne över veckoslutet. Någon kusin nämns inte i ett enda papper. Vad gör du först?",
      en: "In your work you meet young people in the group home of a reception centre, where children live who came to the country alone. Mira, 17, came back last night after three days away. She has now vanished twice in a month. She has a new phone and is exhausted. A man of about thirty has announced that he is Mira's cousin and will fetch her for the weekend. No paper mentions a cousin. What do you do first?",
    },
    choices: [
      {
        id: "call-cousin",
        text: {
          fi: "Soitan serkuksi esittäytyneelle miehelle ja kysyn, miten he ovat sukua ja missä Mira on ollut.",
          sv: "Jag ringer mannen som säger sig vara kusin och frågar hur de är släkt och var Mira har varit.",
          en: "I phone the man who calls himself her cousin and ask how they are related and where Mira has been.",
        },
        consequence: {
          fi: "Mies on ystävällinen ja kysyy, mitä Mira on kertonut. Tunnin kuluttua Mira pakkaa laukkuaan eikä suostu puhumaan kenellekään.",
          sv: "Mannen är vänlig och frågar vad Mira har berättat. En timme senare packar Mira sin väska och vill inte tala med någon.",
          en: "The man is friendly and asks what Mira has said. An hour later Mira is packing her bag and will not talk to anybody.",
        },
        scores: { safety: -2, rights: -2, procedure: -2 },
        criticalError: {
          fi: "Otit yhteyttä mieheen, joka voi käyttää lasta hyväkseen. Hän sai varoituksen, ja Mira joutuu vastaamaan siitä. Aikuisen ja lapsen suhteen selvittävät edustaja, lastensuojelu ja poliisi, et sinä puhelimessa.",
          sv: "Du kontaktade en man som kan utnyttja barnet. Han blev varnad, och det är Mira som får stå för det. Relationen mellan en vuxen och ett barn utreds av företrädaren, barnskyddet och polisen, inte av dig per telefon.",
          en: "You contacted a man who may be exploiting the child. He was warned, and it is Mira who has to answer for it. The tie between an adult and a child is looked into by the representative, child welfare and the police, not by you on the phone.",
        },
        next: null,
      },
      {
        id: "log",
        text: {
          fi: "Kirjaan poissaolon ja jään seuraamaan, toistuuko se. Kaksi kertaa ei vielä todista mitään.",
          sv: "Jag antecknar frånvaron och väntar för att se om den upprepas. Två gånger bevisar ännu ingenting.",
          en: "I note the absence and wait to see whether it happens again. Two times prove nothing yet.",
        },
        consequence: {
          fi: "Todisteita ei tarvita, ja lapsen asialla on kiire. Kukaan ei puhu Miran kanssa, ja viikonloppu tulee.",
          sv: "Bevis behövs inte, och ett barns ärende brådskar. Ingen talar med Mira, och veckoslutet kommer.",
          en: "No evidence is needed, and a child's matter is urgent. Nobody talks with Mira, and the weekend comes.",
        },
        scores: { safety: -2, rights: -1, procedure: -2 },
        criticalError: null,
        next: sceneId("at-the-door"),
      },
      {
        id: "calm",
        text: {
          fi: "Sanon Miralle, että on hyvä, kun hän on täällä. Hän saa ruokaa ja unta, ja iltapäiväksi varaan rauhallisen huoneen ja tulkin.",
          sv: "Jag säger till Mira att det är bra att hon är här. Hon får mat och sömn, och till eftermiddagen bokar jag ett lugnt rum och en tolk.",
          en: "I tell Mira that it is good that she is here. She gets food and sleep, and for the afternoon I book a quiet room and an interpreter.",
        },
        consequence: {
          fi: "Mira odotti moitteita ja katsoo sinua pitkään. Iltapäivällä hän tulee, kun pyydät.",
          sv: "Mira väntade sig förebråelser och ser länge på dig. På eftermiddagen kommer hon när du ber henne.",
          en: "Mira expected to be scolded and looks at you for a long time. In the afternoon she comes when you ask her.",
        },
        scores: { safety: 2, rights: 2, procedure: 1 },
        criticalError: null,
        next: sceneId("talk"),
      },
      {
        id: "representative",
        text: {
          fi: "Soitan Miran edustajalle ja kysyn sitten auttamisjärjestelmän neuvontapuhelimesta nimeä kertomatta, miten edetä.",
          sv: "Jag ringer Miras företrädare och frågar sedan hjälpsystemets rådgivningstelefon utan att nämna namn hur jag ska gå vidare.",
          en: "I phone Mira's representative and then ask the advice line of the assistance system, without giving a name, how to go on.",
        },
        consequence: {
          fi: "Edustaja ei tiedä mistään serkusta ja tulee vielä tänään. Neuvontapuhelimesta muistutetaan, että lapsen asia on kiireellinen eikä hyväksikäyttöä tarvitse todistaa.",
          sv: "Företrädaren känner inte till någon kusin och kommer ännu i dag. Rådgivningstelefonen påminner om att ett barns ärende är brådskande och att utnyttjandet inte behöver bevisas.",
          en: "The representative knows of no cousin and will come today. The advice line reminds you that a child's matter is urgent and that the exploitation need not be proved.",
        },
        scores: { safety: 1, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("talk"),
      },
    ],
  },
  {
    id: sceneId("at-the-door"),
    kind: "situation",
    text: {
      fi: "Perjantaina mies seisoo eteisessä, ja auto on käynnissä pihalla. Hän näyttää puhelimestaan kuvan, jossa on Mira, ja sanoo, että heillä on kiire. Mira seisoo vieressä takki päällä ja katsoo lattiaan. Mitä teet?",
      sv: "På fredagen står mannen i tamburen och bilen är i gång på gården. Han visar en bild av Mira i sin telefon och säger att de har bråttom. Mira står bredvid med jackan på och tittar i golvet. Vad gör du?",
      en: "On Friday the man stands in the hall, and his car is running in the yard. He shows a picture of Mira on his phone and says that they are in a hurry. Mira stands beside him in her coat and looks at the floor. What do you do?",
    },
    choices: [
      {
        id: "hold",
        text: {
          fi: "Sanon rauhallisesti, että vierailuista sovitaan aina edustajan kanssa eikä Mira lähde nyt. Työtoveri menee Miran kanssa sisälle.",
          sv: "Jag säger lugnt att man alltid kommer överens om besök med företrädaren och att Mira inte åker nu. En kollega går in med Mira.",
          en: "I say calmly that visits are always agreed with the representative and that Mira is not leaving now. A colleague goes inside with Mira.",
        },
        consequence: {
          fi: "Mies korottaa ääntään, mutta sääntö koskee kaikkia. Olet valmis soittamaan 112, jos hän ei lähde. Hän lähtee. Mira istuu keittiössä ja tärisee.",
          sv: "Mannen höjer rösten, men regeln gäller alla. Du är beredd att ringa 112 om han inte går. Han går. Mira sitter i köket och darrar.",
          en: "The man raises his voice, but the rule is the same for all. You are ready to phone 112 if he does not go. He goes. Mira sits in the kitchen, shaking.",
        },
        scores: { safety: 2, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("talk"),
      },
      {
        id: "confront",
        text: {
          fi: "Sanon miehelle suoraan, että epäilen hänen käyttävän Miraa hyväkseen ja että ilmoitan poliisille.",
          sv: "Jag säger rakt ut till mannen att jag misstänker att han utnyttjar Mira och att jag anmäler det till polisen.",
          en: "I tell the man straight that I suspect him of exploiting Mira and that I will report it to the police.",
        },
        consequence: {
          fi: "Mies lähtee heti. Miran puhelimeen alkaa tulla viestejä, ja yöllä hänen ikkunansa on auki.",
          sv: "Mannen går genast. Miras telefon fylls av meddelanden, och på natten står hennes fönster öppet.",
          en: "The man leaves at once. Messages begin to arrive on Mira's phone, and in the night her window is open.",
        },
        scores: { safety: -2, rights: -1, procedure: -2 },
        criticalError: null,
        next: sceneId("gone"),
      },
      {
        id: "hand-over",
        text: {
          fi: "Annan Miran lähteä viikonlopuksi, kun sovimme kellonajan, jolloin mies tuo hänet takaisin.",
          sv: "Jag låter Mira åka över veckoslutet när vi har kommit överens om när mannen ska föra henne tillbaka.",
          en: "I let Mira go for the weekend once we have agreed on the hour at which the man brings her back.",
        },
        consequence: {
          fi: "Auto lähtee pihasta. Sunnuntaina kukaan ei tuo Miraa takaisin, eikä miehen numero ole enää käytössä.",
          sv: "Bilen kör i väg. På söndagen kommer ingen tillbaka med Mira, och mannens nummer är inte längre i bruk.",
          en: "The car leaves the yard. On Sunday nobody brings Mira back, and the man's number is no longer in use.",
        },
        scores: { safety: -2, rights: -2, procedure: -2 },
        criticalError: {
          fi: "Luovutit lapsen aikuiselle, jonka suhdetta lapseen kukaan ei ole selvittänyt. Aikuisen kiire saada lapsi mukaansa on merkki, jonka kohdalla pysähdytään. Lapsi ei lähde, ennen kuin asia on selvitetty edustajan ja lastensuojelun kanssa.",
          sv: "Du lämnade över ett barn till en vuxen vars relation till barnet ingen har utrett. En vuxens brådska att få med sig barnet är ett tecken som man ska stanna upp vid. Barnet åker inte förrän saken har klarats upp med företrädaren och barnskyddet.",
          en: "You handed a child over to an adult whose tie to her nobody has looked into. When an adult insists on a quick handover, that is a sign to stop. The child does not leave before it has been cleared up with the representative and child welfare.",
        },
        next: null,
      },
    ],
  },
  {
    id: sceneId("talk"),
    kind: "situation",
    text: {
      fi: "Huoneessa olette sinä, Mira ja puhelimen päässä ammattitulkki. Mira kiertää uutta puhelinta käsissään ja on hiljaa. Miten jatkat?",
      sv: "I rummet är du, Mira och per telefon en professionell tolk. Mira vrider den nya telefonen i händerna och är tyst. Hur går du vidare?",
      en: "In the room are you, Mira and, on the phone, a professional interpreter. Mira turns the new phone in her hands and is silent. How do you go on?",
    },
    choices: [
      {
        id: "details",
        text: {
          fi: "Kysyn tarkasti, mitä öinä tapahtui ja keiden kanssa, jotta voin olla varma, ennen kuin teen mitään.",
          sv: "Jag frågar noga vad som hände om nätterna och med vem, så att jag kan vara säker innan jag gör något.",
          en: "I ask in detail what happened in the nights and with whom, so that I can be certain before I do anything.",
        },
        consequence: {
          fi: "Mira vetää hupun päähänsä. Lapsen haastatteleminen rikoksesta kuuluu siihen koulutetuille, ja kyselysi voi vaikeuttaa heidän työtään.",
          sv: "Mira drar upp luvan. Att höra ett barn om ett brott är en uppgift för dem som är utbildade för det, och dina frågor kan försvåra deras arbete.",
          en: "Mira pulls up her hood. Interviewing a child about a crime belongs to those trained for it, and your questions may make their work harder.",
        },
        scores: { safety: -1, rights: -2, procedure: -2 },
        criticalError: null,
        next: sceneId("silence"),
      },
      {
        id: "secret",
        text: {
          fi: "Lupaan, että kaikki, mitä hän kertoo, jää meidän kahden väliseksi.",
          sv: "Jag lovar att allt som hon berättar stannar mellan oss två.",
          en: "I promise that everything she says stays between the two of us.",
        },
        consequence: {
          fi: "Mira avaa suunsa, mutta sinun on pakko keskeyttää: jos lapsi on vaarassa, siitä on ilmoitettava. Mira sanoo, että niin kaikki aikuiset tekevät.",
          sv: "Mira öppnar munnen, men du måste avbryta: om ett barn är i fara måste det anmälas. Mira säger att så gör alla vuxna.",
          en: "Mira opens her mouth, but you have to interrupt: if a child is in danger, it must be reported. Mira says that this is what all adults do.",
        },
        scores: { safety: 0, rights: -2, procedure: -1 },
        criticalError: null,
        next: sceneId("silence"),
      },
      {
        id: "general",
        text: {
          fi: "Sanon, mitä minun on kerrottava eteenpäin ja miksi. Sitten kysyn yleisiä asioita: missä nukuit, kuka maksoi puhelimen, pelkäätkö jotakuta.",
          sv: "Jag säger vad jag måste föra vidare och varför. Sedan frågar jag om allmänna saker: var sov du, vem betalade telefonen, är du rädd för någon?",
          en: "I say what I have to pass on and why. Then I ask about general things: where did you sleep, who paid for the phone, are you afraid of somebody?",
        },
        consequence: {
          fi: "Mira vastaa muutamalla sanalla, ja se riittää. Hän tietää nyt, mitä kerrotusta seuraa, ja jatkaa silti.",
          sv: "Mira svarar med några få ord, och det räcker. Hon vet nu vad som följer av det hon säger och fortsätter ändå.",
          en: "Mira answers in a few words, and that is enough. She knows now what follows from what she says, and still goes on.",
        },
        scores: { safety: 2, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("what-she-said"),
      },
    ],
  },
];
