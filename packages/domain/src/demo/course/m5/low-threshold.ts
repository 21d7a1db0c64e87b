import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Epäily riittää

Moni odottaa, kunnes asiasta on näyttöä. Kun kyse on ihmiskaupasta, odottaminen on usein virhe. Esitykseen riittää, että olosuhteet viittaavat siihen, että henkilö voi olla ihmiskaupan uhri ja tarvitsee apua. Sinun ei tarvitse tietää, mitä kaikkea on tapahtunut, kuka sen teki tai täyttyykö rikoksen tunnusmerkistö.

Arvion tekee auttamisjärjestelmä, ja rikosta tutkii poliisi tai Rajavartiolaitos. Auttamisjärjestelmä ei tutki rikoksia. Apua voi saada, vaikka esitutkintaa ei ole aloitettu, ja myös silloin, kun hyväksikäyttö on tapahtunut ulkomailla ennen Suomeen tuloa.

## Kuka voi tehdä esityksen

Esityksen voi tehdä

- viranomainen, kuten vastaanottokeskus, poliisi, Rajavartiolaitos tai hyvinvointialue
- järjestö tai seurakunta
- julkinen tai yksityinen palveluntuottaja
- yksityishenkilö
- henkilö itse.

Et siis tarvitse poliisin lupaa, eikä sinun tarvitse odottaa, että joku virallisempi taho toimii ensin. Noudata kuitenkin oman työpaikkasi suunnitelmaa: siinä voi olla sovittu, kuka esityksen käytännössä kirjoittaa.

## Esimerkki

Vastaanottokeskuksen ohjaaja huomaa, että asukas haetaan joka ilta autolla töihin ja tuodaan takaisin aamuyöllä. Asukas ei tiedä, mitä hänelle maksetaan, ja passi on ”pomon tallessa”. Ohjaaja ei tiedä, onko tämä ihmiskauppaa. Hän ei ala selvittää työpaikkaa eikä soita pomolle. Hän puhuu asukkaan kanssa kahden kesken tulkin avulla, kertoo avusta ja kysyy neuvontapuhelimesta, miten jatketaan. Tämä riittää hyvin.

## Entä jos olen väärässä

Kielteinen päätös ei tarkoita, että esitys oli turha. Henkilö on kuullut oikeuksistaan, ja samalla on voinut selvitä, että hän tarvitsee muuta apua. Jos taas jätät asian sikseen, kukaan muu ei ehkä enää kysy. Auttamisjärjestelmä ei tee etsivää työtä, joten se on sen varassa, mitä me muut huomaamme ja kerromme.

Huolellisuus on silti osa työtä: kirjaa, mitä näit ja kuulit, ja pidä havainto erillään tulkinnasta.

> Muista: epäily riittää. Sinä kerrot, mitä näit ja kuulit, ja auttamisjärjestelmä arvioi.
`;

const sv = `
## Misstanken räcker

Många väntar tills det finns bevis. När det gäller människohandel är det ofta ett misstag att vänta. För en framställning räcker det att omständigheterna tyder på att personen kan vara offer för människohandel och behöver hjälp. Du behöver inte veta allt som har hänt, vem som gjorde det eller om brottsrekvisiten är uppfyllda.

Bedömningen gör hjälpsystemet, och brottet utreds av polisen eller Gränsbevakningsväsendet. Hjälpsystemet utreder inga brott. En person kan få hjälp även om ingen förundersökning har inletts, och också när utnyttjandet har skett utomlands före ankomsten till Finland.

## Vem kan göra en framställning

En framställning kan göras av

- en myndighet, såsom en förläggning, polisen, Gränsbevakningsväsendet eller ett välfärdsområde
- en organisation eller en församling
- en offentlig eller privat tjänsteproducent
- en privatperson
- personen själv.

Du behöver alltså inget tillstånd av polisen, och du behöver inte vänta på att någon mer officiell aktör gör något först. Följ ändå planen på din arbetsplats: där kan det vara överenskommet vem som i praktiken skriver framställningen.

## Ett exempel

En handledare på en förläggning märker att en invånare varje kväll hämtas till arbetet med bil och körs tillbaka tidigt på morgonen. Invånaren vet inte vad hen får betalt, och passet är ”i förvar hos chefen”. Handledaren vet inte om det är människohandel. Hen börjar inte ta reda på saker om arbetsplatsen och ringer inte chefen. Hen talar med invånaren på tu man hand med hjälp av en tolk, berättar om hjälpen och frågar rådgivningstelefonen hur man går vidare. Det räcker gott.

## Och om jag har fel

Ett negativt beslut betyder inte att framställningen var onödig. Personen har fått veta om sina rättigheter, och det kan ha kommit fram att hen behöver annan hjälp. Om du däremot låter saken bero är det kanske ingen annan som frågar. Hjälpsystemet bedriver inget uppsökande arbete och är därför beroende av vad vi andra ser och berättar.

Noggrannhet hör ändå till arbetet: anteckna vad du såg och hörde, och håll isär iakttagelse och tolkning.

> Kom ihåg: misstanken räcker. Du berättar vad du såg och hörde, och hjälpsystemet gör bedömningen.
`;

const en = `
## A suspicion is enough

Many people wait until there is proof. With human trafficking, waiting is often a mistake. For a referral it is enough that the circumstances suggest that the person may be a victim of trafficking and needs help. You need not know everything that happened, who did it, or whether the elements of an offence are met.

The assistance system makes the assessment, and the police or the Border Guard investigate the offence. The assistance system investigates no crimes. A person can get help even if no investigation has been opened, and also when the exploitation took place abroad before the person came to Finland.

## Who can refer

A referral can be made by

- an authority, such as a reception centre, the police, the Border Guard or a wellbeing services county
- an NGO or a parish
- a public or private service producer
- a private person
- the person concerned.

So you need no permission from the police, and you need not wait for somebody more official to act first. Do follow the plan of your own workplace: it may say who writes the referral in practice.

## An example

A counsellor at a reception centre notices that a resident is fetched to work by car every evening and brought back in the early hours. The resident does not know what the pay is, and the passport is "kept safe by the boss". The counsellor does not know whether this is trafficking. She does not start looking into the workplace or call the boss. She talks with the resident alone, with an interpreter, tells about the help there is and asks the advice line how to go on. That is quite enough.

## And if I am wrong

A negative decision does not mean that the referral was useless. The person has heard about their rights, and it may have come out that they need other help. But if you let the matter rest, perhaps nobody else will ask. The assistance system does no outreach work, so it depends on what the rest of us notice and tell.

Care is still part of the work: write down what you saw and heard, and keep what you observed apart from what you make of it.

> Remember: a suspicion is enough. You tell what you saw and heard, and the assistance system assesses.
`;

export const lowThreshold: Lesson = {
  id: lessonId("m5-low-threshold"),
  title: { fi: "Varmuutta ei tarvita", sv: "Du behöver inte vara säker", en: "You need not be sure" },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
