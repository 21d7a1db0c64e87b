import type { CalendarDate } from "../kernel/index.ts";
import type { RegisterEnding, RegisterEntry, RegisterOutcome } from "../register/index.ts";
import {
  formCodes,
  negativeReasonCodes,
  referrerKindCodes,
  type Basis,
  type Country,
  type EndingGround,
  type Form,
  type Place,
  type ReturnWay,
} from "../vocabulary/index.ts";
import { dayOfNumber, numberOfDay } from "./days.ts";
import { inventName } from "./names.ts";
import { demoOrganisations } from "./organisations.ts";
import { createRandom, type Random } from "../kernel/index.ts";

const firstDay = numberOfDay("2006-01-02");
const lastDay = numberOfDay("2015-12-31");

const nationalities: readonly Country[] = [
  "NG",
  "NG",
  "NG",
  "FI",
  "FI",
  "VN",
  "TH",
  "IN",
  "BD",
  "RO",
  "SO",
  "IQ",
  "KE",
];
const places: readonly Place[] = ["finland", "finland", "finland_link", "eu", "third_country", "unknown"];
/** Grounds that the law of every year knows. */
const grounds: readonly EndingGround[] = [
  "no_longer_in_need",
  "authority_found_not_victim",
  "own_wish",
  "disappeared",
  "moved_from_finland",
  "removed_from_finland",
];

const namesByKind = new Map(
  referrerKindCodes.map((kind) => [
    kind,
    demoOrganisations.filter((body) => body.kind === kind).map(({ name }) => name),
  ]),
);

/** A person in the register, and the first day on which another referral of the same person may arrive. */
type Known = Pick<RegisterEntry, "person" | "givenName" | "familyName" | "sex" | "birthDate" | "nationalities"> & {
  free: number | null;
};

function newPerson(random: Random, key: string, age: readonly [number, number]): Known {
  const nationality = random.pick(nationalities);
  const sex = random.pick(["woman", "woman", "woman", "man", "man", "unknown"] as const);
  const isKnown = random.chance(97);
  const birth = dayOfNumber(firstDay - random.int(age[0] * 366, age[1] * 365));
  return {
    person: key,
    ...inventName(random, { nationality, sex }),
    sex,
    birthDate: isKnown ? birth : null,
    nationalities: random.chance(96) ? [nationality] : [],
    free: firstDay,
  };
}

function formsOf(random: Random, basis: Basis | null): readonly Form[] {
  if (basis === "accompanying_child" || random.chance(2)) return [];
  const first = random.pick(["labour", "labour", "sexual", "sexual", ...formCodes] as const);
  const second = random.pick(formCodes);
  return random.chance(8) && second !== first ? [first, second] : [first];
}

function returnWayOf(random: Random, ground: EndingGround): ReturnWay | null {
  if (ground === "removed_from_finland") return "deportation";
  return ground === "moved_from_finland" ? random.pick(["assisted_voluntary_return", "other_voluntary", null]) : null;
}

function endingOf(random: Random, decided: number): RegisterEnding | null {
  const ended = decided + random.int(0, 1500);
  if (ended > lastDay) return null;
  const ground = random.pick(grounds);
  return { endedOn: dayOfNumber(ended), ground, returnWay: returnWayOf(random, ground) };
}

function outcomeOf(random: Random, received: number): RegisterOutcome {
  if (random.chance(2)) return { outcome: "withdrawn" };
  const decided = received + random.int(0, 90);
  if (decided > lastDay) return { outcome: "pending" };
  const decidedOn = dayOfNumber(decided);
  return random.chance(30)
    ? { outcome: "negative", decidedOn, negativeReason: random.pick(negativeReasonCodes) }
    : { outcome: "positive", decidedOn, ending: endingOf(random, decided) };
}

/** The first day on which the person may be referred again: after the matter is over, never while a customer. */
function freeAfter(outcome: RegisterOutcome, received: number): number | null {
  switch (outcome.outcome) {
    case "positive":
      return outcome.ending === null ? null : numberOfDay(outcome.ending.endedOn);
    case "negative":
      return numberOfDay(outcome.decidedOn);
    case "withdrawn":
      return received;
    case "pending":
      return null;
  }
}

function exploitationOf(random: Random, basis: Basis | null) {
  const forms = formsOf(random, basis);
  const place = random.pick(places);
  return {
    forms,
    primaryForm: forms[0] ?? null,
    domesticServitude: forms.includes("labour") && random.chance(15),
    place,
    exploitationCountry: place === "finland" ? ("FI" as const) : null,
    industry: forms.includes("labour") ? random.pick(["A", "C", "F", "I", "N", "S", null] as const) : null,
  };
}

type Book = {
  readonly random: Random;
  readonly seed: number;
  /** People who may be referred again; a short list, so that memory stays small however long the register is. */
  readonly again: Known[];
  /** Adults who were admitted, for children to come with. */
  readonly adults: string[];
};

const remembered = 200;

function remember<T>(random: Random, list: T[], item: T): void {
  if (list.length < remembered) list.push(item);
  else list[random.int(0, remembered - 1)] = item;
}

type Role = { readonly person: Known; readonly basis: Basis; readonly adultPerson: string | null };

function personOf({ random, seed, again, adults }: Book, row: number): Role {
  const key = `L${seed}-${row}`;
  if (adults.length > 0 && random.chance(4)) {
    // Born on the first day or later: a child on every day of the register.
    return { person: newPerson(random, key, [-8, -1]), basis: "accompanying_child", adultPerson: random.pick(adults) };
  }
  const basis = random.chance(3) ? "witness" : "victim";
  const known = again.length > 0 && random.chance(6) ? again.splice(random.int(0, again.length - 1), 1)[0] : undefined;
  return { person: known ?? newPerson(random, key, [5, 50]), basis, adultPerson: null };
}

function receivedDay(random: Random, { free, birthDate }: Known): number {
  const born = birthDate === null ? firstDay : numberOfDay(birthDate);
  return random.int(Math.min(Math.max(free ?? firstDay, born, firstDay), lastDay), lastDay);
}

function referrerOf(random: Random) {
  const referrerKind = random.pick(referrerKindCodes);
  const names = namesByKind.get(referrerKind) ?? [];
  return { referrerKind, referrer: names.length === 0 ? "" : random.pick(names) };
}

function entryOf(book: Book, row: number): RegisterEntry {
  const { random } = book;
  const { person: known, basis, adultPerson } = personOf(book, row);
  const received = receivedDay(random, known);
  const outcome = outcomeOf(random, received);
  const { free: _, ...person } = known;
  const free = freeAfter(outcome, received);
  if (adultPerson === null && free !== null) remember(random, book.again, { ...known, free });
  if (adultPerson === null && outcome.outcome === "positive") remember(random, book.adults, known.person);
  const receivedOn: CalendarDate = dayOfNumber(received);
  return {
    reference: `E-${receivedOn.slice(0, 4)}-${book.seed}-${String(row).padStart(6, "0")}`,
    receivedOn,
    ...referrerOf(random),
    ...person,
    basis: basis === "accompanying_child" || outcome.outcome === "positive" ? basis : null,
    adultPerson,
    ...exploitationOf(random, basis),
    ...outcome,
  };
}

/**
 * A sound register of any length, made row by row: people who come back, children with their adults, people without a known birth
 * date or nationality, matters that are pending or withdrawn. The same seed and length give the same register.
 */
export function* generateRegister(seed: number, rows: number): Generator<RegisterEntry, void, undefined> {
  const book: Book = { random: createRandom(seed), seed, again: [], adults: [] };
  for (let row = 1; row <= rows; row += 1) yield entryOf(book, row);
}
