import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate, languages, parseCalendarDate } from "../kernel/index.ts";
import {
  ageGroupOn,
  changedFields,
  codeListNames,
  codeLists,
  countryCodes,
  dayProblem,
  fieldLabels,
  fieldProblemWords,
  graphemeLength,
  interpreterLanguageCodes,
  invalidFieldWords,
  isCalendarDay,
  normaliseText,
  optionalLineRule,
  parseCode,
  parseCountry,
  jsonBytes,
  proseRule,
  signIds,
  signs,
  textProblem,
} from "./index.ts";

describe.each(codeListNames)("the list %s", (name) => {
  const list = codeLists[name];

  test("has each code once, with words in every language", () => {
    expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
    for (const { label } of list) for (const language of languages) expect(label[language].trim()).not.toBe("");
  });

  test("has different words for different codes", () => {
    for (const language of languages) {
      expect(new Set(list.map(({ label }) => label[language])).size).toBe(list.length);
    }
  });
});

test("every sign, field and problem has words in every language", () => {
  const words = [...signs.map(({ text }) => text), ...Object.values(fieldLabels), ...Object.values(fieldProblemWords)];
  for (const each of words) for (const language of languages) expect(each[language].trim()).not.toBe("");
});

test("the catalogue has sixty signs: G1–G12, L1–L10, D1–D5, S1–S9, M1–M7, C1–C6, K1–K7, O1–O4", () => {
  expect(signIds).toHaveLength(60);
  expect(new Set(signIds).size).toBe(60);
  const count = (letter: string): number => signIds.filter((id) => id.startsWith(letter)).length;
  expect(Array.from("GLDSMCKO", count)).toEqual([12, 10, 5, 9, 7, 6, 7, 4]);
  expect(signs.filter(({ group }) => group === "children")).toHaveLength(7);
});

test("there are 249 countries by two capital letters, and languages by short codes", () => {
  expect(new Set(countryCodes).size).toBe(249);
  expect(parseCountry("NG")).toBe("NG");
  expect(parseCountry("ng")).toBeUndefined();
  expect(parseCountry("XX")).toBeUndefined();
  for (const code of interpreterLanguageCodes) expect(code).toMatch(/^[a-z]{2,3}$/);
  expect(new Set(interpreterLanguageCodes).size).toBe(interpreterLanguageCodes.length);
  expect(parseCode(interpreterLanguageCodes, "ti")).toBe("ti");
});

test("an age group is that of the day; 18 and 12 are the borders that the law knows", () => {
  const born = calendarDate("2000-02-29");
  expect(ageGroupOn(born, calendarDate("2012-02-28"))).toBe("age_0_11");
  expect(ageGroupOn(born, calendarDate("2012-02-29"))).toBe("age_12_17");
  expect(ageGroupOn(born, calendarDate("2018-02-28"))).toBe("age_12_17");
  expect(ageGroupOn(born, calendarDate("2018-03-01"))).toBe("age_18_24");
  expect(ageGroupOn(calendarDate("1930-01-01"), calendarDate("2015-12-31"))).toBe("age_65_over");
  expect(ageGroupOn(null, calendarDate("2015-12-31"))).toBe("unknown");
});

describe("text", () => {
  test("is kept as NFC, with line feeds only and nothing at its ends", () => {
    expect(normaliseText("  a\u0308iti\r\nja isä ")).toBe("äiti\nja isä");
  });

  test("is kept without the marks of writing direction that come along when it is copied", () => {
    const copied = "\u2066\u202A+358 40 123 4567\u202C\u2069\u200E \u200Fمرحبا\u061C\uFEFF";
    expect(textProblem(copied, proseRule)).toBeUndefined();
    expect(normaliseText(copied)).toBe("+358 40 123 4567 مرحبا");
    expect(textProblem("\u202E", proseRule)).toBe("required");
  });

  test.each([
    ["a lone surrogate", "a\uD800b"],
    ["NUL", "a\u0000b"],
    ["a control character", "a\u0007b"],
    ["a control character of the second kind", "a\u0085b"],
    ["more marks on a letter than any writing needs", `a${"\u0316\u0301".repeat(16)}`],
    ["a pile of marks that marks of direction hold apart", `a${"\u0316\u0301\u200E".repeat(16)}`],
  ])("with %s is refused", (_, text) => {
    expect(textProblem(text, proseRule)).toBe("forbidden_characters");
  });

  test("may have lines, tabs, emoji and any script", () => {
    expect(textProblem("rivi 1\n\trivi 2 👩‍👩‍👧 مرحبا Привет ትግርኛ", proseRule)).toBeUndefined();
  });

  test("may have thirty marks on a letter, and is put in order then", () => {
    const text = `a${"\u0301\u0316".repeat(15)}`;
    expect(textProblem(text, proseRule)).toBeUndefined();
    expect(normaliseText(text)).toBe(`\u00E1${"\u0316".repeat(15)}${"\u0301".repeat(14)}`.normalize("NFC"));
  });

  test("with a pile of marks is not put in order, which would take the square of its length", () => {
    const pile = `a${"\u0301\u0316".repeat(16)}`;
    expect(normaliseText(pile)).toBe(pile);
  });

  test("is counted in characters as a reader counts them", () => {
    expect(graphemeLength("👩‍👩‍👧e\u0301")).toBe(2);
    expect(textProblem(`👩‍👩‍👧${"a".repeat(199)}`, optionalLineRule)).toBeUndefined();
    expect(textProblem(`👩‍👩‍👧${"a".repeat(200)}`, optionalLineRule)).toBe("too_long");
  });

  test.each([
    ["Finnish", "Hän työskenteli öisin. "],
    ["Arabic", "مرحبا "],
    ["Tigrinya", "ትግርኛ "],
    ["quoted speech", `"Ei", hän sanoi.\n`],
  ])("of running text in %s may be 5,000 characters long", (_, words) => {
    const text = words.repeat(5_000).slice(0, 4_999);
    expect(textProblem(`${text}a`, proseRule)).toBeUndefined();
    expect(textProblem(`${text}ab`, proseRule)).toBe("too_long");
  });

  test("weighs at most three bytes a character as a draft sends it", () => {
    for (const heavy of ["👩‍👩‍👧", '"', "\\", "a\u0301\u0301\u0301"]) {
      const text = heavy.repeat(4_000);
      const sent = encodeURIComponent(JSON.stringify(JSON.stringify(text)).slice(3, -3)).replaceAll(/%../g, "%").length;
      expect(jsonBytes(JSON.stringify(text).slice(1, -1))).toBe(sent);
      expect(textProblem(text, proseRule)).toBe(sent > 15_000 ? "too_long" : undefined);
    }
  });

  test("of white space only is missing", () => {
    expect(textProblem(" \n ", proseRule)).toBe("required");
    expect(textProblem(" \n ", optionalLineRule)).toBeUndefined();
  });

  test("stays the same when normalised twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });
});

test("a day checked by plain arithmetic is a day of the calendar, and the other way round", () => {
  const part = (max: number, width: number): fc.Arbitrary<string> =>
    fc.integer({ min: 0, max }).map((number) => String(number).padStart(width, "0"));
  fc.assert(
    fc.property(part(9999, 4), part(14, 2), part(33, 2), (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      expect(isCalendarDay(text)).toBe(parseCalendarDate(text) !== undefined);
    }),
  );
});

test("a day outside its interval says on which side; one after today is in the future", () => {
  const today = calendarDate("2015-06-30");
  const rule = { earliest: calendarDate("2015-01-01"), latest: today };
  expect(dayProblem("2014-12-31", rule, today)).toBe("too_early");
  expect(dayProblem("2015-07-01", rule, today)).toBe("in_future");
  expect(dayProblem("2015-06-30", rule, today)).toBeUndefined();
  expect(dayProblem("2015-06-31", rule, today)).toBe("not_a_date");
  expect(dayProblem("2015-08-02", { ...rule, latest: calendarDate("2015-08-01") }, today)).toBe("too_late");
});

test("an invalid field names itself and what is wrong, in every language", () => {
  const words = invalidFieldWords({ kind: "InvalidField", field: "receivedOn", problem: "in_future" });
  expect(words.fi).toBe("Saapumispäivä: Päivä on tulevaisuudessa.");
  expect(words.sv).toBe("Ankomstdag: Dagen ligger i framtiden.");
  expect(words.en).toBe("Received on: The day is in the future.");
});

test("only fields that differ are changes, also inside records and lists", () => {
  const before = { name: "a", tags: ["x"], place: { city: "Oulu", zip: null } };
  expect(changedFields(before, { ...before, place: { zip: null, city: "Oulu" } })).toEqual({});
  expect(changedFields(before, { ...before, tags: ["x", "y"] })).toEqual({ tags: ["x", "y"] });
});
