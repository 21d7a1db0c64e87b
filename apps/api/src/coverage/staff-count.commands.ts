import {
  tellStaffCounts as decide,
  type CountedBody,
  type StaffCountLine,
  type StaffCountRejection,
} from "@vas/domain/coverage";
import { accept, type StaffActor } from "@vas/domain/kernel";
import type { Command, Unit } from "../kernel/context.ts";
import { lastVersions, recordStaffCounts } from "./staff-count.store.ts";

type Told = { readonly counts: number };

/** Tells how many people work at bodies, from which days on: all of the lines or none. */
export const tellStaffCounts: Command<
  { readonly lines: readonly StaffCountLine[] },
  Told,
  StaffCountRejection,
  StaffActor
> = async function tellStaffCounts(unit, { lines }) {
  const bodies = await lockBodies(unit, lines);
  const told = await lastVersions(unit, lines);
  const decision = decide({ lines, bodies, told, by: unit.actor.id, at: unit.at });
  if (!decision.ok) return decision;
  await recordStaffCounts(unit, decision.value, told);
  unit.touched({ classes: ["learning"], count: decision.value.lines.length });
  return accept({ counts: decision.value.lines.length });
};

/** The bodies that lines name, locked in one order, so that two who tell of the same body wait for one another. */
function lockBodies({ run }: Unit, lines: readonly StaffCountLine[]): Promise<CountedBody[]> {
  return run<CountedBody>({
    name: "lock_counted_bodies",
    text: `select id, opened_on as "openedOn", closed_on as "closedOn" from casework.organisation
      where id = any ($1::uuid[]) order by id for no key update`,
    values: [lines.map(({ organisation }) => organisation)],
  });
}
