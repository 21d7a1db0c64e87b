import { describe, expect, test } from "vitest";
import { addDays, calendarDate, languages } from "../kernel/index.ts";
import { endingGroundCodes } from "../vocabulary/index.ts";
import {
  childMustBeHeard,
  citeSection,
  findRule,
  findStatutoryGround,
  isChild,
  regimeOf,
  regimeOn,
  regimes,
  rules,
  rulesOn,
  section,
  statutoryGroundsFor,
} from "./index.ts";

const day = calendarDate;

describe("regimes", () => {
  test.each([
    ["2010-05-01", "R0"],
    ["2011-08-31", "R0"],
    ["2011-09-01", "R1"],
    ["2015-06-30", "R1"],
    ["2015-07-01", "R2"],
    ["2022-12-31", "R2"],
    ["2023-01-01", "R3"],
    ["2026-11-23", "R3"],
  ])("a decision of %s follows %s", (on, id) => {
    expect(regimeOn(day(on)).id).toBe(id);
  });

  test("follow each other without gap or overlap, and the last has no end", () => {
    regimes.forEach((regime, index) => {
      const next = regimes[index + 1];
      expect(regime.validTo).toBe(next ? addDays(next.validFrom, -1) : null);
      expect(regimeOf(regime.id)).toBe(regime);
    });
  });

  test("until June 2015 the director alone decides; since then also an official with a delegation", () => {
    expect(regimeOn(day("2015-06-30")).admission.deciders).toBe("director");
    expect(regimeOn(day("2015-07-01")).admission.deciders).toBe("director_or_named");
    expect(regimeOn(day("2015-07-01")).ending.deciders).toBe("director_or_named");
  });

  test("NGOs may refer since July 2015", () => {
    expect(regimeOn(day("2015-06-30")).referrers).not.toContain("ngo");
    expect(regimeOn(day("2015-07-01")).referrers).toContain("ngo");
  });

  test("a child of a customer has a basis of its own since July 2015", () => {
    expect(regimeOn(day("2015-06-30")).admission.sections.accompanying_child).toBeUndefined();
    expect(regimeOn(day("2015-07-01")).admission.sections.accompanying_child).toEqual(["746/2011:35.3"]);
  });

  test("admission is identification since 2023, for victims only", () => {
    expect(regimeOn(day("2022-12-31")).admission.identifies).toEqual([]);
    expect(regimeOn(day("2023-01-01")).admission.identifies).toEqual(["victim"]);
  });

  test("seven grounds end assistance until 2022, three since, and danger to public order in both", () => {
    const numbers = (on: string): readonly string[] => regimeOn(day(on)).ending.grounds.map(({ id }) => id);
    expect(numbers("2022-12-31")).toHaveLength(8);
    expect(numbers("2023-01-01")).toEqual(["R3-1", "R3-2", "R3-3", "R3-danger"]);
    expect(findStatutoryGround(regimeOn(day("2023-01-01")), "R2-3")).toBeUndefined();
  });

  test("what an authority found cannot end assistance since 2023", () => {
    expect(statutoryGroundsFor(regimeOn(day("2022-12-31")), "authority_found_not_victim")).toHaveLength(3);
    expect(statutoryGroundsFor(regimeOn(day("2023-01-01")), "authority_found_not_victim")).toEqual([]);
    expect(statutoryGroundsFor(regimeOn(day("2023-01-01")), "not_identified")).toEqual([]);
  });

  test("a register of earlier days may hold any ending ground", () => {
    for (const ground of endingGroundCodes) {
      expect(statutoryGroundsFor(regimeOf("R0"), ground)).toHaveLength(1);
      expect(statutoryGroundsFor(regimeOf("R1"), ground)).toHaveLength(1);
    }
  });

  test("every ground has words in every language and counts as at least one statistical ground", () => {
    for (const { text, counts } of regimes.flatMap(({ ending }) => ending.grounds)) {
      for (const language of languages) expect(text[language]).not.toBe("");
      expect(counts.length).toBeGreaterThan(0);
    }
  });
});

describe("rules", () => {
  test("have ids of their own, days in order and words in every language", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { validFrom, validTo, text, section: place } of rules) {
      expect(validTo === null || validFrom <= validTo).toBe(true);
      expect(place).not.toBe("");
      for (const language of languages) expect(text[language]).not.toBe("");
    }
  });

  test("of a day are those in force on it", () => {
    const ids = (on: string): readonly string[] => rulesOn(day(on)).map(({ id }) => id);
    expect(ids("2015-06-30")).toEqual(expect.arrayContaining(["REF-1", "ADM-1", "APP-1", "CHD-1"]));
    expect(ids("2015-06-30")).not.toContain("ADM-3");
    expect(ids("2015-07-01")).toEqual(expect.arrayContaining(["REF-2", "REF-3", "ADM-3", "END-1"]));
    expect(ids("2023-01-01")).toEqual(expect.arrayContaining(["ADM-6", "IDN-4", "END-2", "APP-2"]));
    expect(ids("2023-01-01")).not.toContain("END-1");
    expect(findRule("IDN-3")?.validTo).toBe("2022-12-31");
    expect(findRule("NONE-1")).toBeUndefined();
  });
});

describe("sections", () => {
  test("are cited as each language does", () => {
    expect(citeSection(section("746/2011:38f.1p6"))).toEqual({
      fi: "laki 746/2011, 38 f § 1 mom. 6 kohta",
      sv: "lag 746/2011, 38 f § 1 mom. 6 punkten",
      en: "Act 746/2011, s. 38 f(1) point 6",
    });
    expect(citeSection(section("746/2011:3p7")).fi).toBe("laki 746/2011, 3 § 7 kohta");
  });

  test("written otherwise are refused when the program is written", () => {
    expect(() => section("35 §")).toThrow(RangeError);
  });
});

describe("children", () => {
  test("a child is under 18 and must be heard from 12 on", () => {
    const born = day("2003-05-10");
    expect(childMustBeHeard(born, day("2015-05-09"))).toBe(false);
    expect(childMustBeHeard(born, day("2015-05-10"))).toBe(true);
    expect(isChild(born, day("2021-05-09"))).toBe(true);
    expect(isChild(born, day("2021-05-10"))).toBe(false);
    expect(childMustBeHeard(born, day("2021-05-10"))).toBe(false);
    expect(isChild(null, day("2021-05-10"))).toBe(false);
  });
});
