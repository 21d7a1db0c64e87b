import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Aikuinen päättää itse

Aikuisesta ei tehdä esitystä ilman hänen suostumustaan. Suostumus on henkilön oma: sitä ei voi antaa puoliso, sukulainen, ystävä eikä työnantaja. Kysy sitä kahden kesken ja tarvittaessa ammattitulkin avulla.

Suostumuksella on merkitystä vain, jos henkilö tietää, mihin suostuu. Kerro siis lyhyesti ja tavallisin sanoin

1. mikä auttamisjärjestelmä on ja millaista apua se antaa
2. että apu on vapaaehtoista ja että siitä voi myöhemmin luopua
3. mitä tietoja esityksessä kerrotaan ja kenelle
4. mitä seuraavaksi tapahtuu ja että henkilö saa kirjallisen päätöksen
5. mitä et voi luvata: et päätöstä, et oleskelulupaa etkä rikosprosessin lopputulosta.

Pyydä henkilöä kertomaan omin sanoin, miten hän asian ymmärsi. Anna aikaa kysymyksille. Kirjaa, että suostumus on annettu, ja päivä, jona se annettiin.

## Kun vastaus on ei

Kieltäytyminen on tavallista, ja sille on yleensä hyvä syy: pelko, velka, häpeä, huoli perheestä tai huonot kokemukset viranomaisista. Se ei kumoa havaintojasi, eikä se ole epäkohteliaisuutta sinua kohtaan.

Jos aikuinen kieltäytyy, et välitä auttamisjärjestelmälle tietoja, joista hänet voi tunnistaa. Voit silti

- soittaa neuvontapuhelimeen ja pyytää yleistä neuvoa kertomatta, kenestä on kyse
- huolehtia siitä avusta, jonka oma työpaikkasi voi antaa
- sopia henkilön kanssa, miten häneen voi ottaa yhteyttä turvallisesti
- tarjota apua myöhemmin uudelleen.

Kysymys kerran kuukaudessa on tarjous. Sama kysymys joka päivä on painostusta.

## Mihin suostumus ei vaikuta

Jos jonkun henki tai terveys on välittömässä vaarassa, soita 112. Lapsesta tehdään lastensuojeluilmoitus, vaikka esitykseen ei suostuttaisi. Poliisin ja Rajavartiolaitoksen velvollisuudet rikoksen selvittämisessä ovat ennallaan, eikä niitä pidä salata henkilöltä. Avusta voi kuitenkin puhua erikseen: se ei ole palkkio todistamisesta.

## Esimerkki

”En halua mitään järjestelmää”, sanoo nuori mies päiväkeskuksessa. Työntekijä ei väittele. Hän sanoo: ”Selvä, sinä päätät. Olen täällä tiistaisin. Saanko kertoa, mihin voit itse soittaa?” Kolmen viikon päästä mies palaa.

> Muista: ilman aikuisen suostumusta ei esitystä eikä tunnistetietoja. Neuvoa saat kysyä aina, ja ovi jää auki.
`;

const sv = `
## En vuxen bestämmer själv

Om en vuxen görs ingen framställning utan hens samtycke. Samtycket är personens eget: det kan inte ges av en make, en släkting, en vän eller en arbetsgivare. Fråga på tu man hand och vid behov med hjälp av en yrkestolk.

Samtycket betyder något bara om personen vet vad hen samtycker till. Berätta därför kort och med vanliga ord

1. vad hjälpsystemet är och vilken hjälp det ger
2. att hjälpen är frivillig och att man kan avstå från den senare
3. vilka uppgifter framställningen innehåller och vem som får dem
4. vad som händer härnäst och att personen får ett skriftligt beslut
5. vad du inte kan lova: varken beslutet, ett uppehållstillstånd eller hur en brottsprocess slutar.

Be personen berätta med egna ord hur hen uppfattade saken. Ge tid för frågor. Anteckna att samtycket har getts och vilken dag det gavs.

## När svaret är nej

Det är vanligt att någon tackar nej, och det finns oftast ett gott skäl: rädsla, skuld, skam, oro för familjen eller dåliga erfarenheter av myndigheter. Det upphäver inte dina iakttagelser, och det är inte ohövligt mot dig.

Om en vuxen tackar nej lämnar du inga uppgifter till hjälpsystemet som personen kan identifieras av. Du kan ändå

- ringa rådgivningstelefonen och be om allmänna råd utan att berätta vem det gäller
- se till att personen får den hjälp som din egen arbetsplats kan ge
- komma överens med personen om hur hen kan kontaktas tryggt
- erbjuda hjälp på nytt senare.

Att fråga en gång i månaden är ett erbjudande. Att ställa samma fråga varje dag är påtryckning.

## Vad samtycket inte påverkar

Om någons liv eller hälsa är i omedelbar fara ska du ringa 112. Om ett barn görs en barnskyddsanmälan även om samtycke till framställningen saknas. Polisens och Gränsbevakningsväsendets skyldigheter att utreda brott består, och de ska inte döljas för personen. Man kan ändå tala om hjälpen för sig: den är ingen belöning för att vittna.

## Ett exempel

”Jag vill inte ha något system”, säger en ung man på ett dagcenter. Medarbetaren argumenterar inte. Hen säger: ”Okej, du bestämmer. Jag är här på tisdagar. Får jag berätta vart du själv kan ringa?” Efter tre veckor kommer mannen tillbaka.

> Kom ihåg: utan en vuxens samtycke ingen framställning och inga identifierande uppgifter. Råd får du alltid be om, och dörren står öppen.
`;

const en = `
## An adult decides

No adult is referred without their consent. The consent is the person's own: a spouse, a relative, a friend or an employer cannot give it. Ask for it alone with the person and, where needed, through a professional interpreter.

Consent means something only if the person knows what they agree to. So tell briefly and in ordinary words

1. what the assistance system is and what help it gives
2. that the help is voluntary and can be given up later
3. what the referral tells, and to whom
4. what happens next, and that the person gets a decision in writing
5. what you cannot promise: neither the decision, nor a residence permit, nor how criminal proceedings will end.

Ask the person to tell in their own words how they understood it. Leave time for questions. Write down that consent was given and on which day.

## When the answer is no

Saying no is common, and there is usually a good reason: fear, debt, shame, worry about the family or bad experiences with authorities. It does not undo what you noticed, and it is no rudeness towards you.

If an adult says no, you pass nothing to the assistance system by which the person could be identified. You can still

- call the advice line and ask for general advice without saying whom it is about
- see to the help that your own workplace can give
- agree with the person how they can be contacted safely
- offer help again later.

Asking once a month is an offer. Asking the same thing every day is pressure.

## What consent does not change

If somebody's life or health is in immediate danger, call 112. A child-welfare notice is made about a child even where nobody consents to a referral. The duties of the police and the Border Guard to investigate an offence remain, and they must not be hidden from the person. Help can still be talked about separately: it is no reward for giving evidence.

## An example

"I don't want any system," says a young man at a day centre. The worker does not argue. She says: "All right, you decide. I'm here on Tuesdays. May I tell you where you can call yourself?" Three weeks later he comes back.

> Remember: without an adult's consent, no referral and no identifying data. You may always ask for advice, and the door stays open.
`;

export const consent: Lesson = {
  id: lessonId("m5-consent"),
  title: { fi: "Suostumus", sv: "Samtycke", en: "Consent" },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
