import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const css = ["tokens", "theme"]
  .map((name) => readFileSync(join(import.meta.dirname, `css/${name}.css`), "utf8"))
  .join("\n");
const declared = new Map(
  [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name ?? "", value ?? ""]),
);

/** The value of a property in one theme, with references and `light-dark()` followed. */
function resolve(value: string, theme: "light" | "dark"): string {
  const pair = /^light-dark\((.+?\)),\s*(.+)\)$/.exec(value);
  if (pair) return resolve((theme === "light" ? pair[1] : pair[2]) ?? "", theme);
  const reference = /^var\(--([\w-]+)\)$/.exec(value);
  return reference ? resolve(declared.get(reference[1] ?? "") ?? "", theme) : value;
}

function luminance(hsl: string): number {
  const [h = 0, s = 0, l = 0] = (/hsl\((.+)\)/.exec(hsl)?.[1] ?? "").split(",").map((part) => Number.parseFloat(part));
  const a = (s / 100) * Math.min(l / 100, 1 - l / 100);
  const channel = (n: number) => {
    const k = (n + h / 30) % 12;
    const value = l / 100 - a * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(8) + 0.0722 * channel(4);
}

function contrast(one: string, other: string, theme: "light" | "dark"): number {
  const [a, b] = [one, other].map((name) => luminance(resolve(`var(--${name})`, theme)));
  const [bright, dim] = [Math.max(a ?? 0, b ?? 0), Math.min(a ?? 0, b ?? 0)];
  return (bright + 0.05) / (dim + 0.05);
}

const grounds = ["surface", "surface-sunken", "surface-raised", "surface-hover", "surface-selected"];
const textPairs = [
  ...["text", "text-quiet", "link", "error-text", "success-text"].flatMap((text) =>
    grounds.map((ground) => [text, ground]),
  ),
  ...["neutral", "info", "success", "warning", "error"].map((tone) => [`${tone}-text`, `${tone}-surface`]),
  ...["neutral", "info", "success", "warning", "error"].map((tone) => ["text", `${tone}-surface`]),
  ["text-quiet", "neutral-surface"],
  ["on-brand", "brand"],
  ["on-action", "action"],
  ["on-action", "action-hover"],
  ["on-danger", "danger"],
  ["on-danger", "danger-hover"],
] as const;
const shapePairs = [
  ...["line-strong", "action", "focus", "danger"].flatMap((shape) =>
    ["surface", "surface-sunken", "surface-raised"].map((ground) => [shape, ground]),
  ),
  ["focus-on-brand", "brand"],
] as const;

for (const theme of ["light", "dark"] as const) {
  test(`text can be read on every ground of the ${theme} theme (WCAG 1.4.3: 4.5 to 1)`, () => {
    const faint = textPairs.filter(([text = "", ground = ""]) => contrast(text, ground, theme) < 4.5);
    expect(faint.map(([a, b]) => `${a} on ${b}: ${contrast(a ?? "", b ?? "", theme).toFixed(2)}`)).toEqual([]);
  });

  test(`edges and focus stand out in the ${theme} theme (WCAG 1.4.11: 3 to 1)`, () => {
    const faint = shapePairs.filter(([shape = "", ground = ""]) => contrast(shape, ground, theme) < 3);
    expect(faint.map(([a, b]) => `${a} on ${b}: ${contrast(a ?? "", b ?? "", theme).toFixed(2)}`)).toEqual([]);
  });
}
