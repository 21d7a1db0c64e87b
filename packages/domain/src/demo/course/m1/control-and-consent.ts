import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Hallinta ilman lukkoja

Moni kuvittelee ihmiskaupan uhrin lukkojen taakse. Joskus niin on, mutta useammin ovi on auki eikä ihminen silti lähde. Hän käy kaupassa, vastaa puhelimeen ja hymyilee tarkastajalle. Hallinta on muualla:

- velassa, jota ei voi maksaa pois
- asiakirjoissa, jotka ovat jonkun toisen hallussa
- uhkauksissa, jotka kohdistuvat häneen tai perheeseen kotimaassa
- oleskeluluvassa, jonka hän uskoo menettävänsä
- häpeässä, rakkaudessa tai lupauksessa, jolla häntä pidetään otteessa
- siinä, ettei hän tunne maassa ketään muuta.

Olennaista on, onko ihmisellä **todellinen mahdollisuus lähteä**. Vaihtoehto, joka tarkoittaa kodittomuutta, väkivaltaa tai vaaraa lapsille, ei ole todellinen vaihtoehto.

## Kysymys, jonka voit esittää itsellesi

Kun kuulet kertomuksen, mieti: mitä tapahtuisi, jos hän huomenna kieltäytyisi? Jos vastaus on, että hän hakisi toista työtä, kyse on todennäköisesti jostakin muusta. Jos vastaus on, että joku tulisi hakemaan rahoja hänen äidiltään, katso tarkemmin.

Älä tee tästä kuulustelua. Kysymys auttaa sinua jäsentämään sen, minkä jo tiedät.

## Entä jos hän suostui?

Moni sanoo: tulin vapaaehtoisesti, allekirjoitin itse, kukaan ei pakottanut. Se voi olla totta, ja silti kyse voi olla ihmiskaupasta. Jos aikuista on erehdytetty tai painostettu tai hänen turvatonta tilaansa on käytetty hyväksi, hänen suostumuksellaan hyväksikäyttöön ei ole merkitystä. Ihminen ei voi suostua siihen, mitä häneltä salattiin.

Keksitty esimerkki: partio tapaa asunnossa Mirelan, joka sanoo myyvänsä seksiä omasta halustaan. Myöhemmin, kahden kesken tulkin kanssa, hän kertoo, että hän suostui kahteen viikkoon. Nyt on kulunut puoli vuotta, rahat vie toinen, eikä lopettamisesta saa edes puhua. Ensimmäinen vastaus ei ollut valhe, mutta se ei ollut koko totuus.

Muista myös toinen puoli: aikuisella on oikeus tehdä valintoja, joita itse et tekisi. Jos keinoja ei ole käytetty, kyse ei ole ihmiskaupasta.

## Kaksi eri suostumusta

Älä sekoita tätä esitykseen. Suostumus hyväksikäyttöön ei poista ihmiskauppaa. Sen sijaan aikuisen oma suostumus **tarvitaan aina**, kun teet hänestä esityksen auttamisjärjestelmään.

> Muista: kysy mielessäsi, voisiko ihminen todella lähteä. Alussa annettu suostumus ei sulje ihmiskauppaa pois.
`;

const sv = `
## Kontroll utan lås

Många föreställer sig ett offer för människohandel bakom lås och bom. Ibland är det så, men oftare är dörren öppen och människan går ändå inte. Hen handlar i butiken, svarar i telefonen och ler mot inspektören. Kontrollen finns någon annanstans:

- i en skuld som inte går att betala av
- i handlingar som någon annan innehar
- i hot mot personen själv eller mot familjen i hemlandet
- i uppehållstillståndet som hen tror sig mista
- i skam, kärlek eller ett löfte som håller hen kvar
- i att hen inte känner någon annan i landet.

Det avgörande är om människan har en **verklig möjlighet att lämna**. Ett alternativ som betyder hemlöshet, våld eller fara för barnen är inget verkligt alternativ.

## En fråga som du kan ställa dig själv

När du hör en berättelse, tänk efter: vad skulle hända om hen vägrade i morgon? Om svaret är att hen skulle söka ett annat jobb, handlar det troligen om något annat. Om svaret är att någon skulle komma och kräva pengarna av hens mamma, titta närmare.

Gör inte detta till ett förhör. Frågan hjälper dig att ordna det som du redan vet.

## Men om personen samtyckte?

Många säger: jag kom frivilligt, jag skrev under själv, ingen tvingade mig. Det kan vara sant, och ändå kan det vara fråga om människohandel. Om en vuxen har vilseletts eller pressats eller om hens utsatta läge har utnyttjats, saknar samtycket till utnyttjandet betydelse. Ingen kan samtycka till det som har dolts.

Ett påhittat exempel: en patrull träffar i en lägenhet Mirela, som säger att hon säljer sex av egen vilja. Senare, på tu man hand med en tolk, berättar hon att hon gick med på två veckor. Nu har det gått ett halvår, någon annan tar pengarna, och att sluta får hon inte ens tala om. Det första svaret var ingen lögn, men det var inte hela sanningen.

Kom också ihåg det omvända: en vuxen har rätt att göra val som du själv inte skulle göra. Om inga medel har använts är det inte fråga om människohandel.

## Två olika samtycken

Blanda inte ihop detta med framställningen. Ett samtycke till utnyttjandet gör inte att människohandeln försvinner. Däremot **behövs alltid** den vuxnas eget samtycke när du gör en framställning om hen till hjälpsystemet.

> Kom ihåg: fråga dig om människan verkligen kunde lämna. Ett samtycke i början utesluter inte människohandel.
`;

const en = `
## Control without locks

Many people picture a victim of trafficking behind a locked door. Sometimes it is so, but more often the door is open and the person still does not leave. They go to the shop, answer the phone and smile at the inspector. The control lies elsewhere:

- in a debt that cannot be paid off
- in papers that somebody else holds
- in threats against them or their family at home
- in the residence permit that they believe they will lose
- in shame, love or a promise that keeps them in hand
- in knowing nobody else in the country.

What matters is whether the person has a **real possibility to leave**. An alternative that means homelessness, violence or danger to the children is no real alternative.

## A question to ask yourself

When you hear a story, think: what would happen if they refused tomorrow? If the answer is that they would look for another job, it is probably something else. If the answer is that somebody would go to their mother for the money, look closer.

Do not turn this into an interrogation. The question helps you to order what you already know.

## And if they agreed?

Many say: I came of my own will, I signed it myself, nobody forced me. That may be true, and it may still be trafficking. If an adult was deceived or pressured, or if their vulnerable position was abused, their consent to the exploitation does not count. Nobody can consent to what was hidden from them.

An invented example: in a flat, a patrol meets Mirela, who says that she sells sex by her own choice. Later, alone with an interpreter, she says that she agreed to two weeks. Half a year has passed, somebody else takes the money, and stopping may not even be mentioned. Her first answer was no lie, but it was not the whole truth.

Remember the other side too: an adult has the right to make choices that you would not make. If none of the means was used, it is not trafficking.

## Two different consents

Do not confuse this with the referral. Consent to the exploitation does not make trafficking go away. But an adult's own consent **is always needed** when you refer them to the assistance system.

> Remember: ask yourself whether the person could really leave. Consent at the beginning does not exclude trafficking.
`;

export const controlAndConsent: Lesson = {
  id: lessonId("m1-control-and-consent"),
  title: {
    fi: "Hallinta, ulospääsy ja suostumus",
    sv: "Kontroll, utväg och samtycke",
    en: "Control, a way out, and consent",
  },
  minutes: 7,
  warning: {
    fi: "Oppitunnilla mainitaan lyhyesti seksuaalinen hyväksikäyttö ja uhkaukset.",
    sv: "I lektionen nämns kort sexuellt utnyttjande och hot.",
    en: "The lesson briefly mentions sexual exploitation and threats.",
  },
  roles: null,
  body: { fi, sv, en },
};
