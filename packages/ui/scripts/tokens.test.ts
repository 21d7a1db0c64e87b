import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tokensCss } from "./tokens.ts";

test("the committed custom properties equal the design tokens", () => {
  expect(readFileSync(new URL("../src/css/tokens.css", import.meta.url), "utf8")).toBe(tokensCss());
});
