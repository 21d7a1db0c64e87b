import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Yhdeksän auttamistointa

Auttamisjärjestelmän asiakas saa apua tarpeensa mukaan. Auttamistoimia ovat

1. neuvonta ja ohjaus
2. turvallinen majoitus
3. vastaanottoraha tai toimeentulotuki
4. sosiaalipalvelut
5. terveydenhuoltopalvelut
6. tulkkaus ja kääntäminen
7. oikeusapu ja oikeudellinen neuvonta
8. ilman huoltajaa olevan lapsiuhrin vanhemman jäljittäminen
9. turvallisen paluun tukeminen.

Lisäksi asiakasta voidaan suojata turvajärjestelyin. Kukaan ei saa kaikkea automaattisesti: tarve arvioidaan asiakkaan kanssa. Apua ei anneta vastoin henkilön tahtoa; lastensuojelulain toimet ovat asia erikseen.

## Kotikunta ratkaisee, kuka vastaa

- **Ei kotikuntaa Suomessa:** auttamistoimista vastaa auttamisjärjestelmä eli Joutsenon vastaanottokeskus.
- **On kotikunta:** palveluista vastaa hyvinvointialue, Helsingissä kaupunki ja HUS-yhtymä omalta osaltaan. Ahvenanmaalla vastaavat kunnat, terveyspalveluja lukuun ottamatta. Auttamisjärjestelmä neuvoo ja ohjaa näitäkin asiakkaita.

Palvelu voidaan tuottaa itse tai ostaa esimerkiksi järjestöltä. Palveluntuottaja saa vain ne tiedot, joita se oman asiakkaansa palvelussa välttämättä tarvitsee.

Heinäkuusta 2015 vuoden 2022 loppuun vastuu oli kotikunnalla. Vanhoissa ohjeissa voi siis lukea ”kunta”, vaikka oikea osoite on nyt hyvinvointialue.

## Mitä ottaminen auttamisjärjestelmään merkitsee

Vuoden 2023 alusta päätös ottaa henkilö auttamisjärjestelmään uhrina on samalla hänen **tunnistamisensa** ihmiskaupan uhriksi auttamista varten. Se ei sido muita viranomaisia, mutta niiden on otettava se huomioon omassa arviossaan. Rikoksen selvittämistä avustavan ja asiakkaan lapsen ottaminen ei ole tunnistamista.

Vuonna 2015 asia oli toisin: asiakkuus ei sellaisenaan tarkoittanut, että henkilö olisi virallisesti tunnistettu. Jos luet vanhaa päätöstä, katso sen päivä ennen kuin päättelet siitä mitään.

## Esimerkki

Siivoojalla on kotikunta ja oma asunto. Hänen ei tarvitse muuttaa vastaanottokeskukseen saadakseen apua. Hyvinvointialueen sosiaalityöntekijä vastaa palveluista, ja auttamisjärjestelmä neuvoo häntä ihmiskauppaan liittyvissä asioissa.

> Muista: tarve ratkaisee, mitä apua saa, ja kotikunta, kuka siitä vastaa. Tarkista aina, minkä päivän laista on kyse.
`;

const sv = `
## Nio hjälpinsatser

Den som är kund i hjälpsystemet får hjälp efter behov. Hjälpinsatser är

1. rådgivning och handledning
2. tryggt boende
3. mottagningspenning eller utkomststöd
4. socialservice
5. hälso- och sjukvårdstjänster
6. tolkning och översättning
7. rättshjälp och juridisk rådgivning
8. att spåra en förälder till ett barnoffer utan vårdnadshavare
9. stöd för säkert återvändande.

Dessutom kan säkerhetsarrangemang ordnas för att skydda kunden. Ingen får allt automatiskt: behovet bedöms tillsammans med kunden. Hjälp ges inte mot personens vilja; åtgärder enligt barnskyddslagen är en sak för sig.

## Hemkommunen avgör vem som ansvarar

- **Ingen hemkommun i Finland:** hjälpsystemet, det vill säga förläggningen i Joutseno, ansvarar för hjälpinsatserna.
- **Har hemkommun:** välfärdsområdet ansvarar för tjänsterna, i Helsingfors staden och HUS-sammanslutningen för sin del. På Åland ansvarar kommunerna, med undantag för hälsovårdstjänster. Hjälpsystemet ger råd och handledning också till dessa kunder.

En tjänst kan produceras i egen regi eller köpas till exempel av en organisation. En tjänsteproducent får bara de uppgifter som är nödvändiga för tjänsten till dess egen kund.

Från juli 2015 till slutet av 2022 låg ansvaret på hemkommunen. I gamla anvisningar kan det därför stå ”kommunen”, även om rätt adress nu är välfärdsområdet.

## Vad intagning i hjälpsystemet betyder

Sedan ingången av 2023 är ett beslut att ta in en person i hjälpsystemet som offer samtidigt en **identifiering** av personen som offer för människohandel, för att hen ska få hjälp. Den binder inte andra myndigheter, men de ska beakta den i sin egen bedömning. Att ta in den som hjälper till att utreda brottet eller ett barn till en kund är ingen identifiering.

År 2015 var det annorlunda: att vara kund betydde inte i sig att personen var officiellt identifierad. Om du läser ett gammalt beslut ska du se efter vilken dag det är fattat innan du drar någon slutsats av det.

## Ett exempel

En städare har hemkommun och egen bostad. Hen behöver inte flytta till en förläggning för att få hjälp. Välfärdsområdets socialarbetare ansvarar för tjänsterna, och hjälpsystemet ger råd i frågor som gäller människohandel.

> Kom ihåg: behovet avgör vilken hjälp man får och hemkommunen vem som ansvarar för den. Kontrollera alltid vilken dags lag det gäller.
`;

const en = `
## Nine assistance measures

A customer of the assistance system gets help according to need. The assistance measures are

1. advice and guidance
2. safe accommodation
3. reception allowance or income support
4. social services
5. health services
6. interpretation and translation
7. legal aid and legal advice
8. tracing a parent of an unaccompanied child victim
9. support for safe return.

Security arrangements may be made to protect the customer as well. Nobody gets everything automatically: the need is assessed together with the customer. No help is given against the person's will; measures under the Child Welfare Act are a matter of their own.

## The municipality of residence decides who is responsible

- **No municipality of residence in Finland:** the assistance system, that is the Joutseno reception centre, is responsible for the measures.
- **A municipality of residence:** the wellbeing services county is responsible for services; in Helsinki, the city and, for its part, HUS. In Åland the municipalities are responsible, except for health services. The assistance system gives advice and guidance to these customers too.

A service can be produced in-house or bought, for instance from an NGO. A service producer gets only the data that it must have to serve its own customer.

From July 2015 to the end of 2022 the municipality of residence was responsible. So old instructions may say "the municipality", although the right address is now the wellbeing services county.

## What admission means

Since the beginning of 2023 a decision to admit a person to the assistance system as a victim is at the same time their **identification** as a victim of trafficking for the purpose of assistance. It does not bind other authorities, but they must take it into account in their own assessment. Admission as a witness or as a customer's accompanying child is no identification.

In 2015 it was otherwise: being a customer did not in itself mean that the person was formally identified. If you read an old decision, look at its date before you conclude anything from it.

## An example

A cleaner has a municipality of residence and a home of her own. She need not move to a reception centre to get help. A social worker of the wellbeing services county is responsible for the services, and the assistance system advises in what concerns trafficking.

> Remember: the need decides what help there is, and the municipality of residence who is responsible. Always check which day's law you are dealing with.
`;

export const helpAndWhoGivesIt: Lesson = {
  id: lessonId("m6-help-and-who-gives-it"),
  title: {
    fi: "Mitä apua saa ja kuka sitä antaa",
    sv: "Vilken hjälp man får och vem som ger den",
    en: "What help there is and who gives it",
  },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
