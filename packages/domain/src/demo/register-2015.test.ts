import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate } from "../kernel/index.ts";
import {
  createRegisterCheck,
  readRegisterRow,
  registerFields,
  statisticalRecordsOf,
  type RegisterEntry,
} from "../register/index.ts";
import {
  comparePrinted,
  countFigures,
  countOf,
  findingWords,
  halfYear,
  isReconciled,
  mostCommonBy,
  printedOverviews,
  quartilesBy,
  reconcile,
  year,
  type CellsOf,
} from "../statistics/index.ts";
import { demoSeed, generateRegister2015, register2015File } from "./register-2015.ts";

const records = statisticalRecordsOf(generateRegister2015());
const figures = countFigures(records, year(2015));
const halves = [countFigures(records, halfYear(2015, 1)), countFigures(records, halfYear(2015, 2))] as const;

function count(figure: CellsOf["figure"], where: CellsOf["where"] = {}): number {
  return countOf(figures, { figure, where });
}

function leaders(figure: CellsOf["figure"], by: "nationality" | "referrerKind" | "negativeReason" | "industry") {
  return mostCommonBy(figures, { figure }, { by, places: 2 }).map(({ value }) => value);
}

describe("the stock at the end of 2015", () => {
  test("89 customers, two of them minors", () => {
    expect(count("customers.end")).toBe(89);
    expect(count("customers.minor", { minor: ["yes"] })).toBe(2);
  });

  test("26 nationalities, with Nigeria and Finland leading", () => {
    expect(figures.cells["customers.nationality"]).toHaveLength(26);
    expect(leaders("customers.nationality", "nationality")).toEqual(["NG", "FI"]);
  });

  test("more than half potential victims of sexual exploitation, by mentions and by the primary form", () => {
    expect(count("customers.formGroup", { formGroup: ["sexual"] })).toBeGreaterThan(89 / 2);
    expect(count("customers.primaryFormGroup", { primaryFormGroup: ["sexual"] })).toBeGreaterThan(89 / 2);
  });

  test("customers since 2010", () => {
    expect(figures.cells["customers.admissionYear"].map(({ key }) => key[0])).toEqual([
      "2010",
      "2011",
      "2012",
      "2013",
      "2014",
      "2015",
    ]);
  });

  test("between 85 and 95 at every month end, and 81 when the year began", () => {
    const monthEnds = figures.cells["customers.monthEnds"].map(({ count: number }) => number);
    expect(monthEnds).toHaveLength(12);
    expect(monthEnds.every((number) => number >= 85 && number <= 95)).toBe(true);
    expect(count("customers.start")).toBe(81);
  });
});

describe("those admitted in 2015", () => {
  test("52 people, all adults, of 19 nationalities, with Nigeria and Finland leading", () => {
    expect(count("admitted.persons")).toBe(52);
    expect(count("admitted.minor", { minor: ["no"] })).toBe(52);
    expect(figures.cells["admitted.nationality"]).toHaveLength(19);
    expect(leaders("admitted.nationality", "nationality")).toEqual(["NG", "FI"]);
    expect(count("reopened.customerships")).toBe(0);
  });

  test("27 in labour exploitation, 14 men and 13 women", () => {
    expect(count("admitted.formGroup", { formGroup: ["labour"] })).toBe(27);
    expect(count("admitted.formGroupBySex", { formGroup: ["labour"], sex: ["man"] })).toBe(14);
    expect(count("admitted.formGroupBySex", { formGroup: ["labour"], sex: ["woman"] })).toBe(13);
  });

  test("7 in domestic servitude, most of them abroad and not all", () => {
    const servants = (placeGroup: string) =>
      count("admitted.domesticServitudeByPlaceGroup", { domesticServitude: ["yes"], placeGroup: [placeGroup] });
    expect(servants("abroad") + servants("finland")).toBe(7);
    expect(servants("abroad")).toBeGreaterThan(servants("finland"));
    expect(servants("finland")).toBeGreaterThan(0);
  });

  test("servants abroad are East African women in the Middle East", () => {
    const abroad = generateRegister2015().filter(
      ({ receivedOn, domesticServitude, place }) =>
        receivedOn > "2015" && domesticServitude && place === "third_country",
    );
    expect(
      abroad.every(({ sex, nationalities }) => sex === "woman" && "KE ET UG TZ".includes(nationalities[0] ?? "?")),
    ).toBe(true);
    expect(abroad.every(({ exploitationCountry }) => "SA AE QA KW".includes(exploitationCountry ?? "?"))).toBe(true);
  });

  test("all potential victims of sexual exploitation are women, and there is no organ removal", () => {
    expect(count("admitted.formGroupBySex", { formGroup: ["sexual"], sex: ["man", "other", "unknown"] })).toBe(0);
    expect(count("admitted.formGroup", { formGroup: ["organ_removal"] })).toBe(0);
    expect(figures.cells["admitted.form"].map(({ key }) => key[0])).toEqual([
      "labour",
      "sexual",
      "forced_marriage",
      "forced_criminality",
      "degrading_conditions",
    ]);
  });

  test("32 exploited in Finland, 62 %, with 33 mentions: labour 20, sexual 7, other 6", () => {
    const inFinland = (formGroup: string) =>
      count("admitted.formGroupByPlaceGroup", { formGroup: [formGroup], placeGroup: ["finland"] });
    expect(count("admitted.placeGroup", { placeGroup: ["finland"] })).toBe(32);
    expect([inFinland("labour"), inFinland("sexual"), inFinland("other")]).toEqual([20, 7, 6]);
    expect(count("admitted.formGroupByPlaceGroup", { placeGroup: ["finland"] })).toBe(33);
  });

  test("20 exploited abroad, most of them sexually", () => {
    expect(count("admitted.placeGroup", { placeGroup: ["abroad"] })).toBe(20);
    expect(count("admitted.formGroupByPlaceGroup", { formGroup: ["sexual"], placeGroup: ["abroad"] })).toBeGreaterThan(
      10,
    );
  });

  test("restaurants and agriculture lead the industries in Finland", () => {
    const of: CellsOf = { figure: "admitted.labourIndustryByPlaceGroup", where: { placeGroup: ["finland"] } };
    expect(mostCommonBy(figures, of, { by: "industry", places: 2 }).map(({ value }) => value)).toEqual(["I", "A"]);
  });

  test("were decided within weeks", () => {
    const quartiles = quartilesBy(figures, { figure: "admitted.decisionDays" }, "decisionDays");
    expect(quartiles?.median).toBeGreaterThan(7);
    expect(quartiles?.upper).toBeLessThan(31);
  });
});

describe("those referred in 2015", () => {
  test("75 people: 52 admitted, 21 refused, 2 pending at the year end, no minors", () => {
    expect(count("referrals.persons")).toBe(75);
    const outcome = (code: string) => count("referrals.outcome", { outcome: [code] });
    expect([outcome("positive"), outcome("negative"), outcome("pending"), outcome("withdrawn")]).toEqual([
      52, 21, 2, 0,
    ]);
    expect(count("referrals.pending")).toBe(2);
    expect(count("referrals.minor", { minor: ["yes", "unknown"] })).toBe(0);
    expect(leaders("referrals.negativeReason", "negativeReason")[0]).toBe("not_considered_victim");
  });

  test("44 in the first half and 31 in the second", () => {
    expect(count("referrals.half", { half: ["2015-1"] })).toBe(44);
    expect(count("referrals.half", { half: ["2015-2"] })).toBe(31);
  });

  test("nobody referred in 2014 was decided in 2015", () => {
    expect(count("referrals.refused") + count("admitted.customerships")).toBe(52 + 21);
  });
});

test("assistance ended for 44: 23 not victims, 12 no longer in need, 3 by own wish, 4 moved back, 2 deported", () => {
  const ended = (ground: string, ways?: readonly string[]) =>
    count("ended.groundByReturnWay", { endingGround: [ground], ...(ways && { returnWay: ways }) });
  expect(count("ended.persons")).toBe(44);
  expect(ended("authority_found_not_victim")).toBe(23);
  expect(ended("no_longer_in_need")).toBe(12);
  expect(ended("own_wish")).toBe(3);
  expect(ended("moved_from_finland", ["assisted_voluntary_return"])).toBe(3);
  expect(ended("moved_from_finland", ["other_voluntary"])).toBe(1);
  expect(ended("removed_from_finland", ["deportation"])).toBe(2);
});

test("of all that was printed only three statements do not agree, and each has its explanation", () => {
  const [overview] = printedOverviews;
  if (!overview) throw new Error("No printed overview");
  const differing = comparePrinted(figures, overview).filter(({ agrees }) => !agrees);
  expect(differing.map(({ statement, computed, notes }) => [statement.id, computed, notes[0]?.id])).toEqual([
    ["referred.change", { kind: "number", value: -29.5 }, "change"],
    ["admitted.finlandPersons", { kind: "number", value: 32 }, "mentions"],
    ["customers.opening", { kind: "number", value: 81 }, "opening"],
  ]);
});

test("the figures reconcile, and the only findings are mentions that are not persons", () => {
  const findings = reconcile({ figures, halves });
  expect(isReconciled(findings)).toBe(true);
  expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(["mentionsNotPersons"]));
  expect(findings.map((found) => findingWords(found).en).join()).toContain("33 mentions of forms and 32 persons");
});

describe("the register", () => {
  test("is the same bytes for the same seed", () => {
    expect(register2015File()).toBe(register2015File(demoSeed));
    expect(register2015File(1)).not.toBe(register2015File(2));
  });

  test("is read without a problem, and reading gives back what was written", () => {
    const check = createRegisterCheck((text) => text);
    const entries = generateRegister2015();
    entries.forEach((entry, index) => {
      const line = index + 2;
      const fields = registerFields(entry);
      const read = readRegisterRow({ line, today: calendarDate("2016-01-01"), raw: (column) => fields[column] });
      expect(read).toEqual({ ok: true, value: { ...entry, line } });
      if (read.ok) expect(check.add(read.value)).toEqual([]);
    });
    expect(check.adultsToFind()).toEqual([]);
    expect(check.finish(new Set())).toEqual([]);
  });

  test("names nobody real: every family name says that it is invented, every body that it is an example", () => {
    const isMarked = ({ familyName, referrerKind, referrer }: RegisterEntry) =>
      /-(?:Esimerkki|Keksitty|Exempel)$/.test(familyName) &&
      (referrerKind === "self" ? referrer === "" : referrer.endsWith("(esimerkki)"));
    expect(generateRegister2015().every(isMarked)).toBe(true);
  });

  test("has a person who came back, a person referred twice, and children with their adult", () => {
    const everything = statisticalRecordsOf(generateRegister2015());
    expect(everything.filter(({ reopened }) => reopened)).toHaveLength(1);
    expect(generateRegister2015().filter(({ adultPerson }) => adultPerson !== null)).toHaveLength(3);
    expect(new Set(everything.map(({ person }) => person)).size).toBe(everything.length - 2);
  });

  test("gives the printed figures for every seed", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const counted = countFigures(statisticalRecordsOf(generateRegister2015(seed)), year(2015));
        const [overview] = printedOverviews;
        const differing = overview && comparePrinted(counted, overview).filter(({ agrees }) => !agrees);
        expect(differing?.map(({ statement }) => statement.id)).toEqual([
          "referred.change",
          "admitted.finlandPersons",
          "customers.opening",
        ]);
      }),
      { numRuns: 40 },
    );
  });
});
