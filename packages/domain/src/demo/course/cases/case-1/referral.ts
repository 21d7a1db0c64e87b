import type { Scene } from "../../../../cases/index.ts";
import { sceneId } from "../names.ts";

/** From what the man says to the evening after the referral. */
export const referralScenes: readonly Scene[] = [
  {
    id: sceneId("closed"),
    kind: "situation",
    text: {
      fi: "Nelo haluaa lopettaa. Tulkki odottaa linjalla. Mitä sanot?",
      sv: "Nelo vill sluta. Tolken väntar på linjen. Vad säger du?",
      en: "Nelo wants to stop. The interpreter is waiting on the line. What do you say?",
    },
    choices: [
      {
        id: "press",
        text: {
          fi: "Sanon, että apua saa vain, jos hän kertoo nyt, ja pyydän häntä jäämään.",
          sv: "Jag säger att man får hjälp bara om man berättar nu, och ber honom stanna.",
          en: "I say that there is help only for those who talk now, and ask him to stay.",
        },
        consequence: {
          fi: "Se ei ole totta, ja se kuulostaa samalta kuin ne uhkaukset, joita hän on kuullut vuosia. Nelo lähtee huoneesta.",
          sv: "Det är inte sant, och det låter som de hot han har hört i åratal. Nelo lämnar rummet.",
          en: "It is not true, and it sounds like the threats that he has heard for years. Nelo leaves the room.",
        },
        scores: { safety: -1, rights: -2, procedure: -2 },
        criticalError: null,
        next: sceneId("gone"),
      },
      {
        id: "again",
        text: {
          fi: "Sanon, ettei hänen tarvitse kertoa mitään, kerron lyhyesti, että apua on tarjolla, ja ehdotan uutta aikaa saman tulkin kanssa huomiseksi.",
          sv: "Jag säger att han inte behöver berätta något, berättar kort att det finns hjälp och föreslår en ny tid i morgon med samma tolk.",
          en: "I say that he does not have to say anything, say briefly that there is help, and suggest a new time tomorrow with the same interpreter.",
        },
        consequence: {
          fi: "Seuraavana päivänä Nelo tulee itse ovelle viisi minuuttia etuajassa. Nyt kysyt vain arkisia asioita, ja hän vastaa.",
          sv: "Nästa dag kommer Nelo själv till dörren fem minuter för tidigt. Nu frågar du bara om vardagliga saker, och han svarar.",
          en: "The next day Nelo comes to the door himself, five minutes early. Now you ask about everyday things only, and he answers.",
        },
        scores: { safety: 1, rights: 2, procedure: 1 },
        criticalError: null,
        next: sceneId("short-answers"),
      },
      {
        id: "close",
        text: {
          fi: "Kirjaan, ettei asukas halua apua, ja pidän asiaa loppuun käsiteltynä.",
          sv: "Jag antecknar att invånaren inte vill ha hjälp och ser saken som avslutad.",
          en: "I note that the resident does not want help, and take the matter as closed.",
        },
        consequence: {
          fi: "Nelo ei kieltäytynyt avusta: siitä ei ehditty edes kertoa. Kukaan ei kysy häneltä enää mitään.",
          sv: "Nelo tackade inte nej till hjälp: han fick aldrig höra om den. Ingen frågar honom något mer.",
          en: "Nelo did not refuse help: he was never told about it. Nobody asks him anything any more.",
        },
        scores: { safety: -1, rights: -1, procedure: -2 },
        criticalError: null,
        next: sceneId("gone"),
      },
    ],
  },
  {
    id: sceneId("short-answers"),
    kind: "situation",
    text: {
      fi: "Nelo kertoo lyhyesti: hän on nukkunut keittiön takana, vapaapäiviä ei ole ollut, osa palkasta on pitänyt antaa takaisin ja passi on työnantajalla. Hänelle on sanottu, että lupa menee, jos hän lähtee, ja että kotiväki saa maksaa. Tänä yönä hän on omasta mielestään täällä turvassa. Mitä teet seuraavaksi?",
      sv: "Nelo berättar kort: han har sovit bakom köket, det har inte funnits några lediga dagar, en del av lönen har han fått lämna tillbaka och arbetsgivaren har passet. Man har sagt honom att han mister tillståndet om han går och att de där hemma får betala. I natt känner han sig trygg här. Vad gör du härnäst?",
      en: "Nelo says a little: he has slept behind the kitchen, there have been no days off, part of the pay had to be handed back, and the employer has his passport. He has been told that the permit goes if he leaves, and that his family will pay for it. Tonight he feels safe here. What do you do next?",
    },
    choices: [
      {
        id: "advice",
        text: {
          fi: "Soitan auttamisjärjestelmän neuvontapuhelimeen nimeä kertomatta ja kysyn, kannattaako esitys tehdä ja mitä Nelolle on hyvä kertoa.",
          sv: "Jag ringer hjälpsystemets rådgivningstelefon utan att nämna namn och frågar om man bör göra en framställning och vad det är bra att berätta för Nelo.",
          en: "I phone the advice line of the assistance system without giving a name, and ask whether to make a referral and what Nelo should be told.",
        },
        consequence: {
          fi: "Kuulet, että epäily riittää ja että Nelon suostumus tarvitaan. Osaat nyt vastata siihen, mitä Nelo todennäköisesti kysyy.",
          sv: "Du får höra att misstanken räcker och att Nelos samtycke behövs. Nu kan du svara på det som Nelo troligen frågar.",
          en: "You hear that a suspicion is enough and that Nelo's consent is needed. Now you can answer what Nelo is likely to ask.",
        },
        scores: { safety: 2, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("consent"),
      },
      {
        id: "investigate",
        text: {
          fi: "Kysyn nimet, päivät, summat ja työtoverien tiedot, jotta esityksestä tulisi mahdollisimman vakuuttava.",
          sv: "Jag frågar efter namn, datum, summor och uppgifter om arbetskamraterna, så att framställningen blir så övertygande som möjligt.",
          en: "I ask for names, dates, sums and details of the other workers, so that the referral becomes as convincing as possible.",
        },
        consequence: {
          fi: "Nelo väsyy ja alkaa pelätä, minne vastaukset menevät. Rikoksen selvittäminen on poliisin työtä, eikä esitykseen tarvita todisteita.",
          sv: "Nelo blir trött och börjar oroa sig för vart svaren tar vägen. Det är polisens arbete att utreda brott, och en framställning kräver inga bevis.",
          en: "Nelo gets tired and begins to fear where the answers will go. Investigating a crime is the work of the police, and a referral needs no evidence.",
        },
        scores: { safety: -1, rights: -1, procedure: -2 },
        criticalError: null,
        next: sceneId("consent"),
      },
      {
        id: "tell",
        text: {
          fi: "Kerron Nelolle heti, että on olemassa auttamisjärjestelmä, ja kysyn, haluaako hän kuulla siitä lisää.",
          sv: "Jag berättar genast för Nelo att det finns ett hjälpsystem och frågar om han vill höra mer.",
          en: "I tell Nelo at once that there is an assistance system, and ask whether he wants to hear more.",
        },
        consequence: {
          fi: "Nelo nyökkää. Hänellä on kysymyksiä, joihin et osaa heti vastata, ja lupaat selvittää ne hänen kanssaan.",
          sv: "Nelo nickar. Han har frågor som du inte kan svara på genast, och du lovar ta reda på svaren tillsammans med honom.",
          en: "Nelo nods. He has questions that you cannot answer at once, and you promise to find out together with him.",
        },
        scores: { safety: 1, rights: 2, procedure: 1 },
        criticalError: null,
        next: sceneId("consent"),
      },
    ],
  },
  {
    id: sceneId("consent"),
    kind: "situation",
    text: {
      fi: "Kerrot, mitä apua auttamisjärjestelmästä voi saada ja että se on vapaaehtoista. Nelo kysyy, saako työnantaja tietää ja lähetetäänkö hänet pois maasta. Hän epäröi. Miten menettelet?",
      sv: "Du berättar vilken hjälp hjälpsystemet kan ge och att den är frivillig. Nelo frågar om arbetsgivaren får veta något och om han skickas ut ur landet. Han tvekar. Hur gör du?",
      en: "You explain what help the assistance system can give, and that it is voluntary. Nelo asks whether the employer will hear of it and whether he will be sent out of the country. He hesitates. What do you do?",
    },
    choices: [
      {
        id: "honest",
        text: {
          fi: "Vastaan rehellisesti: tiedot ovat salassa pidettäviä, työnantajalle ei kerrota, ja oleskeluluvasta päättää Maahanmuuttovirasto. Kysyn suostumuksen ja sen, miten häneen voi ottaa turvallisesti yhteyttä.",
          sv: "Jag svarar ärligt: uppgifterna är sekretessbelagda, arbetsgivaren får inget veta och Migrationsverket beslutar om uppehållstillstånd. Jag ber om samtycke och frågar hur man tryggt kan kontakta honom.",
          en: "I answer honestly: the information is secret, the employer is not told, and the Finnish Immigration Service decides on residence permits. I ask for his consent and how he can be contacted safely.",
        },
        consequence: {
          fi: "Nelo miettii hetken ja sanoo kyllä. Täytätte esityksen yhdessä, ja tulkki lukee sen hänelle ennen lähettämistä.",
          sv: "Nelo tänker en stund och säger ja. Ni fyller i framställningen tillsammans, och tolken läser upp den för honom innan den skickas.",
          en: "Nelo thinks for a moment and says yes. You fill in the referral together, and the interpreter reads it to him before it is sent.",
        },
        scores: { safety: 2, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("visitor"),
      },
      {
        id: "without",
        text: {
          fi: "Lähetän esityksen hänen nimellään, koska apu on selvästi hänen etunsa mukaista, ja kysyn suostumuksen myöhemmin.",
          sv: "Jag skickar framställningen med hans namn, eftersom hjälpen helt klart är bra för honom, och ber om samtycke senare.",
          en: "I send the referral with his name, since the help is clearly good for him, and ask for consent later.",
        },
        consequence: {
          fi: "Ilman suostumusta esitystä ei tehdä. Nelo kuulee, että hänen nimensä on annettu eteenpäin, ja taas joku toinen on päättänyt hänen puolestaan.",
          sv: "Ingen framställning görs utan samtycke. Nelo får höra att hans namn har förts vidare, och återigen har någon annan bestämt i hans ställe.",
          en: "No referral is made without consent. Nelo hears that his name has been passed on, and once more somebody else has decided for him.",
        },
        scores: { safety: -1, rights: -2, procedure: -2 },
        criticalError: null,
        next: sceneId("trust-cracked"),
      },
      {
        id: "time",
        text: {
          fi: "Vastaan rehellisesti siihen, minkä tiedän, ja sanon, että hän voi miettiä huomiseen. Sovimme ajan ja sen, mitä hän tekee, jos jotain tapahtuu yöllä.",
          sv: "Jag svarar ärligt på det som jag vet och säger att han kan fundera till i morgon. Vi bestämmer en tid och vad han gör om något händer i natt.",
          en: "I answer honestly what I know and say that he can think until tomorrow. We agree on a time and on what he does if something happens in the night.",
        },
        consequence: {
          fi: "Aamulla Nelo sanoo nukkuneensa ensimmäistä kertaa viikkoihin ja antaa suostumuksensa. Esitys lähtee samana päivänä.",
          sv: "På morgonen säger Nelo att han har sovit för första gången på flera veckor och ger sitt samtycke. Framställningen går iväg samma dag.",
          en: "In the morning Nelo says that he slept for the first time in weeks, and gives his consent. The referral goes out the same day.",
        },
        scores: { safety: 1, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("visitor"),
      },
    ],
  },
  {
    id: sceneId("visitor"),
    kind: "situation",
    text: {
      fi: "Illalla ystävä tulee ja on kireä. Hän on kuullut, että Nelo on ollut toimistossa pitkään, ja kysyy, mitä papereita siellä on tehty. Mitä vastaat?",
      sv: "På kvällen kommer vännen och är spänd. Han har hört att Nelo har varit länge på kontoret och frågar vilka papper som har skrivits där. Vad svarar du?",
      en: "In the evening the friend comes and is tense. He has heard that Nelo was in the office for a long time, and asks what papers were made there. What do you answer?",
    },
    choices: [
      {
        id: "a-little",
        text: {
          fi: "Kerron hänelle vain sen verran, että puhuimme ravintolan työoloista ja että asia etenee nyt muualla.",
          sv: "Jag berättar bara så mycket att vi talade om arbetsförhållandena på restaurangen och att saken nu går vidare någon annanstans.",
          en: "I tell him only that we talked about working conditions at the restaurant and that the matter now goes on elsewhere.",
        },
        consequence: {
          fi: "Ystävä lähtee sanomatta mitään ja soittaa jo pihalla. Yöllä Nelon veli saa kotimaassa puhelun.",
          sv: "Vännen går utan ett ord och ringer redan på gården. På natten får Nelos bror i hemlandet ett samtal.",
          en: "The friend leaves without a word and is on the phone before he is out of the yard. In the night Nelo's brother gets a call in his home country.",
        },
        scores: { safety: -2, rights: -2, procedure: -2 },
        criticalError: {
          fi: "Kerroit asukkaan asioista ihmiselle, joka voi toimia hyväksikäyttäjän puolesta. Vähäkin tieto riittää uhkailuun ja kostoon. Asukkaan asioista ei puhuta vieraille, ei edes ystävinä esittäytyville.",
          sv: "Du berättade om en invånares saker för någon som kan handla för utnyttjarens räkning. Även lite information räcker för hot och hämnd. Man talar inte om invånarnas saker med besökare, inte heller med dem som säger sig vara vänner.",
          en: "You talked about a resident's matters to somebody who may act for the exploiter. Even a little is enough for threats and revenge. Residents' matters are not discussed with visitors, not even with those who call themselves friends.",
        },
        next: null,
      },
      {
        id: "leave-it",
        text: {
          fi: "Väistän kysymyksen, menen takahuoneeseen ja jätän asian seuraavan vuoron hoidettavaksi.",
          sv: "Jag duckar för frågan, går in i bakrummet och lämnar saken till nästa skift.",
          en: "I dodge the question, go to the back room and leave the matter to the next shift.",
        },
        consequence: {
          fi: "Seuraava vuoro ei tiedä mitään ja päästää ystävän Nelon huoneeseen kuten ennenkin.",
          sv: "Nästa skift vet ingenting och släpper in vännen till Nelos rum som förut.",
          en: "The next shift knows nothing and lets the friend into Nelo's room as before.",
        },
        scores: { safety: -2, rights: 0, procedure: -1 },
        criticalError: null,
        next: sceneId("trust-cracked"),
      },
      {
        id: "nothing",
        text: {
          fi: "Sanon ystävällisesti, ettemme puhu asukkaiden asioista vieraille. Sovin Nelon kanssa, ketä hän haluaa tavata, ja kerron työtovereille, mitä heidän on välttämätöntä tietää.",
          sv: "Jag säger vänligt att vi inte talar om invånarnas saker med besökare. Jag kommer överens med Nelo om vem han vill träffa och berättar för kollegerna det som de behöver veta.",
          en: "I say kindly that we do not discuss residents' matters with visitors. I agree with Nelo whom he wants to see, and tell my colleagues what they need to know.",
        },
        consequence: {
          fi: "Ystävä lähtee. Nelo ei halua nähdä häntä, ja vuoro tietää, mitä tehdään, jos hän palaa. Jos ystävä uhkailee, soitatte 112.",
          sv: "Vännen går. Nelo vill inte träffa honom, och personalen vet vad som görs om han kommer tillbaka. Om vännen hotar ringer ni 112.",
          en: "The friend leaves. Nelo does not want to see him, and the shift knows what to do if he comes back. If the friend makes threats, you phone 112.",
        },
        scores: { safety: 2, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("referred"),
      },
    ],
  },
];
