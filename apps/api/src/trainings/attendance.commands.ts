import type { CourseVersionId } from "@vas/domain/courses";
import type { Enrolment, EnrolmentId } from "@vas/domain/enrolments";
import { accept, reject, type OrganisationId, type StaffActor, type TraineeId } from "@vas/domain/kernel";
import { dayOfTeaching, decideTraining, normaliseWalkIn, type Training } from "@vas/domain/trainings";
import type { LearnerRole } from "@vas/domain/vocabulary";
import { completeByAttendance } from "../certificates/index.ts";
import { lockEnrolment, recordNewEnrolment, withdrawFor } from "../enrolments/index.ts";
import type { Command, Unit } from "../kernel/context.ts";
import { attend, learnersAt, lockBodies, lockListed, type Attendee, type KeptWalkIn } from "./attendance.store.ts";
import type { TrainingRefused } from "./training.commands.ts";
import { lockTraining, recordTraining } from "./training.store.ts";
import { walkInRefused, walkInsOf, type WalkInRefusal } from "./walk-ins.ts";

export type RecordAttendance = {
  readonly training: string;
  readonly expectedVersion: number;
  /** Learners who are known. */
  readonly present: readonly string[];
  /** Those who are not: they are taken in for a body of the training. */
  readonly walkIns: readonly KeptWalkIn[];
  /** The work of learners who were never enrolled in a course. */
  readonly role: LearnerRole;
};

export type AttendanceRefused = TrainingRefused | { readonly kind: "LearnerNotFound" } | WalkInRefusal;

/** Notes who took part; attendance completes a course without an exam, and certifies from the day of teaching on. */
export const recordAttendance: Command<
  RecordAttendance,
  { readonly id: string; readonly version: number },
  AttendanceRefused,
  StaffActor
> = async function recordAttendance(unit, input) {
  const training = await lockTraining(unit, input.training);
  if (!training) return reject({ kind: "TrainingNotFound" });
  const { actor, at } = unit;
  const { expectedVersion } = input;
  const people = input.present.length + input.walkIns.length;
  const decision = decideTraining(training, { kind: "recordAttendance", expectedVersion, people, by: actor.id, at });
  if (!decision.ok) return decision;
  const refused = walkInRefused(training, input.walkIns);
  if (refused) return reject(refused);
  const walkedIn = input.walkIns.map((walkIn) => ({ ...walkIn, ...normaliseWalkIn(walkIn) }));
  await lockBodies(
    unit,
    walkedIn.map(({ organisation }) => organisation),
  );
  await lockListed(unit, training, { ids: input.present, addresses: walkedIn.flatMap(({ email }) => email ?? []) });
  const known = await learnersAt(unit, training, input.present);
  if (known.length < new Set(input.present).size) return reject({ kind: "LearnerNotFound" });
  const walkIns = await walkInsOf(unit, training, walkedIn);
  if (!walkIns.ok) return walkIns;
  const next = await recordTraining(unit, training, decision.value);
  const attendees = inOrder([...known, ...walkIns.value]);
  for (const attendee of attendees) await teach(unit, training, { attendee, role: attendee.role ?? input.role });
  unit.touched({ subjects: attendees.map(({ id }) => id), classes: ["learning"], count: attendees.length });
  return accept({ id: next.id, version: next.version });
};

/**
 * Whoever is on the list and came with an address as well, or is named twice, is one person. What is under way is locked in the
 * order of its ids, as everywhere.
 */
function inOrder(found: readonly Attendee[]): readonly Attendee[] {
  const going = ({ enrolments }: Attendee) => enrolments.find(({ status }) => status === "active")?.id ?? "";
  const attendees = [...new Map(found.map((one) => [one.id, one])).values()];
  return attendees.toSorted((one, other) => (going(one) < going(other) ? -1 : 1));
}

type Taught = {
  readonly attendee: Attendee;
  readonly role: LearnerRole;
  /** Per cent of more time in exams, where it was given before. */
  readonly extraTime?: number;
};

/**
 * Attendance is noted once. What the day is for who took part is asked each time that it is told, so that what was in its way the
 * first time can be mended.
 */
async function teach(unit: Unit<StaffActor>, training: Training, taught: Taught): Promise<void> {
  const { attendee } = taught;
  const learned = await learnedBy(unit, training, taught);
  const isCompleted = learned !== undefined && (await completeByAttendance(unit, learned.enrolment, training.heldOn));
  await attend(unit, training, {
    attendee,
    begun: learned?.isBegun ? learned.enrolment.id : null,
    completed: isCompleted ? learned.enrolment.id : null,
  });
}

type Learned = { readonly enrolment: Enrolment; readonly isBegun: boolean };

/** What the day can complete of the learner's: what is under way, or what begins with it. */
async function learnedBy(unit: Unit<StaffActor>, training: Training, taught: Taught): Promise<Learned | undefined> {
  const { attendee } = taught;
  const day = dayOfTeaching({ ...attendee, heldOn: training.heldOn, today: unit.today });
  if (day.kind === "changesNothing") return undefined;
  if (day.kind === "completes") {
    const enrolment = await lockEnrolment(unit, day.enrolment);
    return enrolment && { enrolment, isBegun: false };
  }
  if (attendee.courseVersion === null) return undefined;
  const old = day.kind === "replaces" ? day.enrolment : undefined;
  const enrolment = await (old ? replace(unit, training, { taught, old }) : begin(unit, training, taught));
  return enrolment && { enrolment, isBegun: true };
}

type Replacing = { readonly taught: Taught; readonly old: EnrolmentId };

/** The course from its beginning in the place of what leads nowhere: with the same work, and as much time in exams. */
async function replace(unit: Unit<StaffActor>, training: Training, { taught, old }: Replacing) {
  const withdrawn = await withdrawFor(unit, old);
  return withdrawn && begin(unit, training, { ...taught, role: withdrawn.role, extraTime: withdrawn.extraTime });
}

function begin(unit: Unit<StaffActor>, { course, heldOn }: Training, taught: Taught): Promise<Enrolment> {
  const { attendee, role, extraTime = 0 } = taught;
  const { id, organisation, enrolments, courseVersion } = attendee;
  return recordNewEnrolment(unit, {
    id: unit.newId<EnrolmentId>(),
    trainee: id as TraineeId,
    course,
    courseVersion: courseVersion as CourseVersionId,
    role,
    delta: null,
    organisation: organisation as OrganisationId | null,
    origin: { kind: "assigned", by: unit.actor.id },
    cycle: enrolments.length + 1,
    enrolledOn: heldOn,
    dueOn: null,
    extraTime,
  });
}
