import { isDeepStrictEqual } from "node:util";
import { isKeepable, type CaseContent } from "@vas/domain/cases";
import { accept, reject, type StaffActor } from "@vas/domain/kernel";
import type { StaleVersion } from "@vas/domain/vocabulary";
import type { Command, Unit } from "../kernel/context.ts";
import { lockBank } from "../questions/index.ts";
import { latestCases, type KeptCase } from "./case-bank.queries.ts";

export type CasesRefused =
  StaleVersion | { readonly kind: "CourseNotFound" } | { readonly kind: "CaseNotKeepable"; readonly case: string };

/** A case as its writer leaves it, and the number of the version that they began from; 0 where there was none. */
export type WrittenCase = { readonly content: CaseContent; readonly expectedNumber: number };
export type KeepCases = { readonly course: string; readonly cases: readonly WrittenCase[] };

/**
 * Takes cases into the bank of a course, with their faults: a case that is half written is kept, but not published. One that
 * says something else than its latest version becomes a version of its own; what earlier versions of the course play stays as
 * it is. All of them are taken or none, and none where somebody else has kept one meanwhile.
 */
export const keepCases: Command<
  KeepCases,
  { readonly course: string; readonly added: number },
  CasesRefused,
  StaffActor
> = async function keepCases(unit, { course, cases }) {
  const tooLarge = cases.find(({ content }) => !isKeepable(content));
  if (tooLarge) return reject({ kind: "CaseNotKeepable", case: tooLarge.content.id });
  // Of two who keep the same case at once the one who comes later waits for the other, as does who pins the bank to a version.
  if (!(await lockBank(unit, course))) return reject({ kind: "CourseNotFound" });
  const latest = new Map((await latestCases(unit, course)).map((kept) => [kept.content.id, kept]));
  const changed = cases.filter(({ content }) => !isDeepStrictEqual(latest.get(content.id)?.content, content));
  const stale = changed.find(({ content, expectedNumber }) => numberOf(latest.get(content.id)) !== expectedNumber);
  if (stale) return reject({ kind: "StaleVersion", currentVersion: numberOf(latest.get(stale.content.id)) });
  await addCases(unit, course, changed);
  unit.touched({ classes: ["learning"], count: changed.length });
  return accept({ course, added: changed.length });
};

/** Keeps one case, as its editor leaves it. */
export const keepCase: Command<
  WrittenCase & { readonly course: string },
  { readonly course: string; readonly name: string },
  CasesRefused,
  StaffActor
> = async function keepCase(unit, { course, content, expectedNumber }) {
  const kept = await keepCases(unit, { course, cases: [{ content, expectedNumber }] });
  return kept.ok ? accept({ course, name: content.id }) : kept;
};

function numberOf(kept: KeptCase | undefined): number {
  return kept?.number ?? 0;
}

async function addCases(
  { run, actor, at }: Unit<StaffActor>,
  course: string,
  cases: readonly WrittenCase[],
): Promise<void> {
  await run({
    name: "add_cases",
    text: `insert into training.case_version (course_id, case_name, number, content, kept_by, kept_at)
      select $1, c.content::jsonb ->> 'id', c.expected + 1, c.content::jsonb, $4, $5
      from unnest($2::text[], $3::integer[]) as c(content, expected)`,
    values: [
      course,
      cases.map(({ content }) => JSON.stringify(content)),
      cases.map(({ expectedNumber }) => expectedNumber),
      actor.id,
      at,
    ],
  });
}
