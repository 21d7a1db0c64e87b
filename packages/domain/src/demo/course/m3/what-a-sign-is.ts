import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Havainto, joka saa pysähtymään

Merkki on yksi nähty tai kuultu asia, joka voi viitata ihmiskauppaan. Asukkaan puhelin soi joka viides minuutti. Ravintolan kokki ei tiedä, missä kaupungissa hän on. Passi on ”kaverin luona tallessa”. Jokainen näistä voi selittyä aivan tavallisella tavalla. Jokainen niistä on silti syy kysyä yksi kysymys enemmän.

Merkki käynnistää selvittämisen, ei päätä sitä. Sinun ei tarvitse ratkaista, onko kyse ihmiskaupasta. Riittää, että huomaat, kysyt turvallisesti ja kerrot avusta.

## Sama luettelo kaikille

Tällä kurssilla käytetään merkkien luetteloa, jossa jokaisella merkillä on oma tunnuksensa. Kirjain kertoo ryhmän ja numero merkin:

- **G** yleiset merkit
- **L** työ ja **D** kotityö
- **S** seksuaalinen hyväksikäyttö ja **M** pakkoavioliitto
- **C** rikokset ja kerjääminen
- **K** lapset
- **O** elinten poistaminen

Samat tunnukset ovat esityslomakkeella. Kun vastaanottokeskuksen ohjaaja, poliisipartio ja järjestön työntekijä käyttävät samoja sanoja, heidän havaintonsa voidaan panna vierekkäin. Ryhmä kertoo, mihin hyväksikäytön muotoon merkki ensin viittaa. Samalla ihmisellä voi olla merkkejä monesta ryhmästä.

## Kaksi rajaa

**Yksi merkki ei todista mitään.** Moni tekee pitkää päivää, on velkaa tai jännittää poliisia. Yksittäinen havainto ei tee kenestäkään uhria eikä hänen työnantajastaan tai puolisostaan epäiltyä.

**Se, ettei merkkejä näy, ei sulje mitään pois.** Hyväksikäyttäjätkin tuntevat merkkien luettelot. He hankkivat siistin asunnon, kirjoittavat kelvolliset palkkalaskelmat ja neuvovat, mitä viranomaiselle vastataan. Moni uhri ei myöskään pidä itseään uhrina vaan ihmisenä, jolla on ollut huonoa onnea.

Siksi luettelo on muistin tuki eikä mittari. Merkkejä ei lasketa yhteen pisteiksi. Katso, muodostavatko ne yhdessä kuvan: onko tällä ihmisellä todellista mahdollisuutta sanoa ei ja lähteä?

> Muista: merkki on syy katsoa tarkemmin. Yksi merkki ei todista mitään, eikä merkkien puuttuminen sulje mitään pois.
`;

const sv = `
## En iakttagelse som får dig att stanna upp

Ett tecken är en enda sak som någon har sett eller hört och som kan tyda på människohandel. En boendes telefon ringer var femte minut. En kock vet inte i vilken stad hen befinner sig. Passet finns ”i förvar hos en kompis”. Vart och ett av dessa kan ha en helt vanlig förklaring. Vart och ett är ändå ett skäl att ställa en fråga till.

Ett tecken inleder ett klarläggande, det avslutar det inte. Du behöver inte avgöra om det är fråga om människohandel. Det räcker att du lägger märke till tecknet, frågar på ett tryggt sätt och berättar om den hjälp som finns.

## Samma förteckning för alla

På den här kursen används en förteckning över tecken där varje tecken har en egen kod. Bokstaven anger gruppen och siffran tecknet:

- **G** allmänna tecken
- **L** arbete och **D** hushållsarbete
- **S** sexuellt utnyttjande och **M** tvångsäktenskap
- **C** brott och tiggeri
- **K** barn
- **O** avlägsnande av organ

Samma koder finns på blanketten för framställningar. När handledaren på en förläggning, polispatrullen och organisationens medarbetare använder samma ord kan deras iakttagelser läggas sida vid sida. Gruppen visar vilken form av utnyttjande tecknet i första hand tyder på. Hos en och samma person kan det finnas tecken ur många grupper.

## Två gränser

**Ett tecken bevisar ingenting.** Många arbetar långa dagar, har skulder eller blir nervösa när polisen kommer. En enskild iakttagelse gör ingen till offer, och den gör inte heller någon arbetsgivare eller make till misstänkt.

**Att inga tecken syns utesluter ingenting.** Också de som utnyttjar andra känner till förteckningarna. De skaffar en prydlig bostad, skriver ordentliga lönebesked och talar om vad man ska svara en myndighet. Många offer ser sig inte heller som offer utan som människor som har haft otur.

Därför är förteckningen ett stöd för minnet och inget mätinstrument. Tecknen räknas inte ihop till poäng. Se efter om de tillsammans bildar en helhet: har den här människan en verklig möjlighet att säga nej och gå?

> Kom ihåg: ett tecken är ett skäl att se närmare efter. Ett tecken bevisar ingenting, och att inga tecken syns utesluter ingenting.
`;

const en = `
## An observation that makes you stop

A sign is one thing seen or heard that may point to human trafficking. A resident's phone rings every five minutes. A cook in a restaurant does not know which town they are in. A passport is “in safe keeping at a friend's”. Each of these can have a perfectly ordinary explanation. Each is still a reason to ask one more question.

A sign starts an inquiry; it does not end one. You do not have to settle whether this is trafficking. It is enough that you notice, ask safely and tell the person about the help there is.

## One catalogue for everyone

This course uses a catalogue in which every sign has its own code. The letter gives the group and the number gives the sign:

- **G** general signs
- **L** labour and **D** domestic work
- **S** sexual exploitation and **M** forced marriage
- **C** crime and begging
- **K** children
- **O** organ removal

The same codes are on the referral form. When a counsellor in a reception centre, a police patrol and an NGO worker use the same words, what they have seen can be laid side by side. The group tells you which form of exploitation the sign points to first. One person can show signs from many groups.

## Two limits

**One sign proves nothing.** Many people work long days, owe money or get nervous around the police. A single observation makes nobody a victim, and it does not make their employer or spouse a suspect.

**That no sign is seen excludes nothing.** Those who exploit others know the lists too. They find a tidy flat, write proper payslips and coach people in what to answer an authority. Many victims, too, see themselves not as victims but as people who have had bad luck.

So the catalogue is a support for your memory, not a measuring instrument. Signs are not added up into points. Look at whether they form a picture together: does this person have a real possibility of saying no and leaving?

> Remember: a sign is a reason to look closer. One sign proves nothing, and the absence of signs excludes nothing.
`;

export const whatASignIs: Lesson = {
  id: lessonId("m3-what-a-sign-is"),
  title: { fi: "Mikä merkki on", sv: "Vad ett tecken är", en: "What a sign is" },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
