import { proseRule, textProblem } from "@vas/domain/vocabulary";
import { growsAsSquare } from "@vas/testkit";
import { expect, test } from "vitest";
import { cleanInput } from "./text-input.ts";

test.each([
  ["marks on a letter", "\u0316\u0301"],
  ["marks between marks of direction", "\u0316\u0301\u200e"],
  ["returns", "\r"],
  ["marks, each with a letter", "a\u0316\u0301"],
])("a text of many %s takes no more than its length to be looked at", async (_, part) => {
  const look = (size: number) => {
    const text = part.repeat(size / part.length);
    try {
      cleanInput({ text });
    } catch {
      // Refused is looked at too.
    }
    textProblem(text, proseRule);
  };
  expect(await growsAsSquare(look, 4_800)).toBe(false);
});
