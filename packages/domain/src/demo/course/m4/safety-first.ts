import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Ensin turvallisuus, sitten kaikki muu

Kun epäilet, että ihmistä käytetään hyväksi, ensimmäinen kysymys ei ole ”mitä on tapahtunut” vaan ”onko hän nyt turvassa”. Jos henki tai terveys on vaarassa, soita **112**. Puhelua ei tarvitse perustella ihmiskaupalla. Kerro, missä olette, mitä tapahtuu ja kuka on vaarassa.

Esimerkki: vastaanottokeskuksen pihalla mies tarttuu asukasta käsivarresta ja yrittää saada hänet autoon. Nyt ei järjestetä keskustelua eikä mietitä merkkejä. Soitat 112, ja työpari vie asukkaan sisään, jos se on turvallista.

## Kun akuuttia vaaraa ei ole

Silloinkin turvallisuus kulkee mukana jokaisessa vaiheessa. Mieti ennen keskustelua:

- **Kuka näkee meidät?** Käytävällä voi istua se, jota henkilö pelkää. Valitse huone, johon mennään kuin mihin tahansa tapaamiseen.
- **Mitä puhelin kertoo?** Sijaintia voidaan seurata ja viestejä lukea. Kysy, haluaako henkilö jättää puhelimen keskustelun ajaksi muualle.
- **Mitä sanon, jos joku kysyy?** Sopikaa yhdessä tavallinen syy tapaamiselle, esimerkiksi terveystarkastus tai majoitusasia.
- **Miten ja milloin otan yhteyttä?** Anna henkilön itse kertoa, mikä numero, aika ja tapa on turvallinen. Älä jätä viestiä kenellekään muulle.

Henkilö tuntee vaaran paremmin kuin sinä. Kysy häneltä: ”Mitä tapahtuu, kun menet täältä tänään takaisin?” Jos hän sanoo, ettei uskalla mennä, ota se todesta.

## Turvallisuus koskee muitakin

Perhe kotimaassa, muut samassa asunnossa asuvat ja sinä itse voitte olla vaarassa. Älä siis lähde yksin hakemaan tavaroita tai katsomaan työpaikkaa. Kerro esimiehelle ja noudata työpaikkasi turvallisuusohjetta.

Joskus turvallisinta on edetä hitaasti. Jos et saa järjestettyä turvallista hetkeä tänään, pidä yhteys auki, kirjaa havaintosi ja kysy neuvoa auttamisjärjestelmästä. Kiireessä tehty hyvä teko voi viedä ihmiseltä ainoan tilaisuuden puhua.

> Muista: akuutissa vaarassa 112. Muulloin kysy henkilöltä itseltään, mikä hänelle on turvallista, ja toimi sen mukaan.
`;

const sv = `
## Först säkerheten, sedan allt annat

När du misstänker att en människa utnyttjas är den första frågan inte ”vad har hänt” utan ”är personen trygg just nu”. Om liv eller hälsa är i fara, ring **112**. Du behöver inte motivera samtalet med människohandel. Berätta var ni är, vad som händer och vem som är i fara.

Ett exempel: på förläggningens gård griper en man en boende i armen och försöker få in hen i en bil. Då ordnar man inget samtal och funderar inte på tecken. Du ringer 112, och din arbetspartner tar in den boende, om det kan ske tryggt.

## När det inte finns någon akut fara

Också då finns säkerheten med i varje skede. Tänk efter före samtalet:

- **Vem ser oss?** I korridoren kan den sitta som personen är rädd för. Välj ett rum dit man går som till vilket möte som helst.
- **Vad avslöjar telefonen?** Någon kan följa var den är och läsa meddelanden. Fråga om personen vill lämna telefonen någon annanstans under samtalet.
- **Vad säger jag om någon frågar?** Kom tillsammans överens om ett vanligt skäl till mötet, till exempel en hälsokontroll eller en boendefråga.
- **Hur och när tar jag kontakt?** Låt personen själv berätta vilket nummer, vilken tid och vilket sätt som är säkert. Lämna inget meddelande till någon annan.

Personen känner faran bättre än du. Fråga: ”Vad händer när du går tillbaka härifrån i dag?” Om svaret är att hen inte vågar gå, ta det på allvar.

## Säkerheten gäller också andra

Familjen i hemlandet, de som bor i samma lägenhet och du själv kan vara i fara. Ge dig därför inte i väg ensam för att hämta saker eller titta på arbetsplatsen. Berätta för din chef och följ arbetsplatsens säkerhetsanvisning.

Ibland är det tryggast att gå långsamt fram. Om du inte kan ordna en trygg stund i dag, håll kontakten öppen, anteckna dina iakttagelser och be hjälpsystemet om råd. En god gärning som görs i all hast kan ta ifrån personen den enda möjligheten att tala.

> Kom ihåg: vid akut fara 112. I övrigt, fråga personen själv vad som är tryggt för hen och handla därefter.
`;

const en = `
## Safety first, then everything else

When you suspect that somebody is being exploited, the first question is not “what has happened” but “is the person safe now”. If life or health is in danger, call **112**. You need not justify the call with trafficking. Say where you are, what is happening and who is in danger.

An example: in the yard of a reception centre a man takes hold of a resident's arm and tries to get them into a car. Now nobody arranges a talk or thinks about signs. You call 112, and your colleague takes the resident inside, if that is safe.

## When there is no acute danger

Even then safety goes along at every step. Think before the talk:

- **Who sees us?** The one whom the person fears may be sitting in the corridor. Choose a room that people enter as for any other meeting.
- **What does the phone tell?** Its location can be followed and messages read. Ask whether the person wants to leave the phone elsewhere during the talk.
- **What do I say if somebody asks?** Agree together on an ordinary reason for the meeting, such as a health check or a matter of housing.
- **How and when do I get in touch?** Let the person tell you which number, time and way is safe. Leave no message with anyone else.

The person knows the danger better than you do. Ask them: “What happens when you go back from here today?” If they say that they do not dare to go, take it seriously.

## Safety concerns others too

The family in the home country, the others in the same flat and you yourself may be in danger. So do not set out alone to fetch belongings or look at the workplace. Tell your superior and follow your workplace's safety instructions.

Sometimes it is safest to go slowly. If you cannot arrange a safe moment today, keep the contact open, write down what you saw and ask the assistance system for advice. A good deed done in a hurry can take away the person's only chance to talk.

> Remember: in acute danger 112. Otherwise ask the person what is safe for them, and act on it.
`;

export const safetyFirst: Lesson = {
  id: lessonId("m4-safety-first"),
  title: { fi: "Turvallisuus ensin", sv: "Säkerheten först", en: "Safety first" },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
