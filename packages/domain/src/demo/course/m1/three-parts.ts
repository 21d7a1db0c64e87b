import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Rikos, jolla on kolme osaa

Ihmiskauppa on eri asia kuin kova työnantaja, huono palkka tai vaikea perhetilanne. Se on rikos, jonka määritelmässä on kolme osaa: teko, keino ja tarkoitus. Kun muistat ne, tiedät, mitä kertomuksessa kannattaa kuunnella. Sinun ei tarvitse ratkaista, onko rikos tapahtunut: se on esitutkinnan, syyttäjän ja tuomioistuimen tehtävä. Sinun tehtäväsi on huomata, milloin palaset voivat kuulua yhteen.

- **Teko** on se, mitä ihmiselle tehdään. Hänet värvätään, otetaan määräysvaltaan, kuljetetaan, luovutetaan toiselle, vastaanotetaan tai majoitetaan.
- **Keino** on se, millä hänet saadaan mukaan ja pidetään otteessa. Häntä painostetaan, uhataan tai erehdytetään, hänen riippuvaista asemaansa tai turvatonta tilaansa käytetään hyväksi, tai jollekulle maksetaan vallasta häneen.
- **Tarkoitus** on hyväksikäyttö, esimerkiksi seksuaalinen hyväksikäyttö, pakkotyö, pakkoavioliitto, muut ihmisarvoa loukkaavat olosuhteet tai elinten poistaminen.

## Yksi kertomus, kolme osaa

Keksitty esimerkki: Dev kertoo vastaanottokeskuksen ohjaajalle, miten hän tuli Suomeen. Tuttavan tuttava lupasi hänelle kokin paikan, osti lennot ja haki hänet kentältä. Asunnoksi osoittautui ravintolan takahuone. Passi jäi esimiehelle säilytettäväksi, ja matkasta syntyi velka, joka kasvoi kuukausi kuukaudelta. Dev teki pitkiä päiviä ilman vapaita eikä saanut juuri lainkaan palkkaa.

Teko on värvääminen, kuljettaminen ja majoittaminen. Keino on valheellinen lupaus, velka ja pois otettu passi. Tarkoitus on teettää työtä lähes ilmaiseksi. Dev ei itse puhunut ihmiskaupasta. Harva puhuu: ihmiset kertovat väsymyksestä, velasta, pelosta ja häpeästä.

## Kaikki ei näy kerralla

Kuulet yleensä ensin yhden osan. Asukas kertoo palkasta, jota ei maksettu, ja vasta viikkojen päästä siitä, miten hänen perhettään uhattiin. Poliisi näkee ahtaan asunnon mutta ei värvääjää, joka on toisessa maassa. Rajavartija näkee matkan mutta ei sitä, mitä perillä odottaa. Järjestössä kuullaan pelosta, mutta nimiä ei mainita.

Myös tekijöitä voi olla monta: yksi värvää, toinen kuljettaa, kolmas hyötyy työstä. Kukaan heistä ei välttämättä tee kaikkea itse. Siksi puuttuva osa ei ole syy sivuuttaa kertomusta. Se on syy kuunnella, kirjata ja kysyä neuvoa.

> Muista: teko, keino, tarkoitus. Sinun ei tarvitse todistaa yhtäkään niistä. Riittää, että huomaat mahdollisuuden ja tarjoat apua.
`;

const sv = `
## Ett brott med tre delar

Människohandel är något annat än en hård arbetsgivare, en dålig lön eller en svår familjesituation. Det är ett brott vars definition har tre delar: handling, medel och syfte. När du minns dem vet du vad du ska lyssna efter i en berättelse. Du behöver inte avgöra om ett brott har begåtts: det är en uppgift för förundersökningen, åklagaren och domstolen. Din uppgift är att märka när bitarna kan höra ihop.

- **Handlingen** är det som görs mot människan. Hen rekryteras, någon tar kontroll över hen, hen transporteras, överlämnas till någon annan, tas emot eller inhyses.
- **Medlet** är det som används för att få med människan och hålla hen kvar. Hen pressas, hotas eller vilseleds, hens beroende ställning eller utsatta läge utnyttjas, eller så får någon betalt för sin makt över hen.
- **Syftet** är utnyttjande, till exempel sexuellt utnyttjande, tvångsarbete, tvångsäktenskap, andra förhållanden som kränker människovärdet eller avlägsnande av organ.

## En berättelse, tre delar

Ett påhittat exempel: Dev berättar för en handledare på förläggningen hur han kom till Finland. En bekants bekant lovade honom ett jobb som kock, köpte flygbiljetterna och hämtade honom på flygplatsen. Bostaden visade sig vara rummet bakom restaurangen. Passet blev kvar hos chefen för förvaring, och av resan uppstod en skuld som växte månad för månad. Dev arbetade långa dagar utan ledigt och fick knappt någon lön alls.

Handlingen är att han rekryterades, transporterades och inhystes. Medlet är det falska löftet, skulden och passet som togs ifrån honom. Syftet är att få arbete utfört nästan gratis. Dev talade inte själv om människohandel. Det gör få: människor berättar om trötthet, skuld, rädsla och skam.

## Allt syns inte på en gång

Oftast får du först höra en enda del. En boende berättar om lönen som aldrig betalades ut, och först flera veckor senare om hur familjen hotades. Polisen ser den trånga lägenheten men inte rekryteraren, som finns i ett annat land. Gränsbevakaren ser resan men inte det som väntar vid målet. På en organisation får man höra om rädslan, men inga namn nämns.

Förövarna kan också vara flera: en rekryterar, en annan transporterar, en tredje drar nytta av arbetet. Ingen av dem behöver göra allt själv. Därför är en del som saknas inget skäl att förbigå berättelsen. Den är ett skäl att lyssna, anteckna och be om råd.

> Kom ihåg: handling, medel, syfte. Du behöver inte bevisa någon av dem. Det räcker att du märker möjligheten och erbjuder hjälp.
`;

const en = `
## An offence in three parts

Trafficking is something other than a harsh employer, bad pay or a difficult family. It is an offence whose definition has three parts: act, means and purpose. When you remember them, you know what to listen for in a story. You do not have to decide whether an offence has been committed: that is for the criminal investigation, the prosecutor and the court. Your task is to notice when the pieces may belong together.

- **The act** is what is done to the person. They are recruited, brought under someone's control, transported, handed to someone else, received or harboured.
- **The means** is how the person is drawn in and kept in hand. They are pressured, threatened or deceived, their dependent or vulnerable position is abused, or somebody is paid for the power they hold over them.
- **The purpose** is exploitation, for example sexual exploitation, forced labour, forced marriage, other conditions degrading to human dignity or the removal of organs.

## One story, three parts

An invented example: Dev tells an instructor at the reception centre how he came to Finland. A friend of a friend promised him work as a cook, bought the flights and met him at the airport. His home turned out to be the room behind the restaurant. The boss kept his passport, supposedly for safety, and the journey became a debt that grew month by month. Dev worked long days with no time off and received hardly any pay.

The act is recruiting, transporting and harbouring. The means is the false promise, the debt and the passport taken away. The purpose is to get work almost for free. Dev himself did not speak of trafficking. Few do: people speak of tiredness, debt, fear and shame.

## Not everything shows at once

Usually you hear one part first. A resident tells you about wages that were never paid, and only weeks later about the threats against the family. The police see the crowded flat but not the recruiter, who is in another country. The border guard sees the journey but not what awaits at its end. The NGO hears of the fear, but no names are mentioned.

There may also be several offenders: one recruits, another transports, a third profits from the work. None of them need do everything. A missing part is therefore no reason to pass over a story. It is a reason to listen, take notes and ask for advice.

> Remember: act, means, purpose. You do not have to prove any of them. It is enough that you notice the possibility and offer help.
`;

export const threeParts: Lesson = {
  id: lessonId("m1-three-parts"),
  title: {
    fi: "Teko, keino ja tarkoitus",
    sv: "Handling, medel och syfte",
    en: "Act, means and purpose",
  },
  minutes: 7,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
