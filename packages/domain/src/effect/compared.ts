import {
  countsOf,
  monthsOfSide,
  sideOf,
  type ComparedCentre,
  type Counts,
  type EffectInput,
  type EffectSide,
  type MonthPair,
  type ReferringCentre,
  type Side,
} from "./effect.ts";
import { addedHalves, isCounted, knownSince, monthsOf, type Half, type Month } from "./months.ts";
import { isOpenThrough } from "./open-through.ts";
import { shownBesideTotal, shownShare } from "./protect.ts";
import { tellsSmall, type ShownSum } from "./parts.ts";
import { ratioOf, type EffectRatio } from "./ratio.ts";

/** Why a centre is not in the comparison. */
export const leftOutReasons = [
  // It has never passed half.
  "not_passed",
  // Nobody can tell whether it has: people held certificates while nobody had told how many work there, or too few were told.
  "not_known",
  // The half-year before or the one after is not over, or its referrals are not known.
  "not_counted",
  // It was not open in any month before and the same month of the year after.
  "not_open",
  // No other centre was open in the same months that had not passed half by the end of them.
  "not_comparable",
  // With those that passed half with it a small count could be told from all that is shown.
  "too_few",
] as const;

export type LeftOutReason = (typeof leftOutReasons)[number];

export type LeftOut = { readonly reason: LeftOutReason; readonly centres: number };

/** Centres that come into the sums together: those that passed half in one half-year. */
export type Batch = {
  readonly centres: readonly ComparedCentre[];
  /** The sides of which the counts of its single centres may be shown as well, as far as they can be beside their sum. */
  readonly rowsOf: readonly Side[];
  readonly before: EffectSide;
  readonly after: EffectSide;
};

/** The centres that are compared, and their sums. */
export type Effect = Omit<Batch, "rowsOf"> & {
  readonly batches: readonly Batch[];
  /** False where no batch can be shown; then all centres are one batch, without a count. */
  readonly isShown: boolean;
  readonly leftOut: readonly LeftOut[];
  readonly ratio: EffectRatio;
};

/**
 * Compares what centres referred in the half-year before and the half-year after the one in which more than half of their staff
 * came to be certified, with the centres that were not so far at that time. A centre comes in when both are over, with the same
 * months before and after.
 */
export function effectOf(input: EffectInput): Effect {
  const countIn = countsOf(input);
  const found = input.centres.map((centre) => comparedCentre(input, centre));
  const centres = found
    .filter((one) => typeof one !== "string")
    .toSorted((one, other) => (one.passedHalf < other.passedHalf ? -1 : 1));
  const batches = batchesOf(input, countIn, centres);
  const isShown = batches.length > 0;
  const shown = isShown ? batches.flatMap((batch) => batch.centres) : centres;
  const hidden = centres.slice(shown.length).map(() => "too_few" as const);
  const { rowsOf: _rowsOf, ...whole } = batchOf(countIn, shown);
  return {
    ...whole,
    batches: isShown ? batches : [{ ...whole, rowsOf: [] }],
    isShown,
    leftOut: leftOutOf([...found.filter((one) => typeof one === "string"), ...hidden]),
    ratio: isShown
      ? ratioOf(
          countIn,
          batches.map((batch) => batch.centres),
        )
      : { kind: "too_few" },
  };
}

function batchOf(countIn: Counts, centres: readonly ComparedCentre[]): Batch {
  const [before, after] = [sideOf(countIn, centres, "before"), sideOf(countIn, centres, "after")];
  return { centres, rowsOf: [], before, after };
}

/**
 * The share of a side's referrals that led to admission by the end of the half-year, between 0 and 1; null where it would tell it
 * of few people, of one batch or of all, or that everybody or nobody of a batch was admitted: whoever looks before and after the
 * batch came in has its own count.
 */
export function admittedShare({ batches, isShown, ...sides }: Effect, side: Side): number | null {
  const tells = batches.some(
    ({ [side]: { referrals, admitted } }) => referrals > 0 && shownShare(admitted, referrals) === null,
  );
  return isShown && !tells ? shownShare(sides[side].admitted, sides[side].referrals) : null;
}

function leftOutOf(found: readonly LeftOutReason[]): readonly LeftOut[] {
  return leftOutReasons
    .map((reason) => ({ reason, centres: found.filter((one) => one === reason).length }))
    .filter(({ centres }) => centres > 0);
}

function comparedCentre(input: EffectInput, centre: ReferringCentre): ComparedCentre | LeftOutReason {
  const { passedHalf } = centre;
  if (passedHalf === null) return centre.unknownFrom === null ? "not_passed" : "not_known";
  const halves = { before: addedHalves(passedHalf, -1), after: addedHalves(passedHalf, 1) };
  if (!isCounted(input.counted, halves.before) || !isCounted(input.counted, halves.after)) return "not_counted";
  const open = sameMonths(halves).filter((months) => months.every((month) => isOpenThrough(centre, month)));
  if (open.length === 0) return "not_open";
  const pairs = open
    .map((months): MonthPair => {
      const others = othersOf(input, halves.after, months);
      const compared = (month: Month) => ({
        own: { centre, month },
        others: others.map((other) => ({ centre: other, month })),
      });
      return { before: compared(months[0]), after: compared(months[1]) };
    })
    .filter(({ before }) => before.others.length > 0);
  return pairs.length === 0 ? "not_comparable" : { centre, passedHalf, pairs };
}

/** Each month before with the same month of the year after: a season stands against itself. */
function sameMonths(halves: { readonly [S in Side]: Half }): readonly (readonly [Month, Month])[] {
  const after = monthsOf(halves.after);
  return monthsOf(halves.before).map((month, place) => [month, after[place] ?? ""] as const);
}

/**
 * The same centres on both sides: those that were open through both months, and of which it is known that they have not passed half
 * by the end of the half-year after. One of which it is unknown may be trained, and is not counted as one that is not.
 */
function othersOf({ centres }: EffectInput, after: Half, months: readonly Month[]): readonly ReferringCentre[] {
  return centres
    .filter(({ passedHalf, unknownFrom }) => [passedHalf, unknownFrom].every((half) => half === null || half > after))
    .filter((other) => months.every((month) => isOpenThrough(other, month)));
}

/** Has the half-year begun by the end of the month? */
export function isReached(half: Half, month: Month): boolean {
  const [first = ""] = monthsOf(half);
  return first <= month;
}

/**
 * The centres by the half-years in which they passed half, which are the steps in which they come in; a half-year with which a small
 * count could be told stays away, for nothing that comes later changes what it would tell. Earlier batches do not change by later
 * ones, so that what was shown earlier, taken from what is shown now, leaves sums of whole batches only.
 */
function batchesOf(input: EffectInput, countIn: Counts, centres: readonly ComparedCentre[]): readonly Batch[] {
  const batches: Batch[] = [];
  let shown: readonly ShownSum[] = [];
  for (const half of inOrderOfTelling(input, new Set(centres.map(({ passedHalf }) => passedHalf)))) {
    const batch = batchOf(
      countIn,
      centres.filter(({ passedHalf }) => passedHalf === half),
    );
    const sums = [...shown, ...sumsOf(batch)];
    if (tellsSmall(input.referrals, sums)) continue;
    shown = sums;
    const rowsOf: Side[] = [];
    for (const side of sides) {
      const withRows = [...shown, ...rowSums(countIn, batch, side)];
      if (tellsSmall(input.referrals, withRows)) continue;
      shown = withRows;
      rowsOf.push(side);
    }
    batches.push({ ...batch, rowsOf });
  }
  return batches.toSorted((one, other) => (halfOfBatch(one) < halfOfBatch(other) ? -1 : 1));
}

/**
 * In the order in which they could first be told, the earliest half first of those that could be told at once: a file of earlier years
 * that comes in later changes nothing of what was shown before it came.
 */
function inOrderOfTelling({ counted }: EffectInput, halves: ReadonlySet<Half>): readonly Half[] {
  const tellable = (half: Half) =>
    [-1, 1]
      .map((side) => knownSince(counted, addedHalves(half, side)))
      .toSorted()
      .at(-1) ?? "";
  return [...halves]
    .map((half) => ({ half, order: `${tellable(half)} ${half}` }))
    .toSorted((one, other) => (one.order < other.order ? -1 : 1))
    .map(({ half }) => half);
}

function halfOfBatch({ centres }: Batch): Half {
  return centres[0]?.passedHalf ?? "";
}

const sides: readonly Side[] = ["before", "after"];

/** The four sums of a batch: its own referrals and those of the others, before and after. */
function sumsOf({ centres }: Batch): readonly ShownSum[] {
  return sides.flatMap((side) => {
    const { own, compared } = monthsOfSide(centres, side);
    return [own, compared];
  });
}

/** What single centres of a batch show beside its sum. */
function rowSums(countIn: Counts, { centres }: Batch, side: Side): readonly ShownSum[] {
  const counts = shownCountsOf(countIn, centres, side);
  return centres
    .filter((_, place) => typeof counts[place] === "number")
    .map(({ pairs }) => pairs.map((pair) => pair[side].own));
}

/** What each of the centres referred, beside their sum; null where it is not shown. */
export function shownCountsOf(
  countIn: Counts,
  centres: readonly ComparedCentre[],
  side: Side,
): readonly (number | null)[] {
  return shownBesideTotal(centres.map((centre) => sideOf(countIn, [centre], side).referrals));
}
