import type { Enrolment } from "@vas/domain/enrolments";
import type { CalendarDate, StaffActor } from "@vas/domain/kernel";
import type { Training, WalkIn } from "@vas/domain/trainings";
import type { Unit } from "../kernel/context.ts";
import { insertRow } from "../kernel/rows.ts";
import { AttendanceRow } from "./training.table.ts";

/** Somebody who took part, with what is known of them in the course. */
export type Attendee = {
  readonly id: string;
  readonly organisation: string | null;
  readonly attended: boolean;
  readonly enrolments: readonly Pick<Enrolment, "id" | "status">[];
  /** The newest published version of the course; null where it takes nobody in any more. */
  readonly courseVersion: string | null;
  /** From when the certificate that holds on the day can be renewed; null where none does. */
  readonly renewalFrom: CalendarDate | null;
};

const newestVersion = `(select id from training.course_version where course_id = $2 and status = 'published' order by number desc limit 1)`;

const attendeeStatement = `select t.id, t.organisation_id as organisation,
    exists (select from training.attendance a where a.training_id = $1 and a.trainee_id = t.id) as attended,
    (select coalesce(json_agg(json_build_object('id', e.id, 'status', e.status)), '[]') from training.enrolment e
      where e.trainee_id = t.id and e.course_id = $2) as enrolments,
    ${newestVersion} as "courseVersion",
    (select max(c.renewal_from) from training.certificate c where c.trainee_id = t.id and c.course_id = $2
      and c.revoked_at is null and $3 between c.valid_from and c.valid_until) as "renewalFrom"
  from kernel.trainee t`;

/** The learners of the ids, locked against being noted twice at the same time by the lock on the training. */
export function learnersAt({ run }: Unit, training: Training, ids: readonly string[]): Promise<Attendee[]> {
  const { id, course, heldOn } = training;
  return run<Attendee>({
    name: "learners_at_training",
    text: `${attendeeStatement} where t.id = any ($4::uuid[])`,
    values: [id, course, heldOn, ids],
  });
}

/** The learner who has the address, or undefined where nobody has it. */
export async function learnerByAddress(
  { run }: Unit,
  { id, course, heldOn }: Training,
  email: string,
): Promise<Attendee | undefined> {
  const [found] = await run<Attendee>({
    name: "learner_by_address",
    text: `${attendeeStatement} where lower(t.email) = lower($4)`,
    values: [id, course, heldOn, email],
  });
  return found;
}

/** Takes somebody in who came without being known: they sign in once they are invited to their address. */
export async function takeInWalkIn(
  { run, newId, actor }: Unit<StaffActor>,
  { name, email, organisation, course }: WalkIn & { readonly organisation: string; readonly course: string },
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
  return { id, organisation, attended: false, enrolments: [], courseVersion: row?.id ?? null, renewalFrom: null };
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
