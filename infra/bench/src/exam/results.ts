import { writeFile } from "node:fs/promises";
import { rounded } from "../figures.ts";
import { section, table } from "../markdown.ts";
import type { Asking } from "./client.ts";
import type { ExamMeasured } from "./exam.ts";

type Goal = { readonly goal: string; readonly measured: string; readonly isMet: boolean };

/** Writes what was measured. @returns how many aims were missed. */
export async function writeExamResults(measured: ExamMeasured): Promise<number> {
  const goals = goalsOf(measured);
  const rows = goals.map(({ goal, measured: seen, isMet }) => [goal, seen, isMet ? "yes" : "**no**"]);
  const text = [
    "# An exam with the whole class at once: what was measured",
    "Written by `npm run bench:exam`. The class, the API and PostgreSQL share one machine.",
    section("Goals", table(["goal", "measured", "met"], rows)),
    waits(measured),
    layout(measured),
  ].join("\n\n");
  await writeFile(measured.options.results, `${text}\n`);
  console.log(table(["goal", "measured", "met"], rows));
  return goals.filter(({ isMet }) => !isMet).length;
}

function goalsOf({ verified, askings, outage, options }: ExamMeasured): readonly Goal[] {
  const { attempts, acknowledged, lost, wrong } = verified;
  const p99 = at(undisturbed(askings), 0.99);
  return [
    {
      goal: "Everybody hands in",
      measured: `${attempts} of ${options.trainees}`,
      isMet: attempts === options.trainees,
    },
    { goal: "No acknowledged answer is lost", measured: `${lost} of ${count(acknowledged)} lost`, isMet: lost === 0 },
    { goal: "Every paper is graded once, and by its answers", measured: `${wrong} are not`, isMet: wrong === 0 },
    { goal: "p99 < 1 s", measured: `${rounded(p99)} ms`, isMet: p99 < 1_000 },
    {
      goal: "After kill -9 of the API the exam goes on where it was",
      measured: `served again after ${rounded(outage)} ms`,
      isMet: lost === 0 && wrong === 0 && attempts === options.trainees,
    },
  ];
}

function waits({ askings }: ExamMeasured): string {
  const row = (name: string, some: readonly Asking[]): string[] => {
    const shares = [0.5, 0.95, 0.99, 1].map((share) => rounded(at(some, share)));
    return [name, count(some.length), ...shares];
  };
  const names = [...new Set(askings.map(({ operation }) => operation))];
  const calm = undisturbed(askings);
  const disturbed = askings.filter((one) => !calm.includes(one));
  const turnedAway = askings.reduce((sum, { refused }) => sum + refused, 0);
  return section(
    "Waits in milliseconds",
    table(
      ["", "asked", "median", "p95", "p99", "most"],
      [
        ...names.map((name) =>
          row(
            name,
            calm.filter(({ operation }) => operation === name),
          ),
        ),
        row("all of these", calm),
        row("sent again because the API was down", disturbed),
      ],
    ),
    `From the first sending until the answer. Turned away because of too much at once, and asked again: ${count(turnedAway)} times.`,
  );
}

function layout({ machine, options, databaseLoad, peakMemory, askings }: ExamMeasured): string {
  const { trainees, seconds, beginWithin, killAt } = options;
  return section(
    "Machine and layout",
    table(
      ["", ""],
      [
        ["processor", `${machine.processor}, ${machine.cores} cores, ${machine.memory} of memory`],
        ["Node.js", machine.node],
        ["PostgreSQL", `${machine.postgresql}, embedded, writes forced to the disk`],
        ["class", `${count(trainees)}, each with an own session and connection; all begin within ${beginWithin} s`],
        [
          "exam",
          `${seconds} s; 20 questions, one answer in ten changed, then handed in; the API killed after ${killAt} s`,
        ],
        ["asked", `${rounded(askings.length / seconds)} times a second on average`],
        ["PostgreSQL's load", `${rounded(databaseLoad * 100)} % of a core`],
        ["API's most memory", `${rounded(peakMemory)} MB`],
      ],
    ),
    `The API runs in production mode with its standard limits: sessions, operations by hash from the portal's list, permission, row-level
security, an audit row for everything. What the class sends is what the portal sends.`,
  );
}

/** What was answered at the first sending, or turned away and asked again: what somebody waited while the API was up. */
function undisturbed(askings: readonly Asking[]): readonly Asking[] {
  return askings.filter(({ broken }) => broken === 0);
}

function at(askings: readonly Asking[], share: number): number {
  const sorted = askings.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function count(number: number): string {
  return number.toLocaleString("en");
}
