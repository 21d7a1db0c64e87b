import type { CalendarDate, StaffActor, Words } from "@vas/domain/kernel";
import type { Training } from "@vas/domain/trainings";
import type { AttendanceOutcome } from "@vas/domain/vocabulary";
import { versionTaughtOn } from "../courses/index.ts";
import { decodeCursor, encodeCursor, pageSize, type Page } from "../kernel/connection.ts";
import type { Read } from "../kernel/context.ts";
import { bodyWords } from "../organisations/index.ts";
import { broughtAlone } from "./entry.store.ts";

export type TrainingBody = {
  readonly id: string;
  readonly name: string;
  readonly nameSv: string | null;
  readonly nameEn: string | null;
};

export type TrainingListed = {
  readonly id: string;
  readonly version: number;
  readonly course: string;
  readonly courseTitle: Words;
  readonly organisations: readonly TrainingBody[];
  readonly heldOn: CalendarDate;
  readonly beginsAt: string;
  readonly venue: string;
  readonly teacher: string;
  readonly seats: number;
  readonly status: Training["status"];
  readonly cancelReason: string | null;
  readonly attended: number;
};

/** Somebody who is expected, or who took part. */
export type TrainingPerson = {
  readonly id: string;
  readonly name: string;
  readonly organisation: Words | null;
  /** Is the day for them: does no certificate of the course hold on it, or can theirs be renewed on it? */
  readonly expected: boolean;
  /** The last day of the certificate of the course that they hold on the day; null where they hold none. */
  readonly certifiedUntil: CalendarDate | null;
  readonly attended: boolean;
  /** Did their entry bring a certificate that holds, which goes with it where it is taken back? */
  readonly entryCertified: boolean;
  /** Null where they did not take part. */
  readonly outcome: AttendanceOutcome | null;
};

/** That somebody took part, as it was noted by mistake and taken back. */
export type AttendanceTakenBack = {
  readonly id: string;
  readonly name: string;
  readonly organisation: Words | null;
  readonly on: CalendarDate;
  readonly reason: string;
  /** The first other training of the course that they took part in and that brought them nothing so far; null where there is none. */
  readonly otherDay: { readonly id: string; readonly heldOn: CalendarDate } | null;
};

export type TrainingFile = TrainingListed & {
  readonly people: readonly TrainingPerson[];
  readonly takenBack: readonly AttendanceTakenBack[];
};

const listed = `t.id, t.version, t.course_id as course, t.held_on as "heldOn", t.begins_at as "beginsAt", t.venue, t.teacher, t.seats,
  t.status, t.cancel_reason as "cancelReason",
  (select v.content -> 'title' from training.course_version v where v.course_id = t.course_id order by v.number desc limit 1) as "courseTitle",
  (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'nameSv', o.name_sv, 'nameEn', o.name_en)
    order by o.name), '[]') from casework.organisation o where o.id = any (t.organisation_ids)) as organisations,
  (select count(*)::int from training.attendance a where a.training_id = t.id) as attended`;

export type TrainingDays = { readonly from: CalendarDate; readonly until: CalendarDate };

type Row = { readonly total: number } & ({ readonly id: null } | TrainingListed);

/** One page of the trainings of the days from `from` to `until`, the first day first. The number of all is true on every page. */
export function trainings(
  { from, until }: TrainingDays,
  { first, after }: { readonly first: number; readonly after: string | null },
): Read<Page<TrainingListed>, StaffActor> {
  const limit = pageSize(first);
  const place = after === null ? [null, null, null] : decodeCursor(after, 3);
  return async ({ run, saw }) => {
    const rows = await run<Row>({
      name: "trainings",
      text: `with found as (select * from training.training where held_on between $1 and $2),
        page as (select * from found
          where $3::date is null or (held_on, begins_at, id) > ($3, $4::text, $5::uuid)
          order by held_on, begins_at, id limit $6)
        select (select count(*)::int from found) as total, l.* from (values (1)) as one
          left join (select ${listed} from page t) as l on true order by l."heldOn", l."beginsAt", l.id`,
      values: [from, until, ...place, limit],
    });
    const found = rows.filter((row): row is Row & TrainingListed => row.id !== null);
    const nodes = found.slice(0, first);
    const last = nodes.at(-1);
    saw({ classes: ["learning"], count: nodes.length });
    return {
      nodes,
      endCursor: last ? encodeCursor([last.heldOn, last.beginsAt, last.id]) : null,
      hasNextPage: found.length > first,
      totalCount: rows[0]?.total ?? 0,
    };
  };
}

/**
 * What the day was for who took part, the certificates that it or anything since has given told before what is under way. What is
 * under way and has no exam the day can complete when it is told again, unless it is of a later version than was taught.
 */
const outcomeOf = (training: string, learner: string): string => `case
  when exists (select from training.enrolment e where e.trainee_id = ${learner} and e.course_id = ${training}.course_id
    and e.completed_on = ${training}.held_on) then 'completed'
  when exists (select from training.certificate c where c.trainee_id = ${learner} and c.course_id = ${training}.course_id
    and c.revoked_at is null and ${training}.held_on <= c.valid_until) then 'certified'
  when exists (select from training.enrolment e join training.course_version v on v.id = e.course_version_id
    where e.trainee_id = ${learner} and e.course_id = ${training}.course_id and e.status = 'active'
      and (nullif(v.content -> 'exam', 'null') is not null or v.number > (select taught.number from training.course_version taught
        where taught.id = ${versionTaughtOn(`${training}.course_id`, `${training}.held_on`)}))) then 'learning'
  else 'nothing' end`;

/** Another training of the course where it is noted that somebody took part, and that has brought them nothing. */
const otherDay = `select json_build_object('id', o.id, 'heldOn', o.held_on) from training.attendance oa
  join training.training o on o.id = oa.training_id
  where oa.trainee_id = b.trainee_id and o.id <> t.id and o.course_id = t.course_id and ${outcomeOf("o", "b.trainee_id")} = 'nothing'
  order by o.held_on, o.id limit 1`;

/** The certificate of the course that somebody holds on the day, and whether it cannot be renewed on it yet. */
const held = `select max(c.valid_until) as until, coalesce(bool_or(t.held_on < c.renewal_from), false) as holds
  from training.certificate c where c.trainee_id = p.id and c.course_id = t.course_id and c.revoked_at is null
    and t.held_on between c.valid_from and c.valid_until`;

/**
 * A training with those who count for its bodies, also those who are certified on the day: they may come all the same; and those
 * who took part.
 */
export function trainingFile(id: string): Read<TrainingFile | null, StaffActor> {
  return async ({ run, saw, absent }) => {
    const [row] = await run<TrainingFile>({
      name: "training_file",
      text: `select ${listed}, (
          select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'organisation', ${bodyWords("o", "p.organisation_name")},
            'expected', not held.holds, 'certifiedUntil', held.until,
            'attended', a.trainee_id is not null, 'entryCertified', ${broughtAlone("completed_id")} and exists (
              select from training.certificate c where c.enrolment_id = a.completed_id and c.revoked_at is null),
            'outcome', case when a.trainee_id is not null then ${outcomeOf("t", "p.id")} end) order by p.name collate "fi-x-icu", p.id), '[]')
          from kernel.trainee p left join casework.organisation o on o.id = p.organisation_id
          left join training.attendance a on a.training_id = t.id and a.trainee_id = p.id
          cross join lateral (${held}) held
          where a.trainee_id is not null
            or (p.organisation_id = any (t.organisation_ids) and (p.active or held.until is not null))) as people, (
          select coalesce(json_agg(json_build_object('id', b.id, 'name', p.name, 'organisation', ${bodyWords("o")}, 'reason', b.reason,
            'otherDay', (${otherDay}), 'on', (b.taken_back_at at time zone 'Europe/Helsinki')::date) order by b.taken_back_at, b.id), '[]')
          from training.attendance_taken_back b join kernel.trainee p on p.id = b.trainee_id
          left join casework.organisation o on o.id = b.organisation_id where b.training_id = t.id) as "takenBack"
        from training.training t where t.id = $1`,
      values: [id],
    });
    if (!row) return absent(id);
    saw({ subjects: row.people.map((person) => person.id), classes: ["learning"], count: 1 });
    return row;
  };
}
