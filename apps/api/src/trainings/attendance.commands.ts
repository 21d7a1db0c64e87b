import type { CourseVersionId } from "@vas/domain/courses";
import { whyNotEnrol, type Enrolment, type EnrolmentId } from "@vas/domain/enrolments";
import { accept, reject, type OrganisationId, type StaffActor, type TraineeId } from "@vas/domain/kernel";
import { decideTraining, normaliseWalkIn, walkInProblem, type Training, type WalkIn } from "@vas/domain/trainings";
import type { FieldProblem } from "@vas/domain/vocabulary";
import { completeByAttendance } from "../certificates/index.ts";
import { lockEnrolment, recordNewEnrolment } from "../enrolments/index.ts";
import type { Command, Unit } from "../kernel/context.ts";
import { attend, learnerByAddress, learnersAt, takeInWalkIn, type Attendee } from "./attendance.store.ts";
import type { TrainingRefused } from "./training.commands.ts";
import { lockTraining, recordTraining } from "./training.store.ts";

export type RecordAttendance = {
  readonly training: string;
  readonly expectedVersion: number;
  /** Learners who are known. */
  readonly present: readonly string[];
  /** Those who are not: they are taken in for a body of the training. */
  readonly walkIns: readonly (WalkIn & { readonly organisation: string })[];
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
    };

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
  const known = await learnersAt(unit, training, input.present);
  if (known.length < new Set(input.present).size) return reject({ kind: "LearnerNotFound" });
  const next = await recordTraining(unit, training, decision.value);
  // Whoever is on the list and came with an address as well, or is named twice, is one person.
  const found = [...known, ...(await walkInsOf(unit, training, input))];
  const attendees = [...new Map(found.map((one) => [one.id, one])).values()];
  for (const attendee of attendees) await teach(unit, training, attendee);
  unit.touched({ subjects: attendees.map(({ id }) => id), classes: ["learning"], count: attendees.length });
  return accept({ id: next.id, version: next.version });
};

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

/** Somebody whose address is known is the learner who has it; the others are taken in. */
async function walkInsOf(
  unit: Unit<StaffActor>,
  training: Training,
  { walkIns }: RecordAttendance,
): Promise<readonly Attendee[]> {
  const attendees: Attendee[] = [];
  for (const { organisation, ...given } of walkIns) {
    const walkIn = normaliseWalkIn(given);
    const known = walkIn.email === null ? undefined : await learnerByAddress(unit, training, walkIn.email);
    attendees.push(known ?? (await takeInWalkIn(unit, { ...walkIn, organisation, course: training.course })));
  }
  return attendees;
}

/** Attendance is noted once; who is enrolled goes on, who is not is enrolled, unless their certificate still holds. */
async function teach(unit: Unit<StaffActor>, training: Training, attendee: Attendee): Promise<void> {
  if (attendee.attended) return;
  await attend(unit, training, attendee);
  const enrolment = await enrolmentOf(unit, training, attendee);
  if (enrolment) await completeByAttendance(unit, enrolment, training.heldOn);
}

async function enrolmentOf(
  unit: Unit<StaffActor>,
  { course, heldOn }: Training,
  { id, organisation, enrolments, courseVersion, renewalFrom }: Attendee,
): Promise<Enrolment | undefined> {
  const active = enrolments.find(({ status }) => status === "active");
  if (active) return lockEnrolment(unit, active.id);
  const certificate = renewalFrom === null ? null : { renewalFrom };
  if (courseVersion === null || whyNotEnrol({ enrolments, certificate, today: heldOn })) return undefined;
  return recordNewEnrolment(unit, {
    id: unit.newId<EnrolmentId>(),
    trainee: id as TraineeId,
    course,
    courseVersion: courseVersion as CourseVersionId,
    role: "reception",
    delta: null,
    organisation: organisation as OrganisationId | null,
    origin: { kind: "assigned", by: unit.actor.id },
    cycle: enrolments.length + 1,
    enrolledOn: heldOn,
    dueOn: null,
    extraTime: 0,
  });
}
