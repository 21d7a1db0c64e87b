import type { CourseId, CourseVersionId } from "@vas/domain/courses";
import { beginEnrolment, type EnrolmentId, type EnrollingConsidered, type InvitationId } from "@vas/domain/enrolments";
import {
  bodyOfTakingUp,
  evolveInvitation,
  type Invitation,
  type InvitationEvent,
  type LatestMove,
} from "@vas/domain/invitations";
import type { CalendarDate, Language, OrganisationId, TraineeId, Words } from "@vas/domain/kernel";
import type pg from "pg";
import { newestPublished } from "../courses/index.ts";
import { toInvitation } from "./invitation.store.ts";

// What the role of the sign-in reads and writes of invitations: it acts for somebody who is not signed in yet.

const columns = `i.id, i.email, i.course_id as "courseId", i.role, i.organisation_id as "organisationId",
  i.due_on as "dueOn", i.language, i.invited_by as "invitedBy", i.invited_at as "invitedAt", i.expires_at as "expiresAt",
  i.status, i.trainee_id as "traineeId", i.accepted_at as "acceptedAt", i.withdrawn_at as "withdrawnAt", i.version`;

/** What the page of an invitation shows besides the invitation itself. */
export type Shown = {
  readonly courseTitle: Words | null;
  readonly inviter: string | null;
  readonly organisationName: string | null;
  readonly organisationNames: Words | null;
};
export type Found = Shown & { readonly invitation: Invitation };

type Row = Parameters<typeof toInvitation>[0] & Shown & { readonly move?: LatestMove | null };

/** An offer to somebody who has been moved since does not name the body that they have left. */
function toFound({ courseTitle, inviter, organisationName, organisationNames, move = null, ...row }: Row): Found {
  const invitation = toInvitation(row);
  const isForOffered = bodyOfTakingUp(invitation, move) === invitation.organisation;
  const body = isForOffered
    ? { organisationName, organisationNames }
    : { organisationName: null, organisationNames: null };
  return { courseTitle, inviter, ...body, invitation };
}

/** Of the trainees `t` the latest move, where it is the last word on the body for which they count. */
const latestMove = `(select jsonb_build_object('organisation', m.organisation_id,
    'toldAt', to_char(m.told_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
  from (select m.organisation_id, m.told_at from training.learner_move m where m.trainee_id = t.id order by m.moved_on desc, m.version desc limit 1) m
  where m.organisation_id is not distinct from t.organisation_id)`;

/** The invitation of a link with what its page shows. Undefined where no link has this secret. */
export async function findInvited(client: pg.Pool | pg.ClientBase, tokenHash: Buffer): Promise<Found | undefined> {
  const { rows } = await client.query<Row>({
    name: "find_invited",
    text: `select ${columns}, i.organisation_name as "organisationName",
        training.body_words(i.organisation_id) as "organisationNames", s.name as inviter, v.content -> 'title' as "courseTitle",
        (select ${latestMove} from kernel.trainee t where lower(t.email) = lower(i.email)) as move
      from training.invitation i
      left join kernel.staff s on s.id = i.invited_by
      left join training.course_version v on v.id = ${newestPublished("i.course_id")}
      where i.token_hash = $1`,
    values: [tokenHash],
  });
  return rows[0] && toFound(rows[0]);
}

/** The invitation of a link, or of an id, locked until the transaction ends. */
export async function lockInvited(
  client: pg.ClientBase,
  by: { readonly tokenHash: Buffer } | { readonly id: string },
): Promise<Found | undefined> {
  const [name, where, value] =
    "id" in by ? (["id", "i.id", by.id] as const) : (["token", "i.token_hash", by.tokenHash] as const);
  const { rows } = await client.query<Row>({
    name: `lock_invited_by_${name}`,
    text: `select ${columns}, i.organisation_name as "organisationName", null as "organisationNames", null as inviter, null as "courseTitle"
      from training.invitation i where ${where} = $1 for update`,
    values: [value],
  });
  return rows[0] && toFound(rows[0]);
}

/**
 * The trainee whose address the invitation was mailed to, active or not; undefined where nobody has it. Whoever else takes up an
 * invitation of the same address waits until the caller's transaction has ended, and then finds who it made.
 */
export async function traineeOfAddress(client: pg.ClientBase, email: string): Promise<TraineeId | undefined> {
  await client.query({
    name: "lock_address",
    text: "select pg_advisory_xact_lock(hashtextextended(lower($1), 0))",
    values: [email],
  });
  const { rows } = await client.query<{ id: TraineeId }>({
    name: "trainee_of_address",
    text: "select id from kernel.trainee where lower(email) = lower($1)",
    values: [email],
  });
  return rows[0]?.id;
}

/** Locks a learner until the transaction ends, as whoever enrols them is to do before reading how they stand. */
export async function lockLearner(client: pg.ClientBase, trainee: TraineeId): Promise<void> {
  await client.query({ name: "lock_invited_learner", text: "select training.lock_learner($1)", values: [trainee] });
}

export type NewTrainee = {
  readonly id: TraineeId;
  readonly name: string;
  readonly language: Language;
  readonly email: string;
  readonly organisation: string | null;
  readonly organisationName: string | null;
};

/** Makes a learner of somebody whom no identity provider knows: they sign in by links only. */
export async function insertTrainee(client: pg.ClientBase, trainee: NewTrainee): Promise<void> {
  const { id, name, language, email, organisation, organisationName } = trainee;
  await client.query({
    name: "insert_invited_trainee",
    text: `insert into kernel.trainee (id, subject, name, language, email, organisation_id, organisation_name)
      values ($1, 'invited:' || $1::uuid, $2, $3, $4, $5, $6)`,
    values: [id, name, language, email, organisation, organisationName],
  });
}

/** Stores that an invitation is taken up. */
export async function updateInvitation(
  client: pg.ClientBase,
  invitation: Invitation,
  events: readonly InvitationEvent[],
): Promise<void> {
  const next = events.reduce(evolveInvitation, invitation);
  if (next.status !== "accepted") throw new Error("The role of the sign-in only takes invitations up");
  await client.query({
    name: "take_up_invitation",
    text: `update training.invitation set status = 'accepted', trainee_id = $2, accepted_at = $3, version = $4 where id = $1`,
    values: [next.id, next.trainee, next.acceptedAt, next.version],
  });
}

export type Learning = Pick<EnrollingConsidered, "enrolments" | "certificate"> & {
  readonly courseVersion: CourseVersionId | null;
  readonly move: LatestMove | null;
};

/** What is considered before somebody is enrolled in a course, and its newest published version. */
export async function learningOf(
  client: pg.ClientBase,
  { trainee, course }: { readonly trainee: TraineeId; readonly course: CourseId },
): Promise<Learning> {
  const { rows } = await client.query<{
    courseVersion: CourseVersionId | null;
    enrolments: Learning["enrolments"];
    renewalFrom: CalendarDate | null;
    move: LatestMove | null;
  }>({
    name: "learning_of",
    text: `select
        ${newestPublished("$2")} as "courseVersion",
        (select coalesce(jsonb_agg(jsonb_build_object('status', status, 'renewalFrom', waiver_renewal_from)), '[]') from training.enrolment
          where trainee_id = $1 and course_id = $2) as enrolments,
        (select max(renewal_from)::text from training.certificate
          where trainee_id = $1 and course_id = $2 and revoked_at is null) as "renewalFrom",
        (select ${latestMove} from kernel.trainee t where t.id = $1) as move`,
    values: [trainee, course],
  });
  const { courseVersion = null, enrolments = [], renewalFrom = null, move = null } = rows[0] ?? {};
  return { courseVersion, enrolments, certificate: renewalFrom === null ? null : { renewalFrom }, move };
}

export type InvitedEnrolment = {
  readonly id: EnrolmentId;
  readonly invitation: Invitation;
  readonly trainee: TraineeId;
  readonly organisation: OrganisationId | null;
  readonly courseVersion: CourseVersionId;
  readonly cycle: number;
  readonly today: CalendarDate;
};

/** Enrols somebody as the invitation offers, for a body. */
export async function insertInvitedEnrolment(client: pg.ClientBase, enrolling: InvitedEnrolment): Promise<void> {
  const { invitation } = enrolling;
  const enrolment = beginEnrolment({
    id: enrolling.id,
    trainee: enrolling.trainee,
    course: invitation.course,
    courseVersion: enrolling.courseVersion,
    role: invitation.role,
    delta: null,
    organisation: enrolling.organisation,
    origin: { kind: "invited", invitation: invitation.id satisfies InvitationId },
    cycle: enrolling.cycle,
    enrolledOn: enrolling.today,
    dueOn: invitation.dueOn,
    extraTime: 0,
  });
  await client.query({
    name: "insert_invited_enrolment",
    text: `insert into training.enrolment (id, trainee_id, course_id, course_version_id, role, organisation_id, origin, cycle,
        enrolled_on, due_on, due_set_on, extra_time, status, version)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    values: [
      enrolment.id,
      enrolment.trainee,
      enrolment.course,
      enrolment.courseVersion,
      enrolment.role,
      enrolment.organisation,
      JSON.stringify(enrolment.origin),
      enrolment.cycle,
      enrolment.enrolledOn,
      enrolment.dueOn,
      enrolment.dueSetOn,
      enrolment.extraTime,
      enrolment.status,
      enrolment.version,
    ],
  });
}
