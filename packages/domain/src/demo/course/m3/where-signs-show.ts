import type { Lesson } from "../../../courses/index.ts";
import { lessonId } from "../names.ts";

const fi = `
## Kuusi paikkaa, joihin katsoa

Luetteloa ei voi kantaa mukana keskustelussa. Siksi on helpompi muistaa kuusi paikkaa, joissa merkit näkyvät: paperit, raha, liikkuminen, puhe, koti ja keho. Ne toistuvat kaikissa hyväksikäytön muodoissa.

- **Paperit.** Kenellä passi, oleskelulupa ja pankkitunnukset ovat? Ymmärtääkö henkilö, mitä on allekirjoittanut? Vastaavatko palkkalaskelmat sitä, mitä hän kertoo päivistään?
- **Raha.** Onko hänellä omaa rahaa? Onko velkaa, ja kenelle? Palaako palkka jollekin toiselle? Käyttääkö joku hänen tiliään?
- **Liikkuminen.** Käykö hän ulkona yksin? Kuka matkan järjesti ja maksoi? Tietääkö hän, missä on ja minne on menossa?
- **Puhe.** Kuka vastaa? Onko kertomus sanasta sanaan sama kuin muilla? Mistä aiheesta hän vaikenee?
- **Koti.** Missä hän nukkuu, ja kenen kanssa? Kuka omistaa asunnon? Saako oven lukkoon sisäpuolelta, ja saako sen auki?
- **Keho.** Onko vammoja, uupumusta tai hoitamatta jäänyttä kipua? Muuttuuko hän, kun tietty ihminen tulee huoneeseen?

Nämä ovat sinun kysymyksiäsi itsellesi, eivät lista, joka luetaan henkilölle. Moneen saat vastauksen jo katsomalla ja kuuntelemalla tavallisen työsi lomassa.

## Missä työssä näkyy mitäkin

Vastaanottokeskuksessa näkee arjen: kuka noutaa asukkaan aamuyöllä, kenen kortilla ostokset maksetaan, kuka lakkaa käymästä ruokailussa. Poliisi näkee asunnot, autot ja toistuvat nimet. Rajavartija näkee matkaseuran, liput ja sen hetken, jolloin kertomus ei osu yhteen papereiden kanssa. Järjestön työntekijä näkee ihmisen, joka tulee paikalle omasta tahdostaan, ja saa siksi kuulla asioita, joita muille ei kerrota.

Kukaan ei näe kaikkea. Lentokentällä näkyi kaksi lippua ja yksi puhelin, keskuksessa väsynyt asukas, jota noudetaan joka yö. Vasta yhdessä havainnoista syntyy kuva. Siksi pienikin havainto kannattaa kirjata työpaikan ohjeen mukaan.

## Yksi esimerkki

Terveydenhoitaja tapaa asukkaan selkäkivun vuoksi. Keho: vanha, hoitamaton vamma. Puhe: saattaja vastaa jokaiseen kysymykseen. Paperit: saattajalla on asukkaan kortti. Kolme paikkaa, kolme merkkiä. Terveydenhoitaja varaa uuden ajan, tilaa tulkin ja pyytää saattajaa odottamaan ulkopuolella.

> Muista: paperit, raha, liikkuminen, puhe, koti, keho. Katso niitä tavallisen työsi lomassa, ja kysy vasta, kun se on turvallista.
`;

const sv = `
## Sex ställen att se på

Man kan inte bära förteckningen med sig i ett samtal. Därför är det lättare att minnas sex ställen där tecken syns: papper, pengar, rörlighet, tal, hem och kropp. De återkommer i alla former av utnyttjande.

- **Papper.** Vem har passet, uppehållstillståndet och bankkoderna? Förstår personen vad hen har undertecknat? Stämmer lönebeskeden med det som hen berättar om sina dagar?
- **Pengar.** Har personen egna pengar? Finns det en skuld, och till vem? Går lönen tillbaka till någon annan? Använder någon personens konto?
- **Rörlighet.** Går personen ut ensam? Vem ordnade och betalade resan? Vet personen var hen är och vart hen är på väg?
- **Tal.** Vem svarar? Är berättelsen ordagrant densamma som andras? Vilket ämne tiger personen om?
- **Hem.** Var sover personen, och med vem? Vem äger bostaden? Går dörren att låsa inifrån, och går den att öppna?
- **Kropp.** Finns det skador, utmattning eller smärta som aldrig har behandlats? Förändras personen när en viss människa kommer in i rummet?

Det här är dina frågor till dig själv, ingen lista som läses upp för personen. Många av dem får du svar på redan genom att se och lyssna medan du gör ditt vanliga arbete.

## Olika arbeten visar olika saker

På förläggningen ser man vardagen: vem som hämtar en boende på småtimmarna, med vems kort inköpen betalas, vem som slutar komma till måltiderna. Polisen ser lägenheter, bilar och namn som återkommer. Gränsbevakaren ser ressällskapet, biljetterna och det ögonblick då berättelsen inte stämmer med papperen. Organisationens medarbetare möter en människa som kommer av egen vilja och får därför höra sådant som inte berättas för andra.

Ingen ser allt. På flygplatsen syntes två biljetter och en telefon, på förläggningen en trött boende som hämtas varje natt. Först tillsammans blir iakttagelserna en helhet. Därför lönar det sig att anteckna också en liten iakttagelse enligt arbetsplatsens anvisningar.

## Ett exempel

Hälsovårdaren träffar en boende på grund av ryggsmärtor. Kroppen: en gammal, obehandlad skada. Talet: ledsagaren svarar på varje fråga. Papperen: ledsagaren har den boendes kort. Tre ställen, tre tecken. Hälsovårdaren bokar en ny tid, beställer en tolk och ber ledsagaren vänta utanför.

> Kom ihåg: papper, pengar, rörlighet, tal, hem, kropp. Se på dem medan du gör ditt vanliga arbete, och fråga först när det är tryggt.
`;

const en = `
## Six places to look

You cannot carry the catalogue with you into a conversation. It is easier to remember six places where signs show: papers, money, movement, talk, home and body. They recur in all forms of exploitation.

- **Papers.** Who has the passport, the residence permit and the bank codes? Does the person understand what they have signed? Do the payslips fit what they tell you about their days?
- **Money.** Do they have money of their own? Is there a debt, and to whom? Does the pay go back to someone else? Does someone use their account?
- **Movement.** Do they go out alone? Who arranged and paid for the journey? Do they know where they are and where they are going?
- **Talk.** Who answers? Is the story word for word the same as others'? Which subject do they fall silent about?
- **Home.** Where do they sleep, and with whom? Who owns the flat? Can the door be locked from the inside, and can it be opened?
- **Body.** Are there injuries, exhaustion or pain that was never treated? Does the person change when a certain someone enters the room?

These are your questions to yourself, not a list to read out to the person. Many of them are answered simply by looking and listening while you do your ordinary work.

## Different work shows different things

In a reception centre you see daily life: who picks up a resident before dawn, whose card pays for the shopping, who stops coming to meals. The police see flats, cars and names that come back. A border guard sees the travelling company, the tickets and the moment when the story does not fit the papers. An NGO worker meets a person who comes of their own will, and so hears things that are not told to others.

Nobody sees everything. At the airport there were two tickets and one phone; in the centre there was a tired resident who was picked up every night. Only together do the observations make a picture. That is why even a small one is worth writing down as your workplace has instructed.

## One example

The nurse sees a resident about back pain. Body: an old injury that was never treated. Talk: the companion answers every question. Papers: the companion has the resident's card. Three places, three signs. The nurse books a new appointment, orders an interpreter and asks the companion to wait outside.

> Remember: papers, money, movement, talk, home, body. Look at them while you do your ordinary work, and ask only when it is safe.
`;

export const whereSignsShow: Lesson = {
  id: lessonId("m3-where-signs-show"),
  title: { fi: "Missä merkit näkyvät", sv: "Var tecknen syns", en: "Where signs show" },
  minutes: 5,
  warning: null,
  roles: null,
  body: { fi, sv, en },
};
