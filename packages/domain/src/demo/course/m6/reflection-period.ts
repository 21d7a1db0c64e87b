import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Aikaa toipua ja päättää

Harkinta-aika on tarkoitettu ihmiskaupan uhrille, jolla **ei ole oikeutta oleskella Suomessa**. Sen aikana hän voi toipua, saada apua ja päättää, haluaako toimia yhteistyössä viranomaisten kanssa rikoksen selvittämiseksi. Oleskelu on harkinta-ajan ajan laillista. Päätöksen yhteistyöstä tekee uhri, eikä sitä pidä hoputtaa.

## Pituus

- Harkinta-aika on **vähintään 30 päivää**.
- Sitä voidaan pidentää, jos henkilön tilanne sitä vaatii.
- Yhteensä se on **enintään kuusi kuukautta** alkamisesta laskettuna.

## Kuka sen myöntää

Harkinta-ajasta päättää **poliisi tai Rajavartiolaitos**. **Auttamisjärjestelmä** voi päättää siitä, jos uhri on otettu auttamisjärjestelmään ennen kuin poliisi tai Rajavartiolaitos on tehnyt päätöstä. Auttamisjärjestelmä kertoo omista päätöksistään poliisille viipymättä. Älä siis lupaa kenellekään, ettei poliisi saa mitään tietää.

Maahanmuuttovirasto ei myönnä harkinta-aikaa. Järjestö tai vastaanottokeskus voi ehdottaa sitä ja auttaa henkilöä pyytämään sitä.

## Mitä uhrille kerrotaan

Uhri saa harkinta-ajasta kirjallisen tiedon: mikä sen tarkoitus on, milloin se alkaa, kuinka kauan se kestää, voidaanko sitä pidentää ja millä perusteilla se voidaan keskeyttää. Käy paperi läpi tulkin kanssa ja merkitse päättymispäivä kalenteriin.

## Keskeyttäminen

Harkinta-aika voidaan keskeyttää, jos uhri on **vapaaehtoisesti ja omasta aloitteestaan** palannut yhteyksiin epäiltyjen kanssa, tai jos laissa mainittu yleiseen järjestykseen ja turvallisuuteen, kansalliseen turvallisuuteen, kansanterveyteen tai kansainvälisiin suhteisiin liittyvä syy sitä vaatii. Pakotettu tai pelosta vastattu puhelu ei ole vapaaehtoinen yhteys. Kirjaa tarkasti, kuka soitti kenelle ja miksi.

Harkinta-ajasta tai sen keskeyttämisestä ei voi valittaa. Juuri siksi tietojen pitää olla oikein ennen päätöstä.

## Entä toipumisaika

Laillisesti maassa oleville voitiin vuosina 2015–2022 antaa erillinen toipumisaika. Se poistettiin laista, eikä sellaista ole voinut antaa vuoden 2023 alusta.

> Muista: vähintään 30 päivää, enintään kuusi kuukautta, ja tarkoitettu sille, jolla ei ole oleskeluoikeutta. Myöntää voivat poliisi, Rajavartiolaitos ja auttamisjärjestelmä.
`;

const sv = `
## Tid att återhämta sig och besluta

Betänketiden är avsedd för ett offer för människohandel som **inte har rätt att vistas i Finland**. Under den kan offret återhämta sig, få hjälp och besluta om hen vill samarbeta med myndigheterna för att utreda brottet. Vistelsen är laglig under betänketiden. Det är offret som beslutar om samarbetet, och beslutet ska inte påskyndas.

## Längden

- Betänketiden är **minst 30 dagar**.
- Den kan förlängas om personens situation kräver det.
- Sammanlagt är den **högst sex månader** räknat från att den började.

## Vem som beviljar den

Om betänketid beslutar **polisen eller Gränsbevakningsväsendet**. **Hjälpsystemet** kan besluta om den, om offret har tagits in i hjälpsystemet innan polisen eller Gränsbevakningsväsendet har fattat något beslut. Hjälpsystemet underrättar polisen om sina beslut utan dröjsmål. Lova alltså ingen att polisen inte får veta något.

Migrationsverket beviljar ingen betänketid. En organisation eller en förläggning kan föreslå den och hjälpa personen att be om den.

## Vad offret får veta

Offret får skriftlig information om betänketiden: vad den är till för, när den börjar, hur länge den varar, om den kan förlängas och på vilka grunder den kan avbrytas. Gå igenom papperet med en tolk och anteckna slutdagen i kalendern.

## När den avbryts

Betänketiden kan avbrytas om offret **frivilligt och på eget initiativ** har återupptagit kontakten med de misstänkta, eller om ett skäl som nämns i lagen och gäller allmän ordning och säkerhet, nationell säkerhet, folkhälsa eller internationella relationer kräver det. Ett samtal som någon har tvingats till eller besvarat av rädsla är ingen frivillig kontakt. Anteckna noga vem som ringde till vem och varför.

Betänketiden eller avbrytandet av den kan inte överklagas. Just därför måste uppgifterna vara rätt före beslutet.

## Och återhämtningsperioden

Åren 2015–2022 kunde den som vistades lagligt i landet få en särskild återhämtningsperiod. Den ströks ur lagen och har inte kunnat ges efter ingången av 2023.

> Kom ihåg: minst 30 dagar, högst sex månader, och avsedd för den som saknar uppehållsrätt. Den kan beviljas av polisen, Gränsbevakningsväsendet och hjälpsystemet.
`;

const en = `
## Time to recover and decide

The reflection period is meant for a victim of trafficking who **has no right of residence in Finland**. During it the victim can recover, get help and decide whether to co-operate with the authorities in investigating the offence. Their stay is legal during the reflection period. The decision to co-operate is the victim's, and it must not be hurried.

## Its length

- A reflection period is **at least 30 days**.
- It can be extended if the person's circumstances require it.
- In all it is **at most six months**, counted from its start.

## Who grants it

**The police or the Border Guard** decide on a reflection period. **The assistance system** may decide on it if the victim was admitted to the assistance system before the police or the Border Guard made any decision. The assistance system informs the police of its decisions without delay. So promise nobody that the police will not learn anything.

The Finnish Immigration Service grants no reflection periods. An NGO or a reception centre can suggest one and help the person to ask for it.

## What the victim is told

The victim gets written notice of the reflection period: what it is for, when it starts, how long it lasts, whether it can be extended and on what grounds it can be interrupted. Go through the paper with an interpreter and put the last day in the calendar.

## Interruption

A reflection period can be interrupted if the victim has **voluntarily and on their own initiative** renewed contact with the suspects, or if a reason named in the Act that concerns public order and security, national security, public health or international relations requires it. A call that somebody was forced to make, or answered out of fear, is no voluntary contact. Write down carefully who called whom, and why.

There is no appeal against a reflection period or its interruption. That is exactly why the facts must be right before the decision.

## And the recovery period

From 2015 to 2022 persons who were legally in the country could be given a separate recovery period. It was struck from the Act, and none can be given since the beginning of 2023.

> Remember: at least 30 days, at most six months, and meant for those who have no right of residence. The police, the Border Guard and the assistance system can grant it.
`;

export const reflectionPeriod: Lesson = {
  id: lessonId("m6-reflection-period"),
  title: { fi: "Harkinta-aika", sv: "Betänketid", en: "The reflection period" },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
