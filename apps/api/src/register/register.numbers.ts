import { accept, type StaffActor } from "@vas/domain/kernel";
import { readRegisterHeader, type RegisterRow } from "@vas/domain/register";
import type { Command, CommandValue } from "../kernel/context.ts";
import { readLines, UnreadableRegister } from "./register.file.ts";
import type { ImportUnit } from "./register.rows.ts";
import type { Spool } from "./register.spool.ts";

/** How many customerships begin in each year: as many numbers of the year a file needs. */
export type NumbersWanted = readonly { readonly year: number; readonly count: number }[];

/** The first of the numbers taken, by year. */
export type NumbersTaken = Readonly<Record<string, number>>;

/** The highest number that a file's own references have in a year, where they have the form of ours. */
type NumbersUsed = readonly { readonly kind: string; readonly year: number; readonly last: number }[];

/** The last number given before a claim, by kind and year. */
type GivenBefore = Readonly<Record<string, number>>;

/** The form of our references; longer numbers than this are no numbers of ours. */
const ourReference = /^(E|AJ)-(\d{4})-(\d{1,9})$/;

/** Gathers, row by row, which numbers a file needs. */
export function openNumbersWanted(): { add(row: RegisterRow): void; all(): NumbersWanted } {
  const customers = new Map<number, number>();
  return {
    add(row) {
      if (row.outcome !== "positive") return;
      const year = Number(row.decidedOn.slice(0, 4));
      customers.set(year, (customers.get(year) ?? 0) + 1);
    },
    all: () => [...customers].map(([year, count]) => ({ year, count })),
  };
}

/**
 * The numbers of one import. Every step is a transaction of its own, which ends at once: others wait for it and not for the
 * import. Only one import at a time may use them, for what is given back must be what the same import has claimed.
 */
export type Numbers = {
  /**
   * Claims the numbers that the file's references have, before these are held against the register: whoever records a
   * referral from then on gets a number above them, and what got one before is there for the check to see.
   */
  claim(file: Spool): Promise<void>;
  /** Takes numbers for what the file makes customers. Numbers that an import takes and does not use stay unused. */
  take(wanted: NumbersWanted): Promise<NumbersTaken>;
  /** Gives back what was claimed, where nobody has got a number since: a file that is refused leaves nothing behind. */
  release(): Promise<void>;
};

type Perform = <I, V extends CommandValue>(command: Command<I, V, never, StaffActor>, input: I) => Promise<V>;

export function openNumbers(perform: Perform): Numbers {
  let used: NumbersUsed = [];
  let before: GivenBefore = {};
  return {
    async claim(file) {
      used = await numbersUsedIn(file);
      if (used.length > 0) before = await perform(claimNumbers, used);
    },
    take: (wanted) => perform(takeNumbers, wanted),
    async release() {
      if (used.length > 0) await perform(releaseNumbers, { used, before });
    },
  };
}

/** What cannot be read uses no numbers: the check refuses it. */
async function numbersUsedIn(file: Spool): Promise<NumbersUsed> {
  const used = new Map<string, NumbersUsed[number]>();
  try {
    for await (const reference of referencesIn(file)) {
      const [, kind, year, number] = ourReference.exec(reference) ?? [];
      if (kind === undefined) continue;
      const last = Math.max(Number(number), used.get(`${kind}-${year}`)?.last ?? 0);
      used.set(`${kind}-${year}`, { kind, year: Number(year), last });
    }
    return [...used.values()];
  } catch (error) {
    if (error instanceof UnreadableRegister) return [];
    throw error;
  }
}

async function* referencesIn(file: Spool): AsyncGenerator<string> {
  let place: number | undefined;
  for await (const { fields } of readLines(file.read())) {
    if (place !== undefined) {
      yield fields[place]?.trim() ?? "";
      continue;
    }
    const header = readRegisterHeader(fields);
    if (!header.ok) return;
    place = header.value.position.reference;
  }
}

const claimNumbers: Command<NumbersUsed, GivenBefore, never, StaffActor> = async function claimNumbers(unit, used) {
  const claimed = await unit.run<{ series: string; before: number }>({
    name: "claim_numbers",
    text: `select u.kind || '-' || u.year as series, casework.claim_numbers(u.kind, u.year, u.last) as before
      from (select * from unnest($1::text[], $2::int[], $3::int[]) as u(kind, year, last) order by 1, 2) u`,
    values: columnsOf(used),
  });
  return accept(Object.fromEntries(claimed.map(({ series, before }) => [series, before])));
};

type Claimed = { readonly used: NumbersUsed; readonly before: GivenBefore };

const releaseNumbers: Command<Claimed, CommandValue, never, StaffActor> = async function releaseNumbers(
  unit,
  { used, before },
) {
  await unit.run({
    name: "release_numbers",
    text: `select casework.release_numbers(u.kind, u.year, u.last, u.before)
      from (select * from unnest($1::text[], $2::int[], $3::int[], $4::int[]) as u(kind, year, last, before) order by 1, 2) u`,
    values: [...columnsOf(used), used.map(({ kind, year, last }) => before[`${kind}-${year}`] ?? last)],
  });
  return accept({});
};

function columnsOf(used: NumbersUsed): readonly (readonly (string | number)[])[] {
  return [used.map(({ kind }) => kind), used.map(({ year }) => year), used.map(({ last }) => last)];
}

const takeNumbers: Command<NumbersWanted, NumbersTaken, never, StaffActor> = async function takeNumbers(unit, wanted) {
  const taken = await unit.run<{ year: number; first: number }>({
    name: "take_numbers",
    text: `select c.year, casework.next_numbers('AJ', c.year, c.count) as first
      from (select * from unnest($1::int[], $2::int[]) as c(year, count) order by 1) c`,
    values: [wanted.map(({ year }) => year), wanted.map(({ count }) => count)],
  });
  return accept(Object.fromEntries(taken.map(({ year, first }) => [String(year), first])));
};

/** Gives the next of the references that were taken for a year. */
export type References = (year: number) => string;

/** The references that the taken numbers make, handed out in the order of the file. */
export async function openReferences(
  unit: ImportUnit,
  taken: NumbersTaken,
  wanted: NumbersWanted,
): Promise<References> {
  const rows = await unit.run<{ year: number; reference: string }>({
    name: "references_taken",
    text: `select t.year, casework.reference_of('AJ', t.year, n) as reference
      from unnest($1::int[], $2::int[], $3::int[]) as t(year, first, count), generate_series(t.first, t.first + t.count - 1) n
      order by t.year, n`,
    values: [
      wanted.map(({ year }) => year),
      wanted.map(({ year }) => taken[year] ?? 0),
      wanted.map(({ count }) => count),
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
