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

const steps: readonly (readonly [string, Step])[] = [
  ["generated types", turbo("run", "codegen", "--output-logs=errors-only")],
  ["format", tool("prettier", "--check", "--log-level=warn", ".")],
  ["types", tool("tsc", "-b", ...workspacesWith("tsconfig.json"))],
  ["lint", tool("oxlint")],
  ["boundaries between packages", turbo("boundaries")],
  ["unused files, exports and dependencies", tool("knip", "--no-progress")],
  ["manifests", tool("sherif")],
];

/** Runs every check, also after one has failed; a failing one tells everything it found. */
export async function check(): Promise<Tally> {
  const failures: string[] = [];
  for (const [name, step] of steps) {
    const { code, output, seconds } = await runQuietly(step);
    console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
    if (code === 0) continue;
    failures.push(name);
    console.log(`${output}\n`);
  }
  return { passed: steps.length - failures.length, failures };
}

if (import.meta.main) {
  const { failures } = await check();
  process.exitCode = failures.length === 0 ? 0 : 1;
}
