import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Lopettamisesta päätetään erikseen

Asiakkuus ei pääty itsestään, ei määräpäivään eikä siihen, että rikostutkinta päättyy. Auttamistoimien lopettamisesta tehdään kirjallinen päätös, joka perustellaan. Laissa on tästä kolme perustetta:

1. kokonaisarvio osoittaa, ettei asiakas enää tarvitse auttamistoimia
2. asiakas poistuu maasta tai hänet poistetaan maasta
3. asiakas haluaa itse pois tai on kadonnut.

Lisäksi auttamistoimet voidaan lopettaa, jos henkilö on vakava vaara yleiselle järjestykselle tai turvallisuudelle.

Heinäkuusta 2015 vuoden 2022 loppuun perusteita oli seitsemän, ja niihin kuului esimerkiksi se, ettei tutkinnassa todettu ihmiskauppaa. Nykyisin poliisin, syyttäjän tai tuomioistuimen ratkaisu ei sellaisenaan lopeta apua. Se voi antaa aiheen tarkistaa, mitä apua asiakas yhä tarvitsee.

## Asiakkaan oikeudet

Asiakasta kuullaan ennen päätöstä. Päätöksestä voi valittaa hallinto-oikeuteen 30 päivän kuluessa tiedoksisaannista. Päätös voidaan panna täytäntöön heti, jollei siinä määrätä toisin, joten valittaminen ei välttämättä pidä apua ennallaan. Auttamistoimia voidaan kuitenkin jatkaa kohtuullinen aika päätöksen jälkeen.

## Kun asiakas haluaa lähteä

Apu on vapaaehtoista, ja aikuinen saa luopua siitä. Kysy silti rauhassa ja kahden kesken, mitä lähtö merkitsee. Onko joku ottanut yhteyttä? Onko velka palannut puheisiin? Kerro, että apua voi hakea uudelleen, ja varmista, että asiakas tietää neuvontapuhelimen numeron. Älä uhkaile äläkä vähättele.

Jos asiakas haluaa palata kotimaahansa, turvallista paluuta voidaan tukea. Avustettu vapaaehtoinen paluu on eri asia kuin maasta poistaminen.

## Kun asiakas katoaa

Katoaminen ei ole ”oma valinta”, ennen kuin siitä tiedetään jotain. Toimi yksikkösi suunnitelman mukaan ja kerro auttamisjärjestelmälle. Jos epäilet vaaraa tai kadonnut on lapsi, ota heti yhteys poliisiin; hätätilanteessa soita 112.

## Takaisin voi tulla

Päättynyt asiakkuus voidaan avata uudelleen uuden esityksen perusteella. Moni tarvitsee useamman yrityksen ennen kuin irti pääseminen onnistuu. Se ei ole epäonnistumista, ei hänen eikä sinun.

> Muista: vain päätös lopettaa auttamistoimet. Se, joka lähti, voi aina palata.
`;

const sv = `
## Ett särskilt beslut behövs

Kundrelationen upphör inte av sig själv, inte en viss dag och inte för att brottsutredningen tar slut. Att hjälpinsatserna upphör beslutas skriftligen, och beslutet motiveras. Lagen anger tre grunder:

1. en helhetsbedömning visar att kunden inte längre behöver hjälpinsatser
2. kunden lämnar landet eller avlägsnas ur landet
3. kunden vill själv sluta eller har försvunnit.

Dessutom kan hjälpinsatserna upphöra om personen är en allvarlig fara för allmän ordning eller säkerhet.

Från juli 2015 till slutet av 2022 var grunderna sju, och till dem hörde till exempel att ingen människohandel konstaterades vid utredningen. Numera upphör hjälpen inte enbart på grund av vad polisen, åklagaren eller domstolen kommer fram till. Ett sådant avgörande kan ge anledning att se över vilken hjälp kunden fortfarande behöver.

## Kundens rättigheter

Kunden hörs före beslutet. Beslutet kan överklagas hos förvaltningsdomstolen inom 30 dagar från delfåendet. Beslutet får verkställas genast, om inte annat bestäms i det, så hjälpen förblir inte nödvändigtvis oförändrad för att man överklagar. Hjälpinsatserna kan ändå fortsätta en skälig tid efter beslutet.

## När kunden vill sluta

Hjälpen är frivillig, och en vuxen får avstå från den. Fråga ändå i lugn och ro och på tu man hand vad det innebär att sluta. Har någon tagit kontakt? Har skulden kommit på tal igen? Berätta att man kan söka hjälp på nytt, och kontrollera att kunden känner till rådgivningstelefonens nummer. Hota inte och förringa inte.

Om kunden vill återvända till sitt hemland kan ett säkert återvändande stödjas. Assisterat frivilligt återvändande är något annat än att avlägsnas ur landet.

## När kunden försvinner

Ett försvinnande är inget ”eget val” innan man vet något om det. Följ din enhets plan och meddela hjälpsystemet. Om du misstänker fara eller om den försvunna är ett barn ska du genast kontakta polisen; ring 112 i en nödsituation.

## Man kan komma tillbaka

En kundrelation som har upphört kan återupptas på grundval av en ny framställning. Många behöver flera försök innan de lyckas ta sig loss. Det är inget misslyckande, varken personens eller ditt.

> Kom ihåg: bara ett beslut gör att hjälpinsatserna upphör. Den som har gått kan alltid komma tillbaka.
`;

const en = `
## A separate decision is needed

A customership does not end by itself, not on a set day and not because the criminal investigation ends. Assistance ends by a written decision with reasons. The Act has three grounds:

1. an overall assessment shows that the customer no longer needs assistance measures
2. the customer leaves the country or is removed from it
3. the customer wants out or has disappeared.

In addition, assistance may end if the person is a serious danger to public order or security.

From July 2015 to the end of 2022 there were seven grounds, and one of them, for instance, was that the investigation found no trafficking. Today what the police, the prosecutor or the court concludes does not as such end the help. It may give cause to review what help the customer still needs.

## The customer's rights

The customer is heard before the decision. It can be appealed against to the administrative court within 30 days of notice of service. The decision may be enforced at once unless it says otherwise, so an appeal does not necessarily keep the help as it was. Assistance measures may, however, go on for a reasonable time after the decision.

## When the customer wants to leave

Help is voluntary, and an adult may give it up. Still, ask calmly and alone what leaving means. Has somebody been in touch? Has the debt come up again? Tell the customer that one can ask for help again, and make sure that they know the number of the advice line. Do not threaten, and do not belittle.

If the customer wants to return to their home country, a safe return can be supported. Assisted voluntary return is another thing than being removed from the country.

## When the customer disappears

A disappearance is no "own choice" before anything is known of it. Follow your unit's plan and tell the assistance system. If you suspect danger, or if the missing person is a child, contact the police at once; in an emergency call 112.

## There is a way back

A customership that has ended can be re-opened on a new referral. Many need several tries before they get free. That is no failure, neither theirs nor yours.

> Remember: only a decision ends assistance. Whoever left can always come back.
`;

export const whenAssistanceEnds: Lesson = {
  id: lessonId("m5-when-assistance-ends"),
  title: { fi: "Kun auttamistoimet päättyvät", sv: "När hjälpinsatserna upphör", en: "When assistance ends" },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
