import { renewedValidity, validityOf, type Certificate, type CertificateId } from "@vas/domain/certificates";
import type { CertificateRule, CourseContent } from "@vas/domain/courses";
import { decideEnrolment, type Enrolment } from "@vas/domain/enrolments";
import type { TraineeActor } from "@vas/domain/kernel";
import { isCompleted, stepsOf } from "@vas/domain/progress";
import { casesOfVersion, rolesByCase, type CaseOutline } from "../cases/index.ts";
import { lockEnrolment, recordEnrolment } from "../enrolments/index.ts";
import type { Unit } from "../kernel/context.ts";
import { recordNewCertificate } from "./certificate.store.ts";

/**
 * Completes an enrolment of the learner's own where everything that the course asks is done, and issues the certificate, in the
 * transaction of the command that did the last of it. To be called after every step that is noted as done; where something is
 * left, or the enrolment is over, nothing happens.
 */
export async function completeWhenDone(unit: Unit<TraineeActor>, enrolmentId: string): Promise<void> {
  if (!(await mayBeDone(unit, enrolmentId))) return;
  const enrolment = await lockEnrolment(unit, enrolmentId);
  if (enrolment?.status !== "active") return;
  const { content, cases, done } = await goneThrough(unit, enrolmentId);
  const { role, delta } = enrolment;
  const steps = stepsOf(content, { role, cases: rolesByCase(cases), delta });
  if (!isCompleted(steps, done)) return;
  const { version: expectedVersion } = enrolment;
  const decision = decideEnrolment(enrolment, { kind: "completeCourse", expectedVersion, at: unit.at });
  if (!decision.ok) return;
  await recordEnrolment(unit, enrolment, decision.value);
  if (content.certificate) await issue(unit, enrolment, content.certificate);
}

/** Told from the enrolment alone wherever an exam is still to be passed: the whole course is not read for each of its lessons. */
async function mayBeDone({ run }: Unit, enrolment: string): Promise<boolean> {
  const rows = await run<{ id: string }>({
    name: "may_be_completed",
    text: `select e.id from training.enrolment e join training.course_version v on v.id = e.course_version_id
      where e.id = $1 and e.status = 'active' and (e.delta is not null or v.content ->> 'exam' is null
        or exists (select from training.step_done s where s.enrolment_id = e.id and s.step = 'exam'))`,
    values: [enrolment],
  });
  return rows.length > 0;
}

type GoneThrough = {
  readonly content: CourseContent;
  readonly cases: Readonly<Record<string, CaseOutline>>;
  readonly done: readonly { readonly step: string }[];
};

async function goneThrough({ run }: Unit, enrolment: string): Promise<GoneThrough> {
  const [row] = await run<Pick<GoneThrough, "content" | "cases"> & { done: string[] }>({
    name: "gone_through",
    text: `select v.content, ${casesOfVersion("v.id")} as cases, array(select s.step from training.step_done s where s.enrolment_id = e.id) as done
      from training.enrolment e join training.course_version v on v.id = e.course_version_id where e.id = $1`,
    values: [enrolment],
  });
  if (!row) throw new Error("An enrolment that was just locked is not there");
  return { ...row, done: row.done.map((step) => ({ step })) };
}

async function issue(unit: Unit, enrolment: Enrolment, rule: CertificateRule): Promise<void> {
  const validity = await validityFor(unit, enrolment, rule);
  if (!validity) return;
  const { id, trainee, course, courseVersion, organisation } = enrolment;
  await recordNewCertificate(unit, {
    id: unit.newId<CertificateId>(),
    enrolment: id,
    trainee,
    course,
    courseVersion,
    organisation,
    ...validity,
    statusIndex: await takeStatusPlace(unit),
  });
}

type Validity = Pick<Certificate, "validFrom" | "validUntil" | "renewalFrom">;

/** Somebody who read the changed lessons only is certified as long as their earlier certificate was to hold. */
async function validityFor(
  { run, today }: Unit,
  { course, delta }: Enrolment,
  rule: CertificateRule,
): Promise<Validity | undefined> {
  if (delta === null) return validityOf(rule, today);
  const [earlier] = await run<Pick<Certificate, "issuedUntil">>({
    name: "earlier_certificate",
    text: `select issued_until as "issuedUntil" from training.certificate where course_id = $1 and revoked_at is null
      order by issued_until desc limit 1`,
    values: [course],
  });
  return earlier && renewedValidity(rule, earlier, today);
}

/** Chance comes with an id, which nobody can choose: its first 31 bits are random. */
export async function takeStatusPlace({ run, newId }: Unit): Promise<number> {
  const chance = Number.parseInt(newId().slice(0, 8), 16) >>> 1;
  const [row] = await run<{ place: number }>({
    name: "take_status_place",
    text: "select training.take_status_place($1) as place",
    values: [chance],
  });
  if (!row) throw new Error("No place in the list of revoked certificates was given");
  return row.place;
}
