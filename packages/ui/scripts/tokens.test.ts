import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tokensCss } from "./tokens.ts";

test("the committed custom properties equal the design tokens", () => {
  expect(readFileSync(join(import.meta.dirname, "../src/css/tokens.css"), "utf8")).toBe(tokensCss());
});
