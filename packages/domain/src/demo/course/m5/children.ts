import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Lapsen asia on kiireellinen

Alle 18-vuotias on lapsi, myös silloin, kun hän näyttää aikuiselta, sanoo pärjäävänsä tai on naimisissa. Lapsen asia käsitellään kiireellisenä. Älä odota lisänäyttöä, seuraavaa katoamista tai viikkopalaveria.

Lapsen kohdalla keinoilla ei ole merkitystä. Sinun ei tarvitse miettiä, pakotettiinko tai harhautettiinko lasta. Riittää, että jokin viittaa siihen, että häntä on käytetty tai aiotaan käyttää hyväksi.

## Kuka suostuu ja ketä kuullaan

- Lapsen puolesta esitykseen suostuu **edustaja tai huoltaja**, joka myös allekirjoittaa sen.
- **15 vuotta täyttänyt** antaa lisäksi oman suostumuksensa.
- **12 vuotta täyttänyttä** on kuultava.
- Nuoremmankin lapsen toivomukset ja mielipide selvitetään hänen ikänsä mukaisella tavalla.

Ilman huoltajaa Suomessa olevalle lapsiuhrille määrätään edustaja viipymättä. Määräyksen antaa käräjäoikeus. Jos edustajaa ei vielä ole, kiirehdi sitä heti äläkä jätä muuta odottamaan.

Joskus huoltajaksi tai sukulaiseksi esittäytyvä aikuinen voi olla osa hyväksikäyttöä. Silloin et pyydä suostumusta häneltä etkä kerro hänelle epäilystäsi. Kysy lastensuojelusta ja neuvontapuhelimesta, miten edetään.

## Lastensuojeluilmoitus

Lastensuojeluilmoitus ja esitys ovat kaksi eri asiaa, ja useimmiten tarvitaan molemmat. Lastensuojeluilmoitus ei edellytä kenenkään suostumusta. Tee se heti, kun huoli herää. Lastensuojelu vastaa lapsen suojelusta, auttamisjärjestelmä tuo rinnalle ihmiskaupan uhrin avun. Jos lapsi on välittömässä vaarassa tai kadonnut, soita 112.

## Esimerkki

Samira, 16, on keksitty esimerkki. Hän on asunut alaikäisten yksikössä kuukauden. ”Serkku” maksaa puhelimen ja odottaa autossa portin takana. Ohjaaja ei kysele serkulta mitään. Samana päivänä hän puhuu Samiran kanssa kahden kesken tulkin avulla, tekee lastensuojeluilmoituksen, soittaa edustajalle ja neuvontapuhelimeen. Samira miettii yön yli ja sanoo kyllä. Edustaja allekirjoittaa esityksen.

Kerro lapselle, mitä teet ja miksi. Älä lupaa pitää salaisuutta, jota et voi pitää. Lapsen on helpompi kuulla sinulta, että kerrot asiasta eteenpäin, kuin kuulla siitä muilta.

> Muista: lapsen kanssa ei odoteta. Lastensuojeluilmoitus heti, esitys edustajan ja lapsen itsensä kanssa.
`;

const sv = `
## Ett barns ärende är brådskande

Den som är under 18 år är ett barn, också när hen ser vuxen ut, säger sig klara sig själv eller är gift. Ett barns ärende behandlas skyndsamt. Vänta inte på mera bevis, nästa försvinnande eller veckomötet.

När det gäller ett barn har medlen ingen betydelse. Du behöver inte fundera på om barnet har tvingats eller vilseletts. Det räcker att något tyder på att barnet har utnyttjats eller är på väg att utnyttjas.

## Vem samtycker och vem hörs

- För barnet samtycker **företrädaren eller vårdnadshavaren** till framställningen och undertecknar den.
- **Den som fyllt 15 år** ger dessutom sitt eget samtycke.
- **Den som fyllt 12 år** ska höras.
- Också ett yngre barns önskemål och åsikt utreds på ett sätt som passar barnets ålder.

För ett barnoffer som är i Finland utan vårdnadshavare förordnas en företrädare utan dröjsmål. Förordnandet ges av tingsrätten. Om det ännu inte finns någon företrädare ska du skynda på saken genast och inte låta resten vänta.

Ibland kan en vuxen som uppger sig vara vårdnadshavare eller släkting vara en del av utnyttjandet. Då ber du inte hen om samtycke och berättar inte om din misstanke. Fråga barnskyddet och rådgivningstelefonen hur ni går vidare.

## Barnskyddsanmälan

En barnskyddsanmälan och en framställning är två olika saker, och oftast behövs båda. En barnskyddsanmälan kräver ingens samtycke. Gör den genast när oron väcks. Barnskyddet svarar för att barnet skyddas, och hjälpsystemet bidrar med den hjälp som ett offer för människohandel behöver. Om barnet är i omedelbar fara eller har försvunnit, ring 112.

## Ett exempel

Samira, 16, är ett påhittat exempel. Hon har bott en månad på en enhet för minderåriga. ”Kusinen” betalar telefonen och väntar i bilen utanför porten. Handledaren frågar inte ut kusinen. Samma dag talar hen med Samira på tu man hand med hjälp av en tolk, gör en barnskyddsanmälan och ringer företrädaren och rådgivningstelefonen. Samira sover på saken och säger ja. Företrädaren undertecknar framställningen.

Berätta för barnet vad du gör och varför. Lova inte att hålla en hemlighet som du inte kan hålla. Det är lättare för ett barn att höra av dig att du för saken vidare än att få höra det av andra.

> Kom ihåg: med ett barn väntar man inte. Barnskyddsanmälan genast, framställningen tillsammans med företrädaren och barnet självt.
`;

const en = `
## A child's matter is urgent

Anyone under 18 is a child, also when they look grown up, say that they manage or are married. A child's matter is urgent. Do not wait for more proof, for the next disappearance or for the weekly meeting.

For a child the means do not matter. You need not think about whether the child was forced or deceived. It is enough that something suggests that the child has been exploited or is about to be.

## Who consents and who is heard

- For the child the **representative or guardian** consents to the referral and signs it.
- **A child of 15 or over** also gives their own consent.
- **A child of 12 or over** must be heard.
- A younger child's wishes and views are found out too, in a way that fits their age.

A child victim who is in Finland without a guardian is given a representative without delay. The district court appoints the representative. If there is none yet, hurry the matter at once, and do not leave the rest waiting.

Sometimes an adult who claims to be a guardian or a relative can be part of the exploitation. Then you do not ask them for consent, nor tell them what you suspect. Ask child welfare and the advice line how to go on.

## The child-welfare notice

A child-welfare notice and a referral are two different things, and mostly both are needed. A child-welfare notice takes nobody's consent. Make it as soon as you are worried. Child welfare answers for the child's protection, and the assistance system adds the help that a victim of trafficking needs. If the child is in immediate danger or missing, call 112.

## An example

Samira, 16, is an invented example. She has lived in a unit for minors for a month. A "cousin" pays for her phone and waits in a car outside the gate. The counsellor asks the cousin nothing. The same day she talks with Samira alone with an interpreter, makes a child-welfare notice, and calls the representative and the advice line. Samira thinks about it overnight and says yes. The representative signs the referral.

Tell the child what you do and why. Do not promise to keep a secret that you cannot keep. It is easier for a child to hear from you that you pass the matter on than to hear of it from others.

> Remember: with a child you do not wait. The child-welfare notice at once, the referral together with the representative and the child.
`;

export const children: Lesson = {
  id: lessonId("m5-children"),
  title: { fi: "Kun kyse on lapsesta", sv: "När det gäller ett barn", en: "When it is a child" },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
