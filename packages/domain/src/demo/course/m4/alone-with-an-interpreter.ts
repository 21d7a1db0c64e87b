import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Kahden kesken, ei saattajan kanssa

Ihminen ei kerro totuutta sen kuullen, joka määrää hänen elämästään. Saattaja voi olla ystävä, puoliso tai sukulainen, ja hän voi tarkoittaa hyvää. Et voi tietää sitä ennalta. Siksi puhutaan aina ensin kahden kesken.

Tee siitä tavallinen käytäntö, niin sitä ei tarvitse perustella epäilyllä:

- ”Meillä on tapana tavata jokainen ensin erikseen.”
- ”Tässä on kahvihuone, voit odottaa siellä. Tähän menee noin puoli tuntia.”
- ”Terveydenhoitaja tapaa asukkaan aina yksin.”

Jos saattaja ei suostu lähtemään, älä kiistele. Hoida se asia, jota varten he tulivat, ja järjestä uusi tilaisuus: toinen aika, toinen huone tai toinen työntekijä. Kirjaa, miten saattaja käyttäytyi.

## Oma tulkki

Kun saattaja tarjoutuu tulkkaamaan, kiitä ja kieltäydy kohteliaasti. Käytä ammattitulkkia. Samaa kieltä puhuva asukas, lapsi tai työtoveri ei ole tulkki, vaikka hän puhuisi kieltä sujuvasti: hän voi jättää jotain pois, kertoa kuulemansa eteenpäin tai joutua itse vaaraan.

Ennen keskustelua:

1. Kysy, mitä kieltä ja murretta henkilö puhuu parhaiten ja onko tulkin sukupuolella hänelle merkitystä.
2. Tarkista, etteivät tulkki ja henkilö tunne toisiaan. Pienessä kieliyhteisössä etätulkki toiselta paikkakunnalta on usein hyvä vaihtoehto.
3. Älä kerro henkilön nimeä, kun varaat tulkkia, vaan ainoastaan se, mitä varaaminen edellyttää.
4. Kerro molempien kuullen, että tulkki on puolueeton, ei kerro kuulemaansa muille ja kääntää kaiken.

Puhu henkilölle, älä tulkille. Katso henkilöä ja sano ”sinä”. Jos hän vaikenee tulkin tultua linjalle, päätä tulkkaus kohteliaasti ja vaihda tulkkia.

## Paikka ja aika

Rauhallinen huone, ovi kiinni, vesilasi pöydällä, nenäliinat käden ulottuvilla. Istu niin, että henkilö pääsee ovelle. Varaa enemmän aikaa kuin luulet tarvitsevasi, ja kerro aluksi, kuinka kauan teillä on.

> Muista: ensin kahden kesken, sitten ammattitulkki, ja vasta sen jälkeen kysymykset. Jos jokin näistä puuttuu, siirrä keskustelua. Akuutissa vaarassa ei odoteta tulkkia.
`;

const sv = `
## På tu man hand, inte med ledsagaren

Ingen berättar sanningen inför den som bestämmer över en. Ledsagaren kan vara en vän, en make eller en släkting och kan mena väl. Det kan du inte veta på förhand. Därför talar man alltid först på tu man hand.

Gör det till en vanlig rutin, så behöver det inte motiveras med en misstanke:

- ”Vi brukar träffa var och en enskilt först.”
- ”Här är kafferummet, du kan vänta där. Det tar ungefär en halvtimme.”
- ”Hälsovårdaren träffar alltid den boende ensam.”

Om ledsagaren inte går med på att gå ut ska du inte tvista. Sköt det ärende som de kom för och ordna ett nytt tillfälle: en annan tid, ett annat rum eller en annan medarbetare. Anteckna hur ledsagaren betedde sig.

## En egen tolk

När ledsagaren erbjuder sig att tolka, tacka och avböj artigt. Anlita en professionell tolk. En boende, ett barn eller en arbetskamrat som talar samma språk är ingen tolk, hur flytande hen än talar det: hen kan utelämna något, föra vidare det hen hör eller själv råka i fara.

Före samtalet:

1. Fråga vilket språk och vilken dialekt personen talar bäst och om tolkens kön har betydelse.
2. Kontrollera att tolken och personen inte känner varandra. När språkgruppen är liten är en distanstolk från en annan ort ofta ett bra alternativ.
3. Uppge inte personens namn när du bokar tolken, utan bara det som bokningen kräver.
4. Berätta så att båda hör att tolken är opartisk, inte för vidare det hen hör och översätter allt.

Tala till personen, inte till tolken. Se på personen och säg ”du”. Om hen tystnar när tolken kommer på linjen, avsluta tolkningen artigt och byt tolk.

## Plats och tid

Ett lugnt rum, stängd dörr, ett glas vatten på bordet och näsdukar inom räckhåll. Sitt så att personen kommer åt dörren. Reservera mer tid än du tror att du behöver, och berätta i början hur länge ni har på er.

> Kom ihåg: först på tu man hand, sedan en professionell tolk och först därefter frågorna. Om något av detta saknas, skjut upp samtalet. Vid akut fara väntar man inte på tolken.
`;

const en = `
## Alone, not with the companion

Nobody tells the truth in the hearing of the one who controls them. The companion may be a friend, a spouse or a relative, and may mean well. You cannot know that beforehand. So the first talk is always alone.

Make it an ordinary practice, and you need not justify it with a suspicion:

- “We usually see everybody separately first.”
- “Here is the coffee room, you can wait there. This takes about half an hour.”
- “The nurse always sees the resident alone.”

If the companion does not agree to leave, do not argue. Deal with the matter they came for, and arrange another occasion: another time, another room or another member of staff. Write down how the companion behaved.

## Your own interpreter

When the companion offers to interpret, thank them and decline politely. Use a professional interpreter. A resident, a child or a fellow worker who speaks the same language is not an interpreter, however fluently they speak it: they may leave something out, pass on what they hear or be put in danger themselves.

Before the talk:

1. Ask which language and dialect the person speaks best, and whether the interpreter's sex matters to them.
2. Check that the interpreter and the person do not know each other. In a small language community a remote interpreter from another town is often a good choice.
3. Do not give the person's name when you book the interpreter, only what the booking requires.
4. Say in the hearing of both that the interpreter is impartial, passes on nothing of what they hear and translates everything.

Speak to the person, not to the interpreter. Look at the person and say “you”. If they fall silent when the interpreter comes on the line, end the interpreting politely and change the interpreter.

## Place and time

A calm room, a closed door, a glass of water on the table, tissues within reach. Sit so that the person can get to the door. Set aside more time than you think you need, and say at the start how long you have.

> Remember: first alone, then a professional interpreter, and only then the questions. If one of these is missing, postpone the talk. In acute danger you do not wait for the interpreter.
`;

export const aloneWithAnInterpreter: Lesson = {
  id: lessonId("m4-alone-with-an-interpreter"),
  title: {
    fi: "Kahden kesken ja oman tulkin kanssa",
    sv: "På tu man hand och med en egen tolk",
    en: "Alone, and with your own interpreter",
  },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
