import { percentOf, type Decimals } from "./arithmetic.ts";
import { dimensions, figures as catalogue, populations } from "./catalogue/index.ts";
import type { OverviewFigures } from "./count.ts";
import type { Figure, FigureId } from "./figure.ts";
import { finding, type Finding, type FindingKind } from "./finding.ts";
import { countOf, type CellsOf } from "./measure.ts";

/** A percentage that somebody states, to be checked against the counts. */
export type PercentClaim = {
  readonly part: CellsOf;
  readonly whole: CellsOf;
  readonly percent: number;
  readonly decimals: Decimals;
};

/** What is checked: the figures of a period, those of its halves where it is a year, and stated percentages. */
export type Reconciliation = {
  readonly figures: OverviewFigures;
  readonly halves?: readonly [OverviewFigures, OverviewFigures];
  readonly claims?: readonly PercentClaim[];
};

function total(figures: OverviewFigures, figure: FigureId): number {
  return countOf(figures, { figure });
}

/** A figure of persons may have more parts than persons, never fewer; everything else sums exactly. */
function partsAndWhole(figures: OverviewFigures): readonly Finding[] {
  return catalogue.flatMap(({ id, whole, counts }) => {
    if (whole === undefined) return [];
    const numbers = { parts: total(figures, id), whole: total(figures, whole) };
    if (numbers.parts === numbers.whole) return [];
    const isExplained = numbers.parts > numbers.whole && (counts === "persons" || counts === "mentions");
    return [finding(isExplained ? "personInSeveralParts" : "partsDoNotSum", [id, whole], numbers)];
  });
}

type Flows = Readonly<Record<"start" | "admitted" | "reopened" | "ended" | "end", FigureId>>;

const customerFlows: Flows = {
  start: "customers.start",
  admitted: "admitted.customerships",
  reopened: "reopened.customerships",
  ended: "ended.customerships",
  end: "customers.end",
};

const childFlows: Flows = {
  start: "children.start",
  admitted: "children.admitted",
  reopened: "children.reopened",
  ended: "children.ended",
  end: "children.end",
};

/** Stock at the end = stock at the start + admitted + re-opened − ended. */
function stockIdentity(figures: OverviewFigures, flows: Flows): readonly Finding[] {
  const [start, admitted, reopened] = [flows.start, flows.admitted, flows.reopened].map((id) => total(figures, id)) as [
    number,
    number,
    number,
  ];
  const ended = total(figures, flows.ended);
  const end = total(figures, flows.end);
  const expected = start + admitted + reopened - ended;
  const numbers = { start, admitted, reopened, ended, expected, end };
  return expected === end ? [] : [finding("stockIdentityFails", Object.values(flows), numbers)];
}

function monthEnds(figures: OverviewFigures): readonly Finding[] {
  const month = figures.cells["customers.monthEnds"].at(-1)?.count ?? 0;
  const end = total(figures, "customers.end");
  return month === end ? [] : [finding("monthEndDiffers", ["customers.monthEnds", "customers.end"], { month, end })];
}

function moreThanPersons(figures: OverviewFigures): readonly Finding[] {
  const pairs = [
    ["moreCustomershipsThanPersons", "admitted.customerships", "admitted.persons"],
    ["moreCustomershipsThanPersons", "customers.end", "customers.persons"],
    ["moreCustomershipsThanPersons", "ended.customerships", "ended.persons"],
  ] as const;
  const referrals = total(figures, "referrals.total");
  const persons = total(figures, "referrals.persons");
  return [
    ...(referrals > persons
      ? [finding("moreReferralsThanPersons", ["referrals.total", "referrals.persons"], { referrals, persons })]
      : []),
    ...pairs.flatMap(([kind, many, few]) => {
      const numbers = { customerships: total(figures, many), persons: total(figures, few) };
      return numbers.customerships > numbers.persons ? [finding(kind, [many, few], numbers)] : [];
    }),
  ];
}

/** Mentions and persons side by side: in all, and for each place, where the difference is easily overlooked. */
function mentionsAndPersons(figures: OverviewFigures): readonly Finding[] {
  const places = figures.cells["admitted.placeGroup"].map(({ key }) => key);
  const pairs: readonly (readonly [CellsOf, CellsOf])[] = [
    [{ figure: "admitted.mentions" }, { figure: "admitted.persons" }],
    [{ figure: "customers.mentions" }, { figure: "customers.persons" }],
    ...places.map((placeGroup): readonly [CellsOf, CellsOf] => [
      { figure: "admitted.formGroupByPlaceGroup", where: { placeGroup } },
      { figure: "admitted.placeGroup", where: { placeGroup } },
    ]),
  ];
  return pairs.flatMap(([of, by]) => {
    const numbers = { mentions: countOf(figures, of), persons: countOf(figures, by) };
    if (numbers.mentions === numbers.persons) return [];
    const kind = numbers.mentions > numbers.persons ? "mentionsNotPersons" : "formMissing";
    return [finding(kind, [of.figure, by.figure], numbers)];
  });
}

/** Only what happens on a day is the sum of two halves; a stock, and what becomes of a referral by the last day, is not. */
function isSumOfHalves({ at, by, where = [] }: Figure): boolean {
  return at === undefined && !by.includes("outcome") && where.every(({ of }) => of.kind !== "decidedAtEnd");
}

/** Does the figure tell what the decision in force on the last day says, so that a correction moves it between the halves? */
function isAsCorrected({ by, population }: Figure): boolean {
  const seen = [
    ...by.map((dimension) => dimensions[dimension].expression),
    ...populations[population].conditions.map(({ of }) => of),
  ];
  return seen.some(({ kind }) => kind === "decidedAtEnd");
}

function countIn(figures: OverviewFigures, id: FigureId, key: readonly string[]): number {
  return figures.cells[id].find((cell) => cell.key.join("|") === key.join("|"))?.count ?? 0;
}

/** What halves that do not sum mean: a person in both, a decision corrected between them, or numbers that contradict. */
function differenceOf(figure: Figure, { sum, whole }: { readonly sum: number; readonly whole: number }): FindingKind {
  const { by, counts } = figure;
  // A refusal that is corrected to an admission lowers the year; nothing raises what is not divided.
  if (isAsCorrected(figure) && (by.length > 0 || sum > whole)) return "decisionCorrected";
  return sum > whole && (counts === "persons" || counts === "mentions") ? "personInBothHalves" : "halvesDoNotSum";
}

/** Cell by cell; the first cell that differs stands for the figure. */
function halvesAgainstYear(
  whole: OverviewFigures,
  halves: readonly [OverviewFigures, OverviewFigures],
  figure: Figure,
): readonly Finding[] {
  const { id } = figure;
  const keys = [whole, ...halves].flatMap((figures) => figures.cells[id].map(({ key }) => key));
  for (const key of keys) {
    const [first, second] = [countIn(halves[0], id, key), countIn(halves[1], id, key)];
    const numbers = { first, second, sum: first + second, whole: countIn(whole, id, key) };
    if (numbers.sum === numbers.whole) continue;
    return [finding(differenceOf(figure, numbers), [id], numbers)];
  }
  return [];
}

function percentages(figures: OverviewFigures, claims: readonly PercentClaim[]): readonly Finding[] {
  return claims.flatMap(({ part, whole, percent, decimals }) => {
    const numbers = { part: countOf(figures, part), whole: countOf(figures, whole) };
    const computed = percentOf(numbers.part, numbers.whole, decimals) ?? 0;
    if (computed === percent) return [];
    return [finding("percentDoesNotMatch", [part.figure, whole.figure], { claimed: percent, computed, ...numbers })];
  });
}

/**
 * The reconciliation gate: every part sums to its whole, the stock identity holds, the halves sum to the year, percentages match
 * counts, and mentions are told from persons. What fails, and what differs for a reason, is a finding; nothing is mended.
 */
export function reconcile({ figures, halves, claims = [] }: Reconciliation): readonly Finding[] {
  return [
    ...partsAndWhole(figures),
    ...stockIdentity(figures, customerFlows),
    ...stockIdentity(figures, childFlows),
    ...monthEnds(figures),
    ...moreThanPersons(figures),
    ...mentionsAndPersons(figures),
    ...(halves ? catalogue.filter(isSumOfHalves).flatMap((figure) => halvesAgainstYear(figures, halves, figure)) : []),
    ...percentages(figures, claims),
  ];
}

/** May a release be made of these findings? Only where nothing fails. */
export function isReconciled(findings: readonly Finding[]): boolean {
  return findings.every(({ severity }) => severity !== "fails");
}
