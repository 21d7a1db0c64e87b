import { expect, test } from "vitest";
import { languages } from "./language.ts";
import { readNumber, writeNumber } from "./number.ts";

test.each([
  ["1,500", { fi: 1.5, sv: 1.5, en: 1500 }],
  ["-1,500", { fi: -1.5, sv: -1.5, en: -1500 }],
  ["12,500.5", { fi: undefined, sv: undefined, en: 12_500.5 }],
  ["1,500,000", { fi: undefined, sv: undefined, en: 1_500_000 }],
  ["1,50,000", { fi: undefined, sv: undefined, en: undefined }],
  ["0,500", { fi: 0.5, sv: 0.5, en: 0.5 }],
  ["1500,250", { fi: 1500.25, sv: 1500.25, en: 1500.25 }],
  ["6,5", { fi: 6.5, sv: 6.5, en: 6.5 }],
  ["6,25", { fi: 6.25, sv: 6.25, en: 6.25 }],
  ["3,1415", { fi: 3.1415, sv: 3.1415, en: 3.1415 }],
  ["1.500", { fi: 1.5, sv: 1.5, en: 1.5 }],
  ["1 500", { fi: 1500, sv: 1500, en: 1500 }],
  ["12\u00A0500,5", { fi: 12_500.5, sv: 12_500.5, en: 12_500.5 }],
  ["\u22123", { fi: -3, sv: -3, en: -3 }],
  ["1 250 000", { fi: 1_250_000, sv: 1_250_000, en: 1_250_000 }],
  ["12 15", { fi: undefined, sv: undefined, en: undefined }],
  ["1 0000", { fi: undefined, sv: undefined, en: undefined }],
  [" ", { fi: undefined, sv: undefined, en: undefined }],
  ["kuusi", { fi: undefined, sv: undefined, en: undefined }],
  ["1,5,2", { fi: undefined, sv: undefined, en: undefined }],
])("%j is read as each language writes numbers", (written, read) => {
  expect(Object.fromEntries(languages.map((language) => [language, readNumber(written, language)]))).toEqual(read);
});

test("a number is written with every digit, in decimals of the language and without groups", () => {
  expect(writeNumber(1500, "en")).toBe("1500");
  expect(writeNumber(1500, "fi")).toBe("1500");
  expect(writeNumber(1.5, "en")).toBe("1.5");
  expect(writeNumber(1.5, "sv")).toBe("1,5");
  expect(writeNumber(0.0625, "fi")).toBe("0,0625");
});

test.each(languages)("what is written in %s is read as the same number", (language) => {
  for (const number of [0, 1.5, 1.234, -1.234, 1500, 12_500.125, 0.0625, 1e-7, 123_456_789.5, 1e21]) {
    expect(readNumber(writeNumber(number, language), language)).toBe(number);
  }
});
