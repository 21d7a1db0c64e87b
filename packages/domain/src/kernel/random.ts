/** Numbers that look random and are the same for the same seed, in every run and on every machine. */
export type Random = {
  /** A whole number from `from` to `to`, both included. */
  readonly int: (from: number, to: number) => number;
  /** True `percent` times out of a hundred. */
  readonly chance: (percent: number) => boolean;
  /** One of the items. @throws RangeError where there is none. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** The items in another order. */
  readonly shuffle: <T>(items: readonly T[]) => T[];
};

/** A generator for a seed (mulberry32, in 32-bit whole numbers). */
export function createRandom(seed: number): Random {
  let state = seed | 0;

  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));

  return {
    int,
    chance: (percent) => next() * 100 < percent,
    pick(items) {
      const item = items[int(0, items.length - 1)];
      if (item === undefined) throw new RangeError("Nothing to pick from");
      return item;
    },
    shuffle(items) {
      const order = items.map((item) => ({ item, key: next() }));
      return order.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
    },
  };
}
