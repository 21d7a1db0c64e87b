import { languages } from "@vas/ui";
import { expect, test } from "vitest";
import { places } from "./navigation.ts";

test("each place of the menu has a letter of its own after g, whoever looks", () => {
  const letters = places.map(({ key }) => key);
  expect(letters).toEqual([...new Set(letters)]);
  for (const letter of letters) expect(letter).toMatch(/^[a-fh-z]$/);
});

for (const language of languages) {
  test(`no two places of the menu have the same name in ${language}`, () => {
    const names = places.map(({ words }) => words[language]);
    expect(names).toEqual([...new Set(names)]);
  });
}
