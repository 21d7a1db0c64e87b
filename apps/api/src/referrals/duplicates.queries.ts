import {
  nameGrams,
  possibleDuplicate,
  type ComparedPerson,
  type Person,
  type PossibleDuplicate,
} from "@vas/domain/customers";
import type { CalendarDate, StaffActor } from "@vas/domain/kernel";
import type { ReferralStatus } from "@vas/domain/vocabulary";
import { everyNameOf } from "../customers/index.ts";
import type { Read, Reading } from "../kernel/context.ts";
import { customershipsJson, openPerson, personJson, referralsJson, type PersonJson } from "./referral.rows.ts";

export type ReferralNamed = {
  readonly id: string;
  readonly reference: string;
  readonly receivedOn: CalendarDate;
  readonly status: ReferralStatus;
};
export type CustomershipNamed = {
  readonly id: string;
  readonly reference: string;
  readonly admittedOn: CalendarDate;
  readonly endedOn: CalendarDate | null;
};

/** A person who may be the one in question, and what speaks for it. */
export type DuplicateFound = PossibleDuplicate & {
  readonly person: Person;
  readonly referrals: readonly ReferralNamed[];
  readonly customerships: readonly CustomershipNamed[];
};

/** A person as a statement brings one that is to be compared. */
export type Candidate = {
  readonly person: PersonJson;
  readonly referrals: readonly ReferralNamed[];
  readonly customerships: readonly CustomershipNamed[];
};

/** Enough to show; a name that is this common needs a birth date to tell anything. */
const mostCandidates = 50;

/** No more than a slip of the pen leaves it: the grams of inflected stems count here too, which a slip changes with the word. */
const goodPart = 0.4;

/** Dates of birth that are the same or differ by one digit, or by day and month the other way round. */
function likeDates(date: string): string {
  return `array(select t::date from (
      select overlay(${date}::text placing digit::text from place for 1)
      from generate_series(0, 9) digit, unnest(array[1, 2, 3, 4, 6, 7, 9, 10]) place
      union select left(${date}::text, 5) || right(${date}::text, 2) || '-' || substr(${date}::text, 6, 2)) as likely (t)
    where pg_input_is_valid(t, 'date'))`;
}

type CandidatesOf = { readonly grams: string; readonly birthDate: string; readonly except: string };

/**
 * Those who may be the same person, as JSON: with all the same names, with a like date of birth and names that share
 * something, or, where one of the two has no date of birth, with names of which a good part is the same. Codes only are
 * compared here; the domain decides on the opened names. Each way is a search of its own, so that an index serves the first
 * two. `of` tells where the names' blinded grams, the date of birth and the person to leave out stand in the statement.
 */
export function candidatesJson({ grams, birthDate, except }: CandidatesOf): string {
  const shared = `(select count(*) from unnest(n.name_grams) gram where gram = any (${grams}))`;
  const shares = `n.name_grams && ${grams}`;
  const found = [
    `n.name_key = hash_array(${grams}) and n.name_grams <> '{}'`,
    `n.birth_date = any (${likeDates(birthDate)}) and ${shares}`,
    `(n.birth_date is null or ${birthDate} is null) and ${shares}
      and ${shared} >= ${goodPart} * least(cardinality(n.name_grams), cardinality(${grams}))`,
  ].map((way) => `select n.id, ${shared} as shared from casework.person n where ${way}`);
  return `(select coalesce(jsonb_agg(jsonb_build_object('person', ${personJson("c", "ck")},
      'referrals', ${referralsJson("c")}, 'customerships', ${customershipsJson("c")})), '[]')
    from (select f.id from (${found.join(" union ")}) f where f.id is distinct from ${except}
      order by f.shared desc, f.id limit ${mostCandidates}) f
    join casework.person c on c.id = f.id
    join kernel.data_key ck on ck.subject_id = c.id and ck.wrapped is not null)`;
}

/** Of the candidates those whom the domain holds for possibly the same person, the likest first. */
export function duplicatesAmong(
  asked: ComparedPerson,
  candidates: readonly Candidate[],
  keys: Reading["keys"],
): readonly DuplicateFound[] {
  return candidates
    .flatMap(({ person: json, ...rest }) => {
      const person = openPerson(json, keys);
      const found = possibleDuplicate(asked, comparedOf(person));
      return found ? [{ ...found, person, ...rest }] : [];
    })
    .toSorted((one, other) => other.points - one.points || (one.person.id < other.person.id ? -1 : 1));
}

/** What is compared of a person. */
export function comparedOf(person: Person): ComparedPerson {
  return { name: everyNameOf(person), birthDate: person.birthDate, nationalities: person.nationalities };
}

/** Who of those known may be this person; asked before a new person is made. */
export function possibleDuplicates(asked: ComparedPerson): Read<readonly DuplicateFound[], StaffActor> {
  return async ({ run, saw, keys }) => {
    const place = { grams: "$1::integer[]", birthDate: "$2::date", except: "null::uuid" };
    const [row] = await run<{ candidates: readonly Candidate[] }>({
      name: "possible_duplicates",
      text: `select ${candidatesJson(place)} as candidates`,
      values: [keys.blind(nameGrams(asked.name)), asked.birthDate],
    });
    const candidates = row?.candidates ?? [];
    // Every candidate's name is opened to compare it, whether or not it is then shown.
    saw({ subjects: candidates.map(({ person }) => person.id), classes: ["identity"], count: candidates.length });
    return duplicatesAmong(asked, candidates, keys);
  };
}
