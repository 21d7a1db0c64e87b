import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Raskas kuuleminen jää kehoon

Olet ehkä kuunnellut ihmistä, jota on kohdeltu kuin tavaraa. On tavallista, että keskustelu palaa mieleen illalla, uni on katkonaista tai tuntuu, ettei mikään auta. Se ei ole heikkoutta. Se on merkki siitä, että otit kuulemasi todesta.

Huolehdi itsestäsi, jotta jaksat olla läsnä myös seuraavalle.

## Heti keskustelun jälkeen

- Pidä viiden minuutin tauko ennen seuraavaa asiaa. Juo vettä, käy ulkona.
- Kirjaa havainnot, niin sinun ei tarvitse kantaa niitä muistissasi.
- Puhu työparin tai esimiehen kanssa siitä, miltä tuntui. Et tarvitse siihen henkilön nimeä etkä yksityiskohtia. Salassapitovelvollisuus on voimassa myös kahvihuoneessa ja kotona.

## Pidemmällä aikavälillä

- Pyydä työnohjausta tai jälkipuinti, jos tapaus oli poikkeuksellisen raskas. Työterveyshuolto on sinuakin varten.
- Tunne omat rajasi. Jos asia muistuttaa omaa kokemustasi, on oikein pyytää kollegaa jatkamaan.
- Jaa vastuu. Kun olet kertonut avusta ja ohjannut eteenpäin, työ jatkuu muiden kanssa. Sinun ei kuulu olla tavoitettavissa yöllä eikä antaa omaa numeroasi.

Varo etenkin kahta ääripäätä. Toinen on se, että alat pelastaa: autat vapaa-ajallasi, maksat omasta pussistasi, lupaat liikaa. Toinen on, että turrut, eikä mikään enää tunnu miltään. Molemmat ovat syy puhua esimiehen kanssa.

## Kun henkilö sanoo ei

Moni kieltäytyy ensimmäisellä kerralla. Se ei tarkoita, että epäonnistuit. Ihminen sai kuulla, että apua on ja että joku huomasi hänet. Sellainen muistetaan. Pidä ovi auki: kerro, mistä apua saa myöhemmin, ja tervehdi häntä seuraavallakin kerralla kuin ennen.

Esimerkki: järjestön työntekijä tapasi saman naisen neljä kertaa. Kolmella ensimmäisellä he puhuivat säästä ja kahvista. Neljännellä nainen kysyi: ”Se puhelinnumero, onko se vielä sinulla?”

## Työpaikan tehtävä

Esimiehen tehtävä on huolehtia siitä, että työparin saa, tauko on mahdollinen ja jokainen tietää, kenelle asiasta kerrotaan. Jos näin ei ole, ota asia puheeksi työpaikan kokouksessa.

> Muista: sinun ei tarvitse pelastaa ketään yksin. Kun pidät huolta itsestäsi, jaksat kohdata seuraavankin ihmisen.
`;

const sv = `
## Det tunga sätter sig i kroppen

Du har kanske lyssnat på en människa som har behandlats som en vara. Det är vanligt att samtalet kommer tillbaka på kvällen, att sömnen blir orolig eller att det känns som om ingenting hjälper. Det är ingen svaghet. Det visar att du tog det du hörde på allvar.

Ta hand om dig själv, så att du orkar vara närvarande också för nästa människa.

## Genast efter samtalet

- Ta fem minuters paus före nästa ärende. Drick vatten, gå ut en stund.
- Anteckna iakttagelserna, så behöver du inte bära dem i minnet.
- Tala med din arbetspartner eller chef om hur det kändes. Till det behövs varken personens namn eller några detaljer. Tystnadsplikten gäller också i kafferummet och hemma.

## På längre sikt

- Be om arbetshandledning eller ett avlastande samtal om fallet var ovanligt tungt. Företagshälsovården finns också för dig.
- Känn dina gränser. Om saken påminner om något du själv har varit med om är det rätt att be en kollega fortsätta.
- Dela ansvaret. När du har berättat om hjälpen och hänvisat vidare fortsätter arbetet med andra. Det hör inte till dig att vara anträffbar om natten eller att ge ut ditt eget nummer.

Akta dig särskilt för två ytterligheter. Den ena är att du börjar rädda: du hjälper till på fritiden, betalar ur egen ficka, lovar för mycket. Den andra är att du blir avtrubbad och att ingenting längre känns. Båda är skäl att tala med chefen.

## När personen säger nej

Många tackar nej första gången. Det betyder inte att du misslyckades. Personen fick höra att det finns hjälp och att någon lade märke till hen. Sådant minns man. Håll dörren öppen: berätta var man kan få hjälp senare och hälsa också nästa gång som förut.

Ett exempel: en medarbetare i en organisation träffade samma kvinna fyra gånger. De tre första gångerna talade de om vädret och kaffet. Den fjärde gången frågade kvinnan: ”Det där telefonnumret, har du det kvar?”

## Arbetsplatsens uppgift

Det är chefens uppgift att se till att det går att få en arbetspartner, att paus är möjlig och att var och en vet vem man berättar för. Om det inte är så, ta upp saken på arbetsplatsens möte.

> Kom ihåg: du behöver inte rädda någon ensam. När du tar hand om dig själv orkar du möta också nästa människa.
`;

const en = `
## What is heavy to hear stays in the body

You may have listened to a person who was treated like goods. It is common for the talk to come back to you in the evening, for sleep to be broken or for nothing to seem to help. That is not weakness. It shows that you took seriously what you heard.

Look after yourself, so that you have the strength to be there for the next person too.

## Right after the talk

- Take a five-minute break before the next matter. Drink water, go outside.
- Write down your observations, so that you need not carry them in your memory.
- Talk with a colleague or your superior about how it felt. You need neither the person's name nor any details for that. The duty of secrecy holds in the coffee room and at home too.

## In the longer run

- Ask for supervision or a debriefing if the case was unusually heavy. Occupational health care is there for you too.
- Know your limits. If the matter is close to something you have been through yourself, it is right to ask a colleague to go on.
- Share the responsibility. When you have told the person about the help and guided them on, the work goes on with others. It is not your part to be reachable at night or to give out your own number.

Beware above all of two extremes. One is that you begin to rescue: you help in your free time, pay from your own pocket, promise too much. The other is that you go numb and nothing touches you any more. Both are reasons to talk with your superior.

## When the person says no

Many refuse the first time. That does not mean you failed. The person heard that help exists and that somebody noticed them. Such things are remembered. Keep the door open: tell them where help can be had later, and greet them the next time as before.

An example: an NGO worker met the same woman four times. The first three times they talked about the weather and the coffee. The fourth time the woman asked: “That phone number, do you still have it?”

## What the workplace has to do

It is the superior's task to see that a colleague can be had, that a break is possible and that everybody knows whom to tell. If that is not so, bring it up at a staff meeting.

> Remember: you do not have to rescue anybody alone. When you look after yourself, you have the strength to meet the next person too.
`;

export const lookAfterYourself: Lesson = {
  id: lessonId("m4-look-after-yourself"),
  title: { fi: "Pidä huolta itsestäsi", sv: "Ta hand om dig själv", en: "Look after yourself" },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
