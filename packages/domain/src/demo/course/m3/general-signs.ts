import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Merkkejä, jotka näkyvät kaikessa hyväksikäytössä

Yleiset merkit G1–G12 eivät kerro, missä tai miten ihmistä on käytetty hyväksi. Ne kertovat, että joku toinen saattaa määrätä hänen elämästään. Siksi ne kannattaa oppia ensin.

## Kuka puhuu ja kuka päättää

- Joku toinen vastaa henkilön puolesta (G1) tai pitää hänen passiaan ja papereitaan (G2).
- Häntä valvotaan, hänelle soitellaan jatkuvasti eikä hän ole koskaan yksin (G4).
- Hän on allekirjoittanut papereita, joita ei ymmärrä (G11).

Esimerkki: uusi asukas tulee ilmoittautumaan tuttavansa kanssa. Tuttava täyttää lomakkeen, kertoo asukkaan syntymäajan ja panee oleskeluluvan takaisin omaan taskuunsa. Asukas katsoo lattiaan. Tuttava voi olla ystävällinen auttaja. Sen saa tietää vasta, kun asukkaan kanssa puhutaan kahden kesken.

## Mitä ihminen tietää ja tuntee

- Hän ei tiedä osoitettaan tai missä on (G3).
- Hän on ollut Suomessa pitkään ilman kielitaitoa tai tuttuja (G12).
- Hän pelkää viranomaisia tai kertoo tarinan, joka kuulostaa opetellulta (G5).

Jos henkilö on asunut viisi vuotta Suomessa eikä osaa sanoa, millä bussilla hän pääsee kotiin, kyse ei aina ole siitä, ettei hän olisi halunnut oppia. Ehkä hän ei ole saanut liikkua yksin.

## Millä ihmistä pidetään kiinni

- Velka, jota hän ei osaa selittää tai voi maksaa (G6).
- Uhkaukset häntä tai läheisiä kohtaan (G7).
- Uhkaus ilmiannosta tai oleskeluluvan menettämisestä (G8).
- Omaa rahaa on vain vähän tai ei lainkaan (G10).

Kiinni pitämiseen ei tarvita lukkoa. Riittää, että ihminen uskoo velan kasvavan, perheen joutuvan vaaraan tai poliisin karkottavan hänet.

## Miltä keho näyttää

Vammat, hoitamattomat sairaudet ja uupumus (G9) näkyvät usein ensin terveydenhoitajalle. Kirjaa havainto omin sanoin, kysy tarvittavasta hoidosta ja jätä vammojen synnyn selvittäminen muille.

> Muista: yleiset merkit kysyvät, kuka tämän ihmisen asioista päättää. Jos vastaus on joku muu kuin hän itse, katso tarkemmin.
`;

const sv = `
## Tecken som syns vid allt utnyttjande

De allmänna tecknen G1–G12 visar inte var eller hur någon har blivit utnyttjad. De visar att någon annan kanske bestämmer över personens liv. Därför lönar det sig att lära sig dem först.

## Vem talar och vem bestämmer

- Någon annan svarar för personen (G1) eller håller hens pass och handlingar (G2).
- Personen övervakas, får ständiga samtal och är aldrig ensam (G4).
- Personen har undertecknat papper som hen inte förstår (G11).

Ett exempel: en ny boende kommer för att anmäla sig i sällskap med en bekant. Den bekanta fyller i blanketten, uppger den boendes födelsetid och stoppar tillbaka uppehållstillståndet i sin egen ficka. Den boende ser ner i golvet. Den bekanta kan vara en vänlig hjälpare. Det får man veta först när man talar med den boende på tu man hand.

## Vad personen vet och känner

- Personen vet inte sin adress eller var hen är (G3).
- Personen har varit länge i Finland utan språk eller kontakter (G12).
- Personen är rädd för myndigheter eller berättar något som låter inlärt (G5).

Om någon har bott fem år i Finland och inte kan säga vilken buss som går hem beror det inte alltid på ovilja att lära sig. Kanske har personen inte fått röra sig ensam.

## Vad som håller personen kvar

- En skuld som personen inte kan förklara eller betala (G6).
- Hot mot personen själv eller de närstående (G7).
- Hot om anmälan eller om att uppehållstillståndet går förlorat (G8).
- Personen har lite eller inga egna pengar (G10).

Det behövs inget lås för att hålla någon kvar. Det räcker att personen tror att skulden växer, att familjen råkar i fara eller att polisen utvisar hen.

## Vad kroppen visar

Skador, obehandlade sjukdomar och utmattning (G9) syns ofta först för hälsovårdaren. Anteckna iakttagelsen med egna ord, fråga om den vård som behövs och låt andra utreda hur skadorna har uppkommit.

> Kom ihåg: de allmänna tecknen frågar vem som bestämmer över den här människan. Om svaret är någon annan än hen själv, se närmare efter.
`;

const en = `
## Signs that show in every kind of exploitation

The general signs G1–G12 do not tell you where or how a person has been exploited. They tell you that somebody else may be deciding over their life. That is why they are worth learning first.

## Who speaks and who decides

- Someone else answers for the person (G1) or holds their passport and papers (G2).
- The person is watched, phoned all the time and never alone (G4).
- The person has signed papers they do not understand (G11).

An example: a new resident comes to register together with an acquaintance. The acquaintance fills in the form, gives the resident's date of birth and puts the residence permit back in their own pocket. The resident looks at the floor. The acquaintance may be a kind helper. You will know only when somebody has talked with the resident alone.

## What the person knows and feels

- The person does not know their address or where they are (G3).
- The person has long been in Finland without the language or any contacts (G12).
- The person fears authorities or tells a story that sounds learned by heart (G5).

If somebody has lived in Finland for five years and cannot say which bus goes home, the reason is not always that they did not want to learn. Perhaps they have not been allowed to move about alone.

## What holds the person

- A debt they can neither explain nor repay (G6).
- Threats to them or to those close to them (G7).
- A threat of being reported or of losing the permit to stay (G8).
- Little or no money of their own (G10).

No lock is needed to hold somebody. It is enough that the person believes that the debt will grow, that the family will be in danger or that the police will deport them.

## What the body shows

Injuries, untreated illness and exhaustion (G9) are often seen first by the nurse. Write down what you see in your own words, ask about the care that is needed, and leave it to others to find out how the injuries came about.

> Remember: the general signs ask who decides in this person's life. If the answer is somebody other than the person, look closer.
`;

export const generalSigns: Lesson = {
  id: lessonId("m3-general-signs"),
  title: { fi: "Yleiset merkit", sv: "Allmänna tecken", en: "General signs" },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
