import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Kirjoita niin, että toinen voi toimia

Esitys ei ole tutkintakertomus. Hyvä esitys on lyhyt, ja siitä näkee, kuka tarvitsee apua ja miksi, mihin havaintosi perustuvat ja miten henkilöön saa yhteyden ilman vaaraa.

Kerro

- **kuka esittää**: nimesi, työpaikkasi ja miten sinut tavoittaa
- **ketä esitys koskee** ja millä kielellä hän tarvitsee tulkkausta
- **suostumus**: kuka sen antoi ja milloin
- **olosuhteet**: mitä henkilö on kertonut, mitä olet itse nähnyt ja milloin
- **merkit**, jotka olet huomannut (luettelo on sama kuin tällä kurssilla)
- **hyväksikäytön muoto ja paikka**, jos niistä on käsitys
- **turvallisuus nyt**: kuka uhkaa, tietääkö hän osoitteen, onko vaara välitön
- **turvallinen yhteydenotto**: mihin numeroon saa soittaa, milloin, ja mitä vastaajaan ei saa sanoa
- **lapset**, jotka ovat henkilön mukana
- **avun tarve**: mitä henkilö itse toivoo ja mitä tarvitaan heti.

Tyhjä kohta on parempi kuin arvaus. Jos et tiedä, kirjoita, ettet tiedä.

## Havainto ja tulkinta

Kirjoita havainto niin kuin näit sen: ”Mies vastasi naisen puolesta kaikkiin kysymyksiin ja piti molempien passeja.” Älä kirjoita: ”Mies on selvästi ihmiskauppias.” Henkilön omat sanat merkitään hänen sanoikseen. Väkivallan yksityiskohtia ei tarvitse kysyä esitystä varten.

## Esimerkki

Yksi rivi voi ratkaista paljon. ”Henkilön ranteissa on mustelmia, hän sanoo kaatuneensa. Puhelin on kumppanilla iltaisin. Soittakaa vain arkisin klo 9–11 vastaanottokeskuksen numeroon, kysykää ohjaajaa; älkää lähettäkö tekstiviestejä.” Tästä auttamisjärjestelmä tietää, mitä on nähty, mitä henkilö itse sanoo ja miten toimia.

## Kenelle kerrot

Esityksen tiedot ovat salassa pidettäviä. Lähetä esitys vain sovittua reittiä, älä tavallisessa sähköpostissa tai pikaviestissä. Työpaikallasi siitä tietävät vain ne, jotka tarvitsevat tietoa työssään. Kerro henkilölle itselleen, mitä kirjoitit.

> Muista: havainnot omina havaintoina, henkilön sanat hänen sanoinaan ja turvallinen yhteydenotto aina näkyviin.
`;

const sv = `
## Skriv så att någon annan kan handla

Framställningen är ingen utredningsrapport. En god framställning är kort, och den visar vem som behöver hjälp och varför, vad dina iakttagelser bygger på och hur personen kan nås utan fara.

Berätta

- **vem som gör framställningen**: ditt namn, din arbetsplats och hur du kan nås
- **vem framställningen gäller** och vilket tolkspråk personen behöver
- **samtycket**: vem som gav det och när
- **omständigheterna**: vad personen har berättat, vad du själv har sett och när
- **tecknen** som du har lagt märke till (förteckningen är densamma som på den här kursen)
- **formen av utnyttjande och platsen**, om det finns en uppfattning om dem
- **säkerheten nu**: vem som hotar, om den personen känner till adressen, om faran är omedelbar
- **säker kontakt**: vilket nummer man får ringa, när och vad man inte får säga i telefonsvararen
- **barn** som personen har med sig
- **behovet av hjälp**: vad personen själv önskar och vad som behövs genast.

En tom punkt är bättre än en gissning. Vet du inte, så skriv att du inte vet.

## Iakttagelse och tolkning

Skriv iakttagelsen så som du såg den: ”Mannen svarade i kvinnans ställe på alla frågor och höll i bådas pass.” Skriv inte: ”Mannen är uppenbart en människohandlare.” Personens egna ord antecknas som personens ord. För framställningen behöver du inte fråga efter detaljer om våld.

## Ett exempel

En enda rad kan avgöra mycket. ”Personen har blåmärken på handlederna och säger sig ha ramlat. Partnern har telefonen på kvällarna. Ring endast vardagar kl. 9–11 till förläggningens nummer och fråga efter handledaren; skicka inga textmeddelanden.” Av detta vet hjälpsystemet vad som har setts, vad personen själv säger och hur man ska göra.

## Till vem du berättar

Uppgifterna i framställningen är sekretessbelagda. Sänd framställningen endast på det sätt som ni har kommit överens om, inte i vanlig e-post eller snabbmeddelanden. På din arbetsplats känner bara de som behöver uppgifterna i sitt arbete till saken. Berätta för personen själv vad du skrev.

> Kom ihåg: dina iakttagelser som iakttagelser, personens ord som personens ord, och säker kontakt alltid väl synlig.
`;

const en = `
## Write so that somebody else can act

A referral is not an investigation report. A good referral is short. It shows who needs help and why, what your observations rest on and how the person can be reached without danger.

Tell

- **who refers**: your name, your workplace and how to reach you
- **whom it is about**, and in which language they need an interpreter
- **consent**: who gave it and when
- **the circumstances**: what the person has told, what you have seen yourself and when
- **the signs** that you have noticed (the list is the same as on this course)
- **the form and place of exploitation**, if there is an idea of them
- **safety now**: who threatens, whether they know the address, whether the danger is immediate
- **safe contact**: which number may be called, when, and what must not be said to an answering machine
- **children** who are with the person
- **the need for help**: what the person hopes for and what is needed at once.

An empty field is better than a guess. If you do not know, write that you do not know.

## What you saw and what you make of it

Write what you observed as you saw it: "The man answered every question for the woman and held both passports." Do not write: "The man is clearly a trafficker." The person's own words are marked as theirs. You need not ask for details of violence for a referral.

## An example

One line can decide a lot. "The person has bruises on the wrists and says they fell. The partner has the phone in the evenings. Call only on weekdays from 9 to 11, on the centre's number, and ask for the counsellor; send no text messages." From this the assistance system knows what has been seen, what the person says and what to do.

## Whom you tell

What a referral tells is secret. Send it only by the agreed route, not in ordinary email or a messaging app. At your workplace only those know of it who need it in their work. Tell the person what you wrote.

> Remember: what you saw as what you saw, the person's words as theirs, and safe contact always in plain sight.
`;

export const whatToTell: Lesson = {
  id: lessonId("m5-what-to-tell"),
  title: { fi: "Mitä esityksessä kerrotaan", sv: "Vad framställningen berättar", en: "What the referral tells" },
  minutes: 5,
  warning: {
    fi: "Esimerkissä mainitaan väkivallan jäljet.",
    sv: "I exemplet nämns spår av våld.",
    en: "The example mentions traces of violence.",
  },
  roles: null,
  body: { fi, sv, en },
};
