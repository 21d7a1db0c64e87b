import { expect, test } from "vitest";
import { restOf } from "./scene-name.ts";

const long = "Kokki lähti, eikä kukaan tiedä minne hän meni sinä iltana.";
const beginning = "Kokki lähti, eikä kukaan tiedä minne hän meni…";

test.each([
  ["what its name does not say", long, beginning, "…sinä iltana."],
  ["the same where it is written in several lines", long.replaceAll(", ", ",\n\n"), beginning, "…sinä iltana."],
  ["nothing where the name says all, also while a space has just been typed", "Kokki lähti ", "Kokki lähti", ""],
  ["nothing where the name says all of several lines", "Kokki\nlähti", "Kokki lähti", ""],
  ["all of it where the name is of another language", "Kocken gick.", beginning, "Kocken gick."],
  ["nothing where nothing is written in this language", "", beginning, ""],
])("a listed scene shows of its text %s", (...[, text, name, rest]) => {
  expect(restOf(text, name)).toBe(rest);
});
