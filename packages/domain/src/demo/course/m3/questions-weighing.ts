import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { iloOf2012, instructionCard, site, unodcManual } from "../sources.ts";

/** The card's rule, the weight of a sign and a sign that is urgent. */
export const questionsOnWeighing: readonly Question[] = [
  {
    id: questionId("m3-q07"),
    module: "m3",
    use: "both",
    stem: {
      fi: "Ohjekortissa ei ole yhtään ”kyllä”-vastausta, mutta ”ehkä”-vastauksia on kaksi. Mitä teet?",
      sv: "På instruktionskortet är inget svar ”ja”, men två är ”kanske”. Vad gör du?",
      en: "The answers on the instruction card are no “yes” and two “maybe”. What do you do?",
    },
    body: {
      kind: "single",
      right: "c",
      choices: [
        {
          id: "a",
          text: {
            fi: "En mitään, koska yhtään ”kyllä” ei ole.",
            sv: "Ingenting, eftersom det inte finns något ”ja”.",
            en: "Nothing, because there is no “yes”.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Odotan, että ”ehkä”-vastauksia on kolme.",
            sv: "Väntar tills det finns tre ”kanske”.",
            en: "Wait until there are three “maybe”.",
          },
        },
        {
          id: "c",
          text: { fi: "Selvitän asiaa tarkemmin.", sv: "Tar närmare reda på saken.", en: "Look into it more closely." },
        },
        {
          id: "d",
          text: {
            fi: "Totean, että henkilö on ihmiskaupan uhri.",
            sv: "Konstaterar att personen är offer för människohandel.",
            en: "Conclude that the person is a victim of trafficking.",
          },
        },
      ],
    },
    reason: {
      fi: "Kortin sääntö: yksi ”kyllä” tai kaksi ”ehkä” riittää siihen, että asiaa selvitetään tarkemmin.",
      sv: "Kortets regel: ett ”ja” eller två ”kanske” räcker för att man ska ta närmare reda på saken.",
      en: "The card's rule: one “yes” or two “maybe” is enough to look into it more closely.",
    },
    source: instructionCard,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m3-q08"),
    module: "m3",
    use: "check",
    stem: {
      fi: "Montako ”kyllä”-vastausta ohjekortissa riittää yksinään siihen, että asiaa selvitetään tarkemmin?",
      sv: "Hur många ”ja” på instruktionskortet räcker i sig för att man ska ta närmare reda på saken?",
      en: "How many “yes” answers on the instruction card are enough on their own to look into the matter more closely?",
    },
    body: { kind: "numeric", right: 1, tolerance: 0 },
    reason: {
      fi: "Yksi ”kyllä” riittää. ”Ehkä”-vastauksia tarvitaan kaksi.",
      sv: "Ett ”ja” räcker. Av ”kanske” behövs det två.",
      en: "One “yes” is enough. Of “maybe” two are needed.",
    },
    source: instructionCard,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m3-q09"),
    module: "m3",
    use: "check",
    stem: {
      fi: "Rakennustyöntekijä kertoo, että esimies on sanonut ilmiantavansa hänet, jos hän lopettaa työt. Muihin ohjekortin kysymyksiin vastaus on ”ei”. Mitä se tarkoittaa?",
      sv: "En byggarbetare berättar att chefen har sagt att det blir en anmälan om arbetaren slutar. På kortets övriga frågor är svaret ”nej”. Vad betyder det?",
      en: "A construction worker says that the boss has said they will be reported if they stop working. All other answers on the card are “no”. What does that mean?",
    },
    body: {
      kind: "single",
      right: "b",
      choices: [
        {
          id: "a",
          text: {
            fi: "Kyse on riidasta, joka ei kuulu sinulle.",
            sv: "Det är en tvist som inte angår dig.",
            en: "It is a dispute that is none of your business.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Asiaa on syytä selvittää tarkemmin.",
            sv: "Det finns skäl att ta närmare reda på saken.",
            en: "There is reason to look into it more closely.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Sinun on soitettava esimiehelle ja kysyttävä.",
            sv: "Du måste ringa chefen och fråga.",
            en: "You have to call the boss and ask.",
          },
        },
      ],
    },
    reason: {
      fi: "Uhkaus on selvä ”kyllä”, ja yksi ”kyllä” riittää. Esimiehelle ei soiteta, koska se voi vaarantaa työntekijän.",
      sv: "Hotet är ett klart ”ja”, och ett ”ja” räcker. Man ringer inte chefen, för det kan utsätta arbetstagaren för fara.",
      en: "The threat is a clear “yes”, and one “yes” is enough. The boss is not called, because that may put the worker in danger.",
    },
    source: instructionCard,
    signs: ["G8", "L8"],
    lawAsOf: null,
  },
  {
    id: questionId("m3-q10"),
    module: "m3",
    use: "exam",
    stem: {
      fi: "Mitkä kuuluvat ILO:n pakkotyön tunnusmerkkeihin? Valitse kaikki oikeat vaihtoehdot.",
      sv: "Vilka hör till ILO:s kännetecken på tvångsarbete? Välj alla rätta alternativ.",
      en: "Which are among the ILO's indicators of forced labour? Choose all the right answers.",
    },
    body: {
      kind: "multiple",
      right: ["a", "b", "d", "e"],
      choices: [
        { id: "a", text: { fi: "Palkan pidättäminen", sv: "Innehållen lön", en: "Withheld wages" } },
        {
          id: "b",
          text: { fi: "Henkilöpapereiden ottaminen", sv: "Fråntagna identitetshandlingar", en: "Retained papers" },
        },
        { id: "c", text: { fi: "Vähän taitoa vaativa työ", sv: "Okvalificerat arbete", en: "Low-skilled work" } },
        {
          id: "d",
          text: {
            fi: "Velkaorjuus ja eristäminen",
            sv: "Skuldslaveri och isolering",
            en: "Debt bondage and isolation",
          },
        },
        {
          id: "e",
          text: { fi: "Kohtuuttomat ylityöt", sv: "Oskäligt övertidsarbete", en: "Excessive overtime" },
        },
      ],
    },
    reason: {
      fi: "Työn laatu ei ole tunnusmerkki: vähän taitoa vaativa työ voi olla reilua ja vaativa työ pakotettua. Muut neljä vaihtoehtoa ovat ILO:n luettelossa.",
      sv: "Arbetets art är inget kännetecken: okvalificerat arbete kan ha rättvisa villkor och kvalificerat arbete vara framtvingat. De fyra övriga alternativen finns i ILO:s förteckning.",
      en: "The kind of work is no indicator: low-skilled work can be fair and skilled work forced. The other four choices are on the ILO's list.",
    },
    source: iloOf2012,
    signs: ["L2", "L3", "L5", "G2"],
    lawAsOf: null,
  },
  {
    id: questionId("m3-q11"),
    module: "m3",
    use: "exam",
    stem: {
      fi: "Montako pakkotyön tunnusmerkkiä on ILO:n luettelossa?",
      sv: "Hur många kännetecken på tvångsarbete finns i ILO:s förteckning?",
      en: "How many indicators of forced labour are on the ILO's list?",
    },
    body: { kind: "numeric", right: 11, tolerance: 0 },
    reason: {
      fi: "ILO:n luettelossa vuodelta 2012 on 11 tunnusmerkkiä.",
      sv: "ILO:s förteckning från 2012 omfattar 11 kännetecken.",
      en: "The ILO's list of 2012 has 11 indicators.",
    },
    source: iloOf2012,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m3-q12"),
    module: "m3",
    use: "exam",
    stem: {
      fi: "Minkä vaiheen merkit ovat yleensä luotettavimpia?",
      sv: "Från vilket skede är tecknen i allmänhet tillförlitligast?",
      en: "Signs from which stage are usually the most reliable?",
    },
    body: {
      kind: "single",
      right: "d",
      choices: [
        { id: "a", text: { fi: "Värväyksen", sv: "Rekryteringen", en: "Recruitment" } },
        { id: "b", text: { fi: "Matkan", sv: "Resan", en: "The journey" } },
        { id: "c", text: { fi: "Rajan ylityksen", sv: "Gränspassagen", en: "The border crossing" } },
        { id: "d", text: { fi: "Hyväksikäytön", sv: "Utnyttjandet", en: "The exploitation" } },
      ],
    },
    reason: {
      fi: "Vasta hyväksikäytön aikana näkyy, miten ihmistä kohdellaan. Värväyksen ja matkan aikana hän ei itsekään välttämättä tiedä, mikä häntä odottaa.",
      sv: "Först medan utnyttjandet pågår syns det hur personen behandlas. Under rekryteringen och resan vet hen kanske inte ens själv vad som väntar.",
      en: "Only during the exploitation does it show how the person is treated. During recruitment and the journey they may not know themselves what is waiting.",
    },
    source: unodcManual(2),
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m3-q21"),
    module: "m3",
    use: "both",
    stem: {
      fi: "Opiskelija kertoo pelkäävänsä ensi viikon matkaa sukulaisten luo, koska hänet aiotaan naittaa siellä. Mitä teet?",
      sv: "En studerande berättar att hen är rädd för nästa veckas resa till släktingar, eftersom hen ska giftas bort där. Vad gör du?",
      en: "A student says that they are afraid of next week's trip to relatives, because they are to be married off there. What do you do?",
    },
    body: {
      kind: "single",
      right: "d",
      choices: [
        {
          id: "a",
          text: {
            fi: "Sovin uuden tapaamisen matkan jälkeen.",
            sv: "Bokar ett nytt möte efter resan.",
            en: "Arrange a new meeting after the trip.",
          },
        },
        {
          id: "b",
          text: {
            fi: "Soitan vanhemmille ja kysyn heidän kantaansa.",
            sv: "Ringer föräldrarna och frågar hur de ser på saken.",
            en: "Call the parents and ask for their view.",
          },
        },
        {
          id: "c",
          text: {
            fi: "Pyydän opiskelijaa hankkimaan todisteita.",
            sv: "Ber den studerande skaffa bevis.",
            en: "Ask the student to get evidence.",
          },
        },
        {
          id: "d",
          text: {
            fi: "Kysyn neuvoa auttamisjärjestelmästä samana päivänä.",
            sv: "Ber hjälpsystemet om råd samma dag.",
            en: "Ask the assistance system for advice the same day.",
          },
        },
      ],
    },
    reason: {
      fi: "Pelätty ulkomaanmatka on usein kiireellinen merkki, eikä sen jälkeen ehkä ole enää tilaisuutta. Yhteydenotto perheeseen voi lisätä vaaraa.",
      sv: "En fruktad utlandsresa är ofta ett brådskande tecken, och efter den finns kanske inget tillfälle mer. Att kontakta familjen kan öka faran.",
      en: "A feared trip abroad is often an urgent sign, and after it there may be no further chance. Contacting the family may add to the danger.",
    },
    source: site,
    signs: ["M1", "M4"],
    lawAsOf: null,
  },
];
