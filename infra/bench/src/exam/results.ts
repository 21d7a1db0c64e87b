import { writeFile } from "node:fs/promises";
import { rounded } from "../figures.ts";
import { section, table } from "../markdown.ts";
import type { Asking } from "./client.ts";
import type { ExamMeasured } from "./exam.ts";
import { count, examGoals, undisturbed, waitOf } from "./goals.ts";

/** Writes what was measured. @returns how many aims were missed. */
export async function writeExamResults(measured: ExamMeasured): Promise<number> {
  const goals = examGoals(measured);
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

function waits({ askings }: ExamMeasured): string {
  const row = (name: string, some: readonly Asking[]): string[] => {
    const shares = [0.5, 0.95, 0.99, 1].map((share) => rounded(waitOf(some, share)));
    const turnedAway = some.reduce((sum, { refused }) => sum + refused, 0);
    return [name, count(some.length), ...shares, count(turnedAway)];
  };
  const names = [...new Set(askings.map(({ operation }) => operation))];
  const calm = undisturbed(askings);
  const disturbed = askings.filter((one) => !calm.includes(one));
  return section(
    "Waits in milliseconds",
    table(
      ["", "asked", "median", "p95", "p99", "most", "turned away"],
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
    `From the first sending until the answer. The goal is judged by the operation that waited longest, while the API was up: answers are
saved so often that all together would hide it. Who is turned away because of too much at once asks again no sooner than the
server says, and not all in one moment.`,
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
        [
          "class",
          `${count(trainees)}, each with an own session and connection; all begin within ${beginWithin} s, and each has ${seconds - beginWithin} s`,
        ],
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
