import type { CertificateRule, CourseId, CourseVersionId } from "@vas/domain/courses";
import {
  decideEnrolment,
  permitsEnrolments,
  whyNotEnrol,
  type EnrolmentCommand,
  type EnrolmentConsidered,
  type EnrolmentId,
  type EnrolmentRejection,
} from "@vas/domain/enrolments";
import {
  accept,
  reject,
  type CalendarDate,
  type Instant,
  type OrganisationId,
  type Result,
  type StaffActor,
  type StaffId,
  type TraineeId,
} from "@vas/domain/kernel";
import { dayProblem, type InvalidField, type LearnerRole } from "@vas/domain/vocabulary";
import { moveClosing } from "../attempts/index.ts";
import { newestPublishedOf } from "../courses/index.ts";
import type { Command, Unit } from "../kernel/context.ts";
import { lockEnrolment, recordEnrolment, recordHistory, recordNewEnrolment } from "./enrolment.store.ts";
import { canBeAssigned, countAssignable } from "./managed-enrolment.queries.ts";
import { stopAttempts } from "./open-attempts.ts";

export type ManagedRefused = EnrolmentRejection | { readonly kind: "EnrolmentNotFound" };

type Changed = { readonly id: string; readonly version: number };
export type OneEnrolment = { readonly enrolment: string; readonly expectedVersion: number };
type Changing<Input> = Command<Input, Changed, ManagedRefused, StaffActor>;

/** What a command on one enrolment is made of: who asks for it, on which version, when. */
type By = { readonly expectedVersion: number; readonly by: StaffId; readonly at: Instant };

async function change(
  unit: Unit<StaffActor>,
  { enrolment: id, expectedVersion }: OneEnrolment,
  commandOf: (by: By) => EnrolmentCommand,
): Promise<Result<Changed, ManagedRefused>> {
  const enrolment = await lockEnrolment(unit, id);
  if (!enrolment || !permitsEnrolments(unit.actor)) return reject({ kind: "EnrolmentNotFound" });
  const decision = decideEnrolment(enrolment, commandOf({ expectedVersion, by: unit.actor.id, at: unit.at }));
  if (!decision.ok) return decision;
  if (decision.value.length === 0) return accept({ id, version: enrolment.version });
  const next = await recordEnrolment(unit, enrolment, decision.value);
  await recordHistory(
    unit,
    next,
    decision.value.map(({ kind }) => kind),
  );
  unit.touched({ subjects: [next.trainee], classes: ["learning"], count: 1 });
  return accept({ id, version: next.version });
}

/** Gives more time in exams, in per cent; the one that is going on ends accordingly. */
export const grantExtraTime: Changing<OneEnrolment & { readonly extraTime: number }> = async function grantExtraTime(
  unit,
  input,
) {
  const { enrolment, extraTime } = input;
  const changed = await change(unit, input, (by) => ({ ...by, kind: "grantExtraTime", extraTime }));
  if (changed.ok) await moveClosing(unit, enrolment, extraTime);
  return changed;
};

/** Notes that somebody need not take the course, and why; until the course would have to be renewed. What is open in it stops. */
export const waiveEnrolment: Changing<OneEnrolment & { readonly reason: string }> = async function waiveEnrolment(
  unit,
  input,
) {
  const certificate = await certificateOf(unit, input.enrolment);
  const changed = await change(unit, input, (by) => ({
    ...by,
    kind: "waiveCourse",
    reason: input.reason,
    certificate,
  }));
  if (changed.ok) await stopAttempts(unit, input.enrolment, "waiver");
  return changed;
};

/** How long a certificate of the enrolment's version would hold; null where it gives none, or there is no such enrolment. */
async function certificateOf({ run }: Unit, enrolment: string): Promise<CertificateRule | null> {
  const [row] = await run<{ certificate: CertificateRule | null }>({
    name: "certificate_of_enrolment",
    text: `select nullif(v.content -> 'certificate', 'null') as certificate from training.enrolment e
      join training.course_version v on v.id = e.course_version_id where e.id = $1`,
    values: [enrolment],
  });
  return row?.certificate ?? null;
}

/** Takes somebody out of the course, or their waiver back. What is open in it stops. */
export const withdrawEnrolment: Changing<OneEnrolment> = async function withdrawEnrolment(unit, input) {
  const changed = await change(unit, input, ({ expectedVersion, at }) => {
    return { kind: "withdrawEnrolment", expectedVersion, at };
  });
  if (changed.ok) await stopAttempts(unit, input.enrolment, "withdrawal");
  return changed;
};

export type SetDueDates = { readonly enrolments: readonly OneEnrolment[]; readonly dueOn: CalendarDate | null };

/** The most enrolments of one command. */
export const mostEnrolments = 200;

/** Sets the day until which all of them are to be completed, or takes it away: of all or of none. */
export const setDueDates: Command<SetDueDates, { readonly count: number }, ManagedRefused, StaffActor> =
  async function setDueDates(unit, { enrolments, dueOn }) {
    const problem = enrolments.length === 0 ? "required" : enrolments.length > mostEnrolments ? "too_long" : undefined;
    if (problem) return reject({ kind: "InvalidField", field: "enrolments", problem });
    // In one order, whoever asks: two who change the same ones wait for each other one after the other.
    for (const one of enrolments.toSorted((a, b) => (a.enrolment < b.enrolment ? -1 : 1))) {
      const changed = await change(unit, one, (by) => ({ ...by, kind: "setDueDate", dueOn }));
      if (!changed.ok) return changed;
    }
    return accept({ count: enrolments.length });
  };

export type AssignLearners = {
  readonly course: string;
  readonly organisation: string;
  readonly role: LearnerRole;
  readonly dueOn: CalendarDate | null;
};
export type Assigned = {
  readonly assigned: number;
  /** Those who cannot be enrolled now. */
  readonly skipped: number;
  /** Those who can, and were too many for one command. */
  readonly left: number;
};
export type AssignRefused = InvalidField | { readonly kind: "CourseNotFound" };

/** The most learners whom one command enrols, so that it ends in time; who is left is enrolled by the next. */
const mostAssigned = 1_000;

/** Enrols every learner of a body who does not learn the course and need not wait for a renewal; the others are counted. */
export const assignLearners: Command<AssignLearners, Assigned, AssignRefused, StaffActor> =
  async function assignLearners(unit, input) {
    const { today } = unit;
    const { course, dueOn } = input;
    const problem = dueOn === null ? undefined : dayProblem(dueOn, { earliest: today, latest: null }, today);
    if (problem) return reject({ kind: "InvalidField", field: "dueOn", problem });
    const courseVersion = await newestPublishedOf(unit, course);
    if (!courseVersion || !permitsEnrolments(unit.actor)) return reject({ kind: "CourseNotFound" });
    const learners = await learnersOf(unit, input);
    const assigned = learners.filter(({ enrolments, renewalFrom }) => {
      const certificate = renewalFrom === null ? null : { renewalFrom };
      return whyNotEnrol({ enrolments, certificate, today }) === undefined;
    });
    for (const learner of assigned) await assign(unit, { learner, input, courseVersion });
    unit.touched({ subjects: assigned.map(({ id }) => id), classes: ["learning"], count: assigned.length });
    const { learners: all, assignable: left } = await countAssignable(unit, input);
    return accept({ assigned: assigned.length, skipped: all - assigned.length - left, left });
  };

type LearnerOfBody = {
  readonly id: TraineeId;
  readonly enrolments: readonly EnrolmentConsidered[];
  readonly renewalFrom: CalendarDate | null;
};
type Assigning = {
  readonly learner: LearnerOfBody;
  readonly input: AssignLearners;
  readonly courseVersion: CourseVersionId;
};

async function assign(unit: Unit<StaffActor>, { learner, input, courseVersion }: Assigning): Promise<void> {
  const { course, organisation, role, dueOn } = input;
  const enrolment = await recordNewEnrolment(unit, {
    id: unit.newId<EnrolmentId>(),
    trainee: learner.id,
    course: course as CourseId,
    courseVersion,
    role,
    delta: null,
    organisation: organisation as OrganisationId,
    origin: { kind: "assigned", by: unit.actor.id },
    cycle: learner.enrolments.length + 1,
    enrolledOn: unit.today,
    dueOn,
    extraTime: 0,
  });
  await recordHistory(unit, enrolment, ["learnerAssigned"]);
  unit.enqueue("learner-mail", { kind: "assigned", enrolmentId: enrolment.id });
}

/**
 * The learners of a body who may be enrolled, each locked before it is read how they stand: of two who enrol them at once the later
 * one knows.
 */
async function learnersOf(unit: Unit, input: AssignLearners): Promise<LearnerOfBody[]> {
  const { course } = input;
  const locked = await lockLearnersOf(unit, input);
  return unit.run<LearnerOfBody>({
    name: "learners_of_body",
    text: `select t.id,
        (select coalesce(jsonb_agg(jsonb_build_object('status', e.status, 'renewalFrom', e.waiver_renewal_from)), '[]') from training.enrolment e
          where e.trainee_id = t.id and e.course_id = $1) as enrolments,
        (select max(c.renewal_from) from training.certificate c
          where c.trainee_id = t.id and c.course_id = $1 and c.revoked_at is null) as "renewalFrom"
      from kernel.trainee t where t.id = any ($2::uuid[]) order by t.id`,
    values: [course, locked],
  });
}

/**
 * In the order of their ids, as a list of attendance locks those whom it can be of. Who cannot be enrolled is none of them: in a body
 * with more learners than are locked they would stand before those who can.
 */
async function lockLearnersOf(
  { run, today }: Unit,
  { course, organisation }: AssignLearners,
): Promise<readonly string[]> {
  const locked = await run<{ id: string }>({
    name: "lock_learners_of_body",
    text: `select id from kernel.trainee where id in (
        select t.id from kernel.trainee t where t.organisation_id = $3 and t.active and ${canBeAssigned} order by t.id limit $4)
      order by id for no key update`,
    values: [course, today, organisation, mostAssigned],
  });
  return locked.map(({ id }) => id);
}
