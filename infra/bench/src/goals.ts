import type { Measured } from "./bench.ts";
import { rounded, spreadText, type Spread } from "./figures.ts";
import type { ContestantName } from "./scenarios.ts";
import { figureOf, ratioOf } from "./slices.ts";

/** An aim, and what was measured. */
export type Goal = {
  /** By this REASONS.md knows it. */
  readonly id: string;
  readonly aim: string;
  readonly measured: string;
  readonly met: boolean;
  /** The scenario whose profile tells why it was missed; null where there is none. */
  readonly scenario: string | null;
};

/** The aims of the platform for its speed, with everything on against rivals with nothing on. */
export function goalsOf(measured: Measured): readonly Goal[] {
  return [
    faster(measured, { scenario: "page", than: "postgraphile", by: 1.2 }),
    faster(measured, { scenario: "page", than: "floor", by: 0.65 }),
    faster(measured, { scenario: "point", than: "postgraphile", by: 1.3 }),
    faster(measured, { scenario: "command", than: "postgraphile", by: 1 }),
    statementsOfScreens(measured),
    overviewInASecond(measured),
    importFast(measured),
    readySoon(measured),
    smallAtStart(measured),
    smallUnderLoad(measured),
    ...["page", "point"].map((scenario) => flat(measured, scenario)),
  ];
}

const titles: Readonly<Record<string, string>> = { page: "Page of 50", point: "Point read", command: "Command" };
const names: Readonly<Record<ContestantName, string>> = {
  system: "the system",
  postgraphile: "PostGraphile 5",
  floor: "the floor",
};

type Faster = { readonly scenario: string; readonly than: ContestantName; readonly by: number };

function faster({ comparison }: Measured, { scenario, than, by }: Faster): Goal {
  const ratio = ratioOf(comparison.slices, { scenario, label: "system" }, than);
  return {
    id: `${scenario}-${than}`,
    aim: `${titles[scenario]} ≥ ${by.toFixed(2)} × ${names[than]}`,
    measured: `${spreadText(ratio)} ×`,
    met: ratio.median >= by,
    scenario,
  };
}

const mostStatements = 3;
/** A command is no screen: it locks, decides and records. */
const screens = new Set(["page", "namedPage", "point", "overview"]);

function statementsOfScreens({ statements, register }: Measured): Goal {
  const counts = Object.entries({ ...statements, ...register.statements }).filter(([name]) => screens.has(name));
  return {
    id: "statements",
    aim: `Statements of a screen, the audit row included ≤ ${mostStatements}`,
    measured: counts.map(([name, count]) => `${name} ${count}`).join(", "),
    met: counts.every(([, count]) => count > 0 && count <= mostStatements),
    scenario: null,
  };
}

function overviewInASecond({ register }: Measured): Goal {
  const { rows, overview, firstOverview } = register;
  return {
    id: "overview",
    aim: `Overview of 2015 over a register of ${rows.toLocaleString("en")} rows < 1 s`,
    measured: `${milliseconds(overview)}; the first after a start ${rounded(firstOverview)} ms`,
    met: Math.max(overview.most, firstOverview) < 1_000,
    scenario: null,
  };
}

function importFast({ register: { rows, seconds, peakMemory } }: Measured): Goal {
  return {
    id: "import",
    aim: "Register import ≥ 5,000 rows/s",
    measured: `${rounded(rows / seconds)} rows/s, at most ${rounded(peakMemory)} MB held`,
    met: rows / seconds >= 5_000,
    scenario: null,
  };
}

function readySoon({ beginnings }: Measured): Goal {
  const { startedIn } = beginnings.system;
  return {
    id: "start",
    aim: "API ready < 0.6 s after its start",
    measured: milliseconds(startedIn),
    met: startedIn.median < 600,
    scenario: null,
  };
}

function smallAtStart({ beginnings }: Measured): Goal {
  const { memory } = beginnings.system;
  return {
    id: "memory-at-start",
    aim: "API ≤ 130 MB at its start",
    measured: `${spreadText(memory)} MB`,
    met: memory.median <= 130,
    scenario: null,
  };
}

function smallUnderLoad({ comparison: { peakMemory } }: Measured): Goal {
  return {
    id: "memory-under-load",
    aim: "Peak memory under load below PostGraphile's",
    measured: `${rounded(peakMemory.system)} MB, PostGraphile ${rounded(peakMemory.postgraphile)} MB`,
    met: peakMemory.system < peakMemory.postgraphile,
    scenario: null,
  };
}

/** What a request may cost more in the largest register than in the smallest: its pages do not all fit the caches. */
const flatWithin = 1.25;

function flat({ scaling, sizes }: Measured, scenario: string): Goal {
  const costOf = (size: number): number => {
    const asked = { scenario, label: String(size) };
    return figureOf(scaling, asked, "nodeCost").median + figureOf(scaling, asked, "databaseCost").median;
  };
  const [smallest = 0, largest = 0] = [sizes[0], sizes.at(-1)];
  const growth = costOf(largest) / costOf(smallest);
  return {
    id: `flat-${scenario}`,
    aim: `${titles[scenario]} costs the same from ${smallest.toLocaleString("en")} to ${largest.toLocaleString("en")} customers (≤ ${flatWithin} ×)`,
    measured: `${rounded(growth)} ×`,
    met: growth <= flatWithin,
    scenario: null,
  };
}

function milliseconds(spread: Spread): string {
  return `${spreadText(spread)} ms`;
}
