import { expect, test } from "vitest";
import { languages } from "../kernel/index.ts";
import { dimensions } from "./catalogue/index.ts";
import { compareValues, dimensionKeys, valueWords } from "./dimension.ts";

test("every code of every dimension has words of its own in every language", () => {
  for (const key of dimensionKeys) {
    const dimension = dimensions[key];
    if (dimension.values.kind !== "codes") continue;
    for (const code of dimension.values.codes) {
      for (const language of languages) expect(valueWords(dimension, code)[language]).not.toBe(code);
    }
  }
});

test("open values read as people write them", () => {
  expect(valueWords(dimensions.nationality, "NG")).toEqual({ fi: "Nigeria", sv: "Nigeria", en: "Nigeria" });
  expect(valueWords(dimensions.month, "2020-07").fi).toBe("heinäkuu 2020");
  expect(valueWords(dimensions.half, "2020-1").sv).toBe("Januari–juni 2020");
  expect(valueWords(dimensions.admissionYear, "2020").en).toBe("2020");
  expect(valueWords(dimensions.monthEnd, "2020-07-31")).toEqual({
    fi: "31.7.2020",
    sv: "31.7.2020",
    en: "31 July 2020",
  });
  expect(valueWords(dimensions.decisionDays, "12").fi).toBe("12");
  expect(valueWords(dimensions.nationality, "unknown").fi).toBe("Ei tiedossa");
});

test("numbers are ordered by size, codes as their list has them, and what is not known comes last", () => {
  const order = (key: "decisionDays" | "nationality" | "sex", values: readonly string[]) =>
    values.toSorted((a, b) => compareValues(dimensions[key], a, b));
  expect(order("decisionDays", ["10", "unknown", "9"])).toEqual(["9", "10", "unknown"]);
  expect(order("nationality", ["unknown", "NG", "FI"])).toEqual(["FI", "NG", "unknown"]);
  expect(order("sex", ["man", "unknown", "woman"])).toEqual(["woman", "man", "unknown"]);
});
