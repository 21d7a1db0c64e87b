import type { CalendarDate, Instant, StaffActor } from "@vas/domain/kernel";
import type { Read } from "../kernel/context.ts";

/** One telling of how many people work at a body. */
export type StaffCountTold = {
  readonly countedOn: CalendarDate;
  /** Null where an earlier telling was taken back. */
  readonly staff: number | null;
  readonly toldAt: Instant;
  /** Is it the last telling of its day? */
  readonly holds: boolean;
};

/** Everything that was told of a body's staff, the latest day first, each day's last telling before those it replaced. */
export function staffCounts(organisation: string): Read<readonly StaffCountTold[], StaffActor> {
  return async ({ run, saw }) => {
    const rows = await run<StaffCountTold>({
      name: "staff_counts",
      text: `select counted_on as "countedOn", staff, told_at as "toldAt",
          version = max(version) over (partition by counted_on) as holds
        from training.staff_count where organisation_id = $1 order by counted_on desc, version desc`,
      values: [organisation],
    });
    saw({ classes: ["learning"], count: rows.length });
    return rows;
  };
}
