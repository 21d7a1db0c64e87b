import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { programFiles } from "./program-files.ts";

function builtClient(script = "1"): string {
  const folder = mkdtempSync(join(tmpdir(), "program-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "assets"));
  for (const [name, text] of [
    ["index.html", "<!doctype html>"],
    ["operations.json", "{}"],
    ["assets/main-aaaaaaaa.js", script],
    ["assets/main-aaaaaaaa.js.map", "{}"],
    ["assets/main-bbbbbbbb.css", "a{}"],
    ["assets/sans-latin-ext-wght-normal-cccccccc.woff2", "font"],
    ["assets/sans-cyrillic-wght-normal-dddddddd.woff2", "font"],
  ] as const) {
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

test("a client runs without a network on its page, scripts, styles and fonts; source maps and lists are for tools", () => {
  expect(programFiles(builtClient(), "/portal/").files).toEqual([
    "/portal/index.html",
    "/portal/assets/main-aaaaaaaa.js",
    "/portal/assets/main-bbbbbbbb.css",
    "/portal/assets/sans-latin-ext-wght-normal-cccccccc.woff2",
  ]);
});

test("any other byte is another version, and the same bytes are the same", () => {
  const versionOf = (script: string) => programFiles(builtClient(script), "/portal/").version;
  expect(versionOf("1")).toBe(versionOf("1"));
  expect(versionOf("2")).not.toBe(versionOf("1"));
});

test("a client that is not built has no program to keep", () => {
  const folder = builtClient();
  rmSync(join(folder, "index.html"));
  expect(() => programFiles(folder, "/portal/")).toThrow("index.html");
});
