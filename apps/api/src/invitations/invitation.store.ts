import type { CourseId } from "@vas/domain/courses";
import type { InvitationId } from "@vas/domain/enrolments";
import { evolveInvitation, type Invitation, type InvitationEvent } from "@vas/domain/invitations";
import type { CalendarDate, Instant, Language, OrganisationId, StaffId, TraineeId } from "@vas/domain/kernel";
import type { LearnerRole } from "@vas/domain/vocabulary";
import type { Unit } from "../kernel/context.ts";
import { recordEvents } from "../kernel/events.ts";
import { insertRow, lockRow, updateRow } from "../kernel/rows.ts";
import { InvitationRow } from "./invitation.table.ts";

/** The invitation, locked until the transaction ends, or undefined where there is none. */
export async function lockInvitation(unit: Unit, id: string): Promise<Invitation | undefined> {
  const row = await lockRow(unit, InvitationRow, id);
  return row && toInvitation(row);
}

/** Stores an invitation that begins, and queues its mail. */
export async function recordNewInvitation(
  unit: Unit,
  invitation: Invitation,
  organisationName: string | null,
): Promise<void> {
  await insertRow(unit, InvitationRow, { ...toRow(invitation), organisationName, tokenHash: null, mailedAt: null });
  await recordHistory(unit, invitation, "invitationSent");
  unit.enqueue("invitation", { invitationId: invitation.id });
}

/** Stores what follows from an event. One that is sent again is mailed, and the link of the mail before is void at once. */
export async function recordInvitation(
  unit: Unit,
  invitation: Invitation,
  event: InvitationEvent,
): Promise<Invitation> {
  const next = evolveInvitation(invitation, event);
  const isResent = event.kind === "invitationResent";
  await updateRow(unit, InvitationRow, { ...toRow(next), ...(isResent ? { tokenHash: null, mailedAt: null } : {}) });
  await recordHistory(unit, next, event.kind);
  if (isResent) unit.enqueue("invitation", { invitationId: next.id });
  return next;
}

function recordHistory(unit: Unit, { id, version }: Invitation, kind: string): Promise<void> {
  const history = { aggregate: "invitation", id, unit: null, person: null, version } as const;
  return recordEvents(unit, history, { key: null, events: [{ kind, body: {} }] });
}

type StoredRow = Omit<InvitationRow, "organisationName" | "tokenHash" | "mailedAt">;

/** The invitation as stored. */
export function toInvitation(row: StoredRow): Invitation {
  const facts = {
    id: row.id as InvitationId,
    email: row.email,
    course: row.courseId as CourseId,
    role: row.role as LearnerRole,
    organisation: row.organisationId as OrganisationId | null,
    dueOn: row.dueOn as CalendarDate | null,
    language: row.language as Language,
    invitedBy: row.invitedBy as StaffId,
    invitedAt: row.invitedAt as Instant,
    expiresAt: row.expiresAt as Instant,
    version: row.version,
  };
  if (row.acceptedAt !== null) {
    return { ...facts, status: "accepted", trainee: row.traineeId as TraineeId, acceptedAt: row.acceptedAt as Instant };
  }
  return row.withdrawnAt === null
    ? { ...facts, status: "open" }
    : { ...facts, status: "withdrawn", withdrawnAt: row.withdrawnAt as Instant };
}

function toRow(invitation: Invitation): StoredRow {
  const { id, email, course, role, organisation, dueOn, language, status, version } = invitation;
  return {
    id,
    email,
    courseId: course,
    role,
    organisationId: organisation,
    dueOn,
    language,
    invitedBy: invitation.invitedBy,
    invitedAt: invitation.invitedAt,
    expiresAt: invitation.expiresAt,
    status,
    traineeId: status === "accepted" ? invitation.trainee : null,
    acceptedAt: status === "accepted" ? invitation.acceptedAt : null,
    withdrawnAt: status === "withdrawn" ? invitation.withdrawnAt : null,
    version,
  };
}
