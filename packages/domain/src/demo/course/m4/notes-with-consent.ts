import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Miksi kirjataan

Keskustelu unohtuu, työvuoro vaihtuu ja asukas siirtyy toiseen keskukseen. Hyvä kirjaus säästää ihmiseltä saman kertomuksen toistamisen ja auttaa myöhemmin tekemään esityksen. Huono kirjaus voi johtaa harhaan tai päätyä vääriin käsiin.

## Kysy ensin

Kerro, että haluaisit kirjata lyhyesti, mitä puhuitte, ja miksi. Kerro, kuka kirjauksen näkee. Kysy, sopiiko se. Jos henkilö ei halua, kirjaa vain se, mitä työsi välttämättä edellyttää, ja sano hänelle, mitä se on. Omia havaintojasi työtilanteesta voit kirjata työpaikkasi ohjeen mukaan.

Suostumus kirjaamiseen ei ole suostumus esitykseen. Aikuisen tietoja ei viedä auttamisjärjestelmään ilman hänen omaa suostumustaan. Neuvoa voi silti kysyä kertomatta, kenestä on kyse. Lapsen asiassa toimitaan toisin, ja siitä kerrotaan moduulissa 5.

## Näin kirjaat

- **Mitä näit ja kuulit.** ”Saattaja vastasi kolmeen kysymykseen asukkaan puolesta”, ei ”saattaja vaikutti epäilyttävältä”.
- **Kuka sanoi mitä.** Henkilön omat sanat sellaisina kuin ne kuulit, lainausmerkeissä. Merkitse, jos puhe kulki tulkin kautta.
- **Milloin, missä ja ketkä olivat paikalla.**
- **Merkit tunnuksineen**, esimerkiksi G1 ja G2, jos tunnet ne.
- **Mitä sovitte**: turvallinen yhteydenotto, seuraava tapaaminen, mihin henkilö suostui ja mihin ei.

Jätä pois arvailut, diagnoosit, väkivallan yksityiskohdat ja kaikki, mitä asian hoitaminen ei edellytä. Älä kirjoita ”ihmiskaupan uhri”, vaan kuvaa, mitä havaitsit.

## Missä kirjaus on

Kirjaa vain työpaikkasi kirjausjärjestelmään tai muuhun sovittuun paikkaan. Ei omaan vihkoon, ei pikaviestiin, ei ilmoitustaululle. Jos saattaja tai huonetoveri voi nähdä asukkaan paperit, älä anna hänelle mukaan mitään, mistä keskustelun aihe selviää. Esitteen voi antaa, jos henkilö itse sanoo, että sen pitäminen on turvallista.

> Muista: kirjaa havainnot, älä päätelmiä, ja vain sen, mitä tarvitaan. Kerro henkilölle, mitä kirjaat ja kuka sen näkee.
`;

const sv = `
## Varför man antecknar

Samtal glöms bort, arbetsskift byts och den boende flyttar till en annan förläggning. En bra anteckning besparar personen att upprepa samma berättelse och är senare till hjälp när en framställning görs. En dålig anteckning kan vilseleda eller hamna i orätta händer.

## Fråga först

Berätta att du gärna vill anteckna kort vad ni talade om, och varför. Berätta vem som ser anteckningen. Fråga om det går bra. Om personen inte vill, anteckna bara det som ditt arbete nödvändigtvis kräver och berätta för personen vad det är. Dina egna iakttagelser i arbetet kan du anteckna enligt arbetsplatsens anvisningar.

Samtycke till en anteckning är inte samtycke till en framställning. En vuxens uppgifter förs inte till hjälpsystemet utan personens eget samtycke. Man kan ändå be om råd utan att berätta vem det gäller. När det gäller ett barn går man till väga på ett annat sätt, och om det berättar modul 5.

## Så antecknar du

- **Vad du såg och hörde.** ”Ledsagaren svarade på tre frågor för den boende”, inte ”ledsagaren verkade misstänkt”.
- **Vem som sade vad.** Personens egna ord så som du hörde dem, inom citattecken. Ange om samtalet gick genom en tolk.
- **När, var och vilka som var på plats.**
- **Tecknen med sina koder**, till exempel G1 och G2, om du känner till dem.
- **Vad ni kom överens om**: säker kontakt, nästa möte, vad personen samtyckte till och vad inte.

Lämna bort gissningar, diagnoser, detaljer om våld och allt som inte behövs för att sköta saken. Skriv inte ”offer för människohandel”, utan beskriv det du lade märke till.

## Var anteckningen finns

Anteckna bara i arbetsplatsens dokumentationssystem eller på ett annat överenskommet ställe. Inte i ett eget häfte, inte i ett snabbmeddelande, inte på anslagstavlan. Om ledsagaren eller en rumskamrat kan se den boendes papper, skicka inte med något som avslöjar vad samtalet gällde. En broschyr kan du ge om personen själv säger att det är tryggt att ha den.

> Kom ihåg: anteckna iakttagelser, inte slutsatser, och bara det som behövs. Berätta för personen vad du antecknar och vem som ser det.
`;

const en = `
## Why write things down

Talks are forgotten, shifts change and the resident moves to another centre. A good note spares the person from telling the same story again and helps later when a referral is made. A bad note can mislead or end up in the wrong hands.

## Ask first

Say that you would like to note briefly what you talked about, and why. Say who will see the note. Ask whether that is all right. If the person does not want it, note only what your work strictly requires, and tell them what that is. Your own observations at work you may record as your workplace has instructed.

Consent to a note is not consent to a referral. An adult's data are not taken to the assistance system without the person's own consent. You can still ask for advice without saying whom it concerns. A child's matter is handled differently, and module 5 tells you how.

## How to write

- **What you saw and heard.** “The companion answered three questions for the resident”, not “the companion seemed suspicious”.
- **Who said what.** The person's own words as you heard them, in quotation marks. Say so if the talk went through an interpreter.
- **When, where and who was present.**
- **The signs with their codes**, such as G1 and G2, if you know them.
- **What you agreed on**: safe contact, the next meeting, what the person consented to and what not.

Leave out guesses, diagnoses, details of violence and everything that handling the matter does not require. Do not write “victim of trafficking”; describe what you noticed.

## Where the note is

Write only in your workplace's own records system or in another agreed place. Not in a notebook of your own, not in an instant message, not on the notice board. If the companion or a roommate can see the resident's papers, hand over nothing that gives away what the talk was about. You can give a leaflet if the person says that it is safe to keep it.

> Remember: note observations, not conclusions, and only what is needed. Tell the person what you note and who will see it.
`;

export const notesWithConsent: Lesson = {
  id: lessonId("m4-notes-with-consent"),
  title: { fi: "Kirjaa suostumuksella", sv: "Anteckna med samtycke", en: "Take notes with consent" },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
