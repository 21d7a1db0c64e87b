// The domain's arithmetic stays on the server; here it is what the page's own must be equal to.
// oxlint-disable-next-line no-restricted-imports
import { changeOf as domainChange, percentOf as domainPercent } from "@vas/domain/statistics";
import { formatsOf, translate } from "@vas/ui";
import { expect, test } from "vitest";
import { changeOf, percentOf, signed } from "./change.ts";
import { chartOf } from "./charts/chart-data.ts";
import { wrapLabel } from "./charts/wrap-label.ts";
import { shapeOf, type Figure } from "./figures/figure.ts";
import { figureTable } from "./figures/figure-table.ts";
import { mergeOrder } from "./figures/merge-order.ts";
import { crossTableOf, rowsOf, withEveryMonth } from "./figures/rows.ts";
import { overview2014, overview2015 } from "./overview-2015.sample.ts";
import { overviewCsv, overviewFileName, printedCsv } from "./overview-csv.ts";
import { comparablePeriods, monthsOf, parsePeriod, type Period } from "./period.ts";

const today = "2026-11-23";
const words = { t: translate.bind(undefined, "fi"), format: formatsOf("fi") } as const;

function period(code: string): Period {
  const found = parsePeriod(code, today);
  if (!found) throw new Error(code);
  return found;
}

function figureOf(id: string, { figures }: { figures: readonly unknown[] } = overview2015): Figure {
  const found = (figures as readonly Figure[]).find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

const y2014 = period("2014");
const y2015 = period("2015");
const besides = (id: string) => ({ figure: figureOf(id, overview2014), period: y2014 });

test("changes and shares are those of the domain", () => {
  for (let whole = 0; whole <= 60; whole += 1) {
    for (let part = 0; part <= 130; part += 1) {
      expect(percentOf(part, whole)).toBe(domainPercent(part, whole, 1));
      expect(changeOf(whole, part)).toBe(domainChange(whole, part, 1));
    }
  }
  expect(changeOf(44, 31)).toBe(-29.5);
  expect([12, -3, 0].map((value) => signed(value, String))).toEqual(["+12", "−3", "0"]);
});

test("a period is a year or a half that has begun", () => {
  expect(parsePeriod("2026-2", today)?.half).toBe(2);
  for (const code of ["2027", "2027-1", "2015-3", "15", "abc", "0000", ""]) {
    expect(parsePeriod(code, today)).toBeUndefined();
  }
  expect(parsePeriod("2026-2", "2026-06-30")).toBeUndefined();
});

test("a period is compared with periods of its own length", () => {
  const years = ["2016", "2015", "2014"];
  expect(comparablePeriods(y2015, years, today).map(({ code }) => code)).toEqual(["2016", "2014"]);
  expect(comparablePeriods(period("2015-1"), years, "2016-03-01").map(({ code }) => code)).toEqual([
    "2016-1",
    "2015-2",
    "2014-2",
    "2014-1",
  ]);
});

test("lists with gaps merge into one order, with what is not known last", () => {
  expect(mergeOrder([["man"], ["woman", "man", "unknown"], ["other", "unknown"]])).toEqual([
    "woman",
    "man",
    "other",
    "unknown",
  ]);
  expect(mergeOrder([[], []])).toEqual([]);
});

test("a month stands beside the same month of another year", () => {
  const rows = rowsOf(figureOf("referrals.month"), y2015, besides("referrals.month"));
  expect(rows.map(({ labels, otherLabel, own, other }) => [labels[0], otherLabel, own.count, other?.count])).toEqual([
    ["tammikuu 2015", "tammikuu 2014", 44, 50],
    ["joulukuu 2015", undefined, 31, 0],
  ]);
});

test("the first months of two different halves stand beside each other", () => {
  const half = (key: string) => ({ ...figureOf("referrals.month"), cells: [cell(key, 1)] });
  const rows = rowsOf(half("2015-07"), period("2015-2"), { figure: half("2015-01"), period: period("2015-1") });
  expect(rows).toHaveLength(1);
});

function cell(key: string, count: number): Figure["cells"][number] {
  return { __typename: "Cell", key: [key], labels: [key], count, share: null };
}

test("a month without any is a zero, not a gap", () => {
  const shown = withEveryMonth(figureOf("referrals.month"), monthsOf(y2015, today), (month) => `sana ${month}`);
  expect(shown.cells.map(({ count }) => count)).toEqual([44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31]);
  expect(shown.cells[1]?.labels).toEqual(["sana 2015-02"]);
});

test("a month that has not begun has no line", () => {
  expect(monthsOf(period("2026"), today)).toHaveLength(11);
  expect(monthsOf(period("2026-2"), today).at(-1)).toBe("2026-11");
});

test("countries stand by how common they are, not known last", () => {
  const names = rowsOf(figureOf("customers.nationality"), y2015).map(({ labels }) => labels[0]);
  expect([...names.slice(0, 3), names.at(-1)]).toEqual(["Nigeria", "Suomi", "Thaimaa", "Ei tiedossa"]);
});

test("two dimensions are lines and columns; a sum is shown only where the cells sum to the whole", () => {
  const figure = figureOf("admitted.formGroupBySex");
  const { columns, lines, isAdditive } = crossTableOf(figure);
  expect(columns.map(({ label }) => label)).toEqual(["Nainen", "Mies"]);
  expect(lines.map(({ label, cells, total }) => [label, ...cells.map(({ count }) => count), total])).toEqual([
    ["Työperäinen hyväksikäyttö", 13, 14, 27],
    ["Seksuaalinen hyväksikäyttö", 19, 0, 19],
    ["Muu", 6, 1, 7],
  ]);
  expect(isAdditive).toBe(true);
  expect(crossTableOf({ ...figure, whole: 52 }).isAdditive).toBe(false);
  expect(figureTable({ ...figure, whole: 52 }, { period: y2015, beside: undefined, words }).columns).toHaveLength(3);
});

test("beside another period every number has its own line with difference and change", () => {
  const { columns, lines } = figureTable(figureOf("referrals.month"), {
    period: y2015,
    beside: besides("referrals.month"),
    words,
  });
  expect(columns).toEqual(["Kuukausi", "2015", "Osuus", "2014", "Erotus", "Muutos"]);
  expect(lines[0]?.cells.map(({ text }) => text)).toEqual(["tammikuu 2015", "44", "59 %", "50", "−6", "−12\u00A0%"]);
  expect(lines[1]?.cells.map(({ text }) => text)).toEqual(["joulukuu 2015", "31", "41 %", "0", "+31", "–"]);
});

test("a number leads to its records by figure and key; a zero leads nowhere", () => {
  const { lines } = figureTable(figureOf("admitted.formGroupBySex"), { period: y2015, beside: undefined, words });
  expect(lines[1]?.cells.map(({ records }) => records)).toEqual([
    undefined,
    { key: ["sexual", "woman"], period: "2015", label: "Seksuaalinen hyväksikäyttö, Nainen" },
    undefined,
    undefined,
  ]);
});

const drawing = {
  period: y2015,
  beside: undefined,
  titles: ["Vuosi 2015"],
  number: String,
  restName: (n: number) => `muut ${n}`,
};

test("each figure has the drawing that suits it", () => {
  const shapes = (overview2015.figures as readonly unknown[] as Figure[]).map((one) => [one.id, shapeOf(one)]);
  expect(Object.fromEntries(shapes)).toMatchObject({
    "referrals.total": "number",
    "referrals.month": "columns",
    "referrals.outcome": "bars",
    "admitted.formGroupBySex": "groups",
    "admitted.decisionDays": "distribution",
    "customers.monthEnds": "line",
  });
});

test("a long list is drawn as its first names and the rest together; nothing is lost", () => {
  const chart = chartOf(figureOf("customers.nationality"), drawing);
  expect(chart?.groups).toHaveLength(12);
  expect(chart?.groups.at(-1)?.label).toBe("muut 3");
  expect(chart?.groups.flatMap(({ marks }) => marks).reduce((sum, { count }) => sum + count, 0)).toBe(89);
});

test("days are drawn in at most ten classes that hold every decision", () => {
  const chart = chartOf(figureOf("admitted.decisionDays"), drawing);
  expect(chart?.groups.map(({ label, marks }) => [label, marks[0]?.count])).toEqual([
    ["0–6", 20],
    ["7–13", 0],
    ["14–20", 30],
    ["21–27", 0],
    ["28–34", 0],
    ["35–41", 0],
    ["42–48", 0],
    ["49–55", 0],
    ["56–62", 0],
    ["63–69", 2],
  ]);
});

test("a figure drawn beside another period has a mark of each", () => {
  const chart = chartOf(figureOf("referrals.outcome"), {
    ...drawing,
    beside: besides("referrals.outcome"),
    titles: ["2015", "2014"],
  });
  expect(chart?.series).toEqual(["2015", "2014"]);
  expect(chart?.groups[0]?.marks.map(({ text }) => text)).toEqual(["52", "52"]);
});

test("a label is cut at spaces only", () => {
  expect(wrapLabel("Viranomainen tai tuomioistuin ei katsonut uhriksi", 150, 15)).toEqual([
    "Viranomainen tai",
    "tuomioistuin ei",
    "katsonut uhriksi",
  ]);
  expect(wrapLabel("Työsuojeluviranomainen", 40, 15)).toEqual(["Työsuojeluviranomainen"]);
});

const shown = { overview: overview2015, period: y2015, compared: { overview: overview2014, period: y2014 } } as never;

test("the file has a line for every number, with the other period, difference, change and how it was counted", () => {
  const lines = overviewCsv(shown, words).slice(1).trimEnd().split("\r\n");
  expect(lines[0]).toBe(
    "Osa;Luku;Tunnus;Mitä lasketaan;Jako 1;Arvo 1;Jako 2;Arvo 2;Vuosi 2015;Osuus %;Vuosi 2014;Erotus;Muutos %;Miten laskettu",
  );
  expect(lines).toContain(
    "Esitykset;Esitykset kuukausittain;referrals.month;Esityksiä;Kuukausi;tammikuu 2015;;;44;58,7;50;-6;-12;Näin on laskettu: Esitykset kuukausittain.",
  );
  expect(lines.at(-1)).toBe("Tietoa ei kerätä vielä;Koulutus;training");
  expect(overviewFileName(shown, words)).toBe("tilasto-2015-2014.csv");
});

test("the printed overview is a file of its own", () => {
  const lines = printedCsv(overview2015 as never, words)
    .slice(1)
    .split("\r\n");
  expect(lines[2]).toBe("Esitykset;Muutos alkuvuodesta loppuvuoteen;−29,5 %;−31 %;Eroaa;Muutos on −29,5 %.");
});
