import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Tekijä voi olla uhri

Näpistyksestä kiinni jäänyt on ensisilmäyksellä epäilty. Merkit C1–C6 muistuttavat katsomaan, kuka rikoksesta hyötyy.

- Henkilö jää kiinni toistuvasti, ja taustalla on sama aikuinen (C1).
- Hänen on täytettävä kiintiö (C2), tai sama aikuinen kerää rahat (C3).
- Lapsi liikkuu useiden vieraiden lasten kanssa (C4).
- Hän kasvattaa kannabista tai kuljettaa huumeita lukittuna tai vartioituna (C5).
- Joku toinen käyttää hänen nimissään tilejä, lainoja tai etuuksia (C6).

Esimerkki: nuori mies otetaan kiinni kolmannen kerran kuussa. Repussa on aina samaa tavaraa, ja pihalla odottaa sama auto. Kun partio kysyy kuljettajasta, mies alkaa itkeä. Kysymys ”mitä tapahtuu, jos tulet takaisin tyhjin käsin?” voi avata enemmän kuin kysymys teosta.

## Lapset

Lapsen kohdalla kynnys on matalin. Ihmiskaupan määritelmä ei edellytä, että lasta olisi pakotettu tai petetty. Osa merkeistä K1–K7 näkyy aikuisen käytöksessä, osa lapsessa:

- Lapsen suhde aikuiseen on epäselvä (K1), tai aikuinen vaatii lasta nopeasti mukaansa (K7).
- Vanhempi ”ystävä” maksaa lapsen puolesta (K3).
- Lapsella ei ole huoltajaa, hän katoaa yksiköstä ja palaa mukanaan rahaa tai puhelin (K2).
- Lapsi käy töissä eikä koulua (K4).
- Lapsi kertoo saman tarinan kuin muut (K5) tai pelkää, kun puhutaan iästä tai perheestä (K6).

Älä pidä katoamista karkailuna, ennen kuin tiedetään, minne lapsi meni ja kuka häntä odotti. Lapsen asia hoidetaan kiireellisesti. Miten, siitä kerrotaan moduulissa 5.

## Elinten poistaminen

Vuoden 2015 loppuun mennessä Suomessa ei ollut tunnistettu yhtään elinkauppatapausta. Merkit O1–O4 näkyvät todennäköisimmin terveydenhuollossa: henkilö ei tiedä, mikä leikkaus hänelle tehdään (O1), ulkopuolinen on järjestänyt matkan ja tutkimukset (O2), hänelle on luvattu rahaa tai velan anteeksiantoa (O3), tai hänellä on arpi, josta ei ole potilasasiakirjoja (O4). Ohjaa hoitoon ja kysy neuvoa auttamisjärjestelmästä.

> Muista: kysy, kuka teosta hyötyy, ja katso, miten aikuinen lapsen vieressä käyttäytyy. Lapsen kohdalla ei odoteta varmuutta.
`;

const sv = `
## Den som begår brottet kan vara ett offer

Den som grips för snatteri är vid första anblicken misstänkt. Tecknen C1–C6 påminner dig om att se efter vem som drar nytta av brottet.

- Personen ertappas gång på gång och samma vuxna finns i bakgrunden (C1).
- Personen måste fylla en kvot (C2), eller samma vuxna samlar in pengarna (C3).
- Barnet rör sig med flera barn som inte är släkt (C4).
- Personen odlar cannabis eller fraktar narkotika, inlåst eller bevakad (C5).
- Någon annan använder konton, lån eller förmåner i personens namn (C6).

Ett exempel: en ung man grips för tredje gången på en månad. I ryggsäcken finns alltid samma slags varor, och på gården väntar samma bil. När patrullen frågar om föraren börjar mannen gråta. Frågan ”vad händer om du kommer tillbaka tomhänt?” kan öppna mer än frågan om gärningen.

## Barn

För barn är tröskeln lägst. Enligt definitionen av människohandel behöver ett barn inte ha blivit tvingat eller vilselett. En del av tecknen K1–K7 syns i den vuxnas beteende, en del hos barnet:

- Barnets relation till den vuxna är oklar (K1), eller den vuxna kräver att snabbt få med sig barnet (K7).
- En äldre ”vän” betalar för barnet (K3).
- Barnet saknar vårdnadshavare, försvinner från enheten och återvänder med pengar eller telefon (K2).
- Barnet arbetar och går inte i skola (K4).
- Barnet berättar samma historia som andra (K5) eller blir rädd när åldern eller familjen kommer på tal (K6).

Avfärda inte ett försvinnande som en rymning innan man vet vart barnet gick och vem som väntade. Ett barns ärende sköts skyndsamt. Hur det går till får du läsa i modul 5.

## Avlägsnande av organ

Fram till utgången av 2015 hade inte ett enda fall av organhandel identifierats i Finland. Tecknen O1–O4 syns troligast inom hälso- och sjukvården: personen vet inte vilken operation som ska göras (O1), en utomstående har ordnat resan och undersökningarna (O2), personen har lovats pengar eller att en skuld stryks (O3), eller hen har ett ärr som saknar journaluppgifter (O4). Hänvisa till vård och be hjälpsystemet om råd.

> Kom ihåg: fråga vem som drar nytta av gärningen, och se hur den vuxna vid barnets sida beter sig. När det gäller ett barn väntar man inte på visshet.
`;

const en = `
## The one who offends may be a victim

Somebody caught shoplifting is at first sight a suspect. The signs C1–C6 remind you to see who gains from the offence.

- The person is caught repeatedly, with the same adult behind (C1).
- The person must meet a quota (C2), or the same adult collects the money (C3).
- The child is with several unrelated children (C4).
- The person grows cannabis or carries drugs, locked in or guarded (C5).
- Someone else uses accounts, loans or benefits in the person's name (C6).

An example: a young man is caught for the third time in a month. The backpack always holds the same kind of goods, and the same car is waiting outside. When the patrol asks about the driver, the man begins to cry. The question “what happens if you come back with nothing?” may open more than a question about the offence.

## Children

For children the threshold is lowest. The definition of trafficking does not require that a child was forced or deceived. Some of the signs K1–K7 show in how the adult behaves, some in the child:

- The child's tie to the adult is unclear (K1), or the adult insists on a quick handover of the child (K7).
- An older “friend” pays for the child (K3).
- The child has no guardian, vanishes from the unit and returns with money or a phone (K2).
- The child works and is not at school (K4).
- The child tells the same story as others (K5) or is afraid when age or family come up (K6).

Do not put a disappearance down as running away before it is known where the child went and who was waiting. A child's matter is handled urgently. Module 5 tells you how.

## Organ removal

By the end of 2015 no case of trade in organs had been identified in Finland. The signs O1–O4 are most likely to be seen in health care: the person does not know what operation it is (O1), a third party has arranged the trip and the tests (O2), the person was promised money or relief of a debt (O3), or has a scar of which there are no records (O4). Guide the person to care and ask the assistance system for advice.

> Remember: ask who gains from the offence, and see how the adult beside the child behaves. With a child, nobody waits to be certain.
`;

export const crimeChildrenOrgans: Lesson = {
  id: lessonId("m3-crime-children-organs"),
  title: {
    fi: "Rikokset, lapset ja elinkauppa",
    sv: "Brott, barn och organhandel",
    en: "Crime, children and trade in organs",
  },
  minutes: 5,
  warning: {
    fi: "Tekstissä kerrotaan rikoksiin pakottamisesta, lasten hyväksikäytöstä ja elinkaupasta. Voit ohittaa sen ja palata siihen myöhemmin.",
    sv: "Texten handlar om tvång till brott, utnyttjande av barn och organhandel. Du kan hoppa över den och återkomma senare.",
    en: "This lesson is about being forced into crime, the exploitation of children and trade in organs. You may skip it and come back later.",
  },
  roles: null,
  body: { fi, sv, en },
};
