import type { StaffActor, TraineeId } from "@vas/domain/kernel";
import type { EntryBrought, Training } from "@vas/domain/trainings";
import type { Unit } from "../kernel/context.ts";
import { insertRow } from "../kernel/rows.ts";
import { AttendanceTakenBackRow } from "./training.table.ts";

/** That somebody is noted to have taken part in a training, and what it brought. */
export type Entry = EntryBrought & {
  readonly learner: TraineeId;
  readonly organisation: string | null;
  readonly notedAt: string;
  readonly notedBy: string;
  readonly walkedIn: boolean;
};

/**
 * Is it this entry alone that brought it? Two days of one date may both say so that were noted before entries named what they brought:
 * it goes with the last of them.
 */
export const broughtAlone = (what: "begun_id" | "completed_id"): string => `a.${what} is not null and not exists (
  select from training.attendance o where o.trainee_id = a.trainee_id and o.training_id <> a.training_id and o.${what} = a.${what})`;

/** Is it the reading of changed lessons, to which no certificate of the whole course led but that of what the entry completed? */
const restsOnIt = `e.delta is not null and e.cycle > done.cycle and not exists (
  select from training.certificate c join training.enrolment whole on whole.id = c.enrolment_id
  where c.trainee_id = e.trainee_id and c.course_id = e.course_id and whole.delta is null and whole.id <> done.id
    and c.revoked_at is null and coalesce(e.completed_on, $3) between c.valid_from and c.issued_until)`;

const completed = `select json_build_object('id', done.id,
    'readings', array(select e.id from training.enrolment e where ${ofCourse("'active', 'completed'")} and ${restsOnIt} order by e.id),
    'isFollowed', exists (select from training.enrolment e where ${ofCourse("'active', 'completed', 'waived'")}
      and (e.status = 'active' or e.cycle > done.cycle) and not (${restsOnIt})))
  from training.enrolment done where done.id = a.completed_id and ${broughtAlone("completed_id")}`;

function ofCourse(states: string): string {
  return `e.trainee_id = done.trainee_id and e.course_id = done.course_id and e.id <> done.id and e.status in (${states})`;
}

/** The entry of a learner, who is locked before; undefined where it is not noted that they took part, or their data were erased. */
export async function entryOf({ run, today }: Unit, { id }: Training, learner: string): Promise<Entry | undefined> {
  const [entry] = await run<Entry>({
    name: "entry_of_attendance",
    text: `select a.trainee_id as learner, a.organisation_id as organisation, a.noted_at as "notedAt", a.noted_by as "notedBy",
        a.walked_in as "walkedIn", (${completed}) as completed,
        case when ${broughtAlone("begun_id")} then json_build_object('id', a.begun_id,
          'isTouched', training.has_done_any(a.begun_id)) end as begun
      from training.attendance a join kernel.trainee t on t.id = a.trainee_id
      where a.training_id = $1 and a.trainee_id = $2`,
    values: [id, learner, today],
  });
  return entry;
}

/** How many others are noted. */
export async function othersOf({ run }: Unit, { id }: Training, learner: string): Promise<number> {
  const [row] = await run<{ others: number }>({
    name: "others_of_attendance",
    text: "select count(*)::int as others from training.attendance where training_id = $1 and trainee_id <> $2",
    values: [id, learner],
  });
  return row?.others ?? 0;
}

type TakenBack = { readonly entry: Entry; readonly reason: string; readonly certificate: string | null };

/** Takes the entry off the list, and keeps it among those that were taken back. */
export async function moveEntry(
  unit: Unit<StaffActor>,
  { id }: Training,
  { entry, reason, certificate }: TakenBack,
): Promise<void> {
  const { learner, organisation, notedAt, notedBy, walkedIn } = entry;
  unit.later({
    name: "take_attendance_back",
    text: "delete from training.attendance where training_id = $1 and trainee_id = $2",
    values: [id, learner],
  });
  await insertRow(unit, AttendanceTakenBackRow, {
    id: unit.newId(),
    trainingId: id,
    traineeId: learner,
    takenBackAt: unit.at,
    takenBackBy: unit.actor.id,
    reason,
    organisationId: organisation,
    notedAt,
    notedBy,
    walkedIn,
    certificateId: certificate,
  });
}

/**
 * Is it somebody who was taken in at a training, without an address, and of whom nothing else is known any more: no other day of
 * teaching, course, certificate or move?
 */
export async function isWalkInWithoutTrace({ run }: Unit, learner: string): Promise<boolean> {
  const rows = await run({
    name: "walk_in_without_trace",
    text: `select t.id from kernel.trainee t where t.id = $1 and t.email is null
      and exists (select from training.attendance_taken_back b where b.trainee_id = t.id and b.walked_in)
      and not exists (select from training.attendance a where a.trainee_id = t.id)
      and not exists (select from training.enrolment e where e.trainee_id = t.id and e.status in ('active', 'completed', 'waived'))
      and not exists (select from training.certificate c where c.trainee_id = t.id and c.revoked_at is null)
      and not exists (select from training.learner_move m where m.trainee_id = t.id)`,
    values: [learner],
  });
  return rows.length > 0;
}
