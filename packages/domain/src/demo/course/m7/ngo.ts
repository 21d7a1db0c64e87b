import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Luottamus on työväline

Järjestön vahvuus on, ettei se ole viranomainen. Ihminen voi tulla syömään, kysyä neuvoa paperista tai istua hetken sanomatta mitään. Moni kertoo asiansa vasta viidennellä kerralla, ja siihen asti tärkein työsi on olla paikalla.

## Etsivä työ ilman painetta

- Mene sinne, missä ihmiset ovat, samaan aikaan joka viikko. Säännöllisyys on lupaus.
- Kerro, kuka olet, ketä edustat ja ettet peri maksua.
- Tarjoa jotain, mistä on hyötyä heti: lämmin juoma, bussilippu, tieto palkasta, terveyspalvelun aukioloajat.
- Jätä auttamisjärjestelmän numero muodossa, joka ei paljasta mitään: yksi numero muiden joukossa.
- Älä kysy, onko ihminen uhri. Kysy, mitä hänelle kuuluu ja mitä hän tarvitsee.

Huomaa, kuka kuuntelee. Se, joka tuo muut ja odottaa ovella, ei ole välttämättä ystävä. Älä ota hänen tarjoustaan tulkata.

## Kun hän sanoo ei

Ilman aikuisen suostumusta et tee esitystä etkä anna tietoja, joista hänet voi tunnistaa. Voit kysyä neuvoa neuvontapuhelimesta nimeämättä ketään, auttaa siinä missä voit ja tarjota apua uudelleen. Kun kyse on lapsesta, tee lastensuojeluilmoitus ja kerro lapselle siitä. Välittömässä vaarassa soita 112.

”Ei” on tämän päivän vastaus. Kysy ensi kerralla toisin sanoin: ”Haluaisitko tietää, mitä siellä kysytään?”

## Vapaaehtoiset

Sovi etukäteen, mitä vapaaehtoinen tekee, kun hän huomaa merkkejä: kertoo yhteyshenkilölle, ei selvitä itse eikä kerro eteenpäin. Kukaan ei majoita ketään kotiinsa eikä ota yhteyttä hyväksikäyttäjään. Pura raskaat illat yhdessä ennen kotiinlähtöä.

## Lupaa vain se, minkä voit pitää

Voit luvata, että kuuntelet, ettet painosta ja että olet paikalla tiistaina. Et voi luvata oleskelulupaa, paikkaa auttamisjärjestelmässä tai ettei poliisi koskaan saa tietää.

## Pysähdy hetkeksi

Kuka kävijöistänne on alkanut tulla yksin, vaikka tuli aina toisen kanssa? Mitä tarjoat hänelle ensi kerralla?

> Muista: ole paikalla, kysy voinnista, jätä ovi auki. Päätös avusta on aikuisen oma.
`;

const sv = `
## Förtroendet är ett arbetsredskap

En organisations styrka är att den inte är en myndighet. Man kan komma för att äta, fråga råd om ett papper eller sitta en stund utan att säga något. Många berättar först den femte gången, och fram till dess är din viktigaste uppgift att finnas på plats.

## Uppsökande arbete utan press

- Gå dit där människorna finns, samma tid varje vecka. Regelbundenhet är ett löfte.
- Berätta vem du är, vem du representerar och att du inte tar betalt.
- Erbjud något som är till nytta genast: en varm dryck, en bussbiljett, information om löner, vårdmottagningens öppettider.
- Lämna hjälpsystemets nummer i en form som inte avslöjar något: ett nummer bland andra.
- Fråga inte om människan är ett offer. Fråga hur hen har det och vad hen behöver.

Lägg märke till vem som lyssnar. Den som kommer med de andra och väntar vid dörren är inte nödvändigtvis en vän. Ta inte emot ett erbjudande av den personen att tolka.

## När personen säger nej

Utan en vuxens samtycke gör du ingen framställning och lämnar inga uppgifter som personen kan identifieras av. Du kan be rådgivningstelefonen om råd utan att nämna någon, hjälpa med det du kan och erbjuda hjälp på nytt. När det gäller ett barn gör du en barnskyddsanmälan och berättar det för barnet. Vid omedelbar fara ringer du 112.

”Nej” är dagens svar. Fråga nästa gång med andra ord: ”Vill du veta vad de frågar där?”

## Frivilliga

Kom på förhand överens om vad en frivillig gör när hen märker tecken: berättar för kontaktpersonen, utreder inte själv och för inte saken vidare. Ingen inkvarterar någon hemma hos sig eller kontaktar utnyttjaren. Prata igenom tunga kvällar tillsammans innan ni går hem.

## Lova bara det du kan hålla

Du kan lova att du lyssnar, att du inte pressar och att du är på plats på tisdag. Du kan inte lova ett uppehållstillstånd, en plats i hjälpsystemet eller att polisen aldrig får veta något.

## Stanna upp ett ögonblick

Vem av era besökare har börjat komma ensam fast hen alltid kom med någon annan? Vad erbjuder du hen nästa gång?

> Kom ihåg: var på plats, fråga hur personen har det, lämna dörren öppen. Beslutet om hjälpen är den vuxnas eget.
`;

const en = `
## Trust is the tool

The strength of an NGO is that it is no authority. People can come to eat, ask about a letter or sit for a while without a word. Many tell what it is about only the fifth time, and until then your most important work is to be there.

## Outreach without pressure

- Go where people are, at the same time every week. Regularity is a promise.
- Tell who you are, whom you represent and that you charge nothing.
- Offer something that is of use at once: a hot drink, a bus ticket, information on wages, the opening hours of a clinic.
- Leave the number of the assistance system in a form that gives nothing away: one number among others.
- Do not ask whether somebody is a victim. Ask how they are and what they need.

Notice who is listening. Whoever brings the others and waits at the door is not necessarily a friend. Do not accept that person's offer to interpret.

## When the answer is no

Without an adult's consent you make no referral and give no data by which they could be identified. You can ask the advice line without naming anybody, help where you can and offer help again. When it is a child, make a child-welfare notice and tell the child about it. In immediate danger call 112.

"No" is today's answer. Ask in other words next time: "Would you like to know what they ask there?"

## Volunteers

Agree beforehand what volunteers do when they notice signs: they tell the contact person, look into nothing themselves and pass nothing on. Nobody takes anyone in at home or contacts the exploiter. Talk through heavy evenings together before going home.

## Promise only what you can keep

You can promise that you listen, that you do not press and that you are there on Tuesday. You cannot promise a residence permit, a place in the assistance system or that the police will never learn anything.

## Pause for a moment

Which of your visitors has begun to come alone, though they always came with somebody? What will you offer them next time?

> Remember: be there, ask how they are, leave the door open. The decision on help is the adult's own.
`;

export const ngo: Lesson = {
  id: lessonId("m7-ngo"),
  title: { fi: "Järjestön työssä", sv: "I en organisations arbete", en: "In the work of an NGO" },
  minutes: 8,
  warning: null,
  roles: ["ngo"],
  body: { fi, sv, en },
};
