import {
  keyOf,
  monthsOfSide,
  smallestCount,
  sum,
  type CentreMonth,
  type ComparedCentre,
  type Counts,
} from "./effect.ts";

/** A ratio with the interval in which it lies 95 times of a hundred if only chance were at work. */
export type EffectRatio =
  | { readonly kind: "estimated"; readonly ratio: number; readonly lower: number; readonly upper: number }
  /** Too few referrals on some side to tell anything, or to show anything without pointing at somebody. */
  | { readonly kind: "too_few" };

/** The 97.5 % point of the standard normal distribution. */
const z = 1.959_964;

/** One of the four sums of a batch by its months, with the sign with which its logarithm is in that of the ratio. */
type Term = { readonly sign: 1 | -1; readonly referrals: ReadonlyMap<string, number>; readonly count: number };

/** The logarithm of the ratio of a batch, its variance, and the sums of which it is made. */
type LogRatio = { readonly log: number; readonly variance: number; readonly terms: readonly Term[] };

/**
 * How much more, or less, the centres referred after than before, by how much more or less the others did in the same months, so
 * that what came over all of them at once, such as the arrivals of autumn 2015, falls out. It is an association: centres are not
 * trained by lot. Nothing but the sums that are shown of each batch goes in, and of months that batches share
 * whole parts of those sums, none of which is small (`tellsSmall`).
 *
 * Each batch has a ratio of its own, (own after / own before) / (others after / others before), for each stands on others of its
 * own. Their logarithms are pooled, each weighted by the inverse of its variance, the sum of 1 / count over its four counts taken as
 * Poisson (B. Woolf, On estimating the relation between blood group and disease, Annals of Human Genetics 19, 1955; K. J. Rothman,
 * S. Greenland and T. L. Lash, Modern Epidemiology, 3rd ed. 2008, ch. 15). Where one of the four is nobody, a half is added to each
 * (J. B. S. Haldane, The estimation and significance of the logarithm of a ratio of frequencies, Annals of Human Genetics 20, 1956):
 * a batch left out because of what it counted would bend the ratio. The interval is Wald's on the logarithm. Months that two batches
 * share make their ratios move together; that widens the interval, and never narrows it.
 *
 * Where centres were open for unlike months of a half-year, the growth of the others is that of all their months together.
 */
export function ratioOf(countIn: Counts, batches: readonly (readonly ComparedCentre[])[]): EffectRatio {
  const ofBatches = batches.map((centres) => termsOf(countIn, centres));
  const totals = [0, 1, 2, 3].map((place) => sum(ofBatches.map((terms) => terms[place]?.count ?? 0)));
  if (totals.some((total) => total < smallestCount)) return { kind: "too_few" };
  const logs = ofBatches.map(logRatioOf);
  const weights = sum(logs.map(({ variance }) => 1 / variance));
  const log = sum(logs.map((one) => one.log / one.variance)) / weights;
  const error = Math.sqrt(1 / weights + sum(pairsOf(logs).map(sharedBy)) / weights ** 2);
  return {
    kind: "estimated",
    ratio: Math.exp(log),
    lower: Math.exp(log - z * error),
    upper: Math.exp(log + z * error),
  };
}

function termsOf(countIn: Counts, centres: readonly ComparedCentre[]): readonly Term[] {
  const [before, after] = [monthsOfSide(centres, "before"), monthsOfSide(centres, "after")];
  const term = (sign: Term["sign"], months: readonly CentreMonth[]): Term => ({
    sign,
    referrals: new Map(
      months.map((one) => [keyOf(one.centre.organisation, one.month), countIn(one).referrals] as const),
    ),
    count: sum(months.map((one) => countIn(one).referrals)),
  });
  return [term(1, after.own), term(-1, before.own), term(-1, after.compared), term(1, before.compared)];
}

function logRatioOf(terms: readonly Term[]): LogRatio {
  const added = terms.some(({ count }) => count === 0)
    ? terms.map((one) => ({ ...one, count: one.count + 0.5 }))
    : terms;
  return {
    log: sum(added.map(({ sign, count }) => sign * Math.log(count))),
    variance: sum(added.map(({ count }) => 1 / count)),
    terms: added,
  };
}

function pairsOf(logs: readonly LogRatio[]): readonly (readonly [LogRatio, LogRatio])[] {
  return logs.flatMap((one, place) => logs.slice(place + 1).map((other) => [one, other] as const));
}

/** What a pair of batches adds to the weighted variance because they share months; never less than nothing. */
function sharedBy([one, other]: readonly [LogRatio, LogRatio]): number {
  const covariance = sum(
    one.terms.flatMap((term) =>
      other.terms.map((second) => (term.sign * second.sign * inBoth(term, second)) / (term.count * second.count)),
    ),
  );
  return (2 * Math.max(0, covariance)) / (one.variance * other.variance);
}

function inBoth(term: Term, second: Term): number {
  return sum([...term.referrals].map(([month, count]) => (second.referrals.has(month) ? count : 0)));
}
