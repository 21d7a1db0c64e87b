import type { StaffActor } from "@vas/domain/kernel";
import type { TaughtConsidered, Training, WalkIn } from "@vas/domain/trainings";
import type { LearnerRole } from "@vas/domain/vocabulary";
import type { Unit } from "../kernel/context.ts";
import { insertRow } from "../kernel/rows.ts";
import { AttendanceRow } from "./training.table.ts";

/** Somebody who took part, with what is known of them in the course. */
export type Attendee = {
  readonly id: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly attended: boolean;
  /** Their work, as they were last enrolled in any course; null where they never were. */
  readonly role: LearnerRole | null;
  /** The newest published version of the course; null where it takes nobody in any more. */
  readonly courseVersion: string | null;
} & Pick<TaughtConsidered, "enrolments" | "certificates">;

/** A line of somebody who was not on the list. */
export type KeptWalkIn = WalkIn & { readonly organisation: string; readonly role: LearnerRole };

const newestVersion = `(select id from training.course_version where course_id = $2 and status = 'published' order by number desc limit 1)`;

const attendeeStatement = `select t.id, t.name, t.organisation_id as organisation,
    exists (select from training.attendance a where a.training_id = $1 and a.trainee_id = t.id) as attended,
    (select coalesce(json_agg(json_build_object('id', e.id, 'status', e.status, 'enrolledOn', e.enrolled_on,
      'isDelta', e.delta is not null, 'renewalFrom', e.waiver_renewal_from)), '[]') from training.enrolment e
      where e.trainee_id = t.id and e.course_id = $2) as enrolments,
    (select e.role from training.enrolment e where e.trainee_id = t.id order by e.enrolled_on desc, e.id limit 1) as role,
    ${newestVersion} as "courseVersion",
    (select coalesce(json_agg(json_build_object('validFrom', c.valid_from, 'validUntil', c.valid_until,
      'renewalFrom', c.renewal_from, 'isRevoked', c.revoked_at is not null)), '[]') from training.certificate c
      where c.trainee_id = t.id and c.course_id = $2) as certificates
  from kernel.trainee t`;

/** The learners of the ids, locked against being noted twice at the same time by the lock on the training. */
export function learnersAt({ run }: Unit, training: Training, ids: readonly string[]): Promise<Attendee[]> {
  const { id, course } = training;
  return run<Attendee>({
    name: "learners_at_training",
    text: `${attendeeStatement} where t.id = any ($3::uuid[])`,
    values: [id, course, ids],
  });
}

/** The learner who has the address, or undefined where nobody has it. */
export async function learnerByAddress(
  { run }: Unit,
  { id, course }: Training,
  email: string,
): Promise<Attendee | undefined> {
  const [found] = await run<Attendee>({
    name: "learner_by_address",
    text: `${attendeeStatement} where lower(t.email) = lower($3)`,
    values: [id, course, email],
  });
  return found;
}

/** Who was noted already and has no address: of them the list tells no more than the name and the body. */
export function notedWithoutAddress(
  { run }: Unit,
  { id, course }: Training,
): Promise<(Attendee & { readonly notedFor: string | null })[]> {
  return run<Attendee & { readonly notedFor: string | null }>({
    name: "noted_without_address",
    text: `select noted.*, a.organisation_id as "notedFor" from training.attendance a
      join (${attendeeStatement} where t.email is null) noted on noted.id = a.trainee_id where a.training_id = $1`,
    values: [id, course],
  });
}

/** Takes somebody in who came without being known: they sign in once they are invited to their address. */
export async function takeInWalkIn(
  { run, newId, actor }: Unit<StaffActor>,
  { name, email, organisation, role, course }: KeptWalkIn & { readonly course: string },
): Promise<Attendee> {
  const id = newId<string>();
  await run({
    name: "take_in_walk_in",
    text: `insert into kernel.trainee (id, subject, name, email, language, organisation_id, organisation_name)
      select $1::uuid, 'walked-in:' || $1::uuid, $2, $3, $4, o.id, o.name from casework.organisation o where o.id = $5`,
    values: [id, name, email, actor.language, organisation],
  });
  const [row] = await run<{ id: string | null }>({
    name: "newest_version_for_walk_in",
    text: `select ${newestVersion.replace("$2", "$1")} as id`,
    values: [course],
  });
  const courseVersion = row?.id ?? null;
  return { id, name, organisation, role, attended: false, enrolments: [], certificates: [], courseVersion };
}

/** Notes that somebody took part. */
export async function attend(unit: Unit<StaffActor>, training: Training, attendee: Attendee): Promise<void> {
  await insertRow(unit, AttendanceRow, {
    trainingId: training.id,
    traineeId: attendee.id,
    organisationId: attendee.organisation,
    notedAt: unit.at,
    notedBy: unit.actor.id,
  });
}
