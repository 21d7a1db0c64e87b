import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Tieto vanhenee, tapa jää

Kurssi unohtuu muutamassa kuukaudessa, ellei siitä jää jotain työpaikan arkeen. Siksi jokaisessa vastaanottokeskuksessa, yksikössä ja toimipisteessä tarvitaan kolme asiaa: suunnitelma, yhteyshenkilö ja sinun oma lupauksesi.

## Suunnitelma

Hyvä suunnitelma mahtuu yhdelle sivulle ja löytyy yövuorossakin. Siinä lukee

- mitä tehdään heti, kun vaara on välitön (112), ja kuka tekee
- missä voi puhua kahden kesken ja mistä saa tulkin iltaisin ja viikonloppuisin
- kenelle havainnosta kerrotaan ja minne se kirjataan
- neuvontapuhelimen numero +358 2954 63 177
- kuka kysyy suostumuksen ja kirjoittaa esityksen
- miten toimitaan, kun kyse on lapsesta: lastensuojeluilmoitus, edustaja, kiire
- mitä vastataan vierailijalle tai soittajalle, joka kyselee asukkaasta tai asiakkaasta
- mitä tehdään, kun joku katoaa
- miten työntekijä saa itse tukea raskaan keskustelun jälkeen.

Kirjoittakaa suunnitelmaan päivä, jolloin se viimeksi tarkistettiin. Harjoitelkaa sitä kerran vuodessa keksityllä esimerkillä.

## Yhteyshenkilö

Yhteyshenkilö on se, jolta kollega uskaltaa kysyä. Hän pitää suunnitelman ajan tasalla, perehdyttää uudet, tuntee auttamisjärjestelmän ja paikalliset kumppanit ja huolehtii, ettei yksikään havainto jää pöydälle. Hänellä on oltava varahenkilö, sillä suunnitelman pitää toimia myös lomien aikana ja öisin. Yhteyshenkilö ei kuitenkaan omista asiaa: kuka tahansa saa soittaa neuvontapuhelimeen, eikä hätätilanteessa odoteta yhteyshenkilön vuoroa.

## Sinun lupauksesi

Päätä kurssi yhteen lauseeseen. Sen pitää olla pieni, oma ja tehtävissä kahden viikon kuluessa. Esimerkiksi:

- ”Tallennan neuvontapuhelimen numeron työpuhelimeeni tänään.”
- ”Kysyn seuraavassa tulokeskustelussa, missä passi on.”
- ”Selvitän, kuka on yhteyshenkilömme, ja esittelen itseni.”
- ”En enää käytä ystävää tai matkaseuraa tulkkina, en edes silloin, kun on kiire.”

Sano lupauksesi ääneen jollekin kollegalle. Kysykää toisiltanne kahden viikon päästä, miten kävi.

> Muista: suunnitelma yhdellä sivulla, yhteyshenkilö nimeltä, oma lupaus kahden viikon sisällä.
`;

const sv = `
## Kunskapen föråldras, vanan består

En kurs glöms på några månader om inget av den stannar kvar i vardagen på arbetsplatsen. Därför behöver varje förläggning, enhet och verksamhetsställe tre saker: en plan, en kontaktperson och ditt eget löfte.

## Planen

En bra plan ryms på en sida och går att hitta också under nattskiftet. Där står

- vad som görs genast när faran är omedelbar (112) och vem som gör det
- var man kan tala på tu man hand och varifrån man får en tolk på kvällar och veckoslut
- vem man berättar för om en iakttagelse och var den antecknas
- rådgivningstelefonens nummer +358 2954 63 177
- vem som ber om samtycke och skriver framställningen
- hur man gör när det gäller ett barn: barnskyddsanmälan, företrädare, skyndsamhet
- vad man svarar en besökare eller någon som ringer och frågar om en invånare eller klient
- vad man gör när någon försvinner
- hur en medarbetare själv får stöd efter ett tungt samtal.

Skriv in i planen vilken dag den senast sågs över. Öva den en gång om året med ett påhittat exempel.

## Kontaktpersonen

Kontaktpersonen är den som en kollega vågar fråga. Hen håller planen aktuell, introducerar nya medarbetare, känner hjälpsystemet och de lokala samarbetsparterna och ser till att ingen iakttagelse blir liggande. Hen ska ha en ersättare, för planen måste fungera också under semestrar och på natten. Kontaktpersonen äger ändå inte saken: vem som helst får ringa rådgivningstelefonen, och i en nödsituation väntar man inte på kontaktpersonens skift.

## Ditt löfte

Avsluta kursen med en mening. Den ska vara liten, din egen och möjlig att förverkliga inom två veckor. Till exempel:

- ”Jag sparar rådgivningstelefonens nummer i min arbetstelefon i dag.”
- ”Jag frågar vid nästa ankomstsamtal var passet finns.”
- ”Jag tar reda på vem som är vår kontaktperson och presenterar mig.”
- ”Jag använder inte längre en vän eller ressällskapet som tolk, inte ens när det är bråttom.”

Säg ditt löfte högt till en kollega. Fråga varandra efter två veckor hur det gick.

> Kom ihåg: en plan på en sida, en kontaktperson med namn, ett eget löfte inom två veckor.
`;

const en = `
## Knowledge ages, a habit stays

A course is forgotten in a few months unless something of it stays in the everyday life of the workplace. That is why every reception centre, unit and office needs three things: a plan, a contact person and your own pledge.

## The plan

A good plan fits on one page and can be found on a night shift too. It says

- what is done at once when the danger is immediate (112), and who does it
- where one can talk alone, and where to get an interpreter in the evening and at the weekend
- whom to tell of what was noticed, and where it is written down
- the number of the advice line, +358 2954 63 177
- who asks for consent and writes the referral
- what to do when it is a child: child-welfare notice, representative, urgency
- what to answer a visitor or caller who asks about a resident or client
- what to do when somebody disappears
- how members of staff get support themselves after a heavy talk.

Write into the plan on which day it was last checked. Practise it once a year on an invented example.

## The contact person

The contact person is the one whom a colleague dares to ask. They keep the plan up to date, introduce new staff to it, know the assistance system and the local partners, and see to it that nothing that was noticed is left lying. They must have a deputy, because the plan must work in holiday time and at night too. Yet the contact person does not own the matter: anybody may call the advice line, and in an emergency nobody waits for the contact person's shift.

## Your pledge

End the course with one sentence. It should be small, your own and possible within two weeks. For example:

- "I save the number of the advice line in my work phone today."
- "At the next arrival talk I ask where the passport is."
- "I find out who our contact person is and introduce myself."
- "I no longer use a friend or a travel companion as an interpreter, not even when in a hurry."

Say your pledge aloud to a colleague. Ask each other in two weeks how it went.

> Remember: a plan on one page, a contact person by name, a pledge of your own within two weeks.
`;

export const planAndPledge: Lesson = {
  id: lessonId("m7-plan-and-pledge"),
  title: {
    fi: "Suunnitelma, yhteyshenkilö ja lupaus",
    sv: "Planen, kontaktpersonen och löftet",
    en: "The plan, the contact person and the pledge",
  },
  minutes: 6,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
