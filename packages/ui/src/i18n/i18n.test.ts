import { expect, test } from "vitest";
import { words as galleryWords } from "../../gallery/messages.ts";
import { dateMessages } from "../components/date-messages.ts";
import { messages } from "../messages.ts";
import { faultsOf, unusedMessages } from "./check-messages.ts";
import { defineMessages } from "./define-messages.ts";
import { formatsOf } from "./format.ts";
import { languages } from "./language.ts";
import { translate } from "./translate.ts";

const days = defineMessages({
  left: {
    fi: "{days, plural, one {# päivä jäljellä} other {# päivää jäljellä}}",
    sv: "{days, plural, one {# dag kvar} other {# dagar kvar}}",
    en: "{days, plural, one {# day left} other {# days left}}",
  },
});

test("a plural is a whole sentence in the form the language asks for", () => {
  expect(translate("fi", days.left, { days: 1 })).toBe("1 päivä jäljellä");
  expect(translate("sv", days.left, { days: 2 })).toBe("2 dagar kvar");
  expect(translate("en", days.left, { days: 1200 })).toBe("1,200 days left");
});

test("words of this package exist in every language with the same values", () => {
  expect([messages, dateMessages, galleryWords].flatMap(faultsOf)).toEqual([]);
});

test("the check tells of a message that formats a value by itself, also within a plural", () => {
  const words = "{day, date}";
  const nested = "{n, plural, one {# {day, date, ::yMMMd}} other {#}}";
  expect(faultsOf({ plain: { fi: words, sv: words, en: words } })[0]).toBe("plain.fi formats {day} by itself");
  expect(faultsOf({ nested: { fi: nested, sv: nested, en: nested } })).toContain("nested.en formats {day} by itself");
});

test("the check names a missing language, a missing form, a differing value and broken syntax", () => {
  expect(
    faultsOf({
      empty: { fi: "Sulje", sv: "", en: "Close" },
      form: {
        fi: "{n, plural, other {#}}",
        sv: "{n, plural, one {#} other {#}}",
        en: "{n, plural, one {#} other {#}}",
      },
      value: { fi: "Hei {name}", sv: "Hej", en: "Hello {name}" },
      syntax: { fi: "Hei {name", sv: "Hej {name}", en: "Hello {name}" },
    }),
  ).toEqual([
    "empty.sv is empty",
    "form.fi lacks the plural forms one",
    "value.sv wants {} where fi wants {name}",
    expect.stringMatching(/^syntax\.fi is not a valid ICU message/),
    "syntax.sv wants {name} where fi wants {}",
    "syntax.en wants {name} where fi wants {}",
  ]);
});

test("every message of this package is shown somewhere", () => {
  const sources = import.meta.glob<string>(["/{src,gallery}/**/*.{ts,tsx}", "!/src/**/*.test.{ts,tsx}"], {
    query: "?raw",
    import: "default",
    eager: true,
  });
  expect(unusedMessages(sources)).toEqual([]);
});

const twoMessages = `export const messages = defineMessages({
  shown: { fi: "Näkyy", sv: "Syns", en: "Shown" },
  lost: {
    fi: "Ei näy",
    sv: "Syns inte",
    en: "Not shown",
  },
});`;

test("the check finds the message that no source mentions, whatever else has its name", () => {
  const screen = `import { messages as words } from "../messages.ts";
    type Lost = Screen["lost"];
    const lost = t(words.shown);`;
  const other = `import { messages } from "./other/messages.ts"; t(messages.lost);`;
  const sources = { "/src/messages.ts": twoMessages, "/src/start/Screen.tsx": screen, "/src/Other.tsx": other };
  expect(unusedMessages(sources)).toEqual(["/src/messages.ts messages.lost"]);
});

test("a message that is read by a code is used where the code is written out", () => {
  const reader = `import { messages } from "./messages.ts"; t(messages[code]);`;
  const sources = { "/src/messages.ts": twoMessages, "/src/Reader.tsx": reader, "/src/codes.ts": `["shown", "open"]` };
  expect(unusedMessages(sources)).toEqual(["/src/messages.ts messages.lost"]);
});

test("an instant is told by its distance and exactly, in the time of Helsinki", () => {
  const now = new Date("2026-11-23T12:32:00Z");
  expect(formatsOf("fi").ago("2026-11-20T12:32:00Z", now)).toBe("3 päivää sitten (20.11.2026 14.32)");
  expect(formatsOf("sv").ago("2026-11-20T12:32:00Z", now)).toBe("för 3 dagar sedan (20.11.2026 14.32)");
  expect(formatsOf("en").ago("2026-11-20T12:32:00Z", now)).toBe("3 days ago (20 Nov 2026 14:32)");
  expect(formatsOf("fi").ago("2026-11-22T22:30:00Z", now)).toBe("14 tuntia sitten (23.11.2026 00.30)");
});

test("a time of day is told as each language tells it", () => {
  expect(languages.map((language) => formatsOf(language).timeOfDay("09:05"))).toEqual(["9.05", "9.05", "9:05"]);
});

test("a calendar date has no time zone", () => {
  expect(formatsOf("fi").date("2015-06-30")).toBe("30.6.2015");
  expect(formatsOf("en").date("2015-06-30")).toBe("30 Jun 2015");
});

test("numbers, shares, countries and order follow the language", () => {
  const fi = formatsOf("fi");
  expect(fi.number(12345)).toBe("12\u00a0345");
  expect(fi.percent(0.295)).toBe("29,5\u00a0%");
  expect(fi.country("NG")).toBe("Nigeria");
  expect(formatsOf("sv").country("DE")).toBe("Tyskland");
  expect(fi.country("not a code")).toBe("not a code");
  expect(["ö", "z", "å", "a", "ä"].toSorted(fi.compare)).toEqual(["a", "z", "å", "ä", "ö"]);
  expect(fi.inDays(4)).toBe("4 päivän päästä");
});
