import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { siteOnEncountering, siteOnIdentifying, sources, victimSupport } from "../sources.ts";

/** What police and border guards see in an ordinary task. */
export const questionsOnAuthorities: readonly Question[] = [
  {
    id: questionId("m7-q04"),
    module: "m7",
    use: "both",
    stem: {
      fi: "Henkilöä epäillään etuuspetoksesta. Hän ei tiedä, mihin rahat ovat menneet, ja hänen pankkikorttinsa on jollakulla toisella. Mitä pitää selvittää?",
      sv: "En person misstänks för förmånsbedrägeri. Hen vet inte vart pengarna har tagit vägen, och hens bankkort finns hos någon annan. Vad behöver utredas?",
      en: "A person is suspected of benefit fraud. They do not know where the money went, and somebody else has their bank card. What needs to be found out?",
    },
    body: {
      kind: "single",
      choices: [
        {
          id: "a",
          text: {
            fi: "Onko henkilö saanut etuuksia myös aikaisempina vuosina",
            sv: "Om personen har fått förmåner också tidigare år",
            en: "Whether the person received benefits in earlier years too",
          },
        },
        {
          id: "b",
          text: {
            fi: "Miksi henkilö ei ole itse ilmoittanut asiasta etuuden maksajalle",
            sv: "Varför personen inte själv har anmält saken till den som betalar förmånen",
            en: "Why the person did not report the matter to the payer of the benefit",
          },
        },
        {
          id: "c",
          text: {
            fi: "Kuinka nopeasti henkilö pystyy maksamaan rahat takaisin",
            sv: "Hur snabbt personen kan betala tillbaka pengarna",
            en: "How quickly the person can pay the money back",
          },
        },
        {
          id: "d",
          text: {
            fi: "Kuka tilejä ja etuuksia käyttää ja voiko henkilö olla uhri",
            sv: "Vem som använder kontona och förmånerna och om personen kan vara ett offer",
            en: "Who uses the accounts and benefits, and whether the person may be a victim",
          },
        },
      ],
      right: "d",
    },
    reason: {
      fi: "Kun joku toinen käyttää henkilön nimissä tilejä tai etuuksia, epäilty voi olla uhri. Mahdollisuus kirjataan ja otetaan puheeksi tutkijan ja syyttäjän kanssa.",
      sv: "När någon annan använder konton eller förmåner i personens namn kan den misstänkta vara ett offer. Möjligheten antecknas och tas upp med utredaren och åklagaren.",
      en: "When somebody else uses accounts or benefits in the person's name, the suspect may be a victim. The possibility is recorded and raised with the investigator and the prosecutor.",
    },
    source: sources(victimSupport, siteOnIdentifying),
    signs: ["C6"],
    lawAsOf: null,
  },
  {
    id: questionId("m7-q05"),
    module: "m7",
    use: "exam",
    stem: {
      fi: "Asunnossa on kaksi naista, jotka eivät tiedä, missä kaupungissa ovat. Mukana oleva mies vastaa heidän puhelimeensa. Miten aloitat?",
      sv: "I en lägenhet finns två kvinnor som inte vet i vilken stad de är. En man på platsen svarar i deras telefon. Hur börjar du?",
      en: "In a flat there are two women who do not know which city they are in. A man who is present answers their phone. How do you begin?",
    },
    body: {
      kind: "single",
      choices: [
        {
          id: "a",
          text: {
            fi: "Kuulen kaikkia kolmea yhdessä, jotta kertomuksia voi verrata",
            sv: "Hör alla tre tillsammans, så att berättelserna kan jämföras",
            en: "Hear all three together, so that the stories can be compared",
          },
        },
        {
          id: "b",
          text: {
            fi: "Puhun kummankin naisen kanssa erikseen tulkin avulla ja kysyn turvallisuudesta",
            sv: "Talar med kvinnorna var för sig med hjälp av en tolk och frågar om säkerheten",
            en: "Talk with each woman apart with an interpreter, and ask about safety",
          },
        },
        {
          id: "c",
          text: {
            fi: "Pyydän miestä tulkkaamaan, koska hän osaa kielen",
            sv: "Ber mannen tolka, eftersom han kan språket",
            en: "Ask the man to interpret, because he knows the language",
          },
        },
        {
          id: "d",
          text: {
            fi: "Kerron miehelle, mitä epäilen, ja pyydän hänen selityksensä",
            sv: "Berättar för mannen vad jag misstänker och ber om hans förklaring",
            en: "Tell the man what I suspect and ask for his explanation",
          },
        },
      ],
      right: "b",
    },
    reason: {
      fi: "Mahdollista uhria kuullaan erillään, ulkopuolisen tulkin avulla ja turvallisuus edellä. Mahdolliselle hyväksikäyttäjälle epäilystä ei kerrota.",
      sv: "Med ett möjligt offer talar man åtskilt, med en utomstående tolk och med säkerheten först. En möjlig utnyttjare får inte veta om misstanken.",
      en: "A possible victim is talked with apart, with an independent interpreter and with safety first. A possible exploiter is not told of the suspicion.",
    },
    source: siteOnEncountering,
    signs: ["S3", "S4"],
    lawAsOf: null,
  },
  {
    id: questionId("m7-q06"),
    module: "m7",
    use: "both",
    stem: {
      fi: "Mitkä havainnot rajatarkastuksessa ovat syy jatkaa keskustelua erillään muista?",
      sv: "Vilka iakttagelser vid gränskontrollen är ett skäl att fortsätta samtalet avskilt från de andra?",
      en: "Which observations at a border check are a reason to go on talking apart from the others?",
    },
    body: {
      kind: "multiple",
      choices: [
        {
          id: "a",
          text: {
            fi: "Matkustaja on nuori ja matkustaa halvimmalla lipulla.",
            sv: "Resenären är ung och reser på den billigaste biljetten.",
            en: "The traveller is young and has the cheapest ticket.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Matkakumppani pitää passeja ja vastaa kaikkiin kysymyksiin.",
            sv: "Reskamraten håller i passen och svarar på alla frågor.",
            en: "The companion holds the passports and answers every question.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Kertomus on sanasta sanaan sama kuin edellisellä matkustajalla.",
            sv: "Berättelsen är ordagrant densamma som den förra resenärens.",
            en: "The story is word for word the same as the last traveller's.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Matkustaja ei tunne lipun maksajaa eikä tiedä osoitetta.",
            sv: "Resenären känner inte den som betalat biljetten och vet inte adressen.",
            en: "The traveller does not know who paid the ticket, nor the address.",
          },
        },
        {
          id: "e",
          text: {
            fi: "Matkustajalla on aksentti, jota on vaikea ymmärtää.",
            sv: "Resenären har en brytning som är svår att förstå.",
            en: "The traveller has an accent that is hard to understand.",
          },
        },
      ],
      right: ["b", "c", "d"],
    },
    reason: {
      fi: "Toisen hallussa olevat asiakirjat, toisen puolesta puhuminen, opeteltu kertomus ja se, ettei matkustaja tiedä, minne on menossa, ovat merkkejä. Ikä, lipun hinta tai aksentti eivät ole.",
      sv: "Handlingar som någon annan innehar, någon som talar i ens ställe, en inlärd berättelse och att resenären inte vet vart hen är på väg är tecken. Ålder, biljettpris eller brytning är det inte.",
      en: "Papers held by another, somebody speaking for the traveller, a story learned by heart and a traveller who does not know where they are going are signs. Age, the price of a ticket or an accent are not.",
    },
    source: siteOnIdentifying,
    signs: ["G1", "G2", "G3", "G5"],
    lawAsOf: null,
  },
];
