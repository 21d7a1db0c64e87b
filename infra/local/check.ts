import { readdirSync, existsSync } from "node:fs";
import { join } from "node:path";
import { turbo } from "./build.ts";
import { root, runQuietly, tool, type Step } from "./steps.ts";

/** How many tests of a suite passed, and for each that failed one line that names it and says why. */
export type Tally = { readonly passed: number; readonly failures: readonly string[] };

const workspaceFolders = ["packages", "apps", "infra"].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => join(folder, name)),
);

/** The workspaces that have a file of this name, such as `tsconfig.json`. */
export function workspacesWith(file: string): string[] {
  return [...workspaceFolders, "e2e"].filter((folder) => existsSync(join(root, folder, file)));
}

type NamedStep = readonly [string, Step];

// What the others read is made first.
const first: NamedStep = ["generated types", turbo("run", "codegen", "--output-logs=errors-only")];
// Uses one core, and takes as long as all that follow together.
const beside: NamedStep = ["format", tool("prettier", "--check", "--log-level=warn", ".")];
const steps: readonly NamedStep[] = [
  ["types", tool("tsc", "-b", ...workspacesWith("tsconfig.json"))],
  ["lint", tool("oxlint")],
  ["boundaries between packages", turbo("boundaries")],
  ["unused files, exports and dependencies", tool("knip", "--no-progress")],
  ["manifests", tool("sherif")],
];

/** Runs every check, also after one has failed; a failing one tells everything it found. */
export async function check(): Promise<Tally> {
  const failures = await run([first]);
  for (const more of await Promise.all([run([beside]), run(steps)])) failures.push(...more);
  return { passed: steps.length + 2 - failures.length, failures };
}

/** One after the other. @returns those that failed */
async function run(named: readonly NamedStep[]): Promise<string[]> {
  const failures: string[] = [];
  for (const [name, step] of named) {
    const { code, output, seconds } = await runQuietly(step);
    console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
    if (code === 0) continue;
    failures.push(name);
    console.log(`${output}\n`);
  }
  return failures;
}

if (import.meta.main) {
  const { failures } = await check();
  process.exitCode = failures.length === 0 ? 0 : 1;
}
