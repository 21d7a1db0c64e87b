import { assignsLessons, decideCertificate, type Certificate } from "@vas/domain/certificates";
import type { CourseChange, CourseContent, CourseVersionId, LessonId } from "@vas/domain/courses";
import type { EnrolmentId } from "@vas/domain/enrolments";
import { accept, reject, type CalendarDate, type OrganisationId, type TraineeActor } from "@vas/domain/kernel";
import { stepsOf } from "@vas/domain/progress";
import type { LearnerRole } from "@vas/domain/vocabulary";
import { lockOwnLearner, recordNewEnrolment } from "../enrolments/index.ts";
import type { Command, Unit } from "../kernel/context.ts";
import { lockCertificate, recordCertificate } from "./certificate.store.ts";

type Followed = { readonly shortened: boolean; readonly enrolled: boolean };
type NotFound = { readonly kind: "CertificateNotFound" };

/**
 * Lets a certificate of the learner's own follow the material changes of its course since: it ends as they say, and the learner
 * is enrolled in the changed lessons and told by mail. Done again it changes nothing. Who goes through the course already
 * finishes that, or is taken out of it, first.
 */
export const followChanges: Command<{ readonly certificate: string }, Followed, NotFound, TraineeActor> =
  async function followChanges(unit, { certificate: id }) {
    await lockOwnLearner(unit);
    const certificate = await lockCertificate(unit, id);
    if (!certificate) return reject({ kind: "CertificateNotFound" });
    const since = await changesSince(unit, certificate);
    const shortened = await shorten(unit, certificate, since?.changes ?? []);
    const enrolled = since ? await enrolInChange(unit, shortened, since) : false;
    unit.touched({ subjects: [unit.actor.id], classes: ["learning"], count: 1 });
    return accept({ shortened: shortened.version > certificate.version, enrolled });
  };

async function shorten(
  unit: Unit<TraineeActor>,
  certificate: Certificate,
  changes: readonly Changed[],
): Promise<Certificate> {
  let current = certificate;
  for (const { change } of changes) {
    const decision = decideCertificate(current, { kind: "shortenCertificate", change, at: unit.at });
    if (decision.ok && decision.value.length > 0) current = await recordCertificate(unit, current, decision.value);
  }
  return current;
}

type Since = {
  /** The version to read the changes in. */
  readonly newest: CourseVersionId;
  readonly content: CourseContent;
  /** The material ones that concern the learner's work. */
  readonly changes: readonly Changed[];
  readonly role: LearnerRole;
  readonly extraTime: number;
  readonly cycle: number;
  /** The body for which the learner counts now: that of the certificate may be one they have left. */
  readonly organisation: OrganisationId | null;
  readonly isEnrolled: boolean;
  /** The certificate of several that holds longest is the one that brings the lessons. */
  readonly isLatest: boolean;
};

type Changed = {
  readonly change: CourseChange;
  /** In a version that the learner has completed, or need not. */
  readonly isRead: boolean;
  /** By staff, who took the learner out of its lessons: they are not put into them again for it alone. */
  readonly isLetGo: boolean;
};

/** Has the learner an enrolment in a version with the change of which this holds? */
const isIn = (condition: string) => `exists (select from training.enrolment o
  join training.course_version w on w.id = o.course_version_id
  where o.course_id = c.course_id and w.number >= v.number and ${condition})`;

const changedJson = `jsonb_build_object('change', v.change, 'isRead', ${isIn("o.status in ('completed', 'waived')")},
  'isLetGo', ${isIn("o.status = 'withdrawn' and o.delta is not null")})`;

/**
 * What has changed since the version that the certificate is of; undefined where nothing has. It is read in the newest version
 * that takes learners in, if that has the last change; else in the newest that was published, since an earlier one would teach
 * what has changed as it was.
 */
async function changesSince({ run }: Unit, { id }: Certificate): Promise<Since | undefined> {
  const [row] = await run<Since>({
    name: "changes_since",
    text: `select newest.id as newest, newest.content, e.role, e.extra_time as "extraTime", since.changes,
        (select t.organisation_id from kernel.trainee t where t.id = c.trainee_id) as organisation,
        (select max(o.cycle) from training.enrolment o where o.course_id = c.course_id) as cycle,
        exists (select from training.enrolment o where o.course_id = c.course_id and o.status = 'active') as "isEnrolled",
        not exists (select from training.certificate l join training.course_version w on w.id = l.course_version_id
          where l.course_id = c.course_id and l.revoked_at is null
            and (l.issued_until, w.number, l.id) > (c.issued_until, passed.number, c.id)) as "isLatest"
      from training.certificate c join training.enrolment e on e.id = c.enrolment_id
      join training.course_version passed on passed.id = c.course_version_id
      cross join lateral (select max(v.number) as last,
          jsonb_agg(${changedJson} order by v.number) as changes
        from training.course_version v
        where v.course_id = c.course_id and v.number > passed.number and v.status in ('published', 'retired')
          and exists (select from jsonb_array_elements(v.content -> 'modules') m, jsonb_array_elements(m -> 'lessons') l
            where v.change -> 'lessons' ? (l ->> 'id') and (l -> 'roles' = 'null' or l -> 'roles' ? e.role))) since
      cross join lateral (select v.id, v.content from training.course_version v
        where v.course_id = c.course_id and v.number >= since.last and v.status in ('published', 'retired')
        order by v.status = 'published' desc, v.number desc limit 1) newest
      where c.id = $1`,
    values: [id],
  });
  return row;
}

/** The lessons for this learner's work that they have still to read, because a change assigns some of them. */
function unreadLessons({ content, changes, role }: Since, certificate: Certificate, today: CalendarDate): LessonId[] {
  const unread = changes.filter(({ isRead }) => !isRead);
  const assigns = ({ change, isLetGo }: Changed) => !isLetGo && assignsLessons(change, certificate, today);
  if (!unread.some(assigns)) return [];
  const delta = unread.flatMap(({ change }) => (change.kind === "material" ? change.lessons : []));
  const steps = stepsOf(content, { role, cases: {}, delta });
  return steps.flatMap((step) => (step.kind === "lesson" ? [step.id] : []));
}

/** @returns whether there is anything to read for this learner's work, and they were enrolled in it. */
async function enrolInChange(unit: Unit<TraineeActor>, certificate: Certificate, since: Since): Promise<boolean> {
  const { newest, role, extraTime, cycle, organisation, isEnrolled, isLatest } = since;
  if (isEnrolled || !isLatest || certificate.revoked !== null) return false;
  const delta = unreadLessons(since, certificate, unit.today);
  if (delta.length === 0) return false;
  const { course, validUntil } = certificate;
  const dueOn = laterOf(validUntil, unit.today);
  const { id } = await recordNewEnrolment(unit, {
    id: unit.newId<EnrolmentId>(),
    trainee: unit.actor.id,
    course,
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
  const ends = validUntil < certificate.issuedUntil ? "earlier" : "as_issued";
  unit.enqueue("course-changed", {
    traineeId: unit.actor.id,
    courseVersionId: newest,
    course,
    enrolmentId: id,
    dueOn,
    ends,
  });
  return true;
}

function laterOf(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}
