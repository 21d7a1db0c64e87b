import type { Enrolment } from "@vas/domain/enrolments";
import type { CalendarDate, StaffActor, Words } from "@vas/domain/kernel";
import type { LearnerRole, Reminder } from "@vas/domain/vocabulary";
import { newestPublished } from "../courses/index.ts";
import { decodeCursor, encodeCursor, pageSize, type Page } from "../kernel/connection.ts";
import type { BatchedRead, Read, Unit } from "../kernel/context.ts";
import { bodyWords } from "../organisations/index.ts";

/** How an enrolment stands today, as a list is filtered by it. */
export const managedStates = ["late", "active", "completed", "waived", "withdrawn"] as const;
export type ManagedState = (typeof managedStates)[number];

export type ManagedFilter = {
  readonly search: string | null;
  readonly course: string | null;
  readonly organisation: string | null;
  readonly state: ManagedState | null;
};

/** A waiver as those see it who manage training; `by` is a name where the one who asks may see it. */
export type ManagedWaiver = { readonly reason: string; readonly on: CalendarDate; readonly by: string | null };

/** An enrolment as those see it who manage training: status and dates, never what was answered. */
export type ManagedEnrolment = {
  readonly id: string;
  readonly version: number;
  readonly learner: string;
  readonly learnerName: string;
  readonly hasAddress: boolean;
  readonly organisation: Words | null;
  readonly courseTitle: Words;
  readonly role: LearnerRole;
  readonly status: Enrolment["status"];
  readonly isDelta: boolean;
  readonly cycle: number;
  readonly origin: "self" | "assigned" | "invited" | "change";
  readonly enrolledOn: CalendarDate;
  readonly dueOn: CalendarDate | null;
  readonly extraTime: number;
  /** When it was completed, withdrawn or waived. */
  readonly endedOn: CalendarDate | null;
  /** Why they need not take the course, or needed not: also where the waiver was taken back. */
  readonly waiver: ManagedWaiver | null;
  readonly validUntil: CalendarDate | null;
  readonly renewalFrom: CalendarDate | null;
  readonly lastReminder: Reminder | null;
  readonly remindedOn: CalendarDate | null;
};

/** How many there are of each state within the other limits of a list. */
export type StateCounts = Readonly<Record<ManagedState, number>>;
export type ManagedPage = Page<ManagedEnrolment> & { readonly counts: StateCounts };

const columns = `e.id, e.version, e.trainee_id as learner, t.name as "learnerName", t.email is not null as "hasAddress",
  ${bodyWords("o")} as organisation, e.course_version_id, e.role, e.status, e.delta is not null as "isDelta", e.cycle,
  e.origin ->> 'kind' as origin, e.enrolled_on as "enrolledOn", e.due_on as "dueOn", e.extra_time as "extraTime",
  coalesce(e.completed_on, e.withdrawn_on, (e.waiver ->> 'on')::date) as "endedOn"`;

/** What only the rows that are shown need; to read the title of a course is to unpack the whole of it. */
const lately = `(select v.content -> 'title' from training.course_version v where v.id = e.course_version_id) as "courseTitle",
  c.valid_until as "validUntil", c.renewal_from as "renewalFrom", r.kind as "lastReminder", r.sent_on as "remindedOn",
  (select jsonb_build_object('reason', w.waiver ->> 'reason', 'on', w.waiver ->> 'on', 'by', s.name)
    from training.enrolment w left join kernel.staff s on s.id = (w.waiver ->> 'by')::uuid
    where w.id = e.id and w.waiver is not null) as waiver`;
const latest = `
  left join lateral (select valid_until, renewal_from from training.certificate c
    where c.trainee_id = e.learner and c.course_id = e.course_id and c.revoked_at is null
    order by c.valid_until desc limit 1) c on true
  left join lateral (select kind, sent_on from training.reminder_sent r where r.enrolment_id = e.id
    order by r.sent_on desc, r.kind = 'manual' desc, r.about desc limit 1) r on true`;

const joined = `training.enrolment e
  join kernel.trainee t on t.id = e.trainee_id
  join training.course_version v on v.id = e.course_version_id
  left join casework.organisation o on o.id = e.organisation_id`;

/** Who is late comes first, then who has a due date, then the others, and last those whose course is over. */
const rank = `case when e.status <> 'active' then 3 when e.due_on is null then 2 when e.due_on < $4 then 0 else 1 end`;

type Row = { readonly total: number; readonly counts: StateCounts } & (
  { readonly id: null } | (ManagedEnrolment & { readonly rank: number; readonly due: CalendarDate })
);

/** One page of enrolments with how many there are of each state. The numbers are true on every page. */
export function managedEnrolments(
  { search, course, organisation, state }: ManagedFilter,
  { first, after }: { readonly first: number; readonly after: string | null },
): Read<ManagedPage, StaffActor> {
  const limit = pageSize(first);
  const place = after === null ? [null, null, null, null] : decodeCursor(after, 4);
  return async ({ run, saw, today }) => {
    const rows = await run<Row>({
      name: "managed_enrolments",
      text: `with limited as materialized (
          select ${columns}, e.course_id, ${rank} as rank, coalesce(e.due_on, 'infinity'::date) as due,
            case when e.status = 'active' and e.due_on < $4 then 'late' else e.status end as state
          from ${joined}
          where ($1::uuid is null or e.course_id = $1) and ($2::uuid is null or e.organisation_id = $2)
            and ($3 = '' or strpos(lower(t.name), $3) > 0 or strpos(lower(t.email), $3) > 0)),
        counted as (select ${managedStates
          .map((one) => `'${one}', count(*) filter (where ${isOfState(one)})::int`)
          .reduce((sum, one) => `${sum} || jsonb_build_object(${one})`, "'{}'::jsonb")} as counts,
          count(*) filter (where ${wanted})::int as total from limited),
        page as (select * from limited where ${wanted} and ($6::integer is null
            or (rank, due, "learnerName" collate "fi-x-icu", id) > ($6, $7::date, $8::text collate "fi-x-icu", $9::uuid))
          order by rank, due, "learnerName" collate "fi-x-icu", id limit $10)
        select counted.total, counted.counts, e.*, ${lately} from counted left join page e on true ${latest}
        order by e.rank, e.due, e."learnerName" collate "fi-x-icu", e.id`,
      values: [course, organisation, (search ?? "").trim().toLowerCase(), today, state, ...place, limit],
    });
    const found = rows.filter((row): row is Row & { readonly id: string } => row.id !== null);
    const nodes = found.slice(0, first);
    const last = nodes.at(-1);
    saw({ subjects: nodes.map(({ learner }) => learner), classes: ["learning"], count: nodes.length });
    return {
      nodes,
      endCursor: last ? encodeCursor([last.rank, last.due, last.learnerName, last.id]) : null,
      hasNextPage: found.length > first,
      totalCount: rows[0]?.total ?? 0,
      counts: rows[0]?.counts ?? { late: 0, active: 0, completed: 0, waived: 0, withdrawn: 0 },
    };
  };
}

/** Who is late is under way as well. */
function isOfState(state: ManagedState): string {
  return state === "active" ? `status = 'active'` : `state = '${state}'`;
}

const wanted = `($5::text is null or state = $5 or ($5 = 'active' and status = 'active'))`;

/** Enrolments by id, in the order of the ids. @throws Error where one is not there. */
export const managedEnrolmentsById: BatchedRead<string, ManagedEnrolment, StaffActor> = async ({ run, saw }, ids) => {
  const rows = await run<ManagedEnrolment>({
    name: "managed_enrolments_by_id",
    text: `select e.*, ${lately} from (select ${columns}, e.course_id from ${joined} where e.id = any ($1::uuid[])) e ${latest}`,
    values: [ids],
  });
  saw({ subjects: rows.map(({ learner }) => learner), classes: ["learning"], count: rows.length });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const found = byId.get(id);
    if (!found) throw new Error("An enrolment that was just stored is not there");
    return found;
  });
};

export type OpenCourse = { readonly id: string; readonly title: Words };

/** The courses in which somebody can be enrolled now. */
export const openCourses: Read<readonly OpenCourse[], StaffActor> = ({ run }) =>
  run<OpenCourse>({
    name: "open_courses",
    text: `select c.id, v.content -> 'title' as title from training.course c
      join training.course_version v on v.id = ${newestPublished("c.id")}
      order by c.code`,
    values: [],
  });

/** Learners of a body towards a course: who can be assigned it now. */
export type Assignable = { readonly learners: number; readonly assignable: number };

/**
 * Whether a learner `t` can be assigned the course $1 on the day $2, as the domain says why not: they do not learn it, hold no
 * certificate that is not to be renewed yet, and have no waiver that goes on.
 */
export const canBeAssigned = `not exists (select from training.enrolment e where e.trainee_id = t.id and e.course_id = $1
    and (e.status = 'active' or e.status = 'waived' and coalesce(e.waiver_renewal_from > $2, true)))
  and not exists (select from training.certificate c where c.trainee_id = t.id and c.course_id = $1
    and c.revoked_at is null and c.renewal_from > $2)`;

type CourseOfBody = { readonly course: string; readonly organisation: string };

/** How many learners of a body there are, and how many of them can be assigned a course now. */
export async function countAssignable(
  { run, today }: Pick<Unit, "run" | "today">,
  { course, organisation }: CourseOfBody,
): Promise<Assignable> {
  const [row] = await run<Assignable>({
    name: "assignable_in",
    text: `select count(*)::int as learners, count(*) filter (where ${canBeAssigned})::int as assignable
      from kernel.trainee t where t.organisation_id = $3 and t.active`,
    values: [course, today, organisation],
  });
  return row ?? { learners: 0, assignable: 0 };
}

/** How many learners of a body there are, and how many of them can be assigned a course now. */
export function assignableIn(course: string, organisation: string): Read<Assignable, StaffActor> {
  return async (reading) => {
    const counted = await countAssignable(reading, { course, organisation });
    reading.saw({ classes: ["learning"], count: counted.learners });
    return counted;
  };
}
