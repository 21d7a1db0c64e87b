// `npm test`: checks, build, every test, the journeys. A failing suite does not keep the next from running. What failed
// is named once more at the end, where who has only the end of the output reads it; the last line, alone, is the sum.
import { mkdir, readFile, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, sep } from "node:path";
import { build } from "./build.ts";
import { check, workspacesWith, type Tally } from "./check.ts";
import { explain } from "./failure.ts";
import { root, runInTerminal, secondsSince, tool } from "./steps.ts";
import { failedJourneys, failedTests, type JourneyReport, type VitestReport } from "./test-reports.ts";

type Suite = readonly [string, () => Promise<Tally>];

const reports = join(root, "node_modules", ".cache", "test-reports");

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
const failures = tallies.flatMap((tally) => tally.failures);
process.exitCode = failures.length === 0 ? 0 : 1;
if (failures.length > 0) console.log(`\n${failures.map((line) => `FAILED ${line}`).join("\n")}`);
console.log(`\n${passed} passed, ${failures.length} failed`);

async function runSuite(name: string, run: () => Promise<Tally>): Promise<Tally> {
  const since = performance.now();
  console.log(`\n— ${name}`);
  const ended = await run().catch((error: unknown) => {
    explain(error);
    return { passed: 0, failures: ["could not be run to its end, see above"] };
  });
  const ran = ended.passed + ended.failures.length > 0;
  const failures = (ran ? ended.failures : ["no test ran"]).map((line) => `${name}: ${line}`);
  console.log(`  ${name}: ${ended.passed} passed, ${failures.length} failed (${secondsSince(since)} s)`);
  return { passed: ended.passed, failures };
}

async function buildAll(): Promise<Tally> {
  await build([]);
  return { passed: 1, failures: [] };
}

async function runVitest(): Promise<Tally> {
  const report = join(reports, "vitest.json");
  // Every core, and here since a setting of the root does not reach the projects: by itself Vitest leaves one idle.
  const workers = `--maxWorkers=${availableParallelism()}`;
  const code = await runInTerminal(
    tool("vitest", "run", workers, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`),
  );
  const { testResults, numPassedTests } = JSON.parse(await readFile(report, "utf8")) as VitestReport;
  const silent = workspacesWith("vitest.config.ts").filter(
    (folder) => !testResults.some(({ name }) => name.startsWith(join(root, folder) + sep)),
  );
  const failures = [...failedTests(testResults, root), ...silent.map((folder) => `${folder}: no test ran`)];
  return { passed: numPassedTests, failures: withUnseen(code, failures) };
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
  const { stats, suites } = JSON.parse(await readFile(report, "utf8")) as JourneyReport;
  return { passed: stats.expected, failures: withUnseen(code, failedJourneys(suites)) };
}

/** An error outside every test fails the run too. */
function withUnseen(code: number, failures: readonly string[]): readonly string[] {
  return code !== 0 && failures.length === 0 ? ["an error outside every test, see above"] : failures;
}
