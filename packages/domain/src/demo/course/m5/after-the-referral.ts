import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Esityksestä päätökseen

Saapunut esitys otetaan käsittelyyn. Jos jotain olennaista puuttuu, auttamisjärjestelmä pyytää täydennystä ja kertoo, mihin päivään mennessä se tarvitaan. Vastaa nopeasti, vaikka vastaus olisi ”emme tiedä”.

Päätöksen tekee Joutsenon vastaanottokeskuksen johtaja tai virkamies, jonka johtaja on siihen määrännyt. Se annetaan kirjallisena ja perustellaan.

## Kaksi edellytystä

Henkilö otetaan auttamisjärjestelmään uhrina, kun molemmat täyttyvät:

1. olosuhteiden perusteella hän **voi olla ihmiskaupan uhri**, ja
2. hän **tarvitsee auttamistoimia**.

Kumpikaan ei riitä yksin. Siksi esityksessä kannattaa kertoa sekä merkit että avun tarve. Rikosilmoitusta, esitutkintaa tai tuomiota ei tarvita.

Lisäksi auttamisjärjestelmään voidaan ottaa ihmiskaupparikoksen selvittämistä avustava, joka on erityisen avun tarpeessa, sekä asiakkaan Suomessa oleva lapsi, joka tarvitsee apua.

## Myönteinen ja kielteinen päätös

Myönteisen päätöksen jälkeen henkilö on auttamisjärjestelmän **asiakas**. Hänen kanssaan arvioidaan, mitä apua hän tarvitsee ja kuka sen antaa. Oikeus auttamistoimiin jatkuu, kunnes niiden lopettamisesta päätetään erikseen.

Kielteisen päätöksen syy kerrotaan. Päätöksestä voi valittaa kirjallisesti hallinto-oikeuteen **30 päivän** kuluessa tiedoksisaannista. Auta henkilöä ymmärtämään päätös tulkin avulla ja etsimään oikeudellista apua. Jos myöhemmin ilmenee uutta, voidaan tehdä uusi esitys.

## Mitä sinä saat tietää

Esitys ei siirrä sinulle oikeutta asiakkaan tietoihin. Esityksen tekijänä näet oman esityksesi ja sen lopputuloksen siltä osin kuin laki sallii. Muu on asiakkaan oma asia, ja hän voi itse kertoa sinulle, jos haluaa.

## Odotusaika

Esityksen jälkeen tuntuu helposti siltä, että asia on siirtynyt muille. Henkilö on kuitenkin edelleen teillä. Pidä kiinni arjesta: turvallinen huone, ruoka, uni, terveydenhoitaja, tulkki. Kerro muuttuneista vaaroista heti. Tee se, mitä sovittiin, ja tapaa henkilö silloin kun lupasit.

> Muista: kaksi edellytystä, kirjallinen päätös, 30 päivää valitusaikaa. Odotusaikana henkilö on yhä sinun asukkaasi tai asiakkaasi.
`;

const sv = `
## Från framställning till beslut

En inkommen framställning tas till behandling. Om något väsentligt saknas begär hjälpsystemet komplettering och meddelar till vilken dag den behövs. Svara snabbt, även om svaret är ”vi vet inte”.

Beslutet fattas av direktören för förläggningen i Joutseno eller av en tjänsteman som direktören har förordnat. Det ges skriftligen och motiveras.

## Två förutsättningar

En person tas in i hjälpsystemet som offer när båda uppfylls:

1. enligt omständigheterna **kan personen vara offer för människohandel**, och
2. personen **behöver hjälpinsatser**.

Ingendera räcker ensam. Därför lönar det sig att i framställningen berätta både om tecknen och om behovet av hjälp. Det behövs ingen brottsanmälan, förundersökning eller dom.

Dessutom kan den tas in som hjälper till att utreda ett människohandelsbrott och har särskilt behov av hjälp, liksom ett barn i Finland till en kund, om barnet behöver hjälp.

## Positivt och negativt beslut

Efter ett positivt beslut är personen **kund** i hjälpsystemet. Tillsammans med kunden bedöms vilken hjälp som behövs och vem som ger den. Rätten till hjälpinsatser fortsätter tills det särskilt beslutas att de upphör.

Orsaken till ett negativt beslut anges. Beslutet kan överklagas skriftligen hos förvaltningsdomstolen inom **30 dagar** från delfåendet. Hjälp personen att förstå beslutet med hjälp av en tolk och att söka juridisk hjälp. Om något nytt framkommer senare kan en ny framställning göras.

## Vad du får veta

Framställningen ger dig ingen rätt till kundens uppgifter. Som framställningens avsändare ser du din egen framställning och dess resultat till den del lagen tillåter. Resten är kundens egen sak, och kunden kan själv berätta för dig om hen vill.

## Väntetiden

Efter en framställning känns det lätt som om saken hade övergått till andra. Personen är ändå kvar hos er. Håll fast vid vardagen: ett tryggt rum, mat, sömn, hälsovårdare, tolk. Meddela genast om farorna förändras. Gör det som ni kom överens om och träffa personen när du lovade.

> Kom ihåg: två förutsättningar, ett skriftligt beslut, 30 dagar att överklaga. Under väntetiden är personen fortfarande din invånare eller klient.
`;

const en = `
## From the referral to the decision

A referral that has arrived is taken under consideration. If something essential is missing, the assistance system asks for a supplement and says by which day it is needed. Answer quickly, even if the answer is "we do not know".

The decision is made by the director of the Joutseno reception centre or by an official whom the director has named. It is given in writing, with reasons.

## Two conditions

A person is admitted to the assistance system as a victim when both are met:

1. the circumstances suggest that the person **may be a victim of trafficking**, and
2. the person **needs assistance measures**.

Neither is enough alone. That is why a referral should tell both the signs and the need for help. No report of an offence, no investigation and no judgment is needed.

In addition, a person who helps to investigate a trafficking offence and is in particular need of help may be admitted, and so may a customer's child in Finland who needs help.

## A positive and a negative decision

After a positive decision the person is a **customer** of the assistance system. What help is needed, and who gives it, is assessed together with the customer. The right to assistance measures runs until a separate decision ends it.

The reason for a negative decision is told. An appeal can be made in writing to the administrative court within **30 days** of notice of service. Help the person to understand the decision with an interpreter and to look for legal help. If something new comes out later, a new referral can be made.

## What you get to know

A referral gives you no right to the customer's data. As the referrer you see your own referral and, as far as the law allows, its outcome. The rest is the customer's own, and they can tell you themself if they want to.

## The waiting

After a referral it easily feels as if the matter had passed to others. Yet the person is still with you. Hold on to everyday life: a safe room, food, sleep, the nurse, the interpreter. Tell at once if the dangers change. Do what was agreed, and meet the person when you promised.

> Remember: two conditions, a decision in writing, 30 days to appeal. While you wait, the person is still your resident or client.
`;

export const afterTheReferral: Lesson = {
  id: lessonId("m5-after-the-referral"),
  title: {
    fi: "Mitä esityksen jälkeen tapahtuu",
    sv: "Vad som händer efter framställningen",
    en: "What happens after the referral",
  },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
