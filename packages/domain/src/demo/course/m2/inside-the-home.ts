import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Seinien sisällä

Kaksi hyväksikäytön muotoa tapahtuu kodissa, ja siksi niitä on vaikea nähdä: kotiorjuus ja pakkoavioliitto. Kummassakin uhria saatetaan kutsua perheenjäseneksi. Naapuri näkee lastenhoitajan tai nuoren vaimon, ei ihmistä, joka ei pääse pois.

## Kotiorjuus

Kotiorjuudessa ihminen tekee kotitöitä, hoitaa lapsia tai vanhuksia ja on käytettävissä yötä päivää. Hän voi nukkua olohuoneen lattialla, syödä muiden jälkeen, olla ilman omaa avainta ja kuulla päivittäin, ettei kelpaa mihinkään. Palkkaa ei makseta, tai se lähetetään muka kotiin. Tilastoissa kotiorjuus luetaan työperäiseen hyväksikäyttöön ja merkitään erikseen.

Keksitty esimerkki: Sela vie joka aamu kaksi lasta kouluun, mutta ei koskaan pysähdy puhumaan. Kun opettaja kysyy jotakin, isä vastaa puhelimessa. Sela sanoo olevansa serkku.

## Pakkoavioliitto

Pakkoavioliitossa ihminen ei ole valinnut liittoa tai ei ole voinut kieltäytyä siitä. Avioliitto voi olla juridinen, uskonnollinen tai muu siihen rinnastettava liitto. Perheen järjestämä avioliitto ei ole pakkoavioliitto, jos kumpikin voi sanoa ei ilman pelkoa seurauksista.

Kaikki pakkoavioliitot eivät ole ihmiskauppaa. Liitosta voi tulla ihmiskauppaa, kun ihminen alistetaan toisten määräysvaltaan: hänet lukitaan kotiin, hän tekee kotityöt palkatta, hänen passinsa, puhelimensa ja rahansa ovat toisten hallussa, tai hänet on tuotu maahan puolison luvalla ja eristetty.

Merkkejä ovat myös koulun tai työn äkillinen loppuminen, pelko tulevasta ulkomaanmatkasta ja uhkaukset häpeästä, karkottamisesta tai lasten menettämisestä. Uhri voi olla kumpaa tahansa sukupuolta.

## Matka, jota pelätään

Kun nuori kertoo pelkäävänsä lomaa sukulaisten luona, usko häntä. Älä soita vanhemmille tarkistaaksesi asiaa, äläkä pyydä sukulaista tulkkaamaan tai sovittelemaan: se voi aikaistaa matkaa. Ihmistä on ulkomailla paljon vaikeampi auttaa kuin Suomessa. Jos nuori on alle 18-vuotias, asia on kiireellinen ja siitä tehdään myös lastensuojeluilmoitus.

Rajalla kysymys voi olla yksinkertainen: tietääkö nuori, minne matkustaa, milloin palaa ja kenen hallussa paluulippu on? Puhu hänelle erikseen muista matkustajista.

## Varo yhtä virhettä

Jos ajattelet, että kyse on kulttuurista, jätät uhrin yksin. Jos ajattelet, että koko perhe on rikollinen, hän lakkaa puhumasta. Hän voi pelätä läheisiään ja rakastaa heitä yhtä aikaa.

> Muista: kodissa tapahtuvan hyväksikäytön huomaa usein siitä, että joku ei koskaan ole yksin. Järjestä hetki, jolloin hän on.
`;

const sv = `
## Innanför väggarna

Två former av utnyttjande sker i hemmet och är därför svåra att se: hushållsslaveri och tvångsäktenskap. I båda fallen kan offret kallas familjemedlem. Grannen ser en barnflicka eller en ung hustru, inte en människa som inte kommer därifrån.

## Hushållsslaveri

Vid hushållsslaveri sköter en människa hushållet, barnen eller de gamla och är tillgänglig dygnet runt. Hen kan sova på golvet i vardagsrummet, äta efter de andra, sakna egen nyckel och dagligen få höra att hen inte duger till något. Lön betalas inte, eller så påstås den bli skickad hem. I statistiken räknas hushållsslaveri till utnyttjande av arbetskraft och anges särskilt.

Ett påhittat exempel: Sela följer två barn till skolan varje morgon men stannar aldrig för att prata. När läraren frågar något svarar pappan i telefonen. Sela säger att hon är en kusin.

## Tvångsäktenskap

Vid tvångsäktenskap har människan inte valt äktenskapet eller inte kunnat neka. Det kan vara juridiskt, religiöst eller ett annat jämförbart förbund. Ett äktenskap som familjen har arrangerat är inte ett tvångsäktenskap om båda kan säga nej utan rädsla för följderna.

Alla tvångsäktenskap är inte människohandel. Det kan bli människohandel när människan hålls under kontroll: hen är inlåst hemma, sköter hushållet utan lön, andra innehar hens pass, telefon och pengar, eller hen har hämtats hit på makens tillstånd och isolerats.

Tecken är också att skolan eller arbetet tar slut plötsligt, rädsla för en kommande utlandsresa och hot om skam, utvisning eller att mista barnen. Offret kan vara av vilket kön som helst.

## Resan som väcker rädsla

När en ung människa säger sig vara rädd för semestern hos släkten, tro på hen. Ring inte föräldrarna för att kontrollera saken, och be ingen släkting tolka eller medla: då kan resan tidigareläggas. Det är mycket svårare att hjälpa någon utomlands än i Finland. Om den unga är under 18 år är saken brådskande, och då görs också en barnskyddsanmälan.

Vid gränsen kan frågan vara enkel: vet den unga vart hen reser, när hen kommer tillbaka och vem som har returbiljetten? Tala med hen avskilt från de andra resenärerna.

## Akta dig för ett misstag

Om du tänker att det handlar om kultur lämnar du offret ensamt. Om du tänker att hela familjen är kriminell slutar hen att tala. Man kan vara rädd för sina närmaste och älska dem på samma gång.

> Kom ihåg: utnyttjande i hemmet märks ofta på att någon aldrig är ensam. Ordna en stund då hen är det.
`;

const en = `
## Behind the walls

Two forms of exploitation happen in the home and are therefore hard to see: domestic servitude and forced marriage. In both, the victim may be called a member of the family. The neighbour sees a nanny or a young wife, not a person who cannot get away.

## Domestic servitude

In domestic servitude a person does the housework, looks after children or the elderly and is on call day and night. They may sleep on the living-room floor, eat after the others, have no key of their own and hear daily that they are good for nothing. No wage is paid, or it is said to be sent home. In statistics it counts as labour exploitation and is marked apart.

An invented example: Sela takes two children to school every morning but never stops to talk. When the teacher asks something, the father answers by phone. Sela says that she is a cousin.

## Forced marriage

In a forced marriage a person did not choose the marriage or could not refuse it. It may be a legal or religious marriage or another comparable union. A marriage arranged by the family is not a forced marriage if both can say no without fear of what follows.

Not every forced marriage is trafficking. It can become trafficking when the person is held under control: they are locked in at home, do the housework unpaid, others hold their passport, phone and money, or they were brought over on the spouse's permit and isolated.

Other signs are school or work ending suddenly, fear of a coming trip abroad and threats of shame, deportation or losing the children. The victim can be of any gender.

## The trip that is feared

When a young person says they are afraid of a holiday with relatives, believe them. Do not phone the parents to check, and do not ask a relative to interpret or mediate: the trip may then be moved forward. Helping someone abroad is much harder than helping them in Finland. If they are under 18, the matter is urgent, and a child-welfare notification is also made.

At the border the question can be simple: does the young person know where they are going, when they will return and who holds the return ticket? Speak to them apart from the other travellers.

## Beware of one mistake

If you think that it is culture, you leave the victim alone. If you think that the whole family is criminal, they stop talking. A person can fear those closest to them and love them at the same time.

> Remember: exploitation in the home often shows in that somebody is never alone. Arrange a moment when they are.
`;

export const insideTheHome: Lesson = {
  id: lessonId("m2-inside-the-home"),
  title: {
    fi: "Kotiorjuus ja pakkoavioliitto",
    sv: "Hushållsslaveri och tvångsäktenskap",
    en: "Domestic servitude and forced marriage",
  },
  minutes: 6,
  warning: {
    fi: "Oppitunnilla kuvataan alistamista ja uhkailua kotona ja parisuhteessa.",
    sv: "I lektionen beskrivs förtryck och hot i hemmet och i parrelationer.",
    en: "The lesson describes oppression and threats in the home and between partners.",
  },
  roles: null,
  body: { fi, sv, en },
};
