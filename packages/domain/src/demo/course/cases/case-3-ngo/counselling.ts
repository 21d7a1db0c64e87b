import type { Scene } from "../../../../cases/index.ts";
import { sceneId } from "../names.ts";

/** From the ten minutes at the counselling point to the question of advice. */
export const counsellingScenes: readonly Scene[] = [
  {
    id: sceneId("counselling"),
    kind: "situation",
    text: {
      fi: "Vera käy järjestösi neuvontapisteessä toista kertaa. Poikaystävä odottaa autossa, ja aikaa on kymmenen minuuttia. Testiä odottaessaan Vera mainitsee, että asunto vaihtuu joka viikko, ilmoituksia ja puhelinta hoitaa joku muu, rahoista jää hänelle vähän ja velka vain kasvaa. Miten vastaat?",
      sv: "Vera besöker din organisations rådgivning för andra gången. Pojkvännen väntar i bilen, och hon har tio minuter på sig. Medan hon väntar på ett test nämner Vera att lägenheten byts varje vecka, att någon annan sköter annonserna och telefonen, att hon får behålla lite av pengarna och att skulden bara växer. Hur svarar du?",
      en: "Vera visits the counselling point of your organisation for the second time. Her boyfriend waits in the car, and there are ten minutes. While waiting for a test Vera mentions that the flat changes every week, somebody else runs the adverts and the phone, little of the money is left for her, and the debt only grows. How do you answer?",
    },
    choices: [
      {
        id: "test-only",
        text: {
          fi: "Hoidan testin ja annan ehkäisytarvikkeet. En puhu avusta, koska hän ei kysynyt siitä.",
          sv: "Jag sköter testet och ger henne preventivmedel. Jag talar inte om hjälp, eftersom hon inte frågade om det.",
          en: "I do the test and give her contraceptives. I do not talk about help, since she did not ask.",
        },
        consequence: {
          fi: "Vera on jo ovella, kun hän kääntyy: mitä tapahtuu, jos joku haluaisi lopettaa? Nyt sinulla on kaksi minuuttia vastata.",
          sv: "Vera är redan vid dörren när hon vänder sig om: vad händer om någon vill sluta? Nu har du två minuter på dig att svara.",
          en: "Vera is already at the door when she turns round: what happens if somebody wants to stop? Now you have two minutes to answer.",
        },
        scores: { safety: 0, rights: -1, procedure: -1 },
        criticalError: null,
        next: sceneId("no"),
      },
      {
        id: "to-the-car",
        text: {
          fi: "Käyn autolla ja kutsun poikaystävän sisään, jotta voidaan puhua asiasta kaikki yhdessä.",
          sv: "Jag går till bilen och ber pojkvännen komma in, så att vi kan tala om saken tillsammans.",
          en: "I go to the car and ask the boyfriend in, so that we can talk about it all together.",
        },
        consequence: {
          fi: "Mies tulee hymyillen sisään ja kysyy, mitä Vera on kertonut. Vera ei enää avaa suutaan, eikä hän tule seuraavalla viikolla.",
          sv: "Mannen kommer leende in och frågar vad Vera har berättat. Vera öppnar inte munnen mer, och nästa vecka kommer hon inte.",
          en: "The man comes in smiling and asks what Vera has said. Vera does not open her mouth again, and does not come the next week.",
        },
        scores: { safety: -2, rights: -2, procedure: -2 },
        criticalError: {
          fi: "Otit yhteyttä ihmiseen, joka voi määrätä Veran elämästä ja hyötyä hänestä. Hän tietää nyt, että Vera on puhunut. Kumppania, saattajaa tai ”ystävää” ei koskaan kutsuta mukaan selvittämään epäilyä.",
          sv: "Du tog kontakt med någon som kan bestämma över Veras liv och tjäna på henne. Han vet nu att Vera har talat. En partner, ledsagare eller ”vän” kallas aldrig in för att reda ut en misstanke.",
          en: "You contacted somebody who may control Vera's life and profit from her. He knows now that Vera has talked. A partner, companion or “friend” is never brought in to clear up a suspicion.",
        },
        next: null,
      },
      {
        id: "needs",
        text: {
          fi: "Kiitän häntä luottamuksesta, sanon olevani huolissani ja kysyn, mitä hän tarvitsee tänään. Kerron parilla lauseella, että apua on.",
          sv: "Jag tackar henne för förtroendet, säger att jag är orolig och frågar vad hon behöver i dag. Med ett par meningar berättar jag att det finns hjälp.",
          en: "I thank her for her trust, say that I am worried and ask what she needs today. In a sentence or two I say that there is help.",
        },
        consequence: {
          fi: "Vera tarvitsee särkylääkettä ja viisi minuuttia hiljaisuutta. Sitten hän kysyy, millaista apua tarkoitat.",
          sv: "Vera behöver värktabletter och fem minuters tystnad. Sedan frågar hon vilken sorts hjälp du menar.",
          en: "Vera needs painkillers and five minutes of silence. Then she asks what kind of help you mean.",
        },
        scores: { safety: 1, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("no"),
      },
      {
        id: "label",
        text: {
          fi: "Sanon, että hän on ihmiskaupan uhri ja että hänen on tehtävä rikosilmoitus.",
          sv: "Jag säger att hon är offer för människohandel och att hon måste göra en brottsanmälan.",
          en: "I say that she is a victim of human trafficking and must report it to the police.",
        },
        consequence: {
          fi: "Vera vetää takin päälleen ja sanoo, että kyse on hänen poikaystävästään eikä mistään rikoksesta. Kestää hetken, ennen kuin hän suostuu vielä kuuntelemaan.",
          sv: "Vera drar på sig jackan och säger att det handlar om hennes pojkvän och inte om något brott. Det tar en stund innan hon går med på att lyssna igen.",
          en: "Vera pulls on her coat and says that this is her boyfriend and not a crime. It takes a while before she is willing to listen again.",
        },
        scores: { safety: -1, rights: -2, procedure: -1 },
        criticalError: null,
        next: sceneId("no"),
      },
    ],
  },
  {
    id: sceneId("no"),
    kind: "situation",
    text: {
      fi: "Kerrot auttamisjärjestelmästä ja siitä, mikä esitys on. Vera sanoo ei. Hän pelkää poliisia, velkaa ja sitä, että kotona saadaan tietää. Vastaus on selvä. Mitä teet?",
      sv: "Du berättar om hjälpsystemet och om vad en framställning är. Vera säger nej. Hon är rädd för polisen, för skulden och för att de där hemma ska få veta. Svaret är tydligt. Vad gör du?",
      en: "You explain the assistance system and what a referral is. Vera says no. She is afraid of the police, of the debt and of her family finding out. The answer is clear. What do you do?",
    },
    choices: [
      {
        id: "accept",
        text: {
          fi: "Sanon, että hän päättää itse: kieltäytyä saa niin pitkään kuin haluaa, ja suostua voi myöhemminkin. Kysyn, mistä muusta olisi nyt apua.",
          sv: "Jag säger att hon själv bestämmer, att nejet gäller så länge hon vill och att ett ja är möjligt senare. Jag frågar vad som annars skulle hjälpa nu.",
          en: "I say that she decides, that the no holds for as long as she wants, and that a yes is possible later. I ask what else would help now.",
        },
        consequence: {
          fi: "Vera opettelee neuvontapuhelimen numeron ulkoa, koska paperia hän ei voi ottaa mukaan. Ensi viikolla hän aikoo tulla uudestaan.",
          sv: "Vera lär sig rådgivningstelefonens nummer utantill, för något papper kan hon inte ta med sig. Nästa vecka tänker hon komma igen.",
          en: "Vera learns the number of the advice line by heart, since she cannot take a paper with her. Next week she means to come again.",
        },
        scores: { safety: 2, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("advice"),
      },
      {
        id: "send-anyway",
        text: {
          fi: "Teen esityksen hänen nimellään, kun hän on lähtenyt, koska hänen turvallisuutensa on tärkeämpi kuin kieltäytyminen.",
          sv: "Jag gör en framställning med hennes namn när hon har gått, eftersom hennes säkerhet är viktigare än hennes nej.",
          en: "I make a referral with her name once she has left, since her safety matters more than her refusal.",
        },
        consequence: {
          fi: "Esitystä ei voi käsitellä ilman suostumusta. Kun Vera saa tietää, hän pyytää, ettei kukaan järjestöstä enää puhuisi hänelle.",
          sv: "Framställningen kan inte behandlas utan samtycke. När Vera får veta ber hon att ingen från organisationen ska tala med henne mer.",
          en: "The referral cannot be considered without consent. When Vera finds out, she asks that nobody from the organisation talk to her again.",
        },
        scores: { safety: -2, rights: -2, procedure: -2 },
        criticalError: {
          fi: "Annoit eteenpäin tiedot, joista Vera voidaan tunnistaa, vaikka hän oli kieltäytynyt. Aikuisesta ei tehdä esitystä ilman hänen suostumustaan. Hyvä tarkoitus ei muuta tätä, ja luottamus oli ainoa tie auttaa.",
          sv: "Du lämnade ut uppgifter som Vera kan identifieras med, fast hon hade sagt nej. Ingen framställning görs om en vuxen utan samtycke. En god avsikt ändrar inte på det, och förtroendet var den enda vägen till hjälp.",
          en: "You passed on data by which Vera can be identified although she had said no. No referral of an adult is made without their consent. Meaning well does not change that, and trust was the only way to help.",
        },
        next: null,
      },
      {
        id: "wear-down",
        text: {
          fi: "Käyn pelot läpi yksi kerrallaan ja kysyn joka kohdassa uudestaan, suostuisiko hän sittenkin.",
          sv: "Jag går igenom rädslorna en i taget och frågar vid varje punkt på nytt om hon ändå kunde gå med på det.",
          en: "I go through her fears one by one, and at each I ask again whether she would agree after all.",
        },
        consequence: {
          fi: "Lopulta Vera sanoo kyllä, jotta pääsee ovesta, ennen kuin aika loppuu. Se ei ole suostumus.",
          sv: "Till slut säger Vera ja för att komma ut innan tiden är slut. Det är inte ett samtycke.",
          en: "In the end Vera says yes so as to get out before the time is up. That is not consent.",
        },
        scores: { safety: -1, rights: -2, procedure: -2 },
        criticalError: null,
        next: sceneId("half-way"),
      },
      {
        id: "ask-about-advice",
        text: {
          fi: "Hyväksyn vastauksen ja kysyn, saanko pyytää neuvoa mainitsematta häntä millään tavalla, josta hänet voisi tunnistaa.",
          sv: "Jag godtar svaret och frågar om jag får be om råd utan att nämna något som hon kunde kännas igen på.",
          en: "I accept the answer and ask whether I may ask for advice without saying anything by which she could be recognised.",
        },
        consequence: {
          fi: "Vera miettii ja nyökkää. Hän näyttää helpottuneelta, kun joku kysyy, mitä hänestä saa sanoa.",
          sv: "Vera funderar och nickar. Hon ser lättad ut över att någon frågar vad man får säga om henne.",
          en: "Vera thinks and nods. She looks relieved that somebody asks what may be said about her.",
        },
        scores: { safety: 1, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("advice"),
      },
    ],
  },
  {
    id: sceneId("advice"),
    kind: "situation",
    text: {
      fi: "Vera on lähtenyt, ja asia jää painamaan sinua. Mitä teet huolellesi?",
      sv: "Vera har gått, men saken lämnar dig ingen ro. Vad gör du med din oro?",
      en: "Vera has left, and it weighs on you. What do you do with your worry?",
    },
    choices: [
      {
        id: "mailing-list",
        text: {
          fi: "Kirjoitan muiden järjestöjen sähköpostilistalle etunimen, auton ja asunnon osoitteen, jotta muutkin osaavat katsoa perään.",
          sv: "Jag skriver förnamnet, bilen och lägenhetens adress på de andra organisationernas e-postlista, så att också de kan hålla ett öga på henne.",
          en: "I write the first name, the car and the address of the flat to the mailing list of the other organisations, so that they can keep an eye on her, too.",
        },
        consequence: {
          fi: "Joku käy katsomassa osoitteessa. Seuraavana aamuna asunto on tyhjä.",
          sv: "Någon går till adressen och tittar. Nästa morgon är lägenheten tom.",
          en: "Somebody goes to have a look at the address. The next morning the flat is empty.",
        },
        scores: { safety: -2, rights: -2, procedure: -2 },
        criticalError: null,
        next: sceneId("gone"),
      },
      {
        id: "nothing",
        text: {
          fi: "En tee mitään. Vera sanoi ei, ja se koskee myös minua.",
          sv: "Jag gör ingenting. Vera sa nej, och det gäller också mig.",
          en: "I do nothing. Vera said no, and that goes for me, too.",
        },
        consequence: {
          fi: "Kieltäytyminen koski esitystä, ei sitä, että sinä kysyt neuvoa yleisellä tasolla. Jäät huolesi kanssa yksin.",
          sv: "Nejet gällde framställningen, inte att du ber om råd på ett allmänt plan. Du blir ensam med din oro.",
          en: "The no was about the referral, not about you asking for general advice. You are left alone with your worry.",
        },
        scores: { safety: -1, rights: 0, procedure: -1 },
        criticalError: null,
        next: sceneId("colleague"),
      },
      {
        id: "advice-line",
        text: {
          fi: "Soitan auttamisjärjestelmän neuvontapuhelimeen ja kuvaan tilanteen yleisellä tasolla, ilman nimeä, paikkaa tai muuta, josta Veran voisi tunnistaa.",
          sv: "Jag ringer hjälpsystemets rådgivningstelefon och beskriver läget i allmänna drag, utan namn, ort eller annat som Vera kunde kännas igen på.",
          en: "I phone the advice line of the assistance system and describe the situation in general terms, without name, place or anything else by which Vera could be recognised.",
        },
        consequence: {
          fi: "Saat neuvoja turvallisesta yhteydenpidosta ja siitä, mitä voit tarjota ilman esitystä. Kuulet myös, että huolen jakaminen kuuluu työhön.",
          sv: "Du får råd om säker kontakt och om vad du kan erbjuda utan en framställning. Du får också höra att det hör till arbetet att dela sin oro.",
          en: "You get advice on safe contact and on what you can offer without a referral. You also hear that sharing a worry is part of the work.",
        },
        scores: { safety: 2, rights: 2, procedure: 2 },
        criticalError: null,
        next: sceneId("colleague"),
      },
    ],
  },
];
