import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { failure } from "@vas/local/failure";
import { runQuietly, tool } from "@vas/local/steps";
import type { Measured } from "./bench.ts";
import { rounded } from "./figures.ts";
import type { Goal } from "./goals.ts";
import { section, sectionsOf, table } from "./markdown.ts";
import type { Profile, Share } from "./profile.ts";
import {
  contestantsSection,
  machineSection,
  processesSection,
  ratiosSection,
  registerSection,
  requestsSection,
  scalingSection,
} from "./result-sections.ts";

/** What RESULTS.md is written from. */
export type Results = {
  readonly measured: Measured;
  readonly goals: readonly Goal[];
  /** Of the scenarios in which an aim was missed. */
  readonly profiles: ReadonlyMap<string, Profile>;
};

const reasonsFile = join(import.meta.dirname, "..", "REASONS.md");

const introduction = `# Speed: what was measured

Written by \`npm run bench\`; the reasons come from [REASONS.md](REASONS.md). Figures are the median of the rounds with the
least and the most. Everything shares one machine, so only ratios inside one run mean anything.`;

/** Writes the results to the file that the options name. */
export async function writeResults({ measured, goals, profiles }: Results): Promise<void> {
  const { results } = measured.options;
  const reasons = sectionsOf(await readFile(reasonsFile, "utf8"));
  const sections = [
    introduction,
    goalsSection(goals),
    missedSection(goals, reasons),
    machineSection(measured),
    contestantsSection(),
    requestsSection(measured),
    ratiosSection(measured),
    processesSection(measured),
    scalingSection(measured),
    registerSection(measured),
    profilesSection(profiles),
  ];
  await writeFile(results, `${sections.filter(Boolean).join("\n\n")}\n`);
  const { code, output } = await runQuietly(tool("prettier", "--write", results));
  if (code !== 0) throw failure(`The results could not be formatted:\n${output}`);
}

function goalsSection(goals: readonly Goal[]): string {
  const rows = goals.map(({ aim, measured, met }) => [aim, measured, met ? "yes" : "**no**"]);
  return section("Goals", table(["goal", "measured", "met"], rows));
}

function missedSection(goals: readonly Goal[], reasons: ReadonlyMap<string, string>): string {
  const missed = goals.filter(({ met }) => !met);
  const parts = missed.map(({ id, aim, measured }) => {
    const reason = reasons.get(id) ?? `No reason is written yet: add a section \`## ${id}\` to REASONS.md.`;
    return `### ${aim}: ${measured}\n\n${reason}`;
  });
  return section("Where an aim is missed, and why", ...parts);
}

function profilesSection(profiles: ReadonlyMap<string, Profile>): string {
  const parts = [...profiles].map(
    ([scenario, { functions, parts: byPart }]) =>
      `### ${scenario}\n\n${sharesTable("part", byPart)}\n\n${sharesTable("function", functions)}`,
  );
  const lead =
    "The system's own processor time by V8's profiler, waiting left out: by part and by function, in percent.";
  return section("Profiles of the scenarios with a missed aim", ...(parts.length === 0 ? [] : [lead, ...parts]));
}

function sharesTable(what: string, shares: readonly Share[]): string {
  return table(
    [what, "% of self time"],
    shares.map(({ name, percent }) => [`\`${name}\``, rounded(percent)]),
  );
}
