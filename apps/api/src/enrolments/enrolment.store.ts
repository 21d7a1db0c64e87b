import { beginEnrolment, type BeginEnrolment, type Enrolment } from "@vas/domain/enrolments";
import type { Unit } from "../kernel/context.ts";
import { insertRow } from "../kernel/rows.ts";
import { EnrolmentRow } from "./enrolment.table.ts";

/** Stores an enrolment that begins. */
export async function recordNewEnrolment(unit: Unit, begin: BeginEnrolment): Promise<Enrolment> {
  const enrolment = beginEnrolment(begin);
  await insertRow(unit, EnrolmentRow, toRow(enrolment));
  return enrolment;
}

function toRow(enrolment: Enrolment): EnrolmentRow {
  const { id, trainee, course, courseVersion, role, organisation, origin, cycle } = enrolment;
  const { enrolledOn, dueOn, extraTime, status, version } = enrolment;
  return {
    id,
    traineeId: trainee,
    courseId: course,
    courseVersionId: courseVersion,
    role,
    organisationId: organisation,
    origin,
    cycle,
    enrolledOn,
    dueOn,
    extraTime,
    status,
    completedOn: status === "completed" ? enrolment.completedOn : null,
    withdrawnOn: status === "withdrawn" ? enrolment.withdrawnOn : null,
    waiver: status === "waived" ? enrolment.waiver : null,
    version,
  };
}
