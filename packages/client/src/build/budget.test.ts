import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
import { expect, onTestFinished, test } from "vitest";
import { budgetFaults } from "./budget.ts";

function builtClient(): string {
  const folder = mkdtempSync(join(tmpdir(), "budget-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, ".vite"));
  const manifest = {
    "index.html": { file: "entry.js", isEntry: true, imports: ["_shared.js"], dynamicImports: ["screen.tsx"] },
    "_shared.js": { file: "shared.js" },
    "screen.tsx": { file: "screen.js", isDynamicEntry: true, imports: ["_shared.js"] },
  };
  writeFileSync(join(folder, ".vite/manifest.json"), JSON.stringify(manifest));
  for (const [file, size] of [
    ["entry.js", 3000],
    ["shared.js", 2000],
    ["screen.js", 90_000],
  ] as const) {
    writeFileSync(join(folder, file), randomBytes(size).toString("base64"));
  }
  return folder;
}

test("the first load is the entry and what it imports; screens that come later do not count", () => {
  const { kilobytes, faults } = budgetFaults(builtClient(), 10);
  expect(kilobytes).toBeGreaterThan(4.5);
  expect(kilobytes).toBeLessThan(6);
  expect(faults).toEqual([]);
});

test("a first load over its budget is a fault", () => {
  expect(budgetFaults(builtClient(), 4).faults).toEqual([expect.stringContaining("the budget is 4 kB")]);
});
