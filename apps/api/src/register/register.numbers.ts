import { accept, type Result } from "@vas/domain/kernel";
import type { RegisterRow } from "@vas/domain/register";
import type { ImportUnit } from "./register.rows.ts";

/** The numbers that the references of a file's new rows need, or have used already. */
export type NumbersWanted = {
  /** How many customerships begin in a year. */
  readonly customers: readonly { readonly year: number; readonly count: number }[];
  /** The highest number that the file's own references have, where they have the form of ours. */
  readonly used: readonly { readonly kind: string; readonly year: number; readonly last: number }[];
};

/** The first of the numbers taken, by year. */
export type NumbersTaken = Readonly<Record<string, number>>;

/** The form of our references; longer numbers than this are no numbers of ours. */
const ourReference = /^(E|AJ)-(\d{4})-(\d{1,9})$/;

/** Gathers, row by row, which numbers a file needs. */
export function openNumbersWanted(): { add(row: RegisterRow): void; all(): NumbersWanted } {
  const customers = new Map<number, number>();
  const used = new Map<string, NumbersWanted["used"][number]>();
  return {
    add(row) {
      if (row.outcome === "positive") {
        const year = Number(row.decidedOn.slice(0, 4));
        customers.set(year, (customers.get(year) ?? 0) + 1);
      }
      const [, kind, year, number] = ourReference.exec(row.reference) ?? [];
      if (kind === undefined) return;
      const key = `${kind}-${year}`;
      const last = Math.max(Number(number), used.get(key)?.last ?? 0);
      used.set(key, { kind, year: Number(year), last });
    },
    all: () => ({
      customers: [...customers].map(([year, count]) => ({ year, count })),
      used: [...used.values()],
    }),
  };
}

/**
 * Takes the numbers of a file in a transaction of their own, which ends at once: whoever decides on a matter meanwhile waits
 * for it and not for the import. Numbers that an import takes and does not use stay unused. Referrals recorded later get
 * numbers above those that the file brings.
 */
export async function takeNumbers(
  unit: ImportUnit,
  { customers, used }: NumbersWanted,
): Promise<Result<NumbersTaken, never>> {
  if (used.length > 0) {
    await unit.run({
      name: "skip_numbers",
      text: `select casework.skip_numbers(u.kind, u.year, u.last)
        from (select * from unnest($1::text[], $2::int[], $3::int[]) as u(kind, year, last) order by 1, 2) u`,
      values: [used.map(({ kind }) => kind), used.map(({ year }) => year), used.map(({ last }) => last)],
    });
  }
  const taken = await unit.run<{ year: number; first: number }>({
    name: "take_numbers",
    text: `select c.year, casework.next_numbers('AJ', c.year, c.count) as first
      from (select * from unnest($1::int[], $2::int[]) as c(year, count) order by 1) c`,
    values: [customers.map(({ year }) => year), customers.map(({ count }) => count)],
  });
  return accept(Object.fromEntries(taken.map(({ year, first }) => [String(year), first])));
}

/** Gives the next of the references that were taken for a year. */
export type References = (year: number) => string;

/** The references that the taken numbers make, handed out in the order of the file. */
export async function openReferences(
  unit: ImportUnit,
  taken: NumbersTaken,
  { customers }: NumbersWanted,
): Promise<References> {
  const rows = await unit.run<{ year: number; reference: string }>({
    name: "references_taken",
    text: `select t.year, casework.reference_of('AJ', t.year, n) as reference
      from unnest($1::int[], $2::int[], $3::int[]) as t(year, first, count), generate_series(t.first, t.first + t.count - 1) n
      order by t.year, n`,
    values: [
      customers.map(({ year }) => year),
      customers.map(({ year }) => taken[year] ?? 0),
      customers.map(({ count }) => count),
    ],
  });
  const byYear = Map.groupBy(rows, ({ year }) => year);
  const left = new Map([...byYear].map(([year, all]) => [year, all.values()] as const));
  return (year) => {
    const next = left.get(year)?.next().value;
    if (!next) throw new Error("More customerships begin in the year than numbers were taken");
    return next.reference;
  };
}
