import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Ennen Suomea

Moni on joutunut hyväksikäytetyksi jo ennen kuin tapaat hänet. Auttamisjärjestelmään voidaan ottaa myös ihminen, jota on käytetty hyväksi ulkomailla. Tapahtumapaikka ei ratkaise, vaan se, voiko hän olla ihmiskaupan uhri ja tarvitseeko hän sen vuoksi apua.

Keksitty esimerkki: Amara hakee turvapaikkaa. Puhuttelussa häneltä kysytään paon syistä, ja hän kertoo niistä. Kukaan ei kysy kahdesta vuodesta, jotka hän vietti Persianlahden maassa kotiapulaisena. Siellä hän nukkui keittiössä, passi oli työnantajan laatikossa ja ovi lukossa.

Vuonna 2015 auttamisjärjestelmässä nähtiin juuri tällaisia tilanteita: Itä-Afrikasta kotoisin olevia naisia, joita oli pidetty kotiorjina Lähi-idässä, ja nigerialaisia naisia, joita oli pakotettu myymään seksiä toisessa EU-maassa.

## Matkalla

Loppuvuodesta 2015 alkoi tulla yhä enemmän yhteydenottoja ja esityksiä turvapaikanhakijoista, joita oli käytetty hyväksi matkalla Eurooppaan. Reitillä ihminen on velkaa, ilman papereita ja tuntemattomien armoilla. Kauttakulkumaassa hänet voidaan pakottaa työhön tai häntä voidaan käyttää seksuaalisesti hyväksi, kunnes joku maksaa.

Vastaanottokeskuksessa tämä näkyy harvoin päällepäin. Uni ei tule, mieli on alamaissa, reitistä puuttuu kuukausia. Kysy siksi rauhallisesti: millaista matkalla oli, kenen kanssa kuljit, jouduitko tekemään töitä maksaaksesi matkan? Lyhyt vastaus riittää.

## Vaara ei jää rajalle

Ulkomailla tapahtunut voi jatkua täällä. Velka seuraa, puhelin soi, ja joku tuttu ilmestyy keskuksen pihaan. Kysy aina, pelkääkö ihminen jotakuta nyt ja onko hän jollekulle velkaa.

## Suomalaiset uhrit

Ihmiskaupan uhri voi olla Suomen kansalainen. Vuonna 2015 Suomi oli uusien asiakkaiden kahden yleisimmän lähtömaan joukossa. Uhri voi olla nuori nainen, jota poikaystävä myy, mies, jonka nimissä toinen ottaa lainoja, tai ihminen, jota pidetään päihteiden avulla toisen palveluksessa. Suomessa asuva voidaan myös houkutella ulkomaille ja käyttää hyväksi siellä.

Kun uhri puhuu suomea ja hänellä on suomalainen henkilötunnus, epäily tuntuu oudolta. Tilannetta selitetään päihteillä, parisuhteella tai huonoilla valinnoilla. Käytä silloinkin samoja kysymyksiä: kuka hyötyy, kuka päättää, voiko hän lähteä? Kotikunta vaikuttaa siihen, kuka palvelut järjestää, mutta ei siihen, voiko hän olla uhri.

> Muista: kysy myös ajasta ennen Suomea ja matkasta. Äläkä oleta, että uhri on muualta.
`;

const sv = `
## Före Finland

Många har blivit utnyttjade redan innan du möter dem. Till hjälpsystemet kan också den tas in som har utnyttjats utomlands. Platsen avgör inte, utan om hen kan vara offer för människohandel och därför behöver hjälp.

Ett påhittat exempel: Amara söker asyl. Vid asylsamtalet tillfrågas hon om skälen till sin flykt, och hon berättar. Ingen frågar om de två år som hon tillbringade som hemhjälp i ett land vid Persiska viken. Där sov hon i köket, passet låg i arbetsgivarens låda och dörren var låst.

År 2015 såg hjälpsystemet just sådana situationer: östafrikanska kvinnor som hade hållits som hushållsslavar i Mellanöstern och nigerianska kvinnor som hade tvingats sälja sex i ett annat EU-land.

## På vägen

Mot slutet av 2015 kom allt fler kontakter och framställningar om asylsökande som hade utnyttjats under resan till Europa. På rutten är människan skuldsatt, utan papper och utlämnad åt främlingar. I ett transitland kan hen tvingas arbeta eller utnyttjas sexuellt tills någon betalar.

På förläggningen syns det sällan utanpå. Sömnen uteblir, sinnet är tungt, och i rutten saknas månader. Fråga därför lugnt: hur var det på resan, vem reste du med, blev du tvungen att arbeta för att betala resan? Ett kort svar räcker.

## Faran stannar inte vid gränsen

Det som skedde utomlands kan fortsätta här. Skulden följer med, telefonen ringer, och en bekant dyker upp på förläggningens gård. Fråga alltid om personen är rädd för någon nu och om hen är skyldig någon pengar.

## Finländska offer

Ett offer för människohandel kan vara finsk medborgare. År 2015 var Finland bland de två vanligaste ursprungsländerna för de nya kunderna. Offret kan vara en ung kvinna vars pojkvän säljer henne, en man i vars namn någon annan tar lån eller en människa som med hjälp av rusmedel hålls i en annans tjänst. Också den som bor i Finland kan lockas utomlands och utnyttjas där.

När offret talar finska eller svenska och har en finländsk personbeteckning känns misstanken främmande. Situationen förklaras med rusmedel, en relation eller dåliga val. Ställ ändå samma frågor: vem tjänar på det, vem bestämmer, kan hen lämna? Hemkommunen inverkar på vem som ordnar tjänsterna, men inte på om personen kan vara ett offer.

> Kom ihåg: fråga också om tiden före Finland och om resan. Och utgå inte från att offret kommer någon annanstans ifrån.
`;

const en = `
## Before Finland

Many people have been exploited before you ever meet them. A person exploited abroad can also be admitted to the assistance system. What decides is not the place, but whether the person may be a victim of trafficking and needs help because of it.

An invented example: Amara seeks asylum. In the interview she is asked why she fled, and she tells. Nobody asks about the two years that she spent as a domestic worker in a country of the Persian Gulf. There she slept in the kitchen, her passport was in her employer's drawer and the door was locked.

In 2015 the assistance system saw exactly such situations: East African women who had been kept in domestic servitude in the Middle East, and Nigerian women who had been forced to sell sex in another EU country.

## On the way

Towards the end of 2015 there were ever more reports and referrals of asylum seekers who had been exploited on their journey to Europe. On the route a person is in debt, without papers and at the mercy of strangers. In a transit country they may be forced to work or exploited sexually until somebody pays.

In a reception centre this seldom shows on the outside. Sleep does not come, the mood is low, months are missing from the route. So ask calmly: what was the journey like, with whom did you travel, did you have to work to pay for it? A short answer is enough.

## The danger does not stop at the border

What happened abroad can continue here. The debt follows, the phone rings, and an acquaintance turns up in the yard of the centre. Always ask whether the person is afraid of someone now and whether they owe anybody money.

## Finnish victims

A victim of trafficking can be a Finnish citizen. In 2015 Finland was among the two most common countries of origin of the new customers. The victim may be a young woman sold by her boyfriend, a man in whose name another takes out loans, or a person kept in another's service with the help of intoxicants. A person who lives in Finland can also be lured abroad and exploited there.

When the victim speaks Finnish or Swedish and has a Finnish identity code, suspicion feels odd. The situation is put down to intoxicants, a relationship or bad choices. Use the same questions even then: who benefits, who decides, can they leave? The municipality of residence affects who arranges the services, but not whether the person may be a victim.

> Remember: ask also about the time before Finland and about the journey. And do not assume that the victim comes from elsewhere.
`;

export const abroadAndAtHome: Lesson = {
  id: lessonId("m2-abroad-and-at-home"),
  title: {
    fi: "Ulkomailla, matkalla ja Suomessa",
    sv: "Utomlands, på vägen och i Finland",
    en: "Abroad, on the way and in Finland",
  },
  minutes: 5,
  warning: {
    fi: "Oppitunnilla kuvataan hyväksikäyttöä ulkomailla ja matkan aikana.",
    sv: "I lektionen beskrivs utnyttjande utomlands och under resan.",
    en: "The lesson describes exploitation abroad and on the journey.",
  },
  roles: null,
  body: { fi, sv, en },
};
