import { explain, failure } from "./failure.ts";
import { runInTerminal, runQuietly, tool } from "./steps.ts";

type TurboLine = { readonly source: string; readonly text: string };

/**
 * Builds the named workspaces and what they need; what did not change comes from the cache. One line per workspace.
 * @throws Failure with everything a failing workspace said.
 */
export async function build(workspaces: readonly string[], signal?: AbortSignal): Promise<void> {
  console.log("Building …");
  const said = new Map<string, string[]>();
  const filters = workspaces.map((name) => `--filter=${name}`);
  const step = { ...turbo("run", "build", "--json", ...filters), signal };
  const { code, output, seconds } = await runQuietly(step, (line) => {
    const parsed = parseLine(line);
    if (!parsed) return;
    said.set(parsed.source, [...(said.get(parsed.source) ?? []), parsed.text]);
    tellProgress(parsed);
  });
  if (code === 0) return console.log(`  built in ${seconds} s`);
  throw failure(`The build failed.\n${failedTasks(said) || output}`);
}

/** Turbo with its telemetry off: nothing about this machine is sent anywhere. */
export function turbo(...args: string[]): ReturnType<typeof tool> {
  return { ...tool("turbo", ...args), environment: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" } };
}

function parseLine(line: string): TurboLine | undefined {
  if (!line.startsWith("{")) return undefined;
  const { source, text } = JSON.parse(line) as Partial<TurboLine>;
  return source === undefined || text === undefined ? undefined : { source, text };
}

function tellProgress({ source, text }: TurboLine): void {
  const workspace = source.replace(/#build$/, "");
  if (text.startsWith("cache hit")) console.log(`  ${workspace}: unchanged`);
  if (text.startsWith("cache miss")) console.log(`  ${workspace}: building`);
}

/** Turbo names the failed tasks in its summary; their output is told in full, the others' not at all. */
function failedTasks(said: ReadonlyMap<string, readonly string[]>): string {
  const names = (said.get("turbo") ?? []).flatMap((text) => /^Failed:\s+(.*)$/.exec(text)?.[1]?.split(", ") ?? []);
  return names.map((name) => `${name}\n${(said.get(name) ?? []).join("\n")}`).join("\n\n");
}

// `npm run build`, `npm run codegen`: the named task in every workspace that has it.
if (import.meta.main) {
  const [task = "build", ...rest] = process.argv.slice(2);
  process.exitCode = await runInTerminal(turbo("run", task, "--output-logs=errors-only", ...rest)).catch(explain);
}
