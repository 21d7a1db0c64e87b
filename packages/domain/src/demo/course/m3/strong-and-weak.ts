import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Kaikki merkit eivät paina yhtä paljon

Kansainvälinen työjärjestö ILO on koonnut pakkotyön 11 tunnusmerkkiä. Niihin kuuluvat muun muassa palkan pidättäminen, henkilöpapereiden ottaminen, velkaorjuus, eristäminen ja kohtuuttomat ylityöt. Työhön liittyvän ihmiskaupan tunnistamista varten on lisäksi tarkempi luettelo: aikuisia koskee 67 merkkiä, jotka on jaettu kuuteen osa-alueeseen värväyksestä työpaikalla tapahtuvaan pakottamiseen. Jokainen niistä on arvioitu vahvaksi, keskivahvaksi tai heikoksi.

Tällä kurssilla merkkejä ei pisteytetä. Ajatus on silti hyödyllinen myös sinulle.

## Miten punnitset

Kysy merkistä kolme asiaa.

1. **Kertooko se hallinnasta?** Jos ihminen ei saa lähteä, hänen passinsa on otettu tai hänen perhettään uhataan, joku käyttää häneen valtaa. Se painaa paljon. Pelkkä niukka palkka tai ahdas asunto kertoo huonoista oloista, ja sille voi olla monta selitystä.
2. **Mistä vaiheesta se on?** Hyväksikäytön aikana näkyvät merkit ovat luotettavampia kuin värväyksen tai matkan aikana näkyvät. Rajalla kertomus voi olla vielä ehjä ja toiveikas, eikä matkustaja itsekään tiedä, mikä häntä odottaa.
3. **Tukevatko muut merkit sitä?** Kolme heikkoa merkkiä eri paikoista, esimerkiksi papereista, rahasta ja liikkumisesta, voi painaa enemmän kuin sama asia kolmeen kertaan kuultuna.

## Kaksi ihmistä, sama velka

Ensimmäinen asukas on lainannut veljeltään rahat matkaan. Hän tietää summan, maksaa takaisin kun voi ja soittelee veljelleen. Toinen on velkaa matkan järjestäjälle. Summa kasvaa joka kuukausi, hän ei tiedä miksi, eikä hän saa vaihtaa työpaikkaa ennen kuin velka on maksettu. Molemmilla on velka. Vain toisella velka pitää kiinni: G6:n vierelle tulee L8.

## Varo kahta virhettä

Ensimmäinen virhe on odottaa vahvaa merkkiä. Ensitapaamisessa näkyy usein vain heikkoja, koska pelko peittää loput. Toinen virhe on nähdä merkkejä ihmisen taustassa. Kansalaisuus, ammatti, ulkonäkö ja oleskeluluvan puuttuminen eivät ole merkkejä. Suomalaisetkin voivat joutua ihmiskaupan uhreiksi.

> Muista: vahva merkki kertoo, että joku käyttää ihmiseen valtaa. Heikko merkki on syy katsoa, mitä sen vieressä on.
`;

const sv = `
## Alla tecken väger inte lika tungt

Internationella arbetsorganisationen ILO har sammanställt 11 kännetecken på tvångsarbete. Till dem hör bland annat innehållen lön, fråntagna identitetshandlingar, skuldslaveri, isolering och oskäligt övertidsarbete. För människohandel som gäller arbete finns dessutom en noggrannare förteckning: 67 tecken gäller vuxna, och de är indelade i sex delområden, från rekryteringen till tvånget på arbetsplatsen. Vart och ett har bedömts som starkt, medelstarkt eller svagt.

På den här kursen ges tecknen inga poäng. Tanken är ändå till nytta också för dig.

## Så väger du

Ställ tre frågor om ett tecken.

1. **Visar det på kontroll?** Om någon inte får gå, om passet har tagits eller om familjen hotas utövar någon makt över personen. Det väger tungt. Enbart en låg lön eller en trång bostad tyder på dåliga förhållanden och kan ha många förklaringar.
2. **Vilket skede kommer det från?** Tecken som syns medan utnyttjandet pågår är tillförlitligare än de som syns under rekryteringen eller resan. Vid gränsen kan berättelsen ännu vara hel och hoppfull, och resenären vet inte själv vad som väntar.
3. **Får det stöd av andra tecken?** Tre svaga tecken från olika ställen, till exempel papper, pengar och rörlighet, kan väga mer än en och samma sak som man hört tre gånger.

## Två människor, samma skuld

Den första boende har lånat pengar till resan av sin bror. Hen vet hur stor summan är, betalar tillbaka efter förmåga och ringer sin bror ibland. Den andra är skyldig pengar till den som ordnade resan. Summan växer varje månad, personen vet inte varför, och hen får inte byta arbetsplats förrän skulden är betald. Båda har en skuld. Bara den ena hålls kvar av den: bredvid G6 kommer L8.

## Akta dig för två misstag

Det första misstaget är att vänta på ett starkt tecken. Vid det första mötet syns ofta bara svaga, eftersom rädslan döljer resten. Det andra misstaget är att se tecken i människors bakgrund. Medborgarskap, yrke, utseende och avsaknad av uppehållstillstånd är inga tecken. Också finländare kan bli offer för människohandel.

> Kom ihåg: ett starkt tecken visar att någon utövar makt över personen. Ett svagt tecken är ett skäl att se efter vad som finns bredvid.
`;

const en = `
## Not all signs weigh the same

The International Labour Organization, the ILO, has drawn up 11 indicators of forced labour. Among them are withheld wages, retained identity papers, debt bondage, isolation and excessive overtime. For trafficking for labour there is also a more detailed list: 67 indicators concern adults, and they are divided into six dimensions, from recruitment to coercion at the workplace. Each has been graded as strong, medium or weak.

On this course signs are not given points. The idea is still useful to you as well.

## How to weigh

Ask three things about a sign.

1. **Does it tell of control?** If a person may not leave, if their passport has been taken or if their family is threatened, somebody is using power over them. That weighs a lot. Low pay or a crowded flat alone tells of bad conditions and can have many explanations.
2. **Which stage does it come from?** Signs seen during the exploitation are more reliable than those seen during recruitment or the journey. At the border the story may still be whole and hopeful, and the traveller does not know either what is waiting.
3. **Do other signs support it?** Three weak signs from different places, such as papers, money and movement, can weigh more than one and the same thing heard three times.

## Two people, the same debt

The first resident has borrowed money for the journey from a brother. They know the sum, pay it back when they can and call the brother now and then. The second owes the person who arranged the journey. The sum grows every month, they do not know why, and they may not change jobs until the debt is paid. Both have a debt. Only one is held by it: beside G6 there is L8.

## Beware of two mistakes

The first mistake is to wait for a strong sign. At a first meeting often only weak ones show, because fear covers the rest. The second mistake is to see signs in a person's background. Nationality, occupation, looks and the lack of a residence permit are not signs. Finns too can become victims of trafficking.

> Remember: a strong sign tells you that somebody is using power over the person. A weak sign is a reason to see what stands beside it.
`;

export const strongAndWeak: Lesson = {
  id: lessonId("m3-strong-and-weak"),
  title: { fi: "Vahvat ja heikot merkit", sv: "Starka och svaga tecken", en: "Strong and weak signs" },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
