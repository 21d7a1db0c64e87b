import { expect } from "vitest";
import type { World } from "./world.ts";

/** Until so many transactions of a world's database wait for another one. */
export async function untilWaiting({ administrator }: World, transactions = 1): Promise<void> {
  await expect
    .poll(
      async () => {
        const { rows } = await administrator.query<{ waiting: number }>(
          "select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
        );
        return rows[0]?.waiting;
      },
      { timeout: 10_000 },
    )
    .toBe(transactions);
}

/** Does acts that enrol at the same moment: none of them can store an enrolment before all have got as far as they can. */
export async function enrollingAtOnce<Done>(world: World, acts: readonly (() => Promise<Done>)[]): Promise<Done[]> {
  const holder = await world.administrator.connect();
  try {
    await holder.query("begin");
    await holder.query("lock table training.enrolment in share mode");
    const done = Promise.all(acts.map((act) => act()));
    // Told below, by whoever awaits it.
    done.catch(() => undefined);
    await untilWaiting(world, acts.length);
    await holder.query("commit");
    return await done;
  } finally {
    await holder.query("rollback");
    holder.release();
  }
}
