import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Kaksi minuuttia luukulla

Rajatarkastuksessa aikaa on vähän, ja moni uhri ei vielä tiedä olevansa uhri: hän on matkalla unelmatyöhön. Sinun ei tarvitse ratkaista asiaa luukulla. Riittää, että huomaat, milloin kaksi minuuttia ei riitä.

## Matkaseura

Katso, kuka pitää kaikkien passeja, kuka vastaa ja kuka katsoo ketä ennen kuin vastaa. Pariskunta ei tunne toistensa sukunimiä. Lapsen side aikuiseen on epäselvä, ja aikuisella on kova kiire. Ota matkustajat erilleen samalla tavalla kuin muissakin tarkastuksissa, jottei kukaan näytä epäillyltä muiden silmissä. Matkaseuraa ei käytetä tulkkina.

## Liput ja puhelin

Kuka lipun osti, milloin ja millä rahalla? Onko paluuta? Onko kahdella matkustajalla yksi puhelin, joka soi koko ajan? Kuka on vastassa, ja mistä matkustaja hänet tuntee? Tuntemattoman maksama lippu ja osoite, jonka vain toinen tietää, ovat merkkejä. Ne eivät todista mitään, mutta ne ovat syy jatkaa keskustelua.

## Tarina

Opetellun kertomuksen tunnistaa siitä, että se on sama kuin edellisen matkustajan, ja siitä, että se loppuu, kun kysyt jotain tavallista: ”Mitä teet vapaapäivänä? Mikä huone sinulla on?” Älä saalista valheita. Ihminen, joka toistaa toisen lauseita, voi pelätä sitä toista.

## Kun epäilys herää

Vie henkilö rauhalliseen tilaan, hanki tulkki, kerro avusta ja anna numero, johon hän voi itse soittaa. Soita neuvontapuhelimeen nimeä mainitsematta. Aikuisesta esitys tehdään hänen suostumuksellaan; lapsen asiassa otat heti yhteyden lastensuojeluun. Rajavartiolaitos voi myöntää harkinta-ajan uhrille, jolla ei ole oleskeluoikeutta. Väärät paperit eivät poista uhriutta. Älä kerro epäilystäsi sille, joka on tullut matkustajaa vastaan.

Jos matkustaja jatkaa matkaansa, kirjaa havainnot. Seuraavaa matkaa varten voi riittää, että hän tietää, mihin soittaa.

## Pysähdy hetkeksi

Mieti viimeksi tarkastamaasi seuruetta. Kuka ei sanonut sanaakaan?

> Muista: erilleen, oma tulkki, tavallinen kysymys. Jos kaksi minuuttia ei riitä, ota lisää aikaa.
`;

const sv = `
## Två minuter vid luckan

Vid gränskontrollen är tiden knapp, och många offer vet ännu inte att de är offer: de är på väg till ett drömjobb. Du behöver inte lösa saken vid luckan. Det räcker att du märker när två minuter inte är nog.

## Ressällskapet

Se efter vem som håller i allas pass, vem som svarar och vem som tittar på vem innan hen svarar. Ett par känner inte till varandras efternamn. Ett barns relation till den vuxna är oklar, och den vuxna har mycket bråttom. Ta resenärerna åt sidan var för sig på samma sätt som vid andra kontroller, så att ingen ser misstänkt ut i de andras ögon. Ressällskapet används inte som tolk.

## Biljetter och telefon

Vem köpte biljetten, när och med vilka pengar? Finns det en återresa? Har två resenärer en telefon som ringer hela tiden? Vem möter dem, och varifrån känner resenären den personen? En biljett som en okänd har betalat och en adress som bara den andra vet är tecken. De bevisar ingenting, men de är ett skäl att fortsätta samtalet.

## Berättelsen

En inlärd historia känns igen på att den är densamma som den förra resenärens, och på att den tar slut när du frågar något vanligt: ”Vad gör du när du är ledig? Hurdant rum har du?” Jaga inte lögner. Den som upprepar någon annans meningar kan vara rädd för den personen.

## När misstanken väcks

För personen till ett lugnt utrymme, skaffa en tolk, berätta om hjälpen och ge numret som hen själv kan ringa. Ring rådgivningstelefonen utan att nämna namn. För en vuxen görs framställningen med personens samtycke; när det gäller ett barn kontaktar du genast barnskyddet. Gränsbevakningsväsendet kan bevilja betänketid åt ett offer som saknar uppehållsrätt. Falska papper utesluter inte att personen är ett offer. Berätta inte om din misstanke för den som har kommit för att möta resenären.

Om resenären fortsätter sin resa antecknar du dina iakttagelser. Det kan räcka för nästa resa att personen vet vart hen kan ringa.

## Stanna upp ett ögonblick

Tänk på det senaste sällskapet som du kontrollerade. Vem sade inte ett ord?

> Kom ihåg: var för sig, en egen tolk, en vanlig fråga. Om två minuter inte är nog, ta mera tid.
`;

const en = `
## Two minutes at the booth

At border checks time is short, and many victims do not know yet that they are victims: they are on their way to a dream job. You need not settle the matter at the booth. It is enough to notice when two minutes will not do.

## Travel companions

See who holds everybody's passports, who answers, and who looks at whom before answering. A couple do not know each other's surnames. A child's tie to the adult is unclear, and the adult is in a great hurry. Take the travellers aside one by one, in the same way as in other checks, so that nobody looks suspect in the eyes of the others. A travel companion is not used as an interpreter.

## Tickets and the phone

Who bought the ticket, when and with what money? Is there a return? Do two travellers have one phone, which rings all the time? Who is meeting them, and how does the traveller know that person? A ticket paid by a stranger and an address that only the other one knows are signs. They prove nothing, but they are a reason to go on talking.

## The story

You recognise a story learned by heart when it is the same as the last traveller's, and when it ends as soon as you ask something ordinary: "What will you do on your day off? What is your room like?" Do not hunt for lies. Somebody who repeats another's sentences may be afraid of that other person.

## When you begin to suspect

Take the person to a calm room, get an interpreter, tell about the help and give the number that they can call themself. Call the advice line without a name. An adult is referred with their consent; in a child's matter you contact child welfare at once. The Border Guard can grant a reflection period to a victim who has no right of residence. False papers do not undo being a victim. Do not tell whoever has come to meet the traveller what you suspect.

If the traveller goes on, write down what you noticed. For the next journey it may be enough that they know where to call.

## Pause for a moment

Think of the last party you checked. Who did not say a word?

> Remember: apart, an interpreter of their own, an ordinary question. If two minutes will not do, take more time.
`;

export const border: Lesson = {
  id: lessonId("m7-border"),
  title: { fi: "Rajalla", sv: "Vid gränsen", en: "At the border" },
  minutes: 8,
  warning: null,
  roles: ["border"],
  body: { fi, sv, en },
};
