import type { RegisterEnding, RegisterOutcome } from "../register/index.ts";
import type { EndingGround, NegativeReason } from "../vocabulary/index.ts";
import { dayOfNumber, numberOfDay } from "./days.ts";
import { admittedOn, inventIdentity, type Age, type Identity, type Matter } from "./entry.ts";
import { weekdayBetween } from "./matters-of-2015.ts";
import {
  endedBefore2015,
  endedIn2015,
  refusedBefore2015,
  stayingAdults,
  stayingMinors,
  withdrawnBefore2015,
} from "./people-before-2015.ts";
import { inventChildren } from "./children.ts";
import type { Profile } from "./profile.ts";
import type { Random } from "../kernel/index.ts";
import { chooseReferrer, earlierReferrers } from "./referrers.ts";

type Draft = {
  readonly profile: Profile;
  readonly received: number;
  readonly outcome: RegisterOutcome;
  readonly ages?: Omit<Age, "on">;
};

const adultAges = { youngest: 19, oldest: 44 };
const lastDecision = numberOfDay("2014-12-30");

/** A matter of an earlier year, decided in the same year: received in spring, summer or autumn. */
function handledIn(random: Random, year: number) {
  const received = weekdayBetween(random, numberOfDay(`${year}-01-09`), numberOfDay(`${year}-11-14`));
  return { received, decided: weekdayBetween(random, received + 4, received + 40) };
}

function repeated(years: readonly (readonly [year: number, times: number])[]): readonly number[] {
  return years.flatMap(([year, times]) => Array.from({ length: times }, () => year));
}

const yearsOfStaying = repeated([
  [2010, 1],
  [2011, 2],
  [2012, 6],
  [2013, 12],
  [2014, 20],
]);
const yearsOfEnded = repeated([
  [2011, 2],
  [2012, 5],
  [2013, 12],
  [2014, 19],
]);

function staying(random: Random): readonly Draft[] {
  const years = random.shuffle(yearsOfStaying);
  const adults = stayingAdults.map((profile, index): Draft => {
    const { received, decided } = handledIn(random, years[index] ?? 2014);
    return { profile, received, outcome: admittedOn(decided, null) };
  });
  const minors = stayingMinors.map((profile, index): Draft => {
    const { received, decided } = handledIn(random, 2013 + index);
    return { profile, received, outcome: admittedOn(decided, null), ages: { youngest: 11, oldest: 13 } };
  });
  return [...adults, ...minors];
}

function ended(random: Random, endings: readonly RegisterEnding[]): readonly Draft[] {
  const years = random.shuffle(yearsOfEnded);
  // Who left Finland is not one of its citizens; the list of those who ended holds none.
  return random.shuffle(endedIn2015).map((profile, index) => {
    const { received, decided } = handledIn(random, years[index] ?? 2014);
    return { profile, received, outcome: admittedOn(decided, endings[index] ?? null) };
  });
}

const earlierGrounds: readonly EndingGround[] = [
  "authority_found_not_victim",
  "authority_found_not_victim",
  "no_longer_in_need",
  "no_longer_in_need",
  "no_longer_in_need",
  "own_wish",
  "disappeared",
];

function endedEarlier(random: Random): readonly Draft[] {
  return endedBefore2015.map((profile) => {
    const { received, decided } = handledIn(random, random.int(2006, 2012));
    const endedOn = dayOfNumber(weekdayBetween(random, decided + 60, Math.min(decided + 700, lastDecision)));
    return {
      profile,
      received,
      outcome: admittedOn(decided, { endedOn, ground: random.pick(earlierGrounds), returnWay: null }),
      ages: { youngest: 16, oldest: 44 },
    };
  });
}

const earlierReasons: readonly NegativeReason[] = [
  "not_considered_victim",
  "not_considered_victim",
  "not_considered_victim",
  "no_need_of_assistance",
  "no_consent",
  "outside_scope",
];

function notAdmitted(random: Random): readonly Draft[] {
  const refused = refusedBefore2015.map((profile): Draft => {
    const { received, decided } = handledIn(random, random.int(2007, 2014));
    const negativeReason = random.pick(earlierReasons);
    return { profile, received, outcome: { outcome: "negative", decidedOn: dayOfNumber(decided), negativeReason } };
  });
  const withdrawn = withdrawnBefore2015.map((profile): Draft => {
    const { received } = handledIn(random, random.int(2009, 2014));
    return { profile, received, outcome: { outcome: "withdrawn" } };
  });
  return [...refused, ...withdrawn];
}

function matterOf(random: Random, { profile, received, outcome, ages = adultAges }: Draft): Matter {
  const receivedOn = dayOfNumber(received);
  return {
    identity: inventIdentity(random, profile, { on: received, ...ages }),
    profile,
    receivedOn,
    ...chooseReferrer(random, random.pick(earlierReferrers), receivedOn),
    outcome,
    adult: null,
  };
}

/** One who was refused in 2013 and is referred again later: the earlier matter, of the same person. */
function referredBefore(random: Random, identity: Identity, profile: Profile): Matter {
  const { received, decided } = handledIn(random, 2013);
  const outcome = { outcome: "negative", decidedOn: dayOfNumber(decided), negativeReason: "no_consent" } as const;
  return { ...matterOf(random, { profile, received, outcome }), identity };
}

/** One whose customership of 2008–2009 ended, and who was admitted again: the earlier matter, of the same person. */
function customerBefore(random: Random, identity: Identity, profile: Profile): Matter {
  const { received, decided } = handledIn(random, 2008);
  const endedOn = dayOfNumber(weekdayBetween(random, decided + 90, decided + 300));
  const outcome = admittedOn(decided, { endedOn, ground: "no_longer_in_need", returnWay: null });
  return { ...matterOf(random, { profile, received, outcome }), identity };
}

function byBirth(a: Matter, b: Matter): number {
  return (a.identity.birthDate ?? "") < (b.identity.birthDate ?? "") ? -1 : 1;
}

/** The matters received before 2015: customers since 2010, those who ended, those not admitted, and a few children. */
export function mattersBefore2015(
  random: Random,
  { endings, later }: { readonly endings: readonly RegisterEnding[]; readonly later: Matter | undefined },
): readonly Matter[] {
  const make = (draft: Draft): Matter => matterOf(random, draft);
  const stays = staying(random).map(make);
  const earlier = endedEarlier(random).map(make);
  const [again] = stays.toSorted(byBirth);
  return [
    ...stays,
    ...ended(random, endings).map(make),
    ...earlier,
    ...notAdmitted(random).map(make),
    ...inventChildren(random, earlier),
    ...(again ? [customerBefore(random, again.identity, again.profile)] : []),
    ...(later ? [referredBefore(random, later.identity, later.profile)] : []),
  ];
}
