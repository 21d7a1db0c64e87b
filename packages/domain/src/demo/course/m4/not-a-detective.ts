import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Halu auttaa voi viedä liian pitkälle

Kun kuulet jotain pahaa, haluat tehdä jotain heti. Juuri silloin tehdään ne virheet, joita on vaikea korjata. Neljä asiaa jätetään aina tekemättä.

1. **Älä ota yhteyttä epäiltyyn hyväksikäyttäjään.** Älä soita työnantajalle, älä puhuttele saattajaa, älä kysy puolisolta hänen näkemystään. Yksikin puhelu voi kertoa, että uhri on puhunut. Seurauksena voi olla kosto, katoaminen tai perheen uhkaaminen, ja todisteet häviävät.
2. **Älä tutki.** Älä käy katsomassa asuntoa, kuvaa ovia, hae ilmoituksia valeprofiililla tai lue henkilön puhelinta. Rikokset tutkii poliisi tai Rajavartiolaitos. Auttamisjärjestelmäkään ei tutki rikoksia.
3. **Älä kysele väkivallan yksityiskohtia.** Monta kertaa toistettu kertomus kuluttaa ihmistä ja voi vaikeuttaa myöhempää kuulustelua.
4. **Älä lupaa sellaista, mistä et päätä.** Oleskeluluvasta päättää Maahanmuuttovirasto ja auttamisjärjestelmään ottamisesta auttamisjärjestelmä. Älä lupaa lupaa, asuntoa, korvausta tai sitä, ettei kukaan koskaan saa tietää.

## Mitä voit luvata

- ”Kerron sinulle, mitä apua on ja miten sitä saa.”
- ”En tee mitään, mikä koskee sinua, kertomatta siitä ensin sinulle.”
- ”Tapaamme torstaina kello kymmenen täällä.”

Lupaa vain se, minkä pidät. Keskimmäistäkään ei luvata ehdoitta: kerro, että akuutissa vaarassa ja lapsen asiassa sinun on toimittava.

## Poliisille ja Rajavartiolaitokselle

Sinun työhösi tutkinta kuuluu, mutta ensikohtaaminen ei ole kuulustelu. Pidä ne erillään: ensin turva ja avun tarve, sitten rikosasia siinä järjestyksessä kuin laki edellyttää. Älä kerro saattajalle tai kuljettajalle, mitä epäilet.

## Esimerkki

Ohjaaja kuuli, että asukkaan palkasta puuttui kolme kuukautta. Hän soitti ravintolaan ja pyysi selvitystä. Puhelun jälkeen asukkaan puhelin soi koko yön, ja aamulla hänen huoneensa oli tyhjä. Ohjaaja tarkoitti hyvää. Oikea numero olisi ollut auttamisjärjestelmän neuvontapuhelin, jonne voi soittaa mainitsematta kenenkään nimeä.

> Muista: et tutki, et varoita etkä lupaa toisten päätöksiä. Huomaat, kuuntelet ja ohjaat avun piiriin.
`;

const sv = `
## Viljan att hjälpa kan föra dig för långt

När du hör något ont vill du göra något genast. Just då görs de misstag som är svåra att rätta till. Fyra saker låter man alltid bli.

1. **Kontakta inte den som misstänks för utnyttjandet.** Ring inte arbetsgivaren, konfrontera inte ledsagaren, fråga inte maken eller makan hur hen ser på saken. Ett enda samtal kan avslöja att offret har talat. Följden kan bli hämnd, ett försvinnande eller hot mot familjen, och bevis går förlorade.
2. **Utred inte.** Åk inte för att titta på lägenheten, fotografera inte dörrar, sök inte annonser med falsk profil och läs inte personens telefon. Brott utreds av polisen eller Gränsbevakningsväsendet. Inte heller hjälpsystemet utreder brott.
3. **Fråga inte ut personen om våldets detaljer.** En berättelse som upprepas många gånger tär på personen och kan försvåra ett senare förhör.
4. **Lova inte det som du inte beslutar om.** Om uppehållstillstånd beslutar Migrationsverket och om intagning i hjälpsystemet beslutar hjälpsystemet. Lova inte tillstånd, bostad, ersättning eller att ingen någonsin får veta.

## Vad du kan lova

- ”Jag berättar för dig vilken hjälp som finns och hur man får den.”
- ”Jag gör inget som gäller dig utan att först berätta det för dig.”
- ”Vi ses här på torsdag klockan tio.”

Lova bara det som du håller. Inte heller det andra löftet ges utan villkor: berätta att du måste handla vid akut fara och när det gäller ett barn.

## Till polisen och Gränsbevakningsväsendet

Utredning hör till ditt arbete, men det första mötet är inget förhör. Håll isär dem: först tryggheten och behovet av hjälp, sedan brottmålet i den ordning som lagen kräver. Berätta inte för ledsagaren eller föraren vad du misstänker.

## Ett exempel

En handledare fick höra att en boende hade tre månaders lön innestående. Handledaren ringde restaurangen och bad om en förklaring. Efter samtalet ringde den boendes telefon hela natten, och på morgonen var rummet tomt. Handledaren menade väl. Rätt nummer hade varit hjälpsystemets rådgivningstelefon, dit man kan ringa utan att nämna någons namn.

> Kom ihåg: du utreder inte, du varnar ingen och du lovar inte andras beslut. Du lägger märke till, lyssnar och hänvisar till hjälp.
`;

const en = `
## The wish to help can take you too far

When you hear of something bad, you want to do something at once. That is when the mistakes are made that are hard to put right. Four things are never done.

1. **Do not contact the suspected exploiter.** Do not call the employer, do not confront the companion, do not ask the spouse for their view. A single call can give away that the victim has talked. Revenge, a disappearance or threats to the family may follow, and evidence is lost.
2. **Do not investigate.** Do not go to look at the flat, photograph doors, search adverts with a false profile or read the person's phone. Offences are investigated by the police or the Border Guard. The assistance system does not investigate offences either.
3. **Do not question the person about details of violence.** A story repeated many times wears a person down and can make a later interview harder.
4. **Do not promise what you do not decide.** The Finnish Immigration Service decides on a residence permit, and the assistance system decides on admission to it. Do not promise a permit, housing, compensation or that nobody will ever know.

## What you can promise

- “I will tell you what help there is and how to get it.”
- “I will do nothing that concerns you without telling you first.”
- “We will meet here on Thursday at ten.”

Promise only what you will keep. Nor is the second promise made without conditions: say that in acute danger, and in a child's matter, you have to act.

## For the police and the Border Guard

Investigating belongs to your work, but the first meeting is not an interrogation. Keep the two apart: first safety and the need for help, then the criminal matter in the order that the law requires. Do not tell the companion or the driver what you suspect.

## An example

A counsellor heard that a resident was owed three months' pay. The counsellor called the restaurant and asked for an explanation. After the call the resident's phone rang all night, and in the morning the room was empty. The counsellor meant well. The right number would have been the assistance system's advice line, which you can call without giving anybody's name.

> Remember: you do not investigate, you warn nobody, and you do not promise other people's decisions. You notice, listen and guide the person to help.
`;

export const notADetective: Lesson = {
  id: lessonId("m4-not-a-detective"),
  title: { fi: "Älä tutki, älä varoita", sv: "Utred inte, varna inte", en: "Do not investigate, do not warn" },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
