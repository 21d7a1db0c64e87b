import type { Measure } from "../measure.ts";
import type { PrintedStatement } from "./printed.ts";

function endedOn(grounds: readonly string[]): Measure {
  return { kind: "count", of: { figure: "ended.ground", where: { endingGround: grounds } } };
}

function returned(ground: string, ways: readonly string[]): Measure {
  const where = { endingGround: [ground], returnWay: ways };
  return { kind: "count", of: { figure: "ended.groundByReturnWay", where } };
}

/** The overview of 2015 on those in assistance at the end of the year, and on endings. */
export const customers2015: readonly PrintedStatement[] = [
  {
    id: "customers.total",
    section: "customers",
    printed: 89,
    unit: "persons",
    agreement: "equal",
    measure: { kind: "count", of: { figure: "customers.persons" } },
    words: { fi: "Asiakkaat vuoden lopussa", sv: "Kunder vid årets slut", en: "Customers at the year end" },
  },
  {
    id: "customers.minors",
    section: "customers",
    printed: 2,
    unit: "persons",
    agreement: "equal",
    measure: { kind: "count", of: { figure: "customers.minor", where: { minor: ["yes"] } } },
    words: { fi: "Alaikäiset asiakkaat", sv: "Minderåriga kunder", en: "Minors among the customers" },
  },
  {
    id: "customers.nationalities",
    section: "customers",
    printed: 26,
    unit: "different",
    agreement: "equal",
    measure: { kind: "different", of: { figure: "customers.nationality" }, by: "nationality" },
    words: { fi: "Kansalaisuuksia", sv: "Antal medborgarskap", en: "Nationalities" },
  },
  {
    id: "customers.leadingNationalities",
    section: "customers",
    printed: ["NG", "FI"],
    unit: "codes",
    agreement: "sameCodes",
    measure: { kind: "mostCommon", of: { figure: "customers.nationality" }, by: "nationality", places: 2 },
    words: {
      fi: "Yleisimmät kansalaisuudet",
      sv: "De vanligaste medborgarskapen",
      en: "The most common nationalities",
    },
  },
  {
    id: "customers.sexualShare",
    section: "customers",
    printed: 50,
    unit: "percent",
    agreement: "moreThan",
    measure: {
      kind: "percent",
      part: { figure: "customers.primaryFormGroup", where: { primaryFormGroup: ["sexual"] } },
      whole: { figure: "customers.persons" },
      decimals: 1,
    },
    words: {
      fi: "Asiakkaista yli puolet: seksuaalinen hyväksikäyttö",
      sv: "Av kunderna över hälften: sexuellt utnyttjande",
      en: "Of the customers more than half: sexual exploitation",
    },
  },
  {
    id: "customers.since",
    section: "customers",
    printed: 2010,
    unit: "year",
    agreement: "equal",
    measure: { kind: "smallestValue", of: { figure: "customers.admissionYear" }, by: "admissionYear" },
    words: {
      fi: "Pisin asiakkuus alkanut",
      sv: "Den längsta kundrelationen började",
      en: "The longest customership began",
    },
  },
  {
    id: "customers.monthEnds",
    section: "customers",
    printed: { from: 85, to: 95 },
    unit: "persons",
    agreement: "within",
    measure: { kind: "range", of: { figure: "customers.monthEnds" } },
    words: {
      fi: "Asiakkaat kuukausien lopussa",
      sv: "Kunder i slutet av månaderna",
      en: "Customers at the month ends",
    },
  },
  {
    id: "customers.opening",
    section: "customers",
    printed: { from: 85, to: 95 },
    unit: "persons",
    agreement: "within",
    measure: { kind: "count", of: { figure: "customers.start" } },
    words: { fi: "Asiakkaat vuoden alkaessa", sv: "Kunder när året började", en: "Customers when the year began" },
  },
  {
    id: "ended.total",
    section: "ended",
    printed: 44,
    unit: "persons",
    agreement: "equal",
    measure: { kind: "count", of: { figure: "ended.persons" } },
    words: { fi: "Auttaminen päättyi", sv: "Hjälpen upphörde", en: "Assistance ended" },
  },
  {
    id: "ended.notVictim",
    section: "ended",
    printed: 23,
    unit: "persons",
    agreement: "equal",
    measure: endedOn(["authority_found_not_victim"]),
    words: {
      fi: "Viranomainen tai tuomioistuin: ei ihmiskaupan uhri",
      sv: "Myndighet eller domstol: inte offer för människohandel",
      en: "Authority or court: not a victim",
    },
  },
  {
    id: "ended.noNeed",
    section: "ended",
    printed: 12,
    unit: "persons",
    agreement: "equal",
    measure: endedOn(["no_longer_in_need"]),
    words: { fi: "Ei enää avun tarvetta", sv: "Behöver inte längre hjälp", en: "No longer in need" },
  },
  {
    id: "ended.ownWish",
    section: "ended",
    printed: 3,
    unit: "persons",
    agreement: "equal",
    measure: endedOn(["own_wish"]),
    words: { fi: "Oma tahto", sv: "Egen vilja", en: "Own wish" },
  },
  {
    id: "ended.moved",
    section: "ended",
    printed: 4,
    unit: "persons",
    agreement: "equal",
    measure: endedOn(["moved_from_finland"]),
    words: { fi: "Muutti kotimaahansa", sv: "Flyttade till hemlandet", en: "Moved back to the country of origin" },
  },
  {
    id: "ended.assistedReturn",
    section: "ended",
    printed: 3,
    unit: "persons",
    agreement: "equal",
    measure: returned("moved_from_finland", ["assisted_voluntary_return"]),
    words: {
      fi: "Heistä avustettu vapaaehtoinen paluu",
      sv: "Av dem assisterat frivilligt återvändande",
      en: "Of whom by assisted voluntary return",
    },
  },
  {
    id: "ended.deported",
    section: "ended",
    printed: 2,
    unit: "persons",
    agreement: "equal",
    measure: returned("removed_from_finland", ["deportation"]),
    words: { fi: "Poistettiin Suomesta", sv: "Avlägsnades från Finland", en: "Deported" },
  },
];
