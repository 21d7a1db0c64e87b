import type { RegisterEnding, RegisterOutcome } from "../register/index.ts";
import type { NegativeReason, ReferrerKind } from "../vocabulary/index.ts";
import { dayOfNumber, isWeekday, monthBounds, numberOfDay, weekdayBefore } from "./days.ts";
import { admittedOn, inventIdentity, type Matter } from "./entry.ts";
import { admittedAndEnded, admittedAndStaying, pendingAtYearEnd, refusedIn2015 } from "./people-of-2015.ts";
import type { Profile } from "./profile.ts";
import type { Random } from "../kernel/index.ts";
import { chooseReferrer, referrersOfFirstHalf, referrersOfSecondHalf } from "./referrers.ts";

/** When a referral arrived and when it was decided, as numbers of days. */
type Handling = { readonly received: number; readonly decided: number | null };

/** Admissions by month of decision; with the endings they keep the stock of every month end in its range. */
const admissionsByMonth = [8, 5, 6, 5, 5, 6, 2, 2, 3, 3, 4, 3];
const secondHalfBegins = numberOfDay("2015-07-01");
const yearBegins = numberOfDay("2015-01-02");
const yearEnds = numberOfDay("2015-12-30");

/** A day from Monday to Friday between two days. */
export function weekdayBetween(random: Random, from: number, to: number): number {
  const day = weekdayBefore(random.int(from, to));
  return day >= from ? day : nextWeekday(from);
}

function nextWeekday(from: number): number {
  let day = from;
  while (!isWeekday(day)) day += 1;
  return day;
}

/** Received some days before the decision, but not before a given day. */
function handled(random: Random, decided: number, notBefore: number): Handling {
  const earliest = Math.max(notBefore, decided - 30);
  return { received: weekdayBetween(random, earliest, Math.max(earliest, decided - 3)), decided };
}

/** The admissions of the year in the order of their months. One of those decided in July was received in June. */
function admissionTimes(random: Random): readonly Handling[] {
  const times = admissionsByMonth.flatMap((times, index) => {
    const [first, last] = monthBounds(2015, index + 1);
    const from = index === 0 ? first + 11 : first + 3;
    return Array.from({ length: times }, () => weekdayBetween(random, from, last - 1)).toSorted((a, b) => a - b);
  });
  const firstOfJuly = admissionsByMonth.slice(0, 6).reduce((sum, number) => sum + number, 0);
  return times.map((decided, index) => {
    if (decided < secondHalfBegins) return handled(random, decided, yearBegins);
    if (index > firstOfJuly) return handled(random, decided, secondHalfBegins);
    return { received: weekdayBetween(random, secondHalfBegins - 14, secondHalfBegins - 2), decided };
  });
}

/** Eight of the refused were received in the first half, the others in the second; all were decided within the year. */
function refusalTimes(random: Random, number: number): readonly Handling[] {
  const inFirstHalf = 8;
  return Array.from({ length: number }, (_, index) => {
    const [from, to] =
      index < inFirstHalf ? [yearBegins + 5, secondHalfBegins - 30] : [secondHalfBegins, numberOfDay("2015-11-20")];
    const received = weekdayBetween(random, from, to);
    return { received, decided: weekdayBetween(random, received + 5, Math.min(received + 38, yearEnds)) };
  });
}

const refusalReasons: readonly (readonly [NegativeReason, number])[] = [
  ["not_considered_victim", 15],
  ["no_need_of_assistance", 2],
  ["no_consent", 2],
  ["outside_scope", 2],
];

type Draft = { readonly profile: Profile; readonly received: number; readonly outcome: RegisterOutcome };

function admitted(random: Random, endings: readonly RegisterEnding[]): readonly Draft[] {
  const times = admissionTimes(random);
  // Those who also ended within the year were admitted in its first months.
  const early = random.shuffle(times.slice(0, 20));
  const [endedTimes, others] = [early.slice(0, admittedAndEnded.length), early.slice(admittedAndEnded.length)];
  const stayingTimes = random.shuffle([...others, ...times.slice(20)]);
  const draft = (profile: Profile, time: Handling | undefined, ending: RegisterEnding | null): Draft => ({
    profile,
    received: time?.received ?? 0,
    outcome: admittedOn(time?.decided ?? 0, ending),
  });
  return [
    ...admittedAndEnded.map((profile, index) => draft(profile, endedTimes[index], endings[index] ?? null)),
    ...admittedAndStaying.map((profile, index) => draft(profile, stayingTimes[index], null)),
  ];
}

function refused(random: Random): readonly Draft[] {
  const reasons = random.shuffle(
    refusalReasons.flatMap(([reason, times]) => Array.from({ length: times }, () => reason)),
  );
  const times = refusalTimes(random, refusedIn2015.length);
  return random.shuffle(refusedIn2015).map((profile, index) => ({
    profile,
    received: times[index]?.received ?? 0,
    outcome: {
      outcome: "negative",
      decidedOn: dayOfNumber(times[index]?.decided ?? 0),
      negativeReason: reasons[index] ?? "other",
    },
  }));
}

function pending(random: Random): readonly Draft[] {
  return pendingAtYearEnd.map((profile) => ({
    profile,
    received: weekdayBetween(random, numberOfDay("2015-12-11"), yearEnds),
    outcome: { outcome: "pending" },
  }));
}

/** The matters received in 2015; `endings` are those of the people who were admitted and ended within the year. */
export function mattersOf2015(random: Random, endings: readonly RegisterEnding[]): readonly Matter[] {
  const drafts = [...admitted(random, endings), ...refused(random), ...pending(random)];
  const kinds = { first: random.shuffle(referrersOfFirstHalf), second: random.shuffle(referrersOfSecondHalf) };
  const take = (received: number): ReferrerKind =>
    (received < secondHalfBegins ? kinds.first : kinds.second).pop() ?? "other";
  return drafts.map(({ profile, received, outcome }) => {
    const receivedOn = dayOfNumber(received);
    return {
      identity: inventIdentity(random, profile, { on: received, youngest: 19, oldest: 46 }),
      profile,
      receivedOn,
      ...chooseReferrer(random, take(received), receivedOn),
      outcome,
      adult: null,
    };
  });
}
