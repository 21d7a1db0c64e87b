import { mkdir, readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "@vas/local/steps";
import { startSystem, type Contestant, type SystemOptions } from "./contestants.ts";
import type { LoadGenerator } from "./load-generator.ts";
import type { Options } from "./options.ts";

/** Where the system's own processor time goes under one kind of request, in percent, without waiting. */
export type Profile = {
  readonly functions: readonly Share[];
  /** By package and by folder of the API. */
  readonly parts: readonly Share[];
};
export type Share = { readonly name: string; readonly percent: number };

type Profiling = SystemOptions & {
  readonly generator: LoadGenerator;
  readonly options: Options;
  add(this: void, contestant: Contestant): void;
};
type CallFrame = { readonly functionName: string; readonly url: string; readonly lineNumber: number };
type RawProfile = {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame }[];
  /** Microseconds. */
  readonly startTime: number;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
};

const warmUp = 8_000;
const shownFunctions = 15;
const shownParts = 12;
const sampledEvery = 500;

/** Runs the system with V8's profiler under one kind of request; start and warm-up are cut off. */
export async function profileUnder(
  { generator, options, add, ...system }: Profiling,
  { name, bodies }: { readonly name: string; readonly bodies: readonly string[] },
): Promise<Profile> {
  const kept = join(system.folder, `profile-${name}`);
  await mkdir(kept);
  const nodeArguments = ["--cpu-prof", `--cpu-prof-dir=${kept}`, `--cpu-prof-interval=${sampledEvery}`];
  const contestant = await startSystem({ ...system, nodeArguments });
  const began = performance.now() - contestant.startedIn;
  add(contestant);
  const { port, headers } = contestant;
  const load = { port, headers, path: contestant.path(name), bodies, connections: options.connections };
  await generator.drive({ ...load, milliseconds: warmUp });
  const from = performance.now() - began;
  await generator.drive({ ...load, milliseconds: options.seconds * 1_000 });
  const until = performance.now() - began;
  await contestant.stop();
  const [file = ""] = await readdir(kept);
  const raw = JSON.parse(await readFile(join(kept, file), "utf8")) as RawProfile;
  return sharesOf(raw, [from, until]);
}

const waiting = new Set(["(idle)", "(root)"]);

/** `within` is in milliseconds since the start of the process. */
function sharesOf({ nodes, samples, timeDeltas }: RawProfile, [from, until]: readonly [number, number]): Profile {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const functions = new Map<string, number>();
  const parts = new Map<string, number>();
  let at = 0;
  let sum = 0;
  samples.forEach((id, place) => {
    const spent = (timeDeltas[place] ?? 0) / 1_000;
    at += spent;
    const frame = frames.get(id);
    if (!frame || waiting.has(frame.functionName) || at < from || at > until) return;
    sum += spent;
    const file = fileOf(frame);
    add(functions, `${frame.functionName || "(anonymous)"} ${file && `${file}:${frame.lineNumber + 1}`}`, spent);
    add(parts, partOf(frame, file), spent);
  });
  const shares = (times: ReadonlyMap<string, number>, most: number): Share[] =>
    [...times]
      .map(([name, spent]) => ({ name: name.trim(), percent: (spent / sum) * 100 }))
      .toSorted((one, other) => other.percent - one.percent)
      .slice(0, most);
  return { functions: shares(functions, shownFunctions), parts: shares(parts, shownParts) };
}

function add(times: Map<string, number>, name: string, spent: number): void {
  times.set(name, (times.get(name) ?? 0) + spent);
}

/** From the root of the checkout, so that nothing tells on whose machine it was. */
function fileOf({ url }: CallFrame): string {
  const file = url.startsWith("file:") ? relative(root, fileURLToPath(url)) : url;
  // A package may be linked from elsewhere.
  return file.slice(Math.max(0, file.indexOf("node_modules/")));
}

function partOf({ functionName }: CallFrame, file: string): string {
  if (file === "") return functionName.startsWith("(") ? functionName : "built into V8, or compiled by graphql-jit";
  const [, library] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  if (library !== undefined) return library;
  const [, slice] = /^apps\/api\/dist\/([^/]+)\//.exec(file) ?? [];
  return slice === undefined ? file.split("/", 3).join("/") : `apps/api ${slice}`;
}
