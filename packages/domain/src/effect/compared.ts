import {
  countsOf,
  isOpenThrough,
  ratioOf,
  sideOf,
  sum,
  type ComparedCentre,
  type Counts,
  type EffectInput,
  type EffectRatio,
  type EffectSide,
  type MonthPair,
  type ReferringCentre,
  type Side,
} from "./effect.ts";
import { addedHalves, isCounted, monthsOf, type Half, type Month } from "./months.ts";
import { isSmall, shownShare } from "./protect.ts";

/** Why a centre is not in the comparison. */
export const leftOutReasons = [
  // It has never passed half, or nobody can tell because its staff is not counted.
  "not_passed",
  // The half-year before or the one after is not over, or its referrals are not known.
  "not_counted",
  // It was not open in any two months as far before as after.
  "not_open",
  // No other centre was open in the same months that had not passed half by the end of them.
  "not_comparable",
  // With it too few would be added to the sums, and could be told by taking what was shown before from what is shown then.
  "too_few",
] as const;

export type LeftOutReason = (typeof leftOutReasons)[number];

export type LeftOut = { readonly reason: LeftOutReason; readonly centres: number };

/** Centres that come into the sums together, so that each of their counts is nobody or at least the smallest that is shown. */
export type Batch = {
  readonly centres: readonly ComparedCentre[];
  readonly before: EffectSide;
  readonly after: EffectSide;
};

/** The centres that are compared, and their sums. */
export type Effect = Batch & {
  readonly batches: readonly Batch[];
  /** False where not even all of them together have counts that can be shown; then they are one batch. */
  readonly isShown: boolean;
  readonly leftOut: readonly LeftOut[];
  readonly ratio: EffectRatio;
};

/**
 * Compares what centres referred in the half-year before and the half-year after the one in which more than half of their staff
 * came to be certified, with the centres that were not so far at that time. A centre comes in when both are over, with as many
 * months before as after.
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
  const waiting = centres.slice(shown.length).map(() => "too_few" as const);
  const whole = batchOf(countIn, shown);
  return {
    ...whole,
    batches: isShown ? batches : [whole],
    isShown,
    leftOut: leftOutOf([...found.filter((one) => typeof one === "string"), ...waiting]),
    ratio: isShown ? ratioOf(whole.before, whole.after) : { kind: "too_few" },
  };
}

function batchOf(countIn: Counts, centres: readonly ComparedCentre[]): Batch {
  return { centres, before: sideOf(countIn, centres, "before"), after: sideOf(countIn, centres, "after") };
}

/**
 * The share of a side's referrals that led to admission, between 0 and 1; null where it would tell it of few people, of one batch
 * or of all.
 */
export function admittedShare({ batches, isShown, ...sides }: Effect, side: Side): number | null {
  const tells = batches.some(
    ({ [side]: { referrals, admitted } }) => isSmall(admitted) || isSmall(referrals - admitted),
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
  if (passedHalf === null) return "not_passed";
  const halves = { before: addedHalves(passedHalf, -1), after: addedHalves(passedHalf, 1) };
  if (!isCounted(input.counted, halves.before) || !isCounted(input.counted, halves.after)) return "not_counted";
  const open = mirrored(halves).filter((months) => months.every((month) => isOpenThrough(centre, month)));
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

/** The last month before with the first after, and so on to the first before with the last after. */
function mirrored(halves: { readonly [S in Side]: Half }): readonly (readonly [Month, Month])[] {
  const after = monthsOf(halves.after);
  return monthsOf(halves.before)
    .toReversed()
    .map((month, place) => [month, after[place] ?? ""] as const);
}

/** The same centres on both sides: those that were open through both months, and have not passed half by the end of the second. */
function othersOf({ centres }: EffectInput, after: Half, months: readonly Month[]): readonly ReferringCentre[] {
  return centres
    .filter(({ passedHalf }) => passedHalf === null || passedHalf > after)
    .filter((other) => months.every((month) => isOpenThrough(other, month)));
}

/** Has the half-year begun by the end of the month? */
export function isReached(half: Half, month: Month): boolean {
  const [first = ""] = monthsOf(half);
  return first <= month;
}

/**
 * The centres by the half-years in which they passed half, which are the steps in which they come in; half-years are taken together
 * until what they add can be shown. What is left in the end waits for the next. Earlier batches do not change by later ones, so
 * that what was shown earlier, taken from what is shown now, leaves sums of whole batches only.
 */
function batchesOf(input: EffectInput, countIn: Counts, centres: readonly ComparedCentre[]): readonly Batch[] {
  const batches: Batch[] = [];
  let gathered: ComparedCentre[] = [];
  for (const half of new Set(centres.map(({ passedHalf }) => passedHalf))) {
    gathered = [...gathered, ...centres.filter(({ passedHalf }) => passedHalf === half)];
    const batch = batchOf(countIn, gathered);
    if (!canBeShown(input, batch)) continue;
    batches.push(batch);
    gathered = [];
  }
  return batches;
}

/**
 * Their own counts, those of the others, and what is left of all that was referred in these half-years, of which the sum is shown
 * as well: is none of them small?
 */
function canBeShown(input: EffectInput, { centres, ...sides }: Batch): boolean {
  const halves = [...new Set(centres.map(({ passedHalf }) => passedHalf))];
  return (["before", "after"] as const).every((side) => {
    const { referrals, compared } = sides[side];
    const months = new Set(halves.flatMap((half) => monthsOf(addedHalves(half, side === "before" ? -1 : 1))));
    const total = sum(input.referrals.filter(({ month }) => months.has(month)).map((one) => one.referrals));
    return ![referrals, compared, total - referrals - compared].some(isSmall);
  });
}
