import { expect, test } from "vitest";
import { textParts } from "./text-changes.ts";

/** A lesson of so many lines, each with words that no other text has. */
function written(lines: number, mark: string): readonly string[] {
  return Array.from({ length: lines }, (_, line) =>
    Array.from({ length: 20 }, (__, word) => `${mark}${line}x${word}`).join(" "),
  );
}

const shown = (before: string, after: string) =>
  textParts(before, after).map(({ value, added, removed }) => `${added ? "+" : removed ? "-" : " "}${value}`);

test("two texts are compared word by word", () => {
  expect(shown("Kokki ei käy ulkona.", "Kokki käy ulkona.")).toEqual([" Kokki ", "-ei ", " käy ulkona."]);
});

test("texts that have little in common are compared line by line, so that a lesson written anew is shown at once", () => {
  const [before, after] = [written(90, "a"), written(90, "b")];
  const kept = "Ensin turvallisuus.";
  const told = shown([...before, kept, "a loppu"].join("\n"), [...after, kept, "b loppu"].join("\n"));
  expect(told.map((part) => part.slice(0, 1))).toEqual(["-", "+", " ", "-", "+"]);
  expect(told[2]).toBe(` ${kept}\n`);
});
