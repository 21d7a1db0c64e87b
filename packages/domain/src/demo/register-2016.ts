import { createRandom, type Random } from "../kernel/index.ts";
import { registerLines, type RegisterEnding, type RegisterEntry, type RegisterOutcome } from "../register/index.ts";
import type { EndingGround } from "../vocabulary/index.ts";
import { dayOfNumber, monthBounds } from "./days.ts";
import { admittedOn, inventIdentity, numberMatters, type Matter } from "./entry.ts";
import { weekdayBetween } from "./matters-of-2015.ts";
import { demoOrganisations, type DemoOrganisation } from "./organisations.ts";
import {
  inEu,
  inFinland,
  inThirdCountry,
  labour,
  linkedToFinland,
  profilesOf,
  servitude,
  suffered,
} from "./profile.ts";
import { chooseReferrer, earlierReferrers, type Referrer } from "./referrers.ts";
import { halfTaughtOn } from "./training/half-taught.ts";

const seed = 2016;
const years = [2016, 2017];

/** Referrals a month for each thousand places: more where over half of the staff was taught. */
const rates = { before: 1.8, taught: 3 };

const profiles = profilesOf([
  ["NG", 5, suffered("sexual", "woman", inEu("IT"))],
  ["SO", 3, suffered("forced_marriage", "woman", inThirdCountry("SO"))],
  ["IQ", 4, labour("man", "F", inThirdCountry("TR"))],
  ["AF", 3, labour("man", "C", inThirdCountry("IR"))],
  ["VN", 3, labour("man", "I", inFinland)],
  ["BD", 2, labour("man", "I", linkedToFinland)],
  ["NP", 2, labour("man", "A", inFinland)],
  ["KE", 2, servitude("woman", inThirdCountry("SA"))],
  ["CM", 2, suffered("sexual", "woman", inEu("FR"))],
  ["ET", 1, servitude("woman", inThirdCountry("QA"))],
]);

const grounds: readonly EndingGround[] = [
  "authority_found_not_victim",
  "authority_found_not_victim",
  "no_longer_in_need",
  "own_wish",
];

/** Of three referrals one is admitted; every customership has ended within two years. */
function outcomeOf(random: Random, received: number): RegisterOutcome {
  const decided = weekdayBetween(random, received + 4, received + 40);
  if (!random.chance(34)) {
    return { outcome: "negative", decidedOn: dayOfNumber(decided), negativeReason: "not_considered_victim" };
  }
  const ended = weekdayBetween(random, decided + 60, decided + 700);
  const ending: RegisterEnding = { endedOn: dayOfNumber(ended), ground: random.pick(grounds), returnWay: null };
  return admittedOn(decided, ending);
}

type Arrival = { readonly received: number; readonly referrer: Referrer };

/** What a centre refers, a month after the other: a share of a referral is carried over to the next month. */
function arrivalsFrom(random: Random, centre: DemoOrganisation, begun: number): readonly Arrival[] {
  const taughtOn = halfTaughtOn(centre.municipality ?? "");
  let carried = begun;
  return years.flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => monthBounds(year, index + 1)).flatMap(([first, last]) => {
      const isTaught = taughtOn !== undefined && taughtOn < dayOfNumber(first);
      carried += ((centre.capacity ?? 0) / 1000) * (isTaught ? rates.taught : rates.before);
      const times = Math.floor(carried);
      carried -= times;
      return Array.from({ length: times }, () => ({
        received: weekdayBetween(random, first, last),
        referrer: { referrerKind: "reception_centre" as const, referrer: centre.name },
      }));
    }),
  );
}

/** Two referrals a month from others: the police, the immigration service, municipalities and the rest. */
function arrivalsFromOthers(random: Random): readonly Arrival[] {
  const kinds = earlierReferrers.filter((kind) => kind !== "reception_centre");
  return years.flatMap((year) =>
    Array.from({ length: 24 }, (_, index) => {
      const [first, last] = monthBounds(year, Math.floor(index / 2) + 1);
      const received = weekdayBetween(random, first, last);
      return { received, referrer: chooseReferrer(random, random.pick(kinds), dayOfNumber(received)) };
    }),
  );
}

/**
 * A register of 2016 and 2017 that follows the one of 2015: mostly what reception centres referred after the autumn of 2015. Its
 * numbers are invented and no overview stands behind them; they are there to show how the effect of training is told. How many
 * each centre refers is the same for every seed; names, days and who is admitted differ.
 */
export function generateRegister2016(from: number = seed): readonly RegisterEntry[] {
  const random = createRandom(from);
  const centres = demoOrganisations.filter(({ kind }) => kind === "reception_centre");
  const arrivals = [
    ...centres.flatMap((centre, index) => arrivalsFrom(random, centre, index / centres.length)),
    ...arrivalsFromOthers(random),
  ];
  const matters = arrivals.map(({ received, referrer }): Matter => {
    const profile = random.pick(profiles);
    return {
      identity: inventIdentity(random, profile, { on: received, youngest: 19, oldest: 46 }),
      profile,
      receivedOn: dayOfNumber(received),
      ...referrer,
      outcome: outcomeOf(random, received),
      adult: null,
    };
  });
  return numberMatters(matters, "J");
}

/** The same register as the text of a CSV file. */
export function register2016File(from: number = seed): string {
  return [...registerLines(generateRegister2016(from))].join("");
}
