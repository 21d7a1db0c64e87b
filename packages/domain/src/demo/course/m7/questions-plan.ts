import type { Question } from "../../../questions/index.ts";
import { questionId } from "../names.ts";
import { siteOnEncountering, siteOnIdentifying, siteOnReferral, sources, uniformGuidelines } from "../sources.ts";

/** Outreach, the plan and the contact person. */
export const questionsOnThePlan: readonly Question[] = [
  {
    id: questionId("m7-q08"),
    module: "m7",
    use: "both",
    stem: {
      fi: "Teet etsivää työtä järjestössä. Mikä on hyvä tapa aloittaa?",
      sv: "Du gör uppsökande arbete i en organisation. Vilket är ett bra sätt att börja?",
      en: "You do outreach for an NGO. Which is a good way to begin?",
    },
    body: {
      kind: "single",
      choices: [
        {
          id: "a",
          text: {
            fi: "Kysyn heti, onko ihminen ihmiskaupan uhri",
            sv: "Frågar genast om människan är offer för människohandel",
            en: "Ask at once whether the person is a victim of trafficking",
          },
        },
        {
          id: "b",
          text: {
            fi: "Lupaan oleskeluluvan, jos ihminen lähtee mukaan",
            sv: "Lovar uppehållstillstånd om människan följer med",
            en: "Promise a residence permit if the person comes along",
          },
        },
        {
          id: "c",
          text: {
            fi: "Otan ihmisestä kuvan, jotta hänet tunnistetaan myöhemmin",
            sv: "Tar en bild av människan, så att hen känns igen senare",
            en: "Take a picture of the person to know them again later",
          },
        },
        {
          id: "d",
          text: {
            fi: "Kerron, kuka olen, ja kysyn, mitä ihminen tarvitsee",
            sv: "Berättar vem jag är och frågar vad människan behöver",
            en: "Tell who I am and ask what the person needs",
          },
        },
      ],
      right: "d",
    },
    reason: {
      fi: "Luottamus syntyy ajan kanssa. Kerro, kuka olet, tarjoa jotain hyödyllistä ja kysy voinnista; luvata voi vain sen, minkä voi pitää.",
      sv: "Förtroende byggs upp med tiden. Berätta vem du är, erbjud något som är till nytta och fråga hur personen har det; lova bara det du kan hålla.",
      en: "Trust grows with time. Say who you are, offer something useful and ask how the person is; promise only what you can keep.",
    },
    source: siteOnEncountering,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m7-q09"),
    module: "m7",
    use: "exam",
    stem: {
      fi: "Kun merkit ovat vahvoja, järjestö voi antaa aikuisen nimen auttamisjärjestelmälle ilman hänen suostumustaan.",
      sv: "När tecknen är starka kan en organisation ge en vuxens namn till hjälpsystemet utan hens samtycke.",
      en: "When the signs are strong, an NGO may give an adult's name to the assistance system without their consent.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Merkkien vahvuus ei korvaa aikuisen suostumusta. Neuvoa saa kysyä ilman nimeä, ja välittömässä vaarassa soitetaan 112.",
      sv: "Hur starka tecknen än är ersätter de inte en vuxens samtycke. Man får be om råd utan namn, och vid omedelbar fara ringer man 112.",
      en: "However strong the signs, they do not replace an adult's consent. Advice can be asked without a name, and in immediate danger one calls 112.",
    },
    source: siteOnReferral,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m7-q10"),
    module: "m7",
    use: "check",
    stem: {
      fi: "Huomaat työvuorossasi merkkejä siitä, että aikuinen voi olla uhri. Aseta vaiheet järjestykseen työpaikan suunnitelman mukaan.",
      sv: "Du märker under ditt skift tecken på att en vuxen kan vara ett offer. Ordna stegen enligt planen på arbetsplatsen.",
      en: "On your shift you notice signs that an adult may be a victim. Put the steps in order by the plan of the workplace.",
    },
    body: {
      kind: "order",
      items: [
        {
          id: "b",
          text: {
            fi: "Arvioi, onko vaara välitön, ja soita tarvittaessa 112",
            sv: "Bedöm om faran är omedelbar och ring vid behov 112",
            en: "Judge whether the danger is immediate, and call 112 if needed",
          },
        },
        {
          id: "d",
          text: {
            fi: "Puhu henkilön kanssa kahden kesken ja kerro avusta",
            sv: "Tala med personen på tu man hand och berätta om hjälpen",
            en: "Talk with the person alone and tell about help",
          },
        },
        {
          id: "a",
          text: {
            fi: "Kysy, suostuuko hän esitykseen",
            sv: "Fråga om personen samtycker till en framställning",
            en: "Ask whether they consent to a referral",
          },
        },
        {
          id: "c",
          text: {
            fi: "Tee esitys suunnitelmassa sovitulla tavalla",
            sv: "Gör framställningen på det sätt som planen anger",
            en: "Make the referral as the plan lays down",
          },
        },
        {
          id: "e",
          text: {
            fi: "Sopikaa seuraavasta tapaamisesta ja seuraa asiaa",
            sv: "Kom överens om nästa möte och följ upp saken",
            en: "Agree on the next meeting and follow up",
          },
        },
      ],
    },
    reason: {
      fi: "Suunnitelmakin alkaa turvallisuudesta. Esitys tehdään vasta suostumuksen jälkeen, ja henkilö on yhä sinun asukkaasi tai asiakkaasi.",
      sv: "Också planen börjar med säkerheten. Framställningen görs först efter samtycket, och personen är fortfarande din invånare eller klient.",
      en: "A plan, too, begins with safety. The referral is made only after consent, and the person is still your resident or client.",
    },
    source: sources(uniformGuidelines, siteOnReferral),
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m7-q11"),
    module: "m7",
    use: "exam",
    stem: {
      fi: "Mitä työpaikan suunnitelmassa pitää olla?",
      sv: "Vad ska finnas i arbetsplatsens plan?",
      en: "What must the plan of a workplace contain?",
    },
    body: {
      kind: "multiple",
      choices: [
        {
          id: "a",
          text: {
            fi: "Neuvontapuhelimen numero ja tieto siitä, mistä saa tulkin",
            sv: "Rådgivningstelefonens nummer och varifrån man får en tolk",
            en: "The number of the advice line and where to get an interpreter",
          },
        },
        {
          id: "b",
          text: {
            fi: "Luettelo asukkaista, joita epäillään ihmiskaupan uhreiksi",
            sv: "En förteckning över invånare som misstänks vara offer",
            en: "A list of residents who are suspected to be victims",
          },
        },
        {
          id: "c",
          text: {
            fi: "Miten toimitaan, kun kyse on lapsesta",
            sv: "Hur man gör när det gäller ett barn",
            en: "What to do when it is a child",
          },
        },
        {
          id: "d",
          text: {
            fi: "Kenelle havainnosta kerrotaan ja minne se kirjataan",
            sv: "Vem man berättar för om en iakttagelse och var den antecknas",
            en: "Whom to tell of an observation and where it is written down",
          },
        },
        {
          id: "e",
          text: {
            fi: "Ohje, jonka mukaan hyväksikäyttäjältä pyydetään ensin selitys",
            sv: "En anvisning om att först be utnyttjaren om en förklaring",
            en: "An instruction to ask the exploiter for an explanation first",
          },
        },
      ],
      right: ["a", "c", "d"],
    },
    reason: {
      fi: "Suunnitelma kertoo, kuka tekee mitä ja milloin, myös yöllä ja lapsen asiassa. Asukkaiden tiedot eivät kuulu siihen, eikä hyväksikäyttäjään oteta yhteyttä.",
      sv: "Planen berättar vem som gör vad och när, också på natten och när det gäller ett barn. Uppgifter om invånare hör inte till den, och utnyttjaren kontaktas inte.",
      en: "The plan says who does what and when, also at night and when it is a child. Data on residents do not belong in it, and the exploiter is not contacted.",
    },
    source: uniformGuidelines,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m7-q12"),
    module: "m7",
    use: "check",
    stem: {
      fi: "Vain yksikön nimetty yhteyshenkilö saa soittaa auttamisjärjestelmän neuvontapuhelimeen.",
      sv: "Bara den kontaktperson som enheten har utsett får ringa hjälpsystemets rådgivningstelefon.",
      en: "Only the contact person named by the unit may call the advice line of the assistance system.",
    },
    body: { kind: "true_false", right: false },
    reason: {
      fi: "Kuka tahansa saa soittaa, mihin aikaan tahansa ja ilman tunnistetietoja. Yhteyshenkilö auttaa ja pitää suunnitelman ajan tasalla.",
      sv: "Vem som helst får ringa när som helst och utan identifierande uppgifter. Kontaktpersonen hjälper till och håller planen aktuell.",
      en: "Anybody may call, at any hour and without identifying data. The contact person helps and keeps the plan up to date.",
    },
    source: siteOnReferral,
    signs: [],
    lawAsOf: null,
  },
  {
    id: questionId("m7-q07"),
    module: "m7",
    use: "exam",
    stem: {
      fi: "Yhdistä työ ja havainto, joka siinä on tavallisesti ensimmäinen merkki.",
      sv: "Para ihop arbetet och den iakttagelse som där vanligen är det första tecknet.",
      en: "Match the work with the observation that is usually the first sign there.",
    },
    body: {
      kind: "match",
      pairs: [
        {
          id: "a",
          left: {
            fi: "Vastaanottokeskuksen yövuoro",
            sv: "Nattskiftet på förläggningen",
            en: "The night shift at a reception centre",
          },
          right: {
            fi: "Auto hakee samat asukkaat joka ilta",
            sv: "En bil hämtar samma invånare varje kväll",
            en: "A car fetches the same residents every evening",
          },
        },
        {
          id: "b",
          left: { fi: "Poliisipartio kaupassa", sv: "Polispatrullen i en butik", en: "A police patrol in a shop" },
          right: {
            fi: "Epäillyn on näpisteltävä tietty määrä",
            sv: "Den misstänkta måste snatta ett visst antal",
            en: "The suspect must steal a set number of things",
          },
        },
        {
          id: "c",
          left: { fi: "Rajatarkastus satamassa", sv: "Gränskontrollen i en hamn", en: "A border check in a port" },
          right: {
            fi: "Aikuinen vaatii lasta nopeasti mukaansa",
            sv: "En vuxen kräver att snabbt få med sig barnet",
            en: "An adult insists on quickly taking the child along",
          },
        },
        {
          id: "d",
          left: { fi: "Järjestön päiväkeskus", sv: "Organisationens dagcenter", en: "The day centre of an NGO" },
          right: {
            fi: "Sama tuttava odottaa aina kävijää ovella",
            sv: "Samma bekanta väntar alltid på besökaren vid dörren",
            en: "The same acquaintance always waits for the visitor at the door",
          },
        },
      ],
    },
    reason: {
      fi: "Jokainen työ näkee eri kulman samasta ilmiöstä. Yksittäinen merkki ei todista mitään, mutta se on syy kysyä lisää.",
      sv: "Varje arbete ser en egen sida av samma fenomen. Ett enskilt tecken bevisar ingenting, men det är ett skäl att fråga mera.",
      en: "Each kind of work sees its own side of the same thing. A single sign proves nothing, but it is a reason to ask more.",
    },
    source: siteOnIdentifying,
    signs: ["C2", "K7", "L10", "G4"],
    lawAsOf: null,
  },
];
