import { decideCertificate, type Certificate } from "@vas/domain/certificates";
import type { CourseChange, CourseContent, CourseVersionId, LessonId } from "@vas/domain/courses";
import type { EnrolmentId } from "@vas/domain/enrolments";
import { accept, reject, type CalendarDate, type OrganisationId, type TraineeActor } from "@vas/domain/kernel";
import { stepsOf } from "@vas/domain/progress";
import type { LearnerRole } from "@vas/domain/vocabulary";
import { recordNewEnrolment } from "../enrolments/index.ts";
import type { Command, Unit } from "../kernel/context.ts";
import { lockCertificate, recordCertificate } from "./certificate.store.ts";

type Followed = { readonly shortened: boolean; readonly enrolled: boolean };
type NotFound = { readonly kind: "CertificateNotFound" };

/**
 * Lets a certificate of the learner's own follow the material changes of its course since: it ends as they say, and the learner
 * is enrolled in the changed lessons and told by mail. Done again it changes nothing. Who goes through the course already is not
 * enrolled beside that.
 */
export const followChanges: Command<{ readonly certificate: string }, Followed, NotFound, TraineeActor> =
  async function followChanges(unit, { certificate: id }) {
    const certificate = await lockCertificate(unit, id);
    if (!certificate) return reject({ kind: "CertificateNotFound" });
    const since = await changesSince(unit, certificate);
    const shortened = await shorten(unit, certificate, since?.changes ?? []);
    const isShortened = shortened.version > certificate.version;
    const enrolled = isShortened && since ? await enrolInChange(unit, shortened, since) : false;
    unit.touched({ subjects: [unit.actor.id], classes: ["learning"], count: 1 });
    return accept({ shortened: isShortened, enrolled });
  };

async function shorten(
  unit: Unit<TraineeActor>,
  certificate: Certificate,
  changes: readonly CourseChange[],
): Promise<Certificate> {
  let current = certificate;
  for (const change of changes) {
    const decision = decideCertificate(current, { kind: "shortenCertificate", change, at: unit.at });
    if (decision.ok && decision.value.length > 0) current = await recordCertificate(unit, current, decision.value);
  }
  return current;
}

type Since = {
  /** The newest version that takes learners in. */
  readonly newest: CourseVersionId;
  readonly content: CourseContent;
  /** The material ones that concern the learner's work. */
  readonly changes: readonly CourseChange[];
  readonly role: LearnerRole;
  readonly extraTime: number;
  readonly cycle: number;
  /** The body for which the learner counts now: that of the certificate may be one they have left. */
  readonly organisation: OrganisationId | null;
  readonly isEnrolled: boolean;
};

async function changesSince({ run }: Unit, { id }: Certificate): Promise<Since | undefined> {
  const [row] = await run<Since>({
    name: "changes_since",
    text: `select newest.id as newest, newest.content, e.role, e.extra_time as "extraTime",
        (select t.organisation_id from kernel.trainee t where t.id = c.trainee_id) as organisation,
        (select max(o.cycle) from training.enrolment o where o.course_id = c.course_id) as cycle,
        exists (select from training.enrolment o where o.course_id = c.course_id and o.status = 'active') as "isEnrolled",
        (select coalesce(jsonb_agg(v.change order by v.number), '[]') from training.course_version v
          where v.course_id = c.course_id and v.number > passed.number and v.status in ('published', 'retired')
            and exists (select from jsonb_array_elements(v.content -> 'modules') m, jsonb_array_elements(m -> 'lessons') l
              where v.change -> 'lessons' ? (l ->> 'id') and (l -> 'roles' = 'null' or l -> 'roles' ? e.role))) as changes
      from training.certificate c join training.enrolment e on e.id = c.enrolment_id
      join training.course_version passed on passed.id = c.course_version_id
      cross join lateral (select v.id, v.content from training.course_version v
        where v.course_id = c.course_id and v.status = 'published' order by v.number desc limit 1) newest
      where c.id = $1`,
    values: [id],
  });
  return row;
}

/** @returns whether there is anything to read for this learner's work, and they were enrolled in it. */
async function enrolInChange(unit: Unit<TraineeActor>, certificate: Certificate, since: Since): Promise<boolean> {
  const { newest, content, changes, role, extraTime, cycle, organisation, isEnrolled } = since;
  const changed = changes.flatMap((change) => (change.kind === "material" ? change.lessons : []));
  const lessons = stepsOf(content, { role, cases: {}, delta: changed });
  const delta = lessons.flatMap((step): LessonId[] => (step.kind === "lesson" ? [step.id] : []));
  if (isEnrolled || delta.length === 0) return false;
  const dueOn = laterOf(certificate.validUntil, unit.today);
  const { id } = await recordNewEnrolment(unit, {
    id: unit.newId<EnrolmentId>(),
    trainee: unit.actor.id,
    course: certificate.course,
    courseVersion: newest,
    role,
    delta,
    organisation,
    origin: { kind: "change", courseVersion: newest },
    cycle: cycle + 1,
    enrolledOn: unit.today,
    dueOn,
    extraTime,
  });
  const course = certificate.course;
  unit.enqueue("course-changed", { traineeId: unit.actor.id, courseVersionId: newest, course, enrolmentId: id, dueOn });
  return true;
}

function laterOf(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}
