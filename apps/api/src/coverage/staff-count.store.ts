import type { StaffCountLine, StaffCountsTold } from "@vas/domain/coverage";
import { bulkTableOf, insertRows } from "../kernel/bulk.ts";
import type { Unit } from "../kernel/context.ts";
import { StaffCountRow } from "./staff-count.table.ts";

/** What was told last for a body's day, and how often it was told. */
export type VersionTold = StaffCountLine & { readonly version: number };

/** What was told last for the days of the lines. */
export function lastVersions({ run }: Unit, lines: readonly StaffCountLine[]): Promise<VersionTold[]> {
  return run<VersionTold>({
    name: "last_staff_counts",
    text: `select distinct on (organisation_id, counted_on) organisation_id as organisation, counted_on as "countedOn", staff, version
      from training.staff_count join unnest($1::uuid[], $2::date[]) as asked (body, day)
        on asked.body = organisation_id and asked.day = counted_on
      order by organisation_id, counted_on, version desc`,
    values: [lines.map(({ organisation }) => organisation), lines.map(({ countedOn }) => countedOn)],
  });
}

/** Adds what was told; nothing that was told before is changed: the rows are their own history. */
export async function recordStaffCounts(
  unit: Unit,
  { lines, by, at }: StaffCountsTold,
  told: readonly VersionTold[],
): Promise<void> {
  const versionOf = ({ organisation, countedOn }: StaffCountLine) =>
    told.find((one) => one.organisation === organisation && one.countedOn === countedOn)?.version ?? 0;
  const rows = lines.map((line) => ({
    organisationId: line.organisation,
    countedOn: line.countedOn,
    version: versionOf(line) + 1,
    staff: line.staff,
    toldAt: at,
    toldBy: by,
  }));
  await insertRows(unit, bulkTableOf(unit, StaffCountRow), rows);
}
