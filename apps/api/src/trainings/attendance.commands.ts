import type { CourseVersionId } from "@vas/domain/courses";
import type { Enrolment, EnrolmentId } from "@vas/domain/enrolments";
import { accept, reject, type OrganisationId, type Result, type StaffActor, type TraineeId } from "@vas/domain/kernel";
import {
  dayOfTeaching,
  decideTraining,
  isSameName,
  normaliseWalkIn,
  walkInProblem,
  type Training,
} from "@vas/domain/trainings";
import type { FieldProblem, LearnerRole } from "@vas/domain/vocabulary";
import { completeByAttendance } from "../certificates/index.ts";
import { lockEnrolment, recordNewEnrolment, withdrawFor } from "../enrolments/index.ts";
import type { Command, Unit } from "../kernel/context.ts";
import {
  attend,
  giveAddress,
  learnerByAddress,
  learnersAt,
  lockListed,
  notedWithoutAddress,
  takeInWalkIn,
  type Attendee,
  type KeptWalkIn,
} from "./attendance.store.ts";
import type { TrainingRefused } from "./training.commands.ts";
import { lockTraining, recordTraining } from "./training.store.ts";

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

export type AttendanceRefused =
  | TrainingRefused
  | { readonly kind: "LearnerNotFound" }
  /** Walk-ins are counted from 1. */
  | {
      readonly kind: "WalkInRefused";
      readonly line: number;
      readonly field: "name" | "email" | "organisation";
      readonly problem: FieldProblem;
    }
  /** The address of the line, counted from 1, is that of a learner of another name, who is not taken for who came. */
  | { readonly kind: "WalkInIsAnother"; readonly line: number };

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
  const refused = walkInRefused(training, input);
  if (refused) return reject(refused);
  const addresses = input.walkIns.flatMap((walkIn) => normaliseWalkIn(walkIn).email ?? []);
  await lockListed(unit, training, { ids: input.present, addresses });
  const known = await learnersAt(unit, training, input.present);
  if (known.length < new Set(input.present).size) return reject({ kind: "LearnerNotFound" });
  const walkIns = await walkInsOf(unit, training, input);
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

function walkInRefused(
  { organisations }: Training,
  { walkIns }: RecordAttendance,
): Extract<AttendanceRefused, { readonly kind: "WalkInRefused" }> | undefined {
  for (const [place, walkIn] of walkIns.entries()) {
    const isForeign = !organisations.includes(walkIn.organisation as OrganisationId);
    const [field, problem] = isForeign ? (["organisation", "unknown_code"] as const) : (walkInProblem(walkIn) ?? []);
    if (field && problem) return { kind: "WalkInRefused", line: place + 1, field, problem };
  }
  return undefined;
}

/**
 * Somebody whose address is known is the learner who has it, if the name is theirs. Where nobody has it, or none is told, it
 * is who was noted before without one, with this name for this body: a list that is told again takes nobody in twice. The others
 * are taken in, in the order of their addresses: two lists at once wait for each other's new addresses one after the other.
 */
async function walkInsOf(
  unit: Unit<StaffActor>,
  training: Training,
  { walkIns }: RecordAttendance,
): Promise<Result<readonly Attendee[], Extract<AttendanceRefused, { readonly kind: "WalkInIsAnother" }>>> {
  const attendees: Attendee[] = [];
  const others: number[] = [];
  const noted = walkIns.length > 0 ? await notedWithoutAddress(unit, training) : [];
  const lines = walkIns.map((given, place) => ({ ...given, ...normaliseWalkIn(given), line: place + 1 }));
  for (const { line, ...walkIn } of lines.toSorted(byAddress)) {
    const attendee = await attendeeOf(unit, { training, walkIn, noted });
    if (isSameName(attendee.name, walkIn.name)) attendees.push({ ...attendee, role: attendee.role ?? walkIn.role });
    else others.push(line);
  }
  return others.length === 0 ? accept(attendees) : reject({ kind: "WalkInIsAnother", line: Math.min(...others) });
}

function byAddress(one: KeptWalkIn, other: KeptWalkIn): number {
  const [mine, theirs] = [one, other].map(({ email }) => email?.toLowerCase() ?? "") as [string, string];
  return mine < theirs ? -1 : Number(mine > theirs);
}

type Noted = Awaited<ReturnType<typeof notedWithoutAddress>>;
type WalkedIn = { readonly training: Training; readonly walkIn: KeptWalkIn; readonly noted: Noted };

async function attendeeOf(unit: Unit<StaffActor>, { training, walkIn, noted }: WalkedIn): Promise<Attendee> {
  const { email } = walkIn;
  const ofAddress = async () => (email === null ? undefined : await learnerByAddress(unit, training, email));
  const known = (await ofAddress()) ?? (await notedBefore(unit, noted, walkIn));
  const { course, heldOn } = training;
  const attendee = known ?? (await takeInWalkIn(unit, { ...walkIn, course, heldOn })) ?? (await ofAddress());
  if (!attendee) throw new Error("Nobody was taken in, and nobody has the address");
  return attendee;
}

/** Whoever was noted without an address is given the one that is told now, unless it has been taken in this moment. */
async function notedBefore(unit: Unit, noted: Noted, walkIn: KeptWalkIn): Promise<Attendee | undefined> {
  const { email } = walkIn;
  const one = takeNoted(noted, walkIn);
  if (!one || email === null) return one;
  return (await giveAddress(unit, one.id, email)) ? one : undefined;
}

/** The one who was noted with the name for the body, taken off what is still to be found: two of one name are two. */
function takeNoted(noted: Noted, { name, organisation }: KeptWalkIn): Attendee | undefined {
  const place = noted.findIndex((one) => one.notedFor === organisation && isSameName(one.name, name));
  return place < 0 ? undefined : noted.splice(place, 1)[0];
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
  if (!taught.attendee.attended) await attend(unit, training, taught.attendee);
  const enrolment = await enrolmentOf(unit, training, taught);
  if (enrolment) await completeByAttendance(unit, enrolment, training.heldOn);
}

/** What the day can complete of the learner's: what is under way, or what begins with it. */
function enrolmentOf(
  unit: Unit<StaffActor>,
  training: Training,
  taught: Taught,
): Promise<Enrolment | undefined> | undefined {
  const { attendee } = taught;
  const day = dayOfTeaching({ ...attendee, heldOn: training.heldOn, today: unit.today });
  switch (day.kind) {
    case "changesNothing":
      return undefined;
    case "completes":
      return lockEnrolment(unit, day.enrolment);
    case "replaces":
      return attendee.courseVersion === null ? undefined : replace(unit, training, { taught, old: day.enrolment });
    case "begins":
      return attendee.courseVersion === null ? undefined : begin(unit, training, taught);
  }
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
