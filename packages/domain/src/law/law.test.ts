import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, calendarDate, daysBetween, languages, type CalendarDate } from "../kernel/index.ts";
import { endingGroundCodes } from "../vocabulary/index.ts";
import {
  appealDeadline,
  appealRuleOn,
  childMustBeHeard,
  citeSection,
  easterSunday,
  endOfTimeLimit,
  findRule,
  findStatutoryGround,
  holidaysOf,
  isChild,
  isWorkingDay,
  regimeOf,
  regimeOn,
  regimes,
  rules,
  rulesOn,
  section,
  statutoryGroundsFor,
  weekdayOf,
} from "./index.ts";

const day = calendarDate;
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day("1996-01-01"), days));

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

describe("time limits", () => {
  test.each([
    [2006, "2006-04-16"],
    [2008, "2008-03-23"],
    [2011, "2011-04-24"],
    [2015, "2015-04-05"],
    [2016, "2016-03-27"],
    [2019, "2019-04-21"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2038, "2038-04-25"],
    [2049, "2049-04-18"],
    [2076, "2076-04-19"],
  ])("Easter of %d is on %s", (year, easter) => {
    expect(easterSunday(year)).toBe(easter);
  });

  test("Easter is a Sunday between 22 March and 25 April", () => {
    for (let year = 1992; year < 2100; year += 1) {
      const easter = easterSunday(year);
      expect(weekdayOf(easter)).toBe(7);
      expect(easter.slice(5) >= "03-22" && easter.slice(5) <= "04-25").toBe(true);
    }
  });

  test("the holidays of 2015 are those of the Finnish calendar", () => {
    expect(holidaysOf(2015)).toEqual([
      "2015-01-01",
      "2015-01-06",
      "2015-04-03",
      "2015-04-06",
      "2015-05-01",
      "2015-05-14",
      "2015-06-19",
      "2015-06-20",
      "2015-10-31",
      "2015-12-06",
      "2015-12-24",
      "2015-12-25",
      "2015-12-26",
    ]);
  });

  test.each([
    ["a Saturday", "2015-05-09", "2015-05-11"],
    ["Good Friday to the Tuesday after Easter", "2015-04-03", "2015-04-07"],
    ["1 May", "2015-05-01", "2015-05-04"],
    ["Ascension Day", "2015-05-14", "2015-05-15"],
    ["Midsummer Eve", "2015-06-19", "2015-06-22"],
    ["Independence Day", "2016-12-06", "2016-12-07"],
    ["Christmas Eve to the next working day", "2015-12-24", "2015-12-28"],
    ["New Year's Day", "2015-01-01", "2015-01-02"],
    ["Epiphany", "2015-01-06", "2015-01-07"],
    ["a working day stays", "2015-05-05", "2015-05-05"],
  ])("a limit that would end on %s moves", (_, last, moved) => {
    expect(endOfTimeLimit(addDays(day(last), -30), 30)).toBe(moved);
  });

  test("an appeal reaches the court within 30 days; the day of service is not counted", () => {
    expect(appealDeadline({ decidedOn: day("2015-08-20"), servedOn: day("2015-09-01") })).toBe("2015-10-01");
    expect(appealDeadline({ decidedOn: day("2024-05-02"), servedOn: day("2024-05-22") })).toBe("2024-06-24");
  });

  test("the appeal rule is that of the day of the decision, not of its service", () => {
    expect(appealRuleOn(day("2019-12-31")).id).toBe("APP-1");
    expect(appealRuleOn(day("2020-01-01")).id).toBe("APP-2");
    expect(appealRuleOn(day("2015-07-01")).instructions.en).toContain("director");
    expect(appealRuleOn(day("2023-07-01")).instructions.en).toContain("in writing");
  });

  test("a limit never ends early, and always on a working day at most six days later", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 90 }), (from: CalendarDate, days) => {
        const end = endOfTimeLimit(from, days);
        const moved = daysBetween(addDays(from, days), end);
        expect(isWorkingDay(end)).toBe(true);
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(moved).toBeLessThanOrEqual(6);
      }),
    );
  });

  test("weekdays go round", () => {
    fc.assert(
      fc.property(anyDay, (on: CalendarDate) => {
        expect(weekdayOf(addDays(on, 1))).toBe((weekdayOf(on) % 7) + 1);
      }),
    );
    expect(weekdayOf(day("2026-11-23"))).toBe(1);
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
