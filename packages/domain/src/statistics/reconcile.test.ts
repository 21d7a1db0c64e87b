import { describe, expect, test } from "vitest";
import { calendarDate, languages } from "../kernel/index.ts";
import { countFigures, type Cell, type OverviewFigures } from "./count.ts";
import type { FigureId } from "./figure.ts";
import { finding, findingKinds, findingWords, type FindingKind } from "./finding.ts";
import { halfYear, year } from "./period.ts";
import { isReconciled, reconcile } from "./reconcile.ts";
import { record } from "./record.sample.ts";
import type { StatisticalRecord } from "./record.ts";

const day = calendarDate;
const people = [record(), record({ person: "q", endedOn: day("2020-08-08"), endingGround: "own_wish" })];

function counted(records: readonly StatisticalRecord[] = people, changes: Partial<Record<FigureId, Cell[]>> = {}) {
  const figures = countFigures(records, year(2020));
  return { ...figures, cells: { ...figures.cells, ...changes } };
}

function kinds(figures: OverviewFigures): readonly FindingKind[] {
  return reconcile({ figures }).map(({ kind }) => kind);
}

const one = (count: number): Cell[] => [{ key: [], count }];

test("figures that agree give no finding", () => {
  expect(reconcile({ figures: counted() })).toEqual([]);
});

describe("what contradicts itself fails", () => {
  test("where parts do not sum to their whole", () => {
    const figures = counted(people, { "referrals.month": [{ key: ["2020-02"], count: 3 }] });
    expect(reconcile({ figures })).toMatchObject([
      { kind: "partsDoNotSum", severity: "fails", numbers: { parts: 3, whole: 2 } },
    ]);
  });

  test("where the stock is not what the flows make it", () => {
    const figures = counted(people, { "customers.start": one(5) });
    expect(reconcile({ figures })).toMatchObject([
      { kind: "stockIdentityFails", numbers: { start: 5, admitted: 2, reopened: 0, ended: 1, expected: 6, end: 1 } },
    ]);
    expect(isReconciled(reconcile({ figures }))).toBe(false);
  });

  test("where the last month end is not the end of the period", () => {
    expect(kinds(counted(people, { "customers.monthEnds": [{ key: ["2020-12-31"], count: 7 }] }))).toEqual([
      "monthEndDiffers",
    ]);
  });

  test("where the halves do not sum to the year, cell by cell", () => {
    const second = countFigures(people, halfYear(2020, 2));
    const otherMonth = { "ended.month": [{ key: ["2020-09"], count: 1 }] };
    const halves = [
      countFigures(people, halfYear(2020, 1)),
      { ...second, cells: { ...second.cells, ...otherMonth } },
    ] as const;
    const found = reconcile({ figures: counted(), halves });
    expect(found).toMatchObject([{ kind: "halvesDoNotSum", figures: ["ended.month"] }]);
  });

  test("where a stated percentage is not that of the counts", () => {
    const part = { figure: "ended.persons" } as const;
    const whole = { figure: "admitted.persons" } as const;
    const claims = [
      { part, whole, percent: 50, decimals: 0 },
      { part, whole, percent: 49, decimals: 0 },
    ] as const;
    expect(reconcile({ figures: counted(), claims })).toMatchObject([
      { kind: "percentDoesNotMatch", numbers: { claimed: 49, computed: 50, part: 1, whole: 2 } },
    ]);
  });
});

describe("what differs for a reason is explained", () => {
  test("mentions are more than persons", () => {
    const figures = counted([record({ forms: ["labour", "sexual"] })]);
    expect(kinds(figures)).toEqual(["mentionsNotPersons", "mentionsNotPersons", "mentionsNotPersons"]);
    expect(isReconciled(reconcile({ figures }))).toBe(true);
  });

  test("a form is not recorded for everyone", () => {
    expect(kinds(counted([record({ forms: [], primaryForm: null })]))).toContain("formMissing");
  });

  test("a person is referred twice, by two bodies", () => {
    const twice = [record({ outcome: "negative", admittedOn: null, sex: "man" }), record()];
    expect(kinds(counted(twice))).toEqual(["personInSeveralParts", "moreReferralsThanPersons"]);
  });

  test("a person ends twice within the period", () => {
    const twice = [
      record({ endedOn: day("2020-03-01"), endingGround: "own_wish" }),
      record({
        receivedOn: null,
        admittedOn: day("2020-04-01"),
        reopened: true,
        endedOn: day("2020-05-01"),
        endingGround: "own_wish",
      }),
    ];
    expect(kinds(counted(twice))).toEqual(["moreCustomershipsThanPersons"]);
  });

  test("a person is in both halves", () => {
    const twice = [record({ outcome: "negative", admittedOn: null }), record({ receivedOn: day("2020-08-01") })];
    const halves = [countFigures(twice, halfYear(2020, 1)), countFigures(twice, halfYear(2020, 2))] as const;
    const found = reconcile({ figures: counted(twice), halves }).map(({ kind }) => kind);
    expect(found).toContain("personInBothHalves");
    expect(found).not.toContain("halvesDoNotSum");
  });
});

test("a decision corrected between the halves explains why they do not sum to the year", () => {
  const on = day("2020-09-01");
  const refused = record({ outcome: "negative", negativeReason: "other", admittedOn: null });
  const corrected = [
    { ...refused, corrections: [{ on, outcome: "positive", negativeReason: null } as const], admittedOn: on },
    record({
      person: "q",
      endedOn: day("2020-05-05"),
      endingGround: "own_wish",
      endingCorrections: [{ on, endingGround: "disappeared", returnWay: null }],
    }),
  ];
  const halves = [countFigures(corrected, halfYear(2020, 1)), countFigures(corrected, halfYear(2020, 2))] as const;
  const found = reconcile({ figures: counted(corrected), halves });
  expect(found.every(({ kind }) => kind === "decisionCorrected")).toBe(true);
  expect(found.map(({ figures }) => figures[0])).toEqual(
    expect.arrayContaining(["referrals.refused", "referrals.refusedByReason", "ended.ground"]),
  );
  expect(isReconciled(found)).toBe(true);
});

test("a refusal that only the year knows is not explained by a correction", () => {
  const halves = [countFigures(people, halfYear(2020, 1)), countFigures(people, halfYear(2020, 2))] as const;
  const figures = counted(people, { "referrals.refused": one(1) });
  expect(reconcile({ figures, halves })).toContainEqual(
    expect.objectContaining({ kind: "halvesDoNotSum", figures: ["referrals.refused"] }),
  );
});

test("every finding has words in every language, with every number in its place", () => {
  const names = ["parts", "whole", "start", "admitted", "reopened", "ended", "expected", "end", "month", "first"];
  const more = ["second", "sum", "referrals", "persons", "customerships", "mentions", "claimed", "computed", "part"];
  const numbers = Object.fromEntries([...names, ...more].map((name) => [name, 4]));
  for (const kind of findingKinds) {
    const words = findingWords(finding(kind, [], numbers));
    for (const language of languages) expect(words[language]).not.toMatch(/[{}]/);
  }
});
