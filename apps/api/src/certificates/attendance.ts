import { validityOf, type CertificateId } from "@vas/domain/certificates";
import type { CourseContent } from "@vas/domain/courses";
import { decideEnrolment, type Enrolment } from "@vas/domain/enrolments";
import type { CalendarDate, OrganisationId } from "@vas/domain/kernel";
import { recordEnrolment } from "../enrolments/index.ts";
import type { Unit } from "../kernel/context.ts";
import { recordNewCertificate } from "./certificate.store.ts";
import { takeStatusPlace } from "./completion.ts";

type Rules = Pick<CourseContent, "exam" | "certificate">;

/**
 * Completes an enrolment by taking part in a day of teaching, and certifies from that day on: where the course ends with no exam
 * and gives a certificate. Of a course with an exam the rest is done in the portal.
 * @returns whether it was completed
 */
export async function completeByAttendance(unit: Unit, enrolment: Enrolment, heldOn: CalendarDate): Promise<boolean> {
  const { exam, certificate } = await rulesOf(unit, enrolment);
  if (exam !== null || certificate === null) return false;
  const { id, version, trainee, course, courseVersion } = enrolment;
  const command = { kind: "completeCourse", on: heldOn, expectedVersion: version, at: unit.at } as const;
  const decision = decideEnrolment(enrolment, command);
  if (!decision.ok) return false;
  await recordEnrolment(unit, enrolment, decision.value);
  await recordNewCertificate(unit, {
    id: unit.newId<CertificateId>(),
    enrolment: id,
    trainee,
    course,
    courseVersion,
    organisation: await bodyOn(unit, enrolment, heldOn),
    ...validityOf(certificate, heldOn),
    statusIndex: await takeStatusPlace(unit),
  });
  return true;
}

/** The body for which the learner counted on the day of teaching, which may lie before their latest move. */
async function bodyOn({ run }: Unit, { trainee, organisation }: Enrolment, day: CalendarDate) {
  const [told] = await run<{ organisation: OrganisationId | null }>({
    name: "body_on",
    text: `select organisation_id as organisation from training.belonging
      where trainee_id = $1 and $2 >= since and $2 < coalesce(until, 'infinity')`,
    values: [trainee, day],
  });
  return told ? told.organisation : organisation;
}

async function rulesOf({ run }: Unit, { courseVersion }: Enrolment): Promise<Rules> {
  const [rules] = await run<Rules>({
    name: "rules_of_version",
    text: `select nullif(content -> 'exam', 'null') as exam, nullif(content -> 'certificate', 'null') as certificate
      from training.course_version where id = $1`,
    values: [courseVersion],
  });
  if (!rules) throw new Error("The version of an enrolment is not there");
  return rules;
}
