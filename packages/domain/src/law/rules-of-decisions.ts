import { calendarDate } from "../kernel/index.ts";
import type { LawRule } from "./law.ts";

const act746 = calendarDate("2011-09-01");
const lastDayOfR1 = calendarDate("2015-06-30");
const act388 = calendarDate("2015-07-01");
const lastDayOfR2 = calendarDate("2022-12-31");
const act1294 = calendarDate("2023-01-01");

/** Rules on referrals, admission, identification, ending and appeal. */
export const decisionRules: readonly LawRule[] = [
  {
    id: "REF-1",
    validFrom: act746,
    validTo: lastDayOfR1,
    section: "746/2011 s.35",
    check: "ReferrerNotEntitled",
    text: {
      fi: "Esityksen voi tehdä viranomainen, henkilö itse tai julkinen tai yksityinen palveluntuottaja.",
      sv: "En framställning kan göras av en myndighet, personen själv eller en offentlig eller privat tjänsteproducent.",
      en: "A referral may come from an authority, the person, or a public or private service provider.",
    },
  },
  {
    id: "REF-2",
    validFrom: act388,
    validTo: null,
    section: "746/2011 s.34 (388/2015; 1294/2022)",
    check: "ReferrerNotEntitled",
    text: {
      fi: "Esityksen voi tehdä julkinen, yksityinen tai kolmannen sektorin toimija tai henkilö itse.",
      sv: "En framställning kan göras av en offentlig eller privat aktör, en aktör inom tredje sektorn eller personen själv.",
      en: "Any public, private or third-sector actor, or the person, may make a referral.",
    },
  },
  {
    id: "REF-3",
    validFrom: act388,
    validTo: null,
    section: "practice of the assistance system",
    check: "ConsentMissing",
    text: {
      fi: "Esitys tehdään vain suostumuksella. Lapsen puolesta suostumuksen antaa edustaja tai huoltaja, ja lasta kuullaan.",
      sv: "En framställning görs bara med samtycke. För ett barn ger företrädaren eller vårdnadshavaren samtycket, och barnet hörs.",
      en: "Nobody is referred without consent. For a child the representative or guardian consents, and the child is heard.",
    },
  },
  {
    id: "ADM-1",
    validFrom: act746,
    validTo: lastDayOfR1,
    section: "746/2011 s.36",
    check: "OnlyDirectorDecides",
    text: {
      fi: "Vastaanottokeskuksen johtaja päättää auttamisesta ja sen lopettamisesta.",
      sv: "Förläggningens direktör beslutar om hjälpen och om att den upphör.",
      en: "The director of the reception centre decides on assistance and on its end.",
    },
  },
  {
    id: "ADM-2",
    validFrom: act388,
    validTo: null,
    section: "746/2011 s.33.2",
    check: "NoDelegation",
    text: {
      fi: "Päätöksen tekee johtaja tai virkamies, jonka johtaja on määrännyt.",
      sv: "Beslutet fattas av direktören eller en tjänsteman som direktören har förordnat.",
      en: "The director or an official named by the director decides.",
    },
  },
  {
    id: "ADM-3",
    validFrom: act388,
    validTo: null,
    section: "746/2011 s.35.1",
    check: "FindingNotMet",
    text: {
      fi: "Henkilö otetaan auttamisjärjestelmään, kun olosuhteiden perusteella hän voi olla ihmiskaupan uhri ja hän tarvitsee auttamistoimia.",
      sv: "En person tas in i hjälpsystemet när hen enligt omständigheterna kan vara offer för människohandel och behöver hjälpinsatser.",
      en: "A person is admitted when the circumstances suggest a victim of trafficking and there is a need of assistance.",
    },
  },
  {
    id: "ADM-4",
    validFrom: act388,
    validTo: null,
    section: "746/2011 s.35.2",
    check: "FindingNotMet",
    text: {
      fi: "Ihmiskaupparikoksen selvittämistä avustava voidaan ottaa auttamisjärjestelmään, jos hän on erityisen avun tarpeessa.",
      sv: "Den som hjälper till att utreda människohandelsbrott kan tas in, om hen har särskilt behov av hjälp.",
      en: "A person who helps to investigate trafficking may be admitted when in particular need of help.",
    },
  },
  {
    id: "ADM-5",
    validFrom: act388,
    validTo: null,
    section: "746/2011 s.35.3",
    check: "AdultNotACustomer",
    text: {
      fi: "Asiakkaan Suomessa oleva lapsi voidaan ottaa auttamisjärjestelmään, jos lapsi on avun tarpeessa. Lapset tilastoidaan erikseen.",
      sv: "Ett barn i Finland till en kund kan tas in, om barnet behöver hjälp. Barnen räknas för sig i statistiken.",
      en: "A customer's child in Finland may be admitted when in need of help. Children are counted apart.",
    },
  },
  {
    id: "ADM-6",
    validFrom: act1294,
    validTo: null,
    section: "746/2011 s.35.4 (1294/2022)",
    check: "endCustomership",
    text: {
      fi: "Oikeus auttamistoimiin jatkuu, kunnes niiden lopettamisesta päätetään erikseen.",
      sv: "Rätten till hjälpinsatser fortsätter tills det särskilt beslutas att de upphör.",
      en: "The right to assistance runs until a separate decision ends it.",
    },
  },
  {
    id: "IDN-1",
    validFrom: act388,
    validTo: lastDayOfR2,
    section: "746/2011 s.38.1",
    check: "note",
    text: {
      fi: "Esitutkintaviranomainen tai syyttäjä tunnistaa uhrin, kun ihmiskaupan esitutkinta aloitetaan.",
      sv: "Förundersökningsmyndigheten eller åklagaren identifierar offret när förundersökningen inleds.",
      en: "The investigating authority or the prosecutor identifies the victim by starting a trafficking investigation.",
    },
  },
  {
    id: "IDN-2",
    validFrom: act388,
    validTo: lastDayOfR2,
    section: "746/2011 s.38.2",
    check: "note",
    text: {
      fi: "Maahanmuuttovirasto tunnistaa uhrin myöntämällä oleskeluluvan ulkomaalaislain 52 a §:n 2 momentin nojalla.",
      sv: "Migrationsverket identifierar offret genom uppehållstillstånd enligt 52 a § 2 mom. i utlänningslagen.",
      en: "The Immigration Service identifies the victim by a permit under section 52 a(2) of the Aliens Act.",
    },
  },
  {
    id: "IDN-3",
    validFrom: act388,
    validTo: lastDayOfR2,
    section: "746/2011 s.38.3",
    check: "note",
    text: {
      fi: "Auttamisjärjestelmä voi tunnistaa uhrin asiantuntijaryhmää kuultuaan vain laissa säädetyillä kahdella perusteella.",
      sv: "Hjälpsystemet kan identifiera offret efter att ha hört expertgruppen, bara på lagens två grunder.",
      en: "The assistance system may identify after hearing the expert group, on the Act's two grounds only.",
    },
  },
  {
    id: "IDN-4",
    validFrom: act1294,
    validTo: null,
    section: "746/2011 s.35.1 (1294/2022)",
    check: "identifies",
    text: {
      fi: "Auttamisjärjestelmään ottaminen uhrina on samalla tunnistaminen. Se ei koske rikoksen selvittämistä avustavaa eikä asiakkaan lasta.",
      sv: "Intagning som offer är samtidigt identifiering. Det gäller inte den som hjälper till att utreda brottet eller ett barn till en kund.",
      en: "Admission as a victim is the identification; not so for a witness or an accompanying child.",
    },
  },
  {
    id: "END-1",
    validFrom: act388,
    validTo: lastDayOfR2,
    section: "746/2011 s.38 f.1",
    check: "GroundNotInRegime",
    text: {
      fi: "Auttamistoimet lopetetaan jollakin laissa säädetyistä seitsemästä perusteesta.",
      sv: "Hjälpinsatserna upphör på någon av lagens sju grunder.",
      en: "Assistance ends on one of the Act's seven grounds.",
    },
  },
  {
    id: "END-2",
    validFrom: act1294,
    validTo: null,
    section: "746/2011 s.38 f.1 (1294/2022)",
    check: "GroundNotInRegime",
    text: {
      fi: "Auttamistoimet lopetetaan jollakin laissa säädetyistä kolmesta perusteesta; tarpeen päättyminen edellyttää kokonaisarviota.",
      sv: "Hjälpinsatserna upphör på någon av lagens tre grunder; att behovet upphört kräver en helhetsbedömning.",
      en: "Assistance ends on one of the Act's three grounds; the end of need takes an overall assessment.",
    },
  },
  {
    id: "END-3",
    validFrom: act388,
    validTo: null,
    section: "746/2011 s.38 f.2",
    check: "GroundNotInRegime",
    text: {
      fi: "Auttamistoimet voidaan lopettaa, jos henkilö on vakava vaara yleiselle järjestykselle tai turvallisuudelle.",
      sv: "Hjälpinsatserna kan upphöra, om personen är en allvarlig fara för allmän ordning eller säkerhet.",
      en: "Assistance may end where the person is a serious danger to public order or security.",
    },
  },
  {
    id: "END-4",
    validFrom: act388,
    validTo: null,
    section: "746/2011 s.38 f.3",
    check: "aftercareUntil",
    text: {
      fi: "Auttamistoimia voidaan jatkaa kohtuullinen aika päätöksen jälkeen.",
      sv: "Hjälpinsatserna kan fortsätta en skälig tid efter beslutet.",
      en: "Measures may go on for a reasonable time after the decision.",
    },
  },
  {
    id: "END-5",
    validFrom: act388,
    validTo: null,
    section: "746/2011 s.38 f.4",
    check: "immediateEnforcement",
    text: {
      fi: "Päätös voidaan panna täytäntöön ennen kuin se on lainvoimainen, jollei päätöksessä määrätä toisin.",
      sv: "Beslutet får verkställas innan det vunnit laga kraft, om inte annat bestäms i beslutet.",
      en: "The decision may be enforced before it is final, unless it says otherwise.",
    },
  },
  {
    id: "APP-1",
    validFrom: act746,
    validTo: calendarDate("2019-12-31"),
    section: "746/2011 s.55; 586/1996 s.22",
    check: "appealDeadline",
    text: {
      fi: "Päätöksestä valitetaan hallinto-oikeuteen 30 päivän kuluessa; valituksen voi antaa johtajalle.",
      sv: "Beslutet överklagas hos förvaltningsdomstolen inom 30 dagar; besvären kan ges in till direktören.",
      en: "Appeal to the administrative court within 30 days; the appeal may be handed to the director.",
    },
  },
  {
    id: "APP-2",
    validFrom: calendarDate("2020-01-01"),
    validTo: null,
    section: "746/2011 s.55 (851/2019); 808/2019 s.13",
    check: "appealDeadline",
    text: {
      fi: "Päätöksestä valitetaan kirjallisesti hallinto-oikeuteen 30 päivän kuluessa tiedoksisaannista.",
      sv: "Beslutet överklagas skriftligen hos förvaltningsdomstolen inom 30 dagar från delfåendet.",
      en: "Appeal in writing to the administrative court within 30 days of notice of service.",
    },
  },
  {
    id: "TIM-1",
    validFrom: act746,
    validTo: null,
    section: "150/1930 s.2, s.5",
    check: "endOfTimeLimit",
    text: {
      fi: "Päivää, josta määräaika alkaa, ei lueta mukaan. Jos viimeinen päivä on pyhäpäivä, itsenäisyyspäivä, vapunpäivä, joulu- tai juhannusaatto tai arkilauantai, määräaika päättyy seuraavana arkipäivänä.",
      sv: "Dagen då tiden börjar räknas inte med. Är sista dagen en helgdag, självständighetsdagen, första maj, jul- eller midsommarafton eller helgfri lördag, slutar tiden följande vardag.",
      en: "The day from which a limit runs is not counted. Where the last day is a holiday, Independence Day, 1 May, Christmas or Midsummer Eve or a Saturday, the limit ends on the next working day.",
    },
  },
  {
    id: "HEA-1",
    validFrom: act746,
    validTo: null,
    section: "434/2003 s.34",
    check: "hearing",
    text: {
      fi: "Asianosaista kuullaan ennen ratkaisua. Kuulematta voi jättää vain laissa säädetyistä syistä.",
      sv: "En part hörs före avgörandet. Hörande kan utebli bara av orsaker som anges i lag.",
      en: "A party is heard before the decision; a hearing may be left out only for the reasons the Act gives.",
    },
  },
];
