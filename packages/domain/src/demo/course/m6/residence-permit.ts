import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Luvasta päättää vain Maahanmuuttovirasto

Ihmiskaupan uhri voi hakea oleskelulupaa. Luvasta päättää **Maahanmuuttovirasto**, ei auttamisjärjestelmä, ei poliisi eikä vastaanottokeskus. Auttamisjärjestelmän asiakkuus ei ole oleskelulupa, eikä se takaa lupaa. Auttamisjärjestelmä voi auttaa asiakasta hakemaan sitä lupaa, joka hänen tilanteeseensa sopii.

## Kaksi erilaista perustetta

**Tilapäinen lupa** voidaan antaa, kun

- uhrin oleskelu Suomessa on perusteltua esitutkinnan tai oikeudenkäynnin vuoksi
- hän on valmis yhteistyöhön viranomaisten kanssa
- hänellä ei enää ole siteitä epäiltyihin.

**Jatkuva lupa** voidaan antaa uhrille, joka on **erityisen haavoittuvassa asemassa**. Silloin ei vaadita, että oleskelu olisi tarpeen tutkinnan vuoksi, eikä valmiutta yhteistyöhön. Älä siis koskaan sano, että luvan saa vain todistamalla.

Uhrilta ei näissä luvissa edellytetä, että hänen toimeentulonsa on turvattu. Ensimmäinen määräaikainen lupa on vähintään kuusi kuukautta ja enintään vuoden.

## Harkinta-aika ei ole oleskelulupa

Harkinta-aika tekee oleskelusta väliaikaisesti laillisen. Sen jälkeen tarvitaan muu peruste, joten lupaa on haettava ajoissa, ennen kuin harkinta-aika päättyy. Ota asia puheeksi heti harkinta-ajan alussa.

## Muutos 6.5.2025

Toukokuun 2025 muutoksen jälkeen on ratkaisevaa, millaisessa tilanteessa hakemus jätetään:

- Hakemus, joka jätetään **ilman laillista oleskelua**, ei tee oleskelusta laillista.
- Hakemus, joka jätetään **harkinta-aikana**, pitää oleskelun laillisena.

Päivällä on siis suuri merkitys. Kirjaa näkyviin, milloin harkinta-aika päättyy, ja ohjaa asiakas lakimiehelle hyvissä ajoin. Älä anna omia arvioita luvan saamisesta.

## Esimerkki

Asiakas kysyy ohjaajalta: ”Jos puhun poliisille, saanko jäädä?” Ohjaaja vastaa: ”Luvasta päättää Maahanmuuttovirasto, enkä voi luvata mitään. Lupaa voi hakea useammalla perusteella. Varataan aika lakimiehelle tällä viikolla, koska harkinta-aikasi päättyy kuun lopussa.” Vastaus on rehellinen, ja se vie asiaa eteenpäin.

> Muista: vain Maahanmuuttovirasto päättää luvasta, ja hakemus kannattaa jättää, kun oleskelu on vielä laillista.
`;

const sv = `
## Bara Migrationsverket beslutar

Ett offer för människohandel kan ansöka om uppehållstillstånd. Det är **Migrationsverket** som beslutar, inte hjälpsystemet, inte polisen och inte förläggningen. Att vara kund i hjälpsystemet är inget uppehållstillstånd och ingen garanti för ett sådant. Hjälpsystemet kan hjälpa kunden att ansöka om det tillstånd som passar hens situation.

## Två olika grunder

**Ett tillfälligt tillstånd** kan beviljas när

- offrets vistelse i Finland är motiverad på grund av förundersökning eller rättegång
- offret är berett att samarbeta med myndigheterna
- offret inte längre har band till de misstänkta.

**Ett kontinuerligt tillstånd** kan beviljas ett offer som är **i en särskilt utsatt ställning**. Då krävs inte att vistelsen behövs för utredningen, och inte heller beredskap att samarbeta. Säg alltså aldrig att man får tillstånd bara genom att vittna.

För dessa tillstånd förutsätts inte att offrets försörjning är tryggad. Det första tidsbegränsade tillståndet är minst sex månader och högst ett år.

## Betänketiden är inget uppehållstillstånd

Betänketiden gör vistelsen laglig för en tid. Därefter behövs en annan grund, så tillståndet måste sökas i tid, innan betänketiden går ut. Ta upp saken genast i början av betänketiden.

## Ändringen den 6 maj 2025

Efter ändringen i maj 2025 är det avgörande i vilken situation ansökan lämnas in:

- En ansökan som lämnas in **utan laglig vistelse** gör inte vistelsen laglig.
- En ansökan som lämnas in **under betänketiden** gör att vistelsen fortsätter att vara laglig.

Dagen har alltså stor betydelse. Anteckna synligt när betänketiden går ut och hänvisa kunden till en jurist i god tid. Ge inga egna bedömningar av om tillståndet kommer att beviljas.

## Ett exempel

En kund frågar handledaren: ”Om jag talar med polisen, får jag stanna då?” Handledaren svarar: ”Migrationsverket beslutar om tillståndet, och jag kan inte lova något. Man kan ansöka på flera grunder. Vi bokar en tid hos en jurist den här veckan, eftersom din betänketid går ut i slutet av månaden.” Svaret är ärligt, och det för saken framåt.

> Kom ihåg: bara Migrationsverket beslutar om tillståndet, och det lönar sig att ansöka medan vistelsen ännu är laglig.
`;

const en = `
## Only the Finnish Immigration Service decides

A victim of trafficking can apply for a residence permit. It is decided by the **Finnish Immigration Service**, not by the assistance system, the police or the reception centre. Being a customer of the assistance system is no residence permit and no guarantee of one. The assistance system can help the customer to apply for the permit that fits their situation.

## Two different grounds

**A temporary permit** can be granted when

- the victim's stay in Finland is justified by a criminal investigation or trial
- the victim is ready to co-operate with the authorities
- the victim no longer has ties to the suspects.

**A continuous permit** can be granted to a victim who is **particularly vulnerable**. Then it is not required that the investigation needs their stay, nor that they are ready to co-operate. So never say that one gets a permit only by giving evidence.

For these permits the victim need not show that their means of support are secured. The first fixed-term permit is for at least six months and at most a year.

## A reflection period is no residence permit

A reflection period makes the stay legal for a time. After it another ground is needed, so the permit must be applied for in time, before the reflection period ends. Bring it up right at the start of the reflection period.

## The change of 6 May 2025

Since the change of May 2025 it is decisive in which situation the application is filed:

- An application filed **without legal stay** does not make the stay legal.
- An application filed **during the reflection period** keeps the stay legal.

So the day matters a great deal. Make the last day of the reflection period plain to see in your notes, and direct the customer to a lawyer in good time. Give no opinion of your own on whether a permit will be granted.

## An example

A customer asks the counsellor: "If I talk to the police, may I stay?" The counsellor answers: "The Immigration Service decides on the permit, and I can promise nothing. There is more than one ground to apply on. Let us book a time with a lawyer this week, because your reflection period ends at the end of the month." The answer is honest, and it moves the matter on.

> Remember: only the Finnish Immigration Service decides on the permit, and it is wise to apply while the stay is still legal.
`;

export const residencePermit: Lesson = {
  id: lessonId("m6-residence-permit"),
  title: { fi: "Oleskelulupa", sv: "Uppehållstillstånd", en: "The residence permit" },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
