import {
  classroomCourse,
  classroomCourseCode,
  classroomCoursePublishedAt,
  demoCourseCode,
  generateTraining,
  type DemoLearner,
  type DemoStaffCount,
} from "@vas/domain/demo";
import { validityOf } from "@vas/domain/certificates";
import type pg from "pg";
import { hashOfVersion } from "../courses/index.ts";
import { demoActor } from "./front-door.ts";
import { demoKey } from "./keys.ts";

const course = demoKey("classroom course");
const courseVersion = demoKey("classroom course 1");

/**
 * Writes the classroom teaching of 2014–2016: its course, who was certified where, who left, and how many worked there. Days that
 * have passed are no command's, so it is written as an administrator of the data would, by a few statements. Safe to repeat: what
 * is there stays. @returns what is there.
 */
export async function loadTraining(administrator: pg.Pool): Promise<string> {
  const { learners, staffCounts } = generateTraining();
  await loadCourse(administrator);
  await nameProgramme(administrator);
  await loadLearners(administrator, learners);
  await loadCertificates(administrator, learners);
  await loadTrainings(administrator, learners);
  await loadMoves(administrator, learners);
  await loadStaffCounts(administrator, staffCounts);
  await tellOpeningsInTime(administrator);
  return `${learners.length} learners of 2014–2016 certified, ${staffCounts.length} counts of staff`;
}

/** The course is over: it takes nobody in any more, and its certificates say what they were given for. */
async function loadCourse(administrator: pg.Pool): Promise<void> {
  await administrator.query("insert into training.course (id, code) values ($1, $2) on conflict do nothing", [
    course,
    classroomCourseCode,
  ]);
  await administrator.query(
    `insert into training.course_version (id, course_id, number, content, approved, writers, status, published_at, hash, change, version)
     values ($1, $2, 1, $3, '{fi,sv,en}', array[$4::uuid], 'retired', $5, $6, '{"kind":"minor"}', 1) on conflict do nothing`,
    [
      courseVersion,
      course,
      JSON.stringify(classroomCourse),
      demoActor("trainer").id,
      classroomCoursePublishedAt,
      hashOfVersion(classroomCourse, { questions: [], cases: [] }),
    ],
  );
}

/** The national programme is what was taught in classrooms, and the course that is learnt in the portal. */
async function nameProgramme(administrator: pg.Pool): Promise<void> {
  await administrator.query("update training.course set in_programme = true where code = any ($1)", [
    [classroomCourseCode, demoCourseCode],
  ]);
}

/** Who left belongs to no body any more. */
async function loadLearners(administrator: pg.Pool, learners: readonly DemoLearner[]): Promise<void> {
  await administrator.query(
    `insert into kernel.trainee (id, subject, name, language, organisation_id, organisation_name, email)
     select l.id, 'demo-learner-' || l.number, l.name, l.language, o.id, o.name, 'demo-learner-' || l.number || '@example.invalid'
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) with ordinality as l (id, name, language, centre, number)
     left join casework.organisation o on o.kind = 'reception_centre' and o.name = l.centre
     on conflict do nothing`,
    [
      learners.map(({ id }) => id),
      learners.map(({ name }) => name),
      learners.map(({ language }) => language),
      learners.map(({ centre, leftOn }) => (leftOn === null ? centre : null)),
    ],
  );
}

/** An enrolment on the day of teaching, completed by it, with its certificate; both have the learner's id. */
async function loadCertificates(administrator: pg.Pool, learners: readonly DemoLearner[]): Promise<void> {
  const rule = classroomCourse.certificate;
  if (!rule) throw new Error("The classroom course gives no certificate");
  const validities = learners.map(({ certifiedOn }) => validityOf(rule, certifiedOn));
  await administrator.query(
    `with taught as (
       select l.id, o.id as organisation_id, l.valid_from, l.valid_until, l.renewal_from
       from unnest($1::uuid[], $2::text[], $3::date[], $4::date[], $5::date[]) as l (id, centre, valid_from, valid_until, renewal_from)
       join casework.organisation o on o.kind = 'reception_centre' and o.name = l.centre
       where not exists (select from training.enrolment e where e.id = l.id)),
     enrolled as (
       insert into training.enrolment (id, trainee_id, course_id, course_version_id, role, organisation_id, origin, cycle,
         enrolled_on, extra_time, status, completed_on, version)
       select id, id, $6, $7, 'reception', organisation_id, jsonb_build_object('kind', 'assigned', 'by', $8::text), 1,
         valid_from, 0, 'completed', valid_from, 2 from taught),
     certified as (
       insert into training.certificate (id, enrolment_id, trainee_id, course_id, course_version_id, organisation_id, valid_from,
         valid_until, issued_until, renewal_from, status_index, version)
       select id, id, id, $6, $7, organisation_id, valid_from, valid_until, valid_until, renewal_from,
         training.take_status_place(('x' || substr(md5(id::text), 1, 8))::bit(32)::integer & 2147483647), 1 from taught
       returning id, trainee_id, valid_from, valid_until)
     insert into training.certificate_event (certificate_id, trainee_id, version, kind, happened_at, body)
     select id, trainee_id, 1, 'certificateIssued', valid_from + time '14:00' at time zone 'Europe/Helsinki',
       jsonb_build_object('validFrom', valid_from, 'validUntil', valid_until) from certified`,
    [
      learners.map(({ id }) => id),
      learners.map(({ centre }) => centre),
      validities.map(({ validFrom }) => validFrom),
      validities.map(({ validUntil }) => validUntil),
      validities.map(({ renewalFrom }) => renewalFrom),
      course,
      courseVersion,
      demoActor("trainer").id,
    ],
  );
}

/** The days of teaching as they were held, with those who took part. */
async function loadTrainings(administrator: pg.Pool, learners: readonly DemoLearner[]): Promise<void> {
  await administrator.query(
    `with attended as (
       select l.id, o.id as organisation_id, o.municipality, l.held_on,
         md5(o.id::text || l.held_on::text)::uuid as training_id
       from unnest($1::uuid[], $2::text[], $3::date[]) as l (id, centre, held_on)
       join casework.organisation o on o.kind = 'reception_centre' and o.name = l.centre),
     held as (
       insert into training.training (id, course_id, organisation_ids, held_on, begins_at, venue, teacher, seats, status, version)
       select distinct training_id, $4::uuid, array[organisation_id], held_on, '09:00', municipality, $5, 12, 'held', 2 from attended
       on conflict do nothing returning id)
     insert into training.attendance (training_id, trainee_id, organisation_id, noted_at, noted_by, begun_id, completed_id)
     select a.training_id, a.id, a.organisation_id, a.held_on + time '13:00', $6, a.id, a.id from attended a join held h on h.id = a.training_id`,
    [
      learners.map(({ id }) => id),
      learners.map(({ centre }) => centre),
      learners.map(({ certifiedOn }) => certifiedOn),
      course,
      "Kaisa Esimerkki",
      demoActor("trainer").id,
    ],
  );
}

async function loadMoves(administrator: pg.Pool, learners: readonly DemoLearner[]): Promise<void> {
  const left = learners.filter(({ leftOn }) => leftOn !== null);
  await administrator.query(
    `insert into training.learner_move (trainee_id, moved_on, version, told_at, told_by)
     select id, left_on, 1, left_on + time '09:00', $3 from unnest($1::uuid[], $2::date[]) as l (id, left_on)
     on conflict do nothing`,
    [left.map(({ id }) => id), left.map(({ leftOn }) => leftOn), demoActor("trainer").id],
  );
}

/** The bodies come into the list today; in the story of the demo that was done on the day on which each opened. */
async function tellOpeningsInTime(administrator: pg.Pool): Promise<void> {
  await administrator.query(
    `update casework.event e set recorded_at = o.opened_on + time '09:00' at time zone 'Europe/Helsinki'
     from casework.organisation o
     where e.aggregate = 'organisation' and e.aggregate_id = o.id and e.kind = 'organisationOpened' and o.opened_on is not null`,
  );
}

async function loadStaffCounts(administrator: pg.Pool, counts: readonly DemoStaffCount[]): Promise<void> {
  await administrator.query(
    `insert into training.staff_count (organisation_id, counted_on, version, staff, told_at, told_by)
     select o.id, c.counted_on, 1, c.staff, c.counted_on + time '09:00', $4
     from unnest($1::text[], $2::date[], $3::integer[]) as c (centre, counted_on, staff)
     join casework.organisation o on o.kind = 'reception_centre' and o.name = c.centre
     on conflict do nothing`,
    [
      counts.map(({ centre }) => centre),
      counts.map(({ countedOn }) => countedOn),
      counts.map(({ staff }) => staff),
      demoActor("trainer").id,
    ],
  );
}
