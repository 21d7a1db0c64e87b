import { byNeed, coverageOf, type Coverage } from "@vas/domain/coverage";
import { addDays, addMonths, calendarDate, type CalendarDate, type StaffActor } from "@vas/domain/kernel";
import type { OrganisationKind } from "@vas/domain/vocabulary";
import type { Read } from "../kernel/context.ts";

export type CoverageFilter = {
  readonly day: CalendarDate;
  readonly kind: OrganisationKind | null;
  /** Only this body; null lists all. */
  readonly organisation: string | null;
  /** Only certificates of this course; null counts those of the programme. */
  readonly course: string | null;
};

/** What is counted of a body on a day. */
export type CountedDay = {
  readonly day: CalendarDate;
  readonly certified: number;
  readonly staff: number | null;
  /** The day of the count of staff that holds. */
  readonly countedOn: CalendarDate | null;
  readonly coverage: Coverage;
};

export type CoveredBody = {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly nameSv: string | null;
  readonly nameEn: string | null;
  readonly municipality: string | null;
  readonly openedOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
  readonly capacity: number | null;
  /** The next day of teaching for its people after the day, unless it was cancelled. */
  readonly plannedOn: CalendarDate | null;
  /** The last day on which somebody of the body, while it is open, holds or held a certificate that is counted. */
  readonly heldUntil: CalendarDate | null;
  /** The day that was asked for. */
  readonly asked: CountedDay;
  /** The ends of the months before, and the day itself, as far as the body was open. */
  readonly trend: readonly CountedDay[];
};

type DayJson = Omit<CountedDay, "coverage">;
type BodyRow = Omit<CoveredBody, "asked" | "trend"> & { readonly days: readonly DayJson[] };

/**
 * Bodies that were open on the day, each with what was counted on that day and at the ends of the months before. People and staff
 * are counted in the database; what it means is said by `coverageOf`. The planner takes nearly everything for hidden that row-level
 * security may hide, and would count anew for each body: each count is made once, with one row a body. Each person, who may hold
 * several certificates at once, is one number with a bit for each day on which one is held, so that nobody is put in order for every
 * day to be counted once. The days are few, and each is later than the one before.
 */
const coverageStatement = `with days as (select day, 1 << (place::int - 1) as bit from unnest($1::date[]) with ordinality as d(day, place)),
  certificate as materialized (
    select organisation_id, trainee_id, held_from, held_until from training.held_certificate
    where case when $5::uuid is null then course_id in (select id from training.counted_course) else course_id = $5 end),
  person as (
    select organisation_id, bit_or((1 << width_bucket(held_until, $1::date[])) - (1 << width_bucket(held_from - 1, $1::date[]))) as bits
    from certificate where held_from <= $2 and held_until >= ($1::date[])[1] group by organisation_id, trainee_id),
  held as materialized (
    select organisation_id, jsonb_object_agg(day, certified) as by_day from (
      select p.organisation_id, d.day, sum(p.persons)::int as certified
      from (select organisation_id, bits, count(*) as persons from person group by 1, 2) p join days d on p.bits & d.bit <> 0
      group by 1, 2) counted
    group by 1),
  last as materialized (
    select h.organisation_id, max(least(h.held_until, o.closed_on - 1)) as held_until
    from certificate h join casework.organisation o on o.id = h.organisation_id
    where h.held_until >= coalesce(o.opened_on, '-infinity') and h.held_from < coalesce(o.closed_on, 'infinity')
    group by 1),
  staffed as materialized (
    select s.organisation_id, jsonb_object_agg(d.day, jsonb_build_object('staff', s.staff, 'countedOn', s.counted_on)) as by_day
    from days d join training.staff_span s on d.day >= s.counted_on and d.day < coalesce(s.until, 'infinity')
    group by 1),
  next as materialized (
    select body as organisation_id, min(t.held_on) as planned_on from training.training t, unnest(t.organisation_ids) as body
    where t.status <> 'cancelled' and t.held_on > $2 group by 1)
  select o.id, o.kind, o.name, o.name_sv as "nameSv", o.name_en as "nameEn", o.municipality, o.opened_on as "openedOn",
    o.closed_on as "closedOn", o.capacity, next.planned_on as "plannedOn", last.held_until::text as "heldUntil",
    (select json_agg(json_build_object('day', d.day, 'certified', coalesce(held.by_day -> d.day::text, '0'),
        'staff', staffed.by_day #> array[d.day::text, 'staff'], 'countedOn', staffed.by_day #> array[d.day::text, 'countedOn'])
        order by d.day)
      from days d where d.day >= coalesce(o.opened_on, '-infinity')) as days
  from casework.organisation o
  left join held on held.organisation_id = o.id left join staffed on staffed.organisation_id = o.id
  left join next on next.organisation_id = o.id left join last on last.organisation_id = o.id
  where ($3::text is null or o.kind = $3) and ($4::uuid is null or o.id = $4)
    and coalesce(o.opened_on, '-infinity') <= $2 and coalesce(o.closed_on, 'infinity') > $2
  order by o.name collate "fi-x-icu", o.id`;

/** The coverage of every body that was open on a day, those first where most is to be done. */
export function coverage({
  day,
  kind,
  organisation,
  course,
}: CoverageFilter): Read<readonly CoveredBody[], StaffActor> {
  return async ({ run, saw }) => {
    const values = [trendDays(day), day, kind, organisation, course];
    const rows = await run<BodyRow>({ name: "coverage", text: coverageStatement, values });
    saw({ classes: ["learning"], count: rows.length });
    return rows.map(toBody).toSorted((one, other) => byNeed(one.asked.coverage, other.asked.coverage));
  };
}

function toBody({ days, ...body }: BodyRow): CoveredBody {
  const trend = days.map((one): CountedDay => ({
    ...one,
    coverage: coverageOf(one.certified, one.staff ?? undefined),
  }));
  const asked = trend.at(-1);
  if (!asked) throw new Error("A body that was open on the day has no such day");
  return { ...body, asked, trend };
}

const monthsBefore = 12;

/** The last days of the twelve months before, then the day. */
function trendDays(day: CalendarDate): readonly CalendarDate[] {
  const first = calendarDate(`${day.slice(0, 7)}-01`);
  const ends = Array.from({ length: monthsBefore }, (_, place) => addDays(addMonths(first, -place), -1)).toReversed();
  return [...ends, day];
}
