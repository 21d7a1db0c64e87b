import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Vain yleisiä kysymyksiä

Keskustelun tarkoitus on saada selville, tarvitseeko ihminen apua ja haluaako hän sitä. Siihen riittävät yleiset kysymykset arjesta. Kerro aluksi, kuka olet, miksi kysyt ja että vastaaminen on vapaaehtoista. Kerro myös rehellisesti, mitä et voi pitää omana tietonasi.

Kysymyksiä, joilla pääsee alkuun:

- ”Miten sinulla menee? Nukutko hyvin?”
- ”Millainen tavallinen päiväsi on?”
- ”Saatko käydä ulkona ja soittaa, kun haluat?”
- ”Missä passisi on?”
- ”Onko joku, jota pelkäät?”
- ”Mitä toivoisit, että tapahtuisi nyt?”

Kysy yksi asia kerrallaan ja odota. Hiljaisuus ei ole tyhjää vaan aikaa ajatella.

## Lyhyt vastaus riittää

Vastaus voi olla ”en tiedä”, ”siellä oli vaikeaa” tai nyökkäys. Älä pyydä yksityiskohtia väkivallasta. Et tarvitse niitä, ja kertominen voi viedä ihmisen takaisin siihen, mistä hän pakeni. Rikoksen tutkija kysyy ne aikanaan, oikeassa paikassa.

Vältä näitä:

- johdattelua: ”Pakottiko hän sinut siihen?”
- miksi-kysymyksiä, jotka kuulostavat syytökseltä: ”Miksi et lähtenyt?”
- sanaa ihmiskauppa ensimmäisenä. Moni ei tunnista siitä itseään.

Jos henkilö alkaa itse kertoa, kuuntele keskeyttämättä. Jos hän ahdistuu, palaa tähän hetkeen: tarjoa vettä, kysy, haluaako hän tauon, puhu jostain arkisesta.

## Usko, vaikka kertomus ei olisi ehjä

Järkyttävät kokemukset sekoittavat muistoja. Päivämäärät vaihtuvat, osa puuttuu, tunteet eivät vastaa sanoja. Joku nauraa, joku ei sano mitään. Se ei tarkoita, että hän valehtelisi. Sinun tehtäväsi ei ole punnita kertomusta vaan ottaa se vastaan: ”Kiitos, että kerroit. Tämä ei ole sinun vikasi. Apua on.”

Epäluottamus on ymmärrettävää. Ehkä viranomainen on joskus ollut se, joka petti. Luottamus syntyy pienistä asioista: tulet ajoissa, teet sen, minkä lupasit, ja tulet uudelleen.

> Muista: kysy yleisesti, tyydy lyhyeen vastaukseen ja usko. Yksityiskohdat eivät ole sinun asiasi, ihminen on.
`;

const sv = `
## Bara allmänna frågor

Syftet med samtalet är att få veta om personen behöver hjälp och om hen vill ha den. För det räcker allmänna frågor om vardagen. Berätta i början vem du är, varför du frågar och att det är frivilligt att svara. Berätta också ärligt vad du inte kan hålla för dig själv.

Frågor som man kan börja med:

- ”Hur har du det? Sover du bra?”
- ”Hur ser en vanlig dag ut för dig?”
- ”Får du gå ut och ringa när du vill?”
- ”Var är ditt pass?”
- ”Finns det någon du är rädd för?”
- ”Vad skulle du önska att hände nu?”

Fråga en sak i taget och vänta. Tystnad är inte tom utan tid att tänka.

## Ett kort svar räcker

Svaret kan vara ”jag vet inte”, ”det var svårt där” eller en nick. Be inte om detaljer om våldet. Du behöver dem inte, och att berätta kan föra personen tillbaka till det som hen flydde från. Den som utreder brottet frågar om dem i sinom tid och på rätt plats.

Undvik detta:

- ledande frågor: ”Tvingade han dig till det?”
- varför-frågor som låter som en anklagelse: ”Varför gick du inte?”
- att börja med ordet människohandel. Många känner inte igen sig i det.

Om personen själv börjar berätta, lyssna utan att avbryta. Om hen får ångest, återvänd till stunden här och nu: erbjud vatten, fråga om hen vill ha en paus, tala om något vardagligt.

## Tro på personen också när berättelsen har luckor

Skakande upplevelser rör till minnena. Datum byter plats, delar saknas, känslorna svarar inte mot orden. Någon skrattar, någon säger ingenting. Det betyder inte att personen ljuger. Din uppgift är inte att väga berättelsen utan att ta emot den: ”Tack för att du berättade. Det här är inte ditt fel. Det finns hjälp.”

Misstro är förståelig. Kanske var det en gång en myndighet som svek. Förtroende byggs av små saker: du kommer i tid, du gör det du lovade och du kommer igen.

> Kom ihåg: fråga allmänt, nöj dig med ett kort svar och tro på personen. Detaljerna är inte din sak, men människan är det.
`;

const en = `
## General questions only

The purpose of the talk is to find out whether the person needs help and whether they want it. General questions about daily life are enough for that. Say at the start who you are, why you ask and that answering is voluntary. Say honestly, too, what you cannot keep to yourself.

Questions to begin with:

- “How are you doing? Do you sleep well?”
- “What is an ordinary day like for you?”
- “Can you go out and make calls when you want?”
- “Where is your passport?”
- “Is there somebody you are afraid of?”
- “What would you wish to happen now?”

Ask one thing at a time and wait. Silence is not empty; it is time to think.

## A short answer is enough

The answer may be “I don't know”, “it was hard there” or a nod. Do not ask for details of violence. You do not need them, and telling can take the person back to what they fled from. Whoever investigates the offence will ask about them in due course and in the right place.

Avoid these:

- leading questions: “Did he force you to do it?”
- why questions that sound like an accusation: “Why did you not leave?”
- the word trafficking as the first thing. Many do not recognise themselves in it.

If the person begins to tell of their own accord, listen without interrupting. If they become distressed, come back to the present moment: offer water, ask whether they want a break, talk about something ordinary.

## Believe, even when the story has gaps

Shattering experiences confuse memories. Dates change places, parts are missing, feelings do not match the words. One person laughs, another says nothing. That does not mean they are lying. Your task is not to weigh the story but to receive it: “Thank you for telling me. This is not your fault. There is help.”

Distrust is understandable. Perhaps it was once an authority that let them down. Trust is built of small things: you come on time, you do what you promised, and you come again.

> Remember: ask in general terms, be content with a short answer, and believe. The details are not your concern, but the person is.
`;

export const generalQuestions: Lesson = {
  id: lessonId("m4-general-questions"),
  title: { fi: "Yleiset kysymykset riittävät", sv: "Allmänna frågor räcker", en: "General questions are enough" },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
