import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Sana, joka johtaa harhaan

Sanasta ihmiskauppa tulee mieleen kauppa, kuorma-auto ja raja. Määritelmässä ei kuitenkaan puhuta rajasta mitään. Ihmiskauppa voi tapahtua kokonaan yhdessä kaupungissa, yhdessä talossa tai yhdessä perheessä. Uhri voi olla suomalainen nuori, joka ei ole koskaan käynyt ulkomailla.

Myös laillisesti maahan tullut voi olla uhri. Työntekijällä voi olla voimassa oleva oleskelulupa, työsopimus ja palkkatodistus, ja silti joku voi pitää hänen passiaan ja rahojaan. Siistit paperit kertovat, miten ihminen tuli maahan. Ne eivät kerro, miten häntä kohdellaan.

## Ihmissalakuljetus on eri asia

Ihmissalakuljetuksessa joku auttaa ihmisen luvatta rajan yli ja saa siitä hyötyä. Siinä loukataan valtion rajaa. Ihmiskaupassa loukataan ihmistä: hänet alistetaan hyväksikäyttöön. Apunasi on kolme kysymystä:

1. **Mistä rahat tulevat?** Salakuljettaja ansaitsee matkasta. Ihmiskauppias ansaitsee ihmisestä, usein pitkään perille tulon jälkeen.
2. **Milloin suhde päättyy?** Suhde salakuljettajaan päättyy yleensä perillä. Ihmiskaupassa se usein vasta alkaa siitä.
3. **Onko rajaa ylitetty?** Salakuljetus vaatii rajan. Ihmiskauppa ei.

## Yksi voi muuttua toiseksi

Todellisuudessa nämä limittyvät. Ihminen maksaa matkasta, rahat loppuvat kesken, ja velka peritään pakkotyönä tai seksuaalisella hyväksikäytöllä. Matka alkoi salakuljetuksena ja muuttui ihmiskaupaksi.

Keksitty esimerkki: rajatarkastuksessa kaksi aikuista matkustaa samalla varauksella. Nuorempi, Selam, ei tiedä, missä kaupungissa aikoo asua, ja vanhempi pitää molempien passeja. Paperit ovat kunnossa. Rajavartija ei näe rikosta, mutta näkee kolme asiaa, jotka kannattaa selvittää rauhassa ja erikseen.

Toinen keksitty esimerkki: asukas kertoo keskustelussa, että salakuljettaja piti häntä kauttakulkumaassa kuukausia talossa, jossa hän teki työtä päästäkseen eteenpäin. Jos kirjaat vain reitin, jää kirjaamatta se, mikä hänelle on tärkeintä.

## Mitä tästä seuraa työssäsi

Älä lopeta kuuntelemista, kun tiedät, miten ihminen tuli maahan. Kysy myös, mitä matkalla ja sen jälkeen tapahtui. Äläkä oleta, että uhri on ulkomaalainen: hän voi olla naapurisi lapsi.

> Muista: salakuljetus koskee rajaa, ihmiskauppa ihmistä. Rajaa ei tarvitse ylittää, ja salakuljetettu voi olla myös ihmiskaupan uhri.
`;

const sv = `
## Ett ord som vilseleder

Ordet människohandel får oss att tänka på handel, lastbilar och gränser. Men definitionen säger ingenting om någon gräns. Människohandel kan ske helt och hållet i en och samma stad, i ett hus eller i en familj. Offret kan vara en finländsk ungdom som aldrig har varit utomlands.

Också den som har kommit lagligt till landet kan vara ett offer. En arbetstagare kan ha ett giltigt uppehållstillstånd, ett arbetsavtal och ett löneintyg, och ändå kan någon annan hålla i passet och pengarna. Prydliga papper berättar hur människan kom till landet. De berättar inte hur hen behandlas.

## Människosmuggling är en annan sak

Vid människosmuggling hjälper någon en människa att olovligt ta sig över en gräns och drar nytta av det. Då kränks statens gräns. Vid människohandel är det människan som kränks: hen utsätts för utnyttjande. Tre frågor hjälper dig:

1. **Varifrån kommer pengarna?** Smugglaren tjänar på resan. Människohandlaren tjänar på människan, ofta länge efter ankomsten.
2. **När upphör förhållandet?** Med smugglaren upphör det i regel vid ankomsten. Vid människohandel är det ofta då det börjar.
3. **Har en gräns överskridits?** Smuggling kräver en gräns. Människohandel gör det inte.

## Det ena kan bli det andra

I verkligheten går de in i varandra. En människa betalar för resan, pengarna tar slut på vägen, och skulden drivs in genom tvångsarbete eller sexuellt utnyttjande. Resan började som smuggling och blev människohandel.

Ett påhittat exempel: vid gränskontrollen reser två vuxna på samma bokning. Den yngre, Selam, vet inte i vilken stad hon ska bo, och den äldre håller i bådas pass. Papperen är i ordning. Gränsbevakaren ser inget brott, men ser tre saker som är värda att reda ut i lugn och ro och med var och en för sig.

Ett annat påhittat exempel: en boende berättar vid ett samtal att smugglaren i flera månader höll honom i ett hus i ett transitland, där han arbetade för att få komma vidare. Om du bara antecknar rutten saknas det som är viktigast för honom.

## Vad det betyder i ditt arbete

Sluta inte lyssna när du vet hur människan kom till landet. Fråga också vad som hände under resan och efter den. Och utgå inte från att offret är utländskt: det kan vara grannens barn.

> Kom ihåg: smuggling gäller gränsen, människohandel gäller människan. Ingen gräns behöver överskridas, och den som har smugglats kan också vara offer för människohandel.
`;

const en = `
## A word that misleads

The word trafficking makes us think of lorries, trade and borders. But the definition says nothing about a border. Trafficking can take place wholly in one town, in one house or in one family. The victim can be a young Finn who has never been abroad.

Someone who came to the country lawfully can be a victim too. A worker may have a valid residence permit, a contract and a pay certificate, and still someone else may hold their passport and their money. Neat papers tell you how a person came to the country. They do not tell you how that person is treated.

## Smuggling is another matter

In smuggling, somebody helps a person across a border without permission and gains from it. What is violated is the border of a state. In trafficking it is the person who is violated: they are subjected to exploitation. Three questions help you:

1. **Where does the money come from?** A smuggler earns from the journey. A trafficker earns from the person, often long after arrival.
2. **When does the relation end?** With a smuggler it usually ends on arrival. In trafficking that is often where it begins.
3. **Has a border been crossed?** Smuggling requires a border. Trafficking does not.

## One can turn into the other

In real life the two overlap. A person pays for the journey, the money runs out on the way, and the debt is collected through forced labour or sexual exploitation. The journey began as smuggling and turned into trafficking.

An invented example: at a border check two adults travel on one booking. The younger one, Selam, does not know in which town she will live, and the older one holds both passports. The papers are in order. The border guard sees no offence, but sees three things that are worth clearing up calmly and with each of them apart.

Another invented example: a resident says in a talk that the smuggler kept him for months in a house in a transit country, where he worked to be allowed to go on. If you write down the route only, what matters most to him is left out.

## What this means in your work

Do not stop listening once you know how a person came to the country. Ask also what happened on the way and afterwards. And do not assume that the victim is foreign: it may be your neighbour's child.

> Remember: smuggling is about the border, trafficking is about the person. No border need be crossed, and someone who was smuggled can also be a victim of trafficking.
`;

export const noBorderNeeded: Lesson = {
  id: lessonId("m1-no-border-needed"),
  title: {
    fi: "Rajaa ei tarvitse ylittää",
    sv: "Ingen gräns behöver överskridas",
    en: "No border needs to be crossed",
  },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
