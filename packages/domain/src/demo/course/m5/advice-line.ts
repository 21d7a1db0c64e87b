import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Neuvontapuhelin vastaa ympäri vuorokauden

Auttamisjärjestelmän neuvontapuhelin on **+358 2954 63 177**. Siihen voi soittaa mihin aikaan tahansa, myös juhlapyhänä yövuorosta. Soittaa voi ammattilainen, vapaaehtoinen, läheinen tai henkilö itse.

Sinun ei tarvitse sanoa, kenestä on kyse. Kuvaa tilanne niin, ettei henkilöä voi tunnistaa: ”Meillä on asukas, joka tekee töitä ilman palkkaa ja jonka passi on toisella. Mitä teemme nyt?” Myös oman organisaatiosi voit jättää mainitsematta.

Ennen soittoa kannattaa miettiä

- onko joku juuri nyt vaarassa
- mitä merkkejä olet nähnyt tai kuullut
- onko henkilö lapsi tai onko hänellä lapsia mukanaan
- mitä kieltä hän puhuu
- mitä hän itse toivoo.

Neuvontapuhelin ei ole hätänumero. Jos vaara on välitön, soita ensin 112.

## Seitsemän askelta

1. **Turvallisuus.** Onko joku vaarassa nyt? Voiko keskustelun käydä niin, ettei kukaan ulkopuolinen kuule?
2. **Keskustelu.** Kahden kesken, rauhallisessa paikassa, ulkopuolisen tulkin avulla. Lyhyet vastaukset riittävät.
3. **Avusta kertominen.** Mitä auttamisjärjestelmä on ja mitä se voi tehdä.
4. **Suostumus.** Aikuinen päättää itse. Lapsella on omat sääntönsä.
5. **Soitto.** Tarkista neuvontapuhelimesta, miten edetään ja mitä esitykseen kirjoitetaan.
6. **Lomake.** Tee kirjallinen esitys.
7. **Seuranta.** Kerro henkilölle, mitä on tehty. Sovi, milloin tapaatte seuraavan kerran.

Järjestys on runko, josta voi poiketa. Voit soittaa nimeä mainitsematta jo ennen ensimmäistä keskustelua, kun et tiedä, miten aloittaisit. Turvallisuus on aina ensimmäinen.

## Esimerkki

Kello on kaksi yöllä. Rajavartija on ottanut sivuun nuoren naisen, jonka liput on maksanut joku, jota nainen ei tunne. Rajavartija soittaa neuvontapuhelimeen, kuvaa tilanteen ilman nimeä ja saa kaksi neuvoa: kysy, missä nainen voi yöpyä turvallisesti, ja kerro hänelle numero, johon hän voi itse soittaa. Puhelu kestää kuusi minuuttia.

> Muista: +358 2954 63 177, joka päivä ja joka tunti, ilman nimeä. Hätätilanteessa ensin 112.
`;

const sv = `
## Rådgivningstelefonen svarar dygnet runt

Hjälpsystemets rådgivningstelefon är **+358 2954 63 177**. Du kan ringa när som helst, också från ett nattskift under en helg. Den som ringer kan vara yrkesmänniska, frivillig, närstående eller personen själv.

Du behöver inte säga vem det gäller. Beskriv läget så att personen inte kan identifieras: ”Vi har en invånare som arbetar utan lön och vars pass finns hos någon annan. Vad gör vi nu?” Du kan också låta bli att nämna din egen organisation.

Innan du ringer lönar det sig att tänka efter

- om någon är i fara just nu
- vilka tecken du har sett eller hört
- om personen är ett barn eller har barn med sig
- vilket språk personen talar
- vad personen själv önskar.

Rådgivningstelefonen är inget nödnummer. Om faran är omedelbar, ring först 112.

## Sju steg

1. **Säkerheten.** Är någon i fara nu? Går det att tala utan att någon utomstående hör?
2. **Samtalet.** På tu man hand, på en lugn plats, med en utomstående tolk. Korta svar räcker.
3. **Berätta om hjälpen.** Vad hjälpsystemet är och vad det kan göra.
4. **Samtycket.** En vuxen bestämmer själv. För barn gäller egna regler.
5. **Samtalet till rådgivningen.** Kontrollera hur ni går vidare och vad framställningen ska innehålla.
6. **Blanketten.** Gör en skriftlig framställning.
7. **Uppföljningen.** Berätta för personen vad som har gjorts. Kom överens om när ni träffas nästa gång.

Ordningen är en stomme som man kan avvika från. Du kan ringa utan att nämna namn redan före det första samtalet, om du inte vet hur du ska börja. Säkerheten kommer alltid först.

## Ett exempel

Klockan är två på natten. En gränsbevakare har tagit en ung kvinna åt sidan. Hennes biljetter har betalats av någon som hon inte känner. Gränsbevakaren ringer rådgivningstelefonen, beskriver läget utan namn och får två råd: fråga var kvinnan kan övernatta tryggt, och ge henne numret som hon själv kan ringa. Samtalet tar sex minuter.

> Kom ihåg: +358 2954 63 177, varje dag och varje timme, utan namn. I en nödsituation först 112.
`;

const en = `
## The advice line answers round the clock

The advice line of the assistance system is **+358 2954 63 177**. You can call at any hour, also from a night shift on a public holiday. A professional, a volunteer, somebody close to the person or the person themself can call.

You need not say whom it is about. Describe the situation so that the person cannot be identified: "We have a resident who works without pay and whose passport somebody else holds. What do we do now?" You can leave out your own organisation as well.

Before you call it is worth thinking about

- whether anybody is in danger right now
- which signs you have seen or heard
- whether the person is a child, or has children along
- which language they speak
- what they themselves hope for.

The advice line is not an emergency number. If the danger is immediate, call 112 first.

## Seven steps

1. **Safety.** Is anybody in danger now? Can you talk without an outsider hearing?
2. **The talk.** Alone, in a calm place, with an independent interpreter. Short answers are enough.
3. **Telling about the help.** What the assistance system is and what it can do.
4. **Consent.** An adult decides. Children have rules of their own.
5. **The call.** Check with the advice line how to go on and what the referral should tell.
6. **The form.** Make the referral in writing.
7. **Follow-up.** Tell the person what has been done. Agree when you meet next.

The order is a frame from which you can depart. You can call without a name even before the first talk, when you do not know how to begin. Safety always comes first.

## An example

It is two o'clock at night. A border guard has taken a young woman aside. Her tickets were paid by somebody she does not know. The guard calls the advice line, describes the situation without a name and gets two pieces of advice: ask where she can spend the night safely, and give her the number that she can call herself. The call takes six minutes.

> Remember: +358 2954 63 177, every day and every hour, without a name. In an emergency, 112 first.
`;

export const adviceLine: Lesson = {
  id: lessonId("m5-advice-line"),
  title: {
    fi: "Soita ensin: neuvontapuhelin ja seitsemän askelta",
    sv: "Ring först: rådgivningstelefonen och sju steg",
    en: "Call first: the advice line and seven steps",
  },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
