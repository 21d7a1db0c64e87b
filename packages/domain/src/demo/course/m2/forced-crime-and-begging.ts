import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Epäilty, joka voi olla uhri

Joskus ihminen pannaan tekemään rikoksia toisen hyödyksi: varastamaan, kuljettamaan huumeita, kasvattamaan kannabista tai kerjäämään. Kiinni jää se, joka on kadulla. Hyödyn saa se, joka ei ole.

Nämä uhrit tulevat vastaan väärässä roolissa. Poliisi kohtaa heidät epäiltyinä, vastaanottokeskus hankalina asukkaina, järjestö ihmisinä, jotka eivät halua puhua. Siksi he jäävät muita helpommin huomaamatta.

## Mitä kannattaa huomata

Rikos itsessään ei kerro, kuka päätti siitä. Nämä voivat kertoa:

- sama henkilö jää kiinni toistuvasti, ja taustalla on sama aikuinen tai sama auto
- hänen on saatava kokoon tietty määrä ennen kuin hän saa mennä nukkumaan
- joku käy keräämässä rahat tai tavarat
- lapsi kulkee useiden vieraiden lasten joukossa
- hän on kannabiskasvattamossa lukittuna eikä tiedä, missä kaupungissa on.

Keksitty esimerkki: myymälävarkaudesta kiinni jäänyt Milan vastaa kysymyksiin katsomalla ovelle. Hän on jäänyt kiinni jo kolmannen kerran samassa kuussa, ja hänellä on yhä samat, liian pienet kengät. Ulkona odottaa pakettiauto. Partio puhuttaa hänet erikseen eikä kerro kuljettajalle, mitä Milan on sanonut.

## Nimi paperissa

Hiljaisempi muoto on henkilön nimen käyttäminen. Hänen nimissään avataan tili, otetaan lainoja, perustetaan yritys tai haetaan etuuksia, ja rahat menevät toiselle. Hän on usein allekirjoittanut papereita, joita ei ymmärtänyt. Velat ja syytteet jäävät hänelle.

Keksitty esimerkki: vastaanottokeskuksen asukas pyytää apua perintäkirjeiden kanssa. Hänellä on kolme pikalainaa, joista hän ei tiedä mitään. Pankkikortti on ystävällä, joka auttoi alussa paperien kanssa.

## Entä kerjääminen

Kerjääminen ei sinänsä ole merkki ihmiskaupasta. Moni kerjää, koska rahaa ei ole. Merkitystä on sillä, pitääkö ihminen rahansa, saako hän lopettaa ja kuka määrää paikan ja ajan. Jos kerjäävä on lapsi, keinoja ei tarvita, ja asia on aina kiireellinen.

## Mitä tästä seuraa

Sinun ei tarvitse ratkaista, onko ihminen syyllinen vai uhri. Hän voi olla molempia. Kerro mahdollisesta ihmiskaupasta poliisille ja syyttäjälle niin, että asia arvioidaan alusta asti. Rankaisemattomuudesta kerrotaan lisää moduulissa 6.

> Muista: kun joku jää kiinni, kysy, kuka hyötyi. Epäilty voi olla samalla uhri, ja hänelläkin on oikeus apuun.
`;

const sv = `
## En misstänkt som kan vara offer

Ibland tvingas en människa att begå brott till nytta för någon annan: stjäla, frakta narkotika, odla cannabis eller tigga. Den som grips är den som står på gatan. Den som tjänar på det står inte där.

De här offren möter vi i fel roll. Polisen möter dem som misstänkta, förläggningen som besvärliga boende, organisationen som människor som inte vill prata. Därför blir de lättare än andra oupptäckta.

## Vad det lönar sig att märka

Brottet i sig berättar inte vem som bestämde om det. Det kan däremot det här:

- samma person ertappas gång på gång, och i bakgrunden finns samma vuxna eller samma bil
- hen måste få ihop en viss mängd innan hen får gå och sova
- någon kommer och samlar in pengarna eller varorna
- ett barn rör sig bland flera barn som det inte är släkt med
- hen är inlåst i en cannabisodling och vet inte i vilken stad hen är.

Ett påhittat exempel: Milan, som ertappats för butiksstöld, svarar på frågor genom att titta mot dörren. Det är tredje gången samma månad, och han har fortfarande samma, för små skor på sig. Utanför väntar en skåpbil. Patrullen talar med honom avskilt och berättar inte för föraren vad Milan har sagt.

## Namnet på papperet

En tystare form är att använda en människas namn. I hens namn öppnas ett konto, tas lån, grundas ett företag eller söks förmåner, och pengarna går till någon annan. Ofta har hen skrivit under papper som hen inte förstod. Skulderna och åtalen blir hens.

Ett påhittat exempel: en boende på förläggningen ber om hjälp med inkassobrev. Han har tre snabblån som han inte vet något om. Bankkortet finns hos en vän som i början hjälpte honom med papper.

## Och tiggeriet

Tiggeri är i sig inget tecken på människohandel. Många tigger för att pengarna saknas. Det som har betydelse är om människan behåller pengarna, om hen får sluta och vem som bestämmer plats och tid. Om den som tigger är ett barn krävs inga medel, och saken är alltid brådskande.

## Vad det betyder

Du behöver inte avgöra om människan är skyldig eller ett offer. Hen kan vara båda. Berätta om den möjliga människohandeln för polisen och åklagaren så att saken bedöms från början. Mer om straffrihet finns i modul 6.

> Kom ihåg: när någon ertappas, fråga vem som tjänade på det. En misstänkt kan samtidigt vara ett offer och har också rätt till hjälp.
`;

const en = `
## A suspect who may be a victim

Sometimes a person is made to commit offences for another's benefit: to steal, carry drugs, grow cannabis or beg. The one who is caught is the one in the street. The one who benefits is not there.

We meet these victims in the wrong role. The police meet them as suspects, the reception centre as difficult residents, the NGO as people who do not want to talk. That is why they go unnoticed more easily than others.

## What is worth noticing

The offence itself does not tell who decided on it. These may:

- the same person is caught again and again, with the same adult or the same car behind
- they must bring together a certain amount before they may go to sleep
- somebody comes round to collect the money or the goods
- a child moves among several children who are not related to it
- they are locked into a cannabis farm and do not know in which town they are.

An invented example: Milan, caught shoplifting, answers questions by looking at the door. It is the third time this month, and he still has the same shoes on, too small for him. A van is waiting outside. The patrol talks to him apart and does not tell the driver what Milan has said.

## The name on the paper

A quieter form is using a person's name. In their name an account is opened, loans are taken, a company is founded or benefits are claimed, and the money goes to another. They have often signed papers that they did not understand. The debts and the charges become theirs.

An invented example: a resident of a reception centre asks for help with letters from a debt collector. He has three instant loans of which he knows nothing. A friend who helped him with papers in the beginning has the bank card.

## What about begging

Begging is not in itself a sign of trafficking. Many people beg because there is no money. What matters is whether the person keeps the money, may stop, and who decides the place and the hours. If the one who begs is a child, no means are required and the matter is always urgent.

## What follows

You do not have to decide whether the person is guilty or a victim. They can be both. Tell the police and the prosecutor about the possible trafficking so that it is considered from the beginning. Module 6 says more about non-punishment.

> Remember: when somebody is caught, ask who benefited. A suspect can be a victim at the same time, and has a right to help too.
`;

export const forcedCrimeAndBegging: Lesson = {
  id: lessonId("m2-forced-crime-and-begging"),
  title: {
    fi: "Rikollisuuteen ja kerjäämiseen pakottaminen",
    sv: "Tvång till brottslighet och tiggeri",
    en: "Forced criminality and begging",
  },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
