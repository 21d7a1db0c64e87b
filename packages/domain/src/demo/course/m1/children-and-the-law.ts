import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Lapsi: keinoja ei tarvita

Lapsi on jokainen alle 18-vuotias. Kun uhri on lapsi, määritelmästä jää pois yksi osa: keinoja ei vaadita. Riittää teko ja tarkoitus käyttää lasta hyväksi. Ketään ei tarvitse olla pakotettu, uhattu tai petetty.

Lapsen oma suostumus ei siis muuta asiaa, eikä sitä muuta se, että vanhempi tai sukulainen on antanut luvan. Seitsemäntoistavuotias voi sanoa, että hän halusi lähteä ja että poikaystävä on hyvä hänelle. Kuuntele häntä tarkasti ja kunnioittaen, mutta älä jätä asiaa siihen.

Keksitty esimerkki: Ilir, 16, myy ruusuja ravintoloissa iltaisin. Hän sanoo auttavansa setäänsä ja saavansa siitä ruokaa ja yösijan. Hän ei vaikuta pelokkaalta. Silti hän ei käy koulua, ja rahat kerää setä. Pelon puuttuminen ei ratkaise mitään, koska kyse on lapsesta.

Jos et ole varma iästä, kohtele nuorta lapsena, kunnes ikä selviää.

## Mihin ihmisiä käytetään

Hyväksikäytön muotoja on monta, ja samalla ihmisellä niitä voi olla useita:

- työperäinen hyväksikäyttö, johon luetaan myös kotiorjuus
- seksuaalinen hyväksikäyttö
- pakkoavioliitto
- rikollisuuteen tai kerjäämiseen pakottaminen
- muut ihmisarvoa loukkaavat olosuhteet
- elinten poistaminen.

Muotoihin palataan moduulissa 2. Älä kuitenkaan odota, että tilanne mahtuu yhteen lokeroon: kotiorjana pidettyä on voitu käyttää hyväksi myös seksuaalisesti, ja velkaa voidaan periä sekä työllä että rikoksilla.

## Miten laki rankaisee

Ihmiskauppa on vakava rikos. Teko voi olla törkeä esimerkiksi silloin, kun siihen liittyy väkivaltaa tai kun uhri on lapsi. Tuomioistuin arvioi aina kokonaisuuden.

Laki ottaa huomioon myös uhrin: ulkomaalaista, joka on ylittänyt rajan luvatta siksi, että hän on ollut ihmiskaupan kohteena, ei tuomita valtionrajarikoksesta.

> **Laki 1.11.2026.** Ihmiskaupasta tuomitaan vankeutta vähintään neljä kuukautta ja enintään kuusi vuotta, törkeästä ihmiskaupasta vähintään kaksi ja enintään kymmenen vuotta (rikoslain 25 luvun 3 ja 3 a §). Pakkoavioliitto tai siihen rinnastettava liitto on mainittu säännöksessä 1.1.2025 alkaen. Valtionrajarikoksesta säädetään rikoslain 17 luvun 7 §:ssä. Kurssi on demo eikä ohje: tarkista voimassa oleva laki.

Sinun ei tarvitse muistaa pykäliä, kun kohtaat ihmisen. Ne kertovat, miten vakavasta asiasta on kyse ja miksi hiljainenkin epäily kannattaa ottaa puheeksi.

> Muista: lapsen kohdalla keinoja ei tarvita eikä suostumuksella ole merkitystä. Kun kyse on lapsesta, toimi heti.
`;

const sv = `
## Barn: inga medel krävs

Ett barn är varje människa under 18 år. När offret är ett barn faller en del av definitionen bort: inga medel krävs. Det räcker med handlingen och syftet att utnyttja barnet. Ingen behöver ha tvingats, hotats eller lurats.

Barnets eget samtycke ändrar alltså inte saken, och det gör inte heller ett tillstånd från en förälder eller släkting. En sjuttonåring kan säga att hon ville åka och att pojkvännen är snäll mot henne. Lyssna noga och med respekt, men låt det inte stanna där.

Ett påhittat exempel: Ilir, 16, säljer rosor på restauranger om kvällarna. Han säger att han hjälper sin farbror och får mat och sovplats för det. Han verkar inte rädd. Ändå går han inte i skola, och farbrodern samlar in pengarna. Att han inte är rädd avgör ingenting, eftersom det gäller ett barn.

Om du inte är säker på åldern, bemöt den unga som ett barn tills åldern är klarlagd.

## Vad människor utnyttjas till

Formerna av utnyttjande är många, och en och samma människa kan ha utsatts för flera:

- utnyttjande av arbetskraft, dit också hushållsslaveri räknas
- sexuellt utnyttjande
- tvångsäktenskap
- tvång till brottslighet eller tiggeri
- andra förhållanden som kränker människovärdet
- avlägsnande av organ.

Formerna behandlas i modul 2. Vänta dig ändå inte att situationen ryms i ett enda fack: den som har hållits som slav i ett hem kan också ha utnyttjats sexuellt, och en skuld kan drivas in både genom arbete och genom brott.

## Hur lagen straffar

Människohandel är ett allvarligt brott. Gärningen kan vara grov till exempel när den är förknippad med våld eller när offret är ett barn. Domstolen bedömer alltid helheten.

Lagen beaktar också offret: en utlänning som har överskridit gränsen olovligt därför att hen har varit föremål för människohandel döms inte för riksgränsbrott.

> **Lagen den 1 november 2026.** För människohandel döms till fängelse i minst fyra månader och högst sex år, för grov människohandel till fängelse i minst två och högst tio år (strafflagen 25 kap. 3 och 3 a §). Tvångsäktenskap eller ett jämförbart förbund nämns i bestämmelsen sedan den 1 januari 2025. Om riksgränsbrott föreskrivs i strafflagen 17 kap. 7 §. Kursen är en demo och ingen anvisning: kontrollera den gällande lagen.

Du behöver inte minnas paragraferna när du möter en människa. De visar hur allvarlig saken är och varför också en svag misstanke är värd att ta upp.

> Kom ihåg: när det gäller ett barn krävs inga medel och samtycket saknar betydelse. Gäller det ett barn ska du agera genast.
`;

const en = `
## Children: no means required

A child is anyone under 18. When the victim is a child, one part of the definition falls away: no means are required. The act and the purpose of exploiting the child are enough. Nobody needs to have been forced, threatened or deceived.

The child's own consent therefore changes nothing, and neither does permission from a parent or relative. A seventeen-year-old may say that she wanted to go and that her boyfriend is good to her. Listen to her closely and with respect, but do not leave it there.

An invented example: Ilir, 16, sells roses in restaurants in the evenings. He says that he helps his uncle and gets food and a place to sleep for it. He does not seem afraid. Yet he does not go to school, and the uncle collects the money. That he is not afraid settles nothing, because he is a child.

If you are not sure of the age, treat the young person as a child until the age is known.

## What people are exploited for

There are many forms of exploitation, and one person may have suffered several:

- labour exploitation, which includes domestic servitude
- sexual exploitation
- forced marriage
- forced criminality or begging
- other conditions degrading to human dignity
- removal of organs.

Module 2 returns to the forms. Still, do not expect the situation to fit into one box: someone kept in servitude in a home may also have been exploited sexually, and a debt may be collected through both work and crime.

## How the law punishes

Trafficking is a serious offence. It may be aggravated, for example, when violence is involved or when the victim is a child. The court always assesses the whole.

The law also has regard to the victim: a foreigner who crossed the border without permission because they were being trafficked is not sentenced for a border offence.

> **The law on 1 November 2026.** The penalty for trafficking is imprisonment for at least four months and at most six years, for aggravated trafficking at least two and at most ten years (Criminal Code, chapter 25, sections 3 and 3 a). Forced marriage or a comparable union has been named in the provision since 1 January 2025. The border offence is in chapter 17, section 7. The course is a demo, not guidance: check the law in force.

You need not remember the sections when you meet a person. They show how serious the matter is, and why even a faint suspicion is worth raising.

> Remember: for a child no means are required and consent does not count. When it is a child, act at once.
`;

export const childrenAndTheLaw: Lesson = {
  id: lessonId("m1-children-and-the-law"),
  title: {
    fi: "Lapset, hyväksikäytön muodot ja laki",
    sv: "Barn, former av utnyttjande och lagen",
    en: "Children, forms of exploitation and the law",
  },
  minutes: 6,
  warning: {
    fi: "Oppitunnilla mainitaan lasten hyväksikäyttö ja väkivalta. Niitä ei kuvata tarkasti.",
    sv: "I lektionen nämns utnyttjande av barn och våld. De beskrivs inte i detalj.",
    en: "The lesson mentions exploitation of children and violence. They are not described in detail.",
  },
  roles: null,
  body: { fi, sv, en },
};
