import { addMonths, type CalendarDate } from "@vas/domain/kernel";

/** What is asked of the referrer, and how many days there are to answer. */
type Asked = { readonly question: string; readonly days: number };

/** A proposal of an admission that waits for the one who decides. */
type Proposed = { readonly mayBeVictim: string; readonly needsAssistance: string };

/** An invented matter that waits to be handled, as many days before today as it says. */
export type Told = {
  readonly name: string;
  readonly daysAgo: number;
  /** Who took it; left out of a matter that nobody has taken. */
  readonly takenBy?: string;
  readonly asked?: Asked;
  readonly proposed?: Proposed;
  readonly person: object;
  readonly consent?: object;
  readonly content: object;
};

/** The matters as of a day. Everybody in them has an example's family name, which says that they are invented. */
export function toldMattersOn(today: CalendarDate): readonly Told[] {
  return [...settled, girlOf(today)];
}

/** A girl of fifteen on the day, and half a year more. */
function girlOf(today: CalendarDate): Told {
  return {
    name: "girl",
    daysAgo: 4,
    takenBy: "caseworker-sv",
    person: {
      givenName: "Joy",
      familyName: "Keksitty",
      sex: "woman",
      birthDate: addMonths(today, -(15 * 12 + 6)),
      nationalities: ["NG"],
    },
    consent: { givenBy: "representative", childHeard: true },
    content: {
      referrer: { kind: "municipality", contactName: "Sosiaalityöntekijä Esimerkki", contactDetails: "" },
      circumstances: "Lapsi on asunut tuntemattomien aikuisten luona ja pelkää heitä. Hän ei ole käynyt koulua.",
      exploitation: { signs: ["G2", "G6", "C1"], forms: ["sexual"], place: "finland" },
      safety: {
        acuteDanger: false,
        safetyNow: "Lapsi on sijoitettu kiireellisesti.",
        safeContact: "Yhteys vain edustajan kautta.",
        interpreterLanguage: "en",
      },
    },
  };
}

const settled: readonly Told[] = [
  {
    name: "cook",
    daysAgo: 2,
    person: { givenName: "Quoc", familyName: "Keksitty", sex: "man", birthDate: "1994-03-11", nationalities: ["VN"] },
    content: {
      referrer: {
        kind: "reception_centre",
        contactName: "Ohjaaja Esimerkki",
        contactDetails: "ohjaaja@example.invalid",
      },
      circumstances: "Henkilö on tehnyt ravintolassa pitkiä päiviä, ja palkasta on peritty takaisin suuri osa.",
      exploitation: { signs: ["G2", "L2", "L3", "L5"], forms: ["labour"], place: "finland", industry: "I" },
    },
  },
  {
    // Another body tells of the same cook: a possible duplicate under another spelling.
    name: "cook-again",
    daysAgo: 1,
    person: { givenName: "Quok", familyName: "Keksity", sex: "man", birthDate: "1994-03-11", nationalities: ["VN"] },
    content: {
      referrer: { kind: "labour_inspection", contactName: "Tarkastaja Esimerkki", contactDetails: "" },
      circumstances: "Tarkastuksella henkilö kertoi, että hän nukkuu ravintolan varastossa eikä saa palkkaa.",
      exploitation: { signs: ["L2", "L5"], forms: ["labour"], place: "finland", industry: "I" },
    },
  },
  {
    name: "two-forms",
    daysAgo: 9,
    takenBy: "caseworker",
    person: {
      givenName: "Blessing",
      familyName: "Keksitty",
      sex: "woman",
      birthDate: "1998-07-30",
      nationalities: ["NG"],
    },
    content: {
      referrer: { kind: "police", contactName: "Tutkija Esimerkki", contactDetails: "tutkija@example.invalid" },
      circumstances: "Henkilö on kertonut velasta ja valasta, ja häntä on siirretty asunnosta toiseen.",
      exploitation: {
        signs: ["S2", "S3", "S5", "G6"],
        forms: ["sexual", "forced_criminality"],
        primaryForm: "sexual",
        place: "eu",
        exploitationCountry: "IT",
      },
      safety: {
        acuteDanger: true,
        safetyNow: "Tekijä etsii henkilöä.",
        safeContact: "Älä soita. Yhteys vain keskuksen työntekijän kautta.",
        interpreterLanguage: "en",
      },
    },
  },
  {
    name: "cleaner",
    daysAgo: 15,
    takenBy: "caseworker",
    asked: { question: "Mistä palkkakuiteista ja viesteistä esityksessä puhutaan? Lähettäkää jäljennökset.", days: 5 },
    person: { givenName: "Ravi", familyName: "Keksitty", sex: "man", birthDate: "1989-11-02", nationalities: ["NP"] },
    content: {
      referrer: { kind: "labour_inspection", contactName: "Tarkastaja Esimerkki", contactDetails: "" },
      circumstances: "Henkilö siivoaa öisin ilman vapaapäiviä ja on velkaa työnvälittäjälle.",
      exploitation: { signs: ["L2", "L3"], forms: ["labour"], place: "finland", industry: "N" },
    },
  },
  {
    name: "marriage",
    daysAgo: 23,
    takenBy: "caseworker",
    person: {
      givenName: "Hawa",
      familyName: "Keksitty",
      sex: "woman",
      birthDate: "2003-01-19",
      nationalities: ["SO", "FI"],
    },
    content: {
      referrer: { kind: "ngo", contactName: "Neuvoja Esimerkki", contactDetails: "neuvoja@example.invalid" },
      circumstances: "Henkilö pelkää ulkomaanmatkaa, jonka suku on järjestänyt.",
      exploitation: { signs: ["M1", "M4", "M6"], forms: ["forced_marriage"], place: "finland_link" },
    },
  },
  {
    name: "picker",
    daysAgo: 31,
    takenBy: "caseworker",
    proposed: {
      mayBeVictim: "Henkilöä on erehdytetty palkasta ja työoloista, ja hän on ollut velkansa vuoksi riippuvainen.",
      needsAssistance: "Hän tarvitsee turvallisen majoituksen, neuvontaa ja terveydenhuoltoa.",
    },
    person: {
      givenName: "Malee",
      familyName: "Keksitty",
      sex: "woman",
      birthDate: "1985-05-24",
      nationalities: ["TH"],
    },
    content: {
      referrer: { kind: "border_guard", contactName: "Esitutkija Esimerkki", contactDetails: "" },
      circumstances: "Henkilö on poiminut marjoja ilman palkkaa, ja hänen passinsa on ollut työnantajalla.",
      exploitation: { signs: ["G2", "L2", "L3"], forms: ["labour"], place: "finland", industry: "A" },
    },
  },
];
