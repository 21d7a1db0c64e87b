import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Tulokeskustelu on ensimmäinen tilaisuus

Haavoittuvan aseman selvittäminen kuuluu jokaiseen tulokeskusteluun. Tee siitä tavallinen osa saapumista, ei kuulustelua: ammattitulkki, suljettu ovi, ei perhettä eikä ystäviä samassa huoneessa. Kysy samat asiat kaikilta. ”Kuka järjesti matkasi? Oletko jollekin velkaa? Missä passisi on? Onko joku, jota pelkäät?” Ensimmäisellä kerralla vastaus on usein ”kaikki hyvin”. Merkitse kalenteriin uusi keskustelu parin viikon päähän.

## Huoneet ja vierailijat

Mieti huonejakoa turvallisuuden kannalta. Se, joka vastaa toisen puolesta, ei ole itsestään selvästi hyvä huonekaveri. Katso, kuka vierailee, kenen luona ja miltä asukas näyttää vierailun jälkeen. Älä kerro vierailijalle tai soittajalle, kuka keskuksessa asuu.

## Työ ja yö

Yövuoro näkee sen, mitä päivä ei näe: auton, joka hakee samat asukkaat joka ilta, ja väsymyksen, kun he palaavat. Kysy työstä ystävällisesti, älä valvojana: ”Miten töissä menee? Ehditkö nukkua? Saatko palkan itsellesi?” Kirjaa havainnot päivineen, jotta seuraava vuoro ei aloita alusta. Älä soita työnantajalle.

## Katoamiset

Kun asukas katoaa, ensimmäinen kysymys ei ole, milloin paikka vapautuu. Tarkista, mitä hänestä on kirjattu, ja toimi keskuksen suunnitelman mukaan. Lapsen katoamisesta ilmoitetaan heti poliisille, lastensuojeluun ja edustajalle. Kun asukas palaa, ota hänet vastaan ilman moitteita ja kysy kahden kesken, onko hän turvassa. Uusi puhelin tai raha, jonka alkuperää hän ei osaa selittää, on merkki eikä rike.

## Pysähdy hetkeksi

Ajattele viimeistä viikkoasi. Kuka keskuksessanne ei koskaan puhu itse? Kenellä ei ole omaa puhelinta? Kenestä tiedät vain sen, mitä joku toinen on kertonut? Valitse yksi, jolta kysyt huomenna, mitä kuuluu, tulkin kanssa ja rauhassa.

> Muista: kysy kaikilta samat asiat ja kysy uudestaan. Tavallinen ystävällinen kysymys kahden kesken on paras välineesi.
`;

const sv = `
## Ankomstsamtalet är det första tillfället

Att kartlägga en utsatt ställning hör till varje ankomstsamtal. Gör det till en vanlig del av ankomsten, inte till ett förhör: en yrkestolk, stängd dörr, ingen familj och inga vänner i samma rum. Ställ samma frågor till alla. ”Vem ordnade din resa? Är du skyldig någon pengar? Var finns ditt pass? Finns det någon som du är rädd för?” Första gången blir svaret ofta ”allt är bra”. Anteckna i kalendern ett nytt samtal om ett par veckor.

## Rum och besökare

Tänk på säkerheten när du fördelar rummen. Den som svarar i någon annans ställe är inte självklart en bra rumskamrat. Se efter vem som kommer på besök, till vem, och hur invånaren mår efter besöket. Berätta inte för en besökare eller någon som ringer vem som bor på förläggningen.

## Arbetet och natten

Nattskiftet ser det som dagen inte ser: bilen som hämtar samma invånare varje kväll, och tröttheten när de kommer tillbaka. Fråga vänligt om arbetet, inte som en övervakare: ”Hur går det på jobbet? Hinner du sova? Får du själv din lön?” Anteckna iakttagelserna med datum, så att nästa skift inte börjar från början. Ring inte arbetsgivaren.

## Försvinnanden

När en invånare försvinner är den första frågan inte när platsen blir ledig. Kontrollera vad som har antecknats om personen och följ förläggningens plan. När ett barn försvinner underrättas genast polisen, barnskyddet och företrädaren. När invånaren kommer tillbaka tar du emot hen utan förebråelser och frågar på tu man hand om hen är i säkerhet. En ny telefon, eller pengar som personen inte kan förklara, är ett tecken och ingen förseelse.

## Stanna upp ett ögonblick

Tänk på din senaste vecka. Vem hos er talar aldrig själv? Vem har ingen egen telefon? Om vem vet du bara det som någon annan har berättat? Välj en person som du i morgon frågar hur det är, med tolk och i lugn och ro.

> Kom ihåg: fråga alla samma saker och fråga på nytt. En vanlig vänlig fråga på tu man hand är ditt bästa redskap.
`;

const en = `
## The arrival talk is the first chance

Finding out whether a person is vulnerable belongs to every arrival talk. Make it an ordinary part of arriving, not an interrogation: a professional interpreter, a closed door, no family and no friends in the same room. Ask everybody the same things. "Who arranged your journey? Do you owe anybody money? Where is your passport? Is there somebody you are afraid of?" The first time, the answer is often "all is well". Put a new talk in the calendar for a couple of weeks later.

## Rooms and visitors

Think of safety when you share out rooms. Do not take it for granted that somebody who answers for another person is a good room-mate. See who visits, whom they visit, and how the resident is after the visit. Do not tell a visitor or a caller who lives at the centre.

## Work and the night

The night shift sees what the day does not: the car that fetches the same residents every evening, and how tired they are when they return. Ask about work in a friendly way, not as a guard: "How is work? Do you get enough sleep? Do you get your pay yourself?" Write down what you noticed with the dates, so that the next shift does not start from the beginning. Do not call the employer.

## Disappearances

When a resident disappears, the first question is not when the place becomes free. Check what has been written down about the person and follow the centre's plan. When a child disappears, the police, child welfare and the representative are told at once. When the resident comes back, receive them without reproach and ask alone whether they are safe. A new phone, or money that the person cannot explain, is a sign and not a breach of the rules.

## Pause for a moment

Think of your last week. Who at your centre never speaks for themself? Who has no phone of their own? Of whom do you know only what somebody else has told? Choose one person whom you will ask tomorrow how they are, with an interpreter and in peace.

> Remember: ask everybody the same things, and ask again. An ordinary friendly question, alone with the person, is your best tool.
`;

export const receptionCentre: Lesson = {
  id: lessonId("m7-reception-centre"),
  title: { fi: "Vastaanottokeskuksessa", sv: "På förläggningen", en: "At the reception centre" },
  minutes: 8,
  warning: null,
  roles: ["reception"],
  body: { fi, sv, en },
};
