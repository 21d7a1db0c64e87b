import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Tieto kuuluu asiakkaalle

Auttamisjärjestelmän asiakkaan tiedot ovat **salassa pidettäviä**. Jo se, että joku on asiakas tai että hänestä on tehty esitys, on tieto, joka voi vaarantaa hänet. Tietoa annetaan toiselle vain, kun siihen on peruste:

- **asiakkaan suostumus**, joka koskee juuri tätä tietoa ja tätä vastaanottajaa
- **laissa säädetty oikeus saada tietoja**: toinen viranomainen saa tehtäväänsä varten välttämättömät tiedot, palveluntuottaja vain sen, mitä oman asiakkaan palvelu edellyttää
- **vakava vaara**: Joutsenon vastaanottokeskuksen johtaja voi kertoa poliisille välttämättömän, jos uhrin, hänen läheisensä, toisen uhrin tai henkilökunnan henki, terveys tai vapaus on vakavasti uhattuna.

Välttämätön tarkoittaa vähintä, jolla tehtävä hoituu. ”Olisi hyvä tietää” ei riitä. Kirjaa, kenelle kerroit, mitä ja millä perusteella. Jos olet epävarma, kysy ensin esimieheltä.

## Kuka tekee mitä

- **Auttamisjärjestelmä** päättää auttamisesta, auttaa, neuvoo ja kouluttaa. Se ei tutki rikoksia.
- **Poliisi ja Rajavartiolaitos** tutkivat rikoksia ja voivat myöntää harkinta-ajan.
- **Maahanmuuttovirasto** päättää oleskeluluvista.
- **Hyvinvointialue** järjestää sosiaali- ja terveyspalvelut niille, joilla on kotikunta, ja vastaa lastensuojelusta.
- **Työsuojeluviranomainen** valvoo työoloja ja palkkauksen vähimmäisehtoja, myös ulkomaisten työntekijöiden.
- **Rikosuhripäivystys** tarjoaa tukea ja tukihenkilön rikosprosessiin.
- **Järjestöt** tavoittavat ihmisiä, jotka eivät lähesty viranomaista, ja tuottavat osan palveluista.
- **Kansallinen ihmiskaupparaportoija** seuraa, miten ihmiskaupan vastainen työ toimii. Raportoija ei hoida yksittäisen uhrin palveluja.

## Yhteistyö ei vaadi nimiä

Suuren osan yhteistyöstä voi tehdä ilman henkilötietoja: kysyä neuvoa, sopia käytännöistä, kerrata, kuka vastaa mistä. Kun nimi tarvitaan, kysy henkilöltä.

## Esimerkki

Työnantaja soittaa vastaanottokeskukseen ja kysyy, onko hänen entinen kokkinsa siellä. Vastaus on sama kaikille ja kaikista: ”Emme kerro, ketä meillä asuu.” Ohjaaja kirjaa soiton ja kertoo siitä asukkaalle ja yhteyshenkilölle.

> Muista: ensin peruste, sitten tieto, ja vain se, mikä on välttämätöntä.
`;

const sv = `
## Uppgifterna är kundens

Uppgifterna om en kund i hjälpsystemet är **sekretessbelagda**. Redan att någon är kund eller att en framställning har gjorts om personen är en uppgift som kan utsätta hen för fara. Uppgifter lämnas till någon annan bara när det finns en grund:

- **kundens samtycke**, som gäller just denna uppgift och denna mottagare
- **en lagstadgad rätt att få uppgifter**: en annan myndighet får de uppgifter som är nödvändiga för dess uppgift, en tjänsteproducent bara vad tjänsten till den egna kunden kräver
- **allvarlig fara**: direktören för förläggningen i Joutseno får berätta det nödvändiga för polisen, om livet, hälsan eller friheten är allvarligt hotad för offret, en närstående, ett annat offer eller personalen.

Nödvändigt betyder det minsta som uppgiften kräver. ”Det vore bra att veta” räcker inte. Anteckna vem du berättade för, vad och på vilken grund. Fråga först din förman om du är osäker.

## Vem gör vad

- **Hjälpsystemet** beslutar om hjälpen, hjälper, ger råd och utbildar. Det utreder inga brott.
- **Polisen och Gränsbevakningsväsendet** utreder brott och kan bevilja betänketid.
- **Migrationsverket** beslutar om uppehållstillstånd.
- **Välfärdsområdet** ordnar social- och hälsovårdstjänster för dem som har hemkommun och ansvarar för barnskyddet.
- **Arbetarskyddsmyndigheten** övervakar arbetsförhållanden och minimivillkor för lön, också för utländska arbetstagare.
- **Brottsofferjouren** ger stöd och en stödperson i brottsprocessen.
- **Organisationerna** når människor som inte söker sig till myndigheter och producerar en del av tjänsterna.
- **Den nationella rapportören om människohandel** följer hur arbetet mot människohandel fungerar. Rapportören sköter inte enskilda offers tjänster.

## Samarbete kräver inga namn

En stor del av samarbetet går att sköta utan personuppgifter: be om råd, komma överens om rutiner, gå igenom vem som ansvarar för vad. När ett namn behövs, fråga personen.

## Ett exempel

En arbetsgivare ringer till förläggningen och frågar om hens tidigare kock finns där. Svaret är detsamma till alla och om alla: ”Vi berättar inte vem som bor hos oss.” Handledaren antecknar samtalet och berättar om det för invånaren och kontaktpersonen.

> Kom ihåg: först grunden, sedan uppgiften, och bara det som är nödvändigt.
`;

const en = `
## The data are the customer's

Data on a customer of the assistance system are **secret**. Even the fact that somebody is a customer, or that a referral has been made, can put them in danger. Data are given to others only when there is a ground:

- **the customer's consent**, which covers just these data and this recipient
- **a right to data laid down in law**: another authority gets what its duty makes necessary, a service producer only what its own customer's service takes
- **serious danger**: the director of the Joutseno reception centre may tell the police what is necessary if the life, health or liberty of the victim, somebody close to them, another victim or the staff is seriously threatened.

Necessary means the least with which the duty can be done. "It would be good to know" is not enough. Write down whom you told, what, and on which ground. If you are unsure, ask your supervisor first.

## Who does what

- **The assistance system** decides on assistance, helps, advises and trains. It investigates no crimes.
- **The police and the Border Guard** investigate offences and can grant a reflection period.
- **The Finnish Immigration Service** decides on residence permits.
- **The wellbeing services county** arranges social and health services for those who have a municipality of residence, and answers for child welfare.
- **The occupational safety and health authority** supervises working conditions and minimum terms of pay, also those of foreign workers.
- **Victim Support Finland** gives support and a support person in criminal proceedings.
- **NGOs** reach people who do not approach authorities, and produce some of the services.
- **The national rapporteur on trafficking** follows how the work against trafficking is done. The rapporteur does not handle the services of individual victims.

## Working together takes no names

Much of the work together can be done without personal data: asking for advice, agreeing on routines, going through who is responsible for what. When a name is needed, ask the person.

## An example

An employer calls the reception centre and asks whether his former cook is there. The answer is the same to everybody and about everybody: "We do not tell who lives with us." The counsellor writes the call down and tells the resident and the contact person about it.

> Remember: first the ground, then the data, and only what is necessary.
`;

export const secrecyAndPartners: Lesson = {
  id: lessonId("m6-secrecy-and-partners"),
  title: { fi: "Salassapito ja kumppanit", sv: "Sekretess och samarbetspartner", en: "Secrecy and partners" },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
