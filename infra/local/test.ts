// `npm test`: checks, build, every test, the journeys. A failing suite does not keep the next from running; the last
// line, alone on standard output, is the sum.
import { mkdir, readFile, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, sep } from "node:path";
import { build } from "./build.ts";
import { check, workspacesWith, type Tally } from "./check.ts";
import { explain } from "./failure.ts";
import { root, runInTerminal, secondsSince, tool } from "./steps.ts";

type VitestReport = {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};
type JourneyReport = {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
};
type Suite = readonly [string, () => Promise<Tally>];

const reports = join(root, "node_modules", ".cache", "test-reports");
const oneFailure: Tally = { passed: 0, failed: 1 };

const suites: readonly Suite[] = [
  ["checks", check],
  ["build", buildAll],
  ["unit, property, API and component tests", runVitest],
  ["journeys in the browser", runJourneys],
];

await rm(reports, { recursive: true, force: true });
await mkdir(reports, { recursive: true });
const tallies: Tally[] = [];
for (const [name, run] of suites) tallies.push(await runSuite(name, run));
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);

async function runSuite(name: string, run: () => Promise<Tally>): Promise<Tally> {
  const since = performance.now();
  console.log(`\n— ${name}`);
  const tally = await run().catch((error: unknown) => {
    explain(error);
    return oneFailure;
  });
  console.log(`  ${name}: ${tally.passed} passed, ${tally.failed} failed (${secondsSince(since)} s)`);
  if (tally.passed + tally.failed > 0) return tally;
  console.log(`  ${name}: no test ran`);
  return oneFailure;
}

async function buildAll(): Promise<Tally> {
  await build([]);
  return { passed: 1, failed: 0 };
}

async function runVitest(): Promise<Tally> {
  const report = join(reports, "vitest.json");
  // Every core, and here since a setting of the root does not reach the projects: by itself Vitest leaves one idle.
  const workers = `--maxWorkers=${availableParallelism()}`;
  const code = await runInTerminal(
    tool("vitest", "run", workers, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`),
  );
  const { testResults } = JSON.parse(await readFile(report, "utf8")) as VitestReport;
  const results = testResults.flatMap((file) =>
    file.assertionResults.length > 0 ? file.assertionResults : [{ status: file.status }],
  );
  const silent = workspacesWith("vitest.config.ts").filter(
    (folder) => !testResults.some(({ name }) => name.startsWith(join(root, folder) + sep)),
  );
  for (const folder of silent) console.log(`  ${folder}: no test ran`);
  const broken = results.filter(({ status }) => status === "failed").length + silent.length;
  // An error outside every test fails the run too.
  const unseen = code !== 0 && broken === 0 ? 1 : 0;
  return { passed: results.filter(({ status }) => status === "passed").length, failed: broken + unseen };
}

async function runJourneys(): Promise<Tally> {
  const report = join(reports, "journeys.json");
  const environment = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const step = tool(
    "playwright",
    "test",
    "--config",
    join(root, "e2e", "playwright.config.ts"),
    "--reporter=list,json",
  );
  const code = await runInTerminal({ ...step, environment });
  const { stats } = JSON.parse(await readFile(report, "utf8")) as JourneyReport;
  const failures = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: failures + (code !== 0 && failures === 0 ? 1 : 0) };
}
