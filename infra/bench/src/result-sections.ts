import type { Measured } from "./bench.ts";
import { rounded, spreadText } from "./figures.ts";
import { section, table } from "./markdown.ts";
import type { ContestantName } from "./scenarios.ts";
import { figureOf, ratioOf } from "./slices.ts";

const contestants: readonly ContestantName[] = ["system", "postgraphile", "floor"];

/** On what was measured, and how. */
export function machineSection({ machine, options }: Measured): string {
  const { customers, connections, rounds, seconds } = options;
  const many = customers.toLocaleString("en");
  const twice = (customers * 2).toLocaleString("en");
  const five = (customers * 5).toLocaleString("en");
  return section(
    "Machine and layout",
    table(
      ["", ""],
      [
        ["processor", `${machine.processor}, ${machine.cores} cores, ${machine.memory} of memory`],
        ["Node.js", machine.node],
        ["PostgreSQL", `${machine.postgresql}, embedded, writes forced to the disk`],
        ["PostGraphile", machine.postgraphile],
        ["data", `${many} customers, ${twice} referrals, ${five} events`],
        ["load", `${connections} connections, each with one request at a time`],
        ["rounds", `${rounds} of ${seconds} s for each contestant and scenario, interleaved, after a warm-up`],
      ],
    ),
    `The contestant, PostgreSQL and the load generator share the cores; nothing is pinned. Every contestant has ten
connections to the database. What they answer was compared before anything was timed, and after each slice of commands the
referrals were counted.`,
  );
}

/** Who was measured, and with what on. */
export function contestantsSection(): string {
  return section(
    "Contestants",
    table(
      ["", "on", "off"],
      [
        [
          "system",
          "production mode; signed in by session cookie; operations by hash from the safelist; permission; row-level security, forced; audit row committed before the answer; request limits; log; metrics",
          "–",
        ],
        [
          "PostGraphile 5",
          "production mode, its defaults (Amber), told of the relation that has no foreign key; free documents",
          "sign-in, permission, row-level security, audit, log",
        ],
        ["floor", "node:http and one prepared statement a scenario; PostgreSQL writes the JSON", "everything else"],
      ],
    ),
    `The command is the whole of it in the system (idempotency key, lock of the person, reference number, sealed text, history,
queued notice, audit row, in one transaction), and one bare insert of the same row in the others.`,
  );
}

/** Requests a second, waiting, cost and size, by scenario and contestant. */
export function requestsSection({ comparison, statements }: Measured): string {
  const { scenarios, slices } = comparison;
  const head = ["", "requests/s", "ms, median", "ms, p99", "Node ms", "PostgreSQL ms", "bytes"];
  const parts = scenarios.map(({ name, title }) => {
    const present = contestants.filter((label) => slices.some((one) => one.scenario === name && one.label === label));
    const rows = present.map((label) => {
      const of = (figure: Parameters<typeof figureOf>[2]) => figureOf(slices, { scenario: name, label }, figure);
      const waits = [rounded(of("median").median), rounded(of("p99").median)];
      const costs = [rounded(of("nodeCost").median), rounded(of("databaseCost").median)];
      return [label, spreadText(of("rate")), ...waits, ...costs, Math.round(of("bytes").median).toString()];
    });
    return `### ${title}\n\n${table(head, rows)}\n\nThe system runs ${statements[name] ?? "–"} statements for one.`;
  });
  const lead = `Node ms and PostgreSQL ms are processor time for one answer; bytes are those of the whole answer with its head.`;
  return section("Requests", lead, ...parts);
}

/** The system's requests a second divided by the others' in the same round. */
export function ratiosSection({ comparison: { slices } }: Measured): string {
  const rows = ["page", "point", "command"].map((scenario) => {
    const over = (other: ContestantName) => spreadText(ratioOf(slices, { scenario, label: "system" }, other));
    return [scenario, over("postgraphile"), over("floor")];
  });
  return section("Ratios of the same round", table(["", "system ÷ PostGraphile", "system ÷ floor"], rows));
}

/** Starting and memory. */
export function processesSection({ beginnings, comparison: { peakMemory } }: Measured): string {
  const rows = contestants.map((name) => {
    const { startedIn, memory } = beginnings[name];
    return [name, spreadText(startedIn), spreadText(memory), rounded(peakMemory[name])];
  });
  return section(
    "Processes",
    table(["", "ready after ms", "MB when ready", "most MB under load"], rows),
    "Starts with a warm compile cache of Node.js, nothing else going on. The system has answered the named pages too.",
  );
}

/** The same requests over registers of different size. */
export function scalingSection({ scaling, sizes }: Measured): string {
  const rows = ["page", "point"].flatMap((scenario) =>
    sizes.map((size) => {
      const of = (figure: Parameters<typeof figureOf>[2]) =>
        figureOf(scaling, { scenario, label: String(size) }, figure);
      const costs = [spreadText(of("nodeCost")), spreadText(of("databaseCost"))];
      return [scenario, size.toLocaleString("en"), spreadText(of("rate")), ...costs];
    }),
  );
  return section(
    "Registers of different size",
    table(["", "customers", "requests/s", "Node ms", "PostgreSQL ms"], rows),
  );
}

/** The import of a large register, and its overview. */
export function registerSection({ register }: Measured): string {
  const { rows, seconds, peakMemory, overview, firstOverview, statements } = register;
  return section(
    "A large register",
    table(
      ["", "measured"],
      [
        ["rows", rows.toLocaleString("en")],
        ["import, the whole command", `${rounded(seconds)} s, ${rounded(rows / seconds)} rows/s`],
        ["most memory of the import", `${rounded(peakMemory)} MB`],
        ["overview of 2015, first after a start", `${rounded(firstOverview)} ms`],
        ["overview of 2015, after that", `${spreadText(overview)} ms`],
        ["statements of the overview", String(statements["overview"] ?? "–")],
      ],
    ),
  );
}
