import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Tavallinen tehtävä, toinen katse

Ihmiskauppa tulee poliisin eteen harvoin omalla nimellään. Se tulee liikennepysäytyksenä, näpistyksenä, kotihälytystehtävänä tai petosilmoituksena. Sinun ei tarvitse muuttaa tehtävää toiseksi. Lisää siihen kaksi kysymystä: kuka tästä hyötyy, ja voiko tämä ihminen lähteä?

## Pysäytykset

Pakettiautossa on seitsemän miestä, yksi puhuu kaikkien puolesta ja passit ovat hansikaslokerossa. Puhu jokaisen kanssa erikseen, edes minuutti, kuulomatkan ulkopuolella. Kysy, missä he asuvat, kenelle he työskentelevät ja kenellä heidän paperinsa ovat. Anna auttamisjärjestelmän numero niin, ettei kuljettaja näe. Älä kerro kuljettajalle, mitä epäilet.

## Näpistykset ja etuudet

Kun sama henkilö jää kiinni yhä uudestaan samanlaisista tavaroista, kysy, kenelle ne menevät ja mitä tapahtuu, jos saalis jää vajaaksi. Kun tilejä, lainoja tai etuuksia on otettu jonkun nimissä, tarkista, kuka niitä käyttää. Kirjaa mahdollinen uhrius ilmoitukseen ja ota se puheeksi tutkinnanjohtajan ja syyttäjän kanssa. He arvioivat, mitä rankaisemattomuuden ajatus tässä tarkoittaa.

## Asunnot, joissa myydään seksiä

Vuokra-asunnossa on kaksi naista, vähän tavaraa ja puhelin, johon vastaa joku muu. Naiset eivät tiedä, missä kaupungissa he ovat. Kohtele heitä mahdollisina uhreina, ei ensin ulkomaalaisvalvonnan kohteina. Erota heidät toisistaan ja paikalla olevista miehistä, hanki tulkki puhelimitse, kysy terveydestä ja turvasta. Yksityiskohtia ei kysytä eteisessä.

## Kaksi roolia – sano se ääneen

Sinun on tutkittava rikos, ja siitä saa olla suora. Kerro kuitenkin, että apu ei riipu tutkinnasta: esityksen voi tehdä suostumuksella jo nyt. Poliisi voi myös myöntää harkinta-ajan uhrille, jolla ei ole oleskeluoikeutta. Rauhassa toipunut ihminen kertoo usein enemmän kuin se, jota kiirehdittiin.

## Pysähdy hetkeksi

Mieti viimeisintä tuttua näpistelijääsi. Mitä tiedät siitä, joka odotti ulkona?

> Muista: kuka hyötyy, ja voiko tämä ihminen lähteä? Puhu erikseen, kirjaa mahdollisuus, kerro avusta.
`;

const sv = `
## Ett vanligt uppdrag, en annan blick

Människohandel möter polisen sällan under eget namn. Den kommer som ett trafikstopp, ett snatteri, en utryckning till ett hem eller en bedrägerianmälan. Du behöver inte göra om uppdraget till något annat. Lägg till två frågor: vem drar nytta av det här, och kan den här människan gå sin väg?

## Stopp

I en paketbil sitter sju män, en talar för alla och passen ligger i handskfacket. Tala med var och en för sig, om så bara en minut, utom hörhåll. Fråga var de bor, för vem de arbetar och vem som har deras papper. Ge numret till hjälpsystemet så att föraren inte ser det. Berätta inte för föraren vad du misstänker.

## Snatterier och förmåner

När samma person gång på gång ertappas med samma slags varor, fråga vem varorna är till och vad som händer om bytet blir för litet. När konton, lån eller förmåner har tagits i någons namn, kontrollera vem som använder dem. Anteckna i anmälan att personen kan vara ett offer, och ta upp det med undersökningsledaren och åklagaren. De bedömer vad tanken om straffrihet betyder i det här fallet.

## Lägenheter där sex säljs

I en hyreslägenhet finns två kvinnor, få ägodelar och en telefon som någon annan svarar i. Kvinnorna vet inte i vilken stad de är. Bemöt dem som möjliga offer, inte i första hand som föremål för utlänningsövervakning. Skilj dem från varandra och från männen på platsen, skaffa en tolk per telefon, fråga om hälsa och säkerhet. Detaljer frågar man inte efter i en tambur.

## Två roller – säg det högt

Du måste utreda brottet, och det får du säga rakt ut. Berätta ändå att hjälpen inte är beroende av utredningen: med samtycke kan en framställning göras redan nu. Polisen kan också bevilja betänketid åt ett offer som saknar uppehållsrätt. En människa som har fått återhämta sig i lugn och ro berättar ofta mer än den som man hade bråttom med.

## Stanna upp ett ögonblick

Tänk på den senaste snattaren som du kände igen. Vad vet du om den som väntade utanför?

> Kom ihåg: vem drar nytta, och kan den här människan gå sin väg? Tala med var och en för sig, anteckna möjligheten, berätta om hjälpen.
`;

const en = `
## An ordinary task, another look

Trafficking seldom comes before the police under its own name. It comes as a traffic stop, a shoplifting, a call to a home or a report of fraud. You need not turn the task into another one. Add two questions to it: who gains from this, and can this person leave?

## Stops

There are seven men in a van, one speaks for all, and the passports are in the glove box. Talk with each of them apart, if only for a minute, out of earshot. Ask where they live, for whom they work and who has their papers. Give the number of the assistance system so that the driver does not see. Do not tell the driver what you suspect.

## Shoplifting and benefits

When the same person is caught again and again with the same kind of goods, ask whom the goods are for and what happens if the haul falls short. When accounts, loans or benefits have been taken in somebody's name, check who uses them. Record in the report that the person may be a victim, and raise it with the head of the investigation and the prosecutor. They weigh what the idea of non-punishment means here.

## Flats where sex is sold

In a rented flat there are two women, few belongings and a phone that somebody else answers. The women do not know which city they are in. Treat them as possible victims, not first as objects of immigration control. Keep them apart from each other and from the men present, get an interpreter by phone, ask about health and safety. Details are not asked for in a hallway.

## Two roles: say so aloud

You must investigate the offence, and you may be open about that. Tell the person all the same that help does not hang on the investigation: with consent a referral can be made already now. The police can also grant a reflection period to a victim who has no right of residence. Somebody who has recovered in peace often tells more than somebody who was hurried.

## Pause for a moment

Think of the last shoplifter you knew by sight. What do you know of the person who was waiting outside?

> Remember: who gains, and can this person leave? Talk with each apart, record the possibility, tell about the help.
`;

export const police: Lesson = {
  id: lessonId("m7-police"),
  title: { fi: "Poliisin työssä", sv: "I polisarbetet", en: "In police work" },
  minutes: 8,
  warning: {
    fi: "Oppitunnilla puhutaan seksuaalisesta hyväksikäytöstä.",
    sv: "Lektionen handlar delvis om sexuellt utnyttjande.",
    en: "This lesson mentions sexual exploitation.",
  },
  roles: ["police"],
  body: { fi, sv, en },
};
