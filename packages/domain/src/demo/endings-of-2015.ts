import type { RegisterEnding } from "../register/index.ts";
import type { EndingGround, ReturnWay } from "../vocabulary/index.ts";
import { dayOfNumber, monthBounds } from "./days.ts";
import { weekdayBetween } from "./matters-of-2015.ts";
import type { Random } from "../kernel/index.ts";

type Why = { readonly ground: EndingGround; readonly returnWay: ReturnWay | null };

function times(number: number, ground: EndingGround, returnWay: ReturnWay | null = null): readonly Why[] {
  return Array.from({ length: number }, () => ({ ground, returnWay }));
}

/** How assistance ended in 2015 for those admitted in the same year, in the order of those people. */
const ofNewCustomers: readonly Why[] = [
  ...times(3, "authority_found_not_victim"),
  ...times(2, "moved_from_finland", "assisted_voluntary_return"),
  ...times(1, "own_wish"),
];

/** How assistance ended in 2015 for those admitted earlier. */
const ofEarlierCustomers: readonly Why[] = [
  ...times(20, "authority_found_not_victim"),
  ...times(12, "no_longer_in_need"),
  ...times(2, "own_wish"),
  ...times(1, "moved_from_finland", "assisted_voluntary_return"),
  ...times(1, "moved_from_finland", "other_voluntary"),
  ...times(2, "removed_from_finland", "deportation"),
];

const endingsByMonth = [2, 3, 4, 4, 4, 5, 5, 4, 3, 3, 3, 4];
/** The months in which those who were admitted in the same year ended. */
const monthsOfNewCustomers = [8, 9, 10, 10, 11, 12];

function endedIn(random: Random, month: number, { ground, returnWay }: Why): RegisterEnding {
  const [first, last] = monthBounds(2015, month);
  return { endedOn: dayOfNumber(weekdayBetween(random, first + 1, last - 1)), ground, returnWay };
}

/** The months of the other endings, so that every month has its number. */
function monthsOfEarlierCustomers(): readonly number[] {
  return endingsByMonth.flatMap((number, index) => {
    const taken = monthsOfNewCustomers.filter((month) => month === index + 1).length;
    return Array.from({ length: number - taken }, () => index + 1);
  });
}

export type EndingsOf2015 = {
  readonly ofNewCustomers: readonly RegisterEnding[];
  readonly ofEarlierCustomers: readonly RegisterEnding[];
};

/** Every ending of 2015. */
export function endingsOf2015(random: Random): EndingsOf2015 {
  const months = random.shuffle(monthsOfEarlierCustomers());
  return {
    ofNewCustomers: ofNewCustomers.map((why, index) => endedIn(random, monthsOfNewCustomers[index] ?? 12, why)),
    ofEarlierCustomers: ofEarlierCustomers.map((why, index) => endedIn(random, months[index] ?? 12, why)),
  };
}
