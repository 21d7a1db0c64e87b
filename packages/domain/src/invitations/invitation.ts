import type { CourseId } from "../courses/index.ts";
import type { InvitationId } from "../enrolments/index.ts";
import type { CalendarDate, Instant, Language, OrganisationId, StaffId, TraineeId } from "../kernel/index.ts";
import type { InvalidField, InvitationState, LearnerRole, StaleVersion } from "../vocabulary/index.ts";

/** What a trainer offers at a mail address: a place in a course, for a body and until a day. */
export type InvitationOffer = {
  readonly email: string;
  readonly course: CourseId;
  readonly role: LearnerRole;
  /** The body for which the learner will count; null where they belong to none. */
  readonly organisation: OrganisationId | null;
  readonly dueOn: CalendarDate | null;
  /** The language of the mail, and of the learner until they choose another. */
  readonly language: Language;
};

/** An offer by mail. Whoever has the link in the mail may take it up, once and until it expires. */
export type Invitation = InvitationOffer & {
  readonly id: InvitationId;
  readonly invitedBy: StaffId;
  readonly invitedAt: Instant;
  readonly expiresAt: Instant;
  readonly version: number;
} & (
    | { readonly status: "open" }
    | { readonly status: "accepted"; readonly trainee: TraineeId; readonly acceptedAt: Instant }
    | { readonly status: "withdrawn"; readonly withdrawnAt: Instant }
  );

export type InvitationCommand =
  | { readonly kind: "resendInvitation"; readonly expectedVersion: number; readonly at: Instant }
  | { readonly kind: "withdrawInvitation"; readonly expectedVersion: number; readonly at: Instant }
  /** By whoever has the link: they know of no version. */
  | { readonly kind: "acceptInvitation"; readonly trainee: TraineeId; readonly at: Instant };

export type InvitationEvent =
  | { readonly kind: "invitationResent"; readonly expiresAt: Instant; readonly at: Instant }
  | { readonly kind: "invitationWithdrawn"; readonly at: Instant }
  | { readonly kind: "invitationAccepted"; readonly trainee: TraineeId; readonly at: Instant };

export type InvitationRejection =
  | StaleVersion
  | InvalidField
  | { readonly kind: "InvitationUsed" }
  | { readonly kind: "InvitationWithdrawn" }
  | { readonly kind: "InvitationExpired" };

/** How an invitation stands at a moment: one that nobody took up in time has expired, and can be sent again. */
export function invitationStateAt(
  { status, expiresAt }: Pick<Invitation, "status" | "expiresAt">,
  at: Instant,
): InvitationState {
  return status === "open" && expiresAt <= at ? "expired" : status;
}

/** The invitation after one more event. */
export function evolveInvitation(invitation: Invitation, event: InvitationEvent): Invitation {
  const { status: _status, ...facts } = invitation;
  const next = { ...facts, version: invitation.version + 1 };
  switch (event.kind) {
    case "invitationResent":
      return { ...next, status: "open", expiresAt: event.expiresAt };
    case "invitationWithdrawn":
      return { ...next, status: "withdrawn", withdrawnAt: event.at };
    case "invitationAccepted":
      return { ...next, status: "accepted", trainee: event.trainee, acceptedAt: event.at };
  }
}

/** Where a learner counts by their latest move. */
export type LatestMove = {
  /** Null where they have left. */
  readonly organisation: OrganisationId | null;
  readonly toldAt: Instant;
};

/**
 * The body for which whoever takes an invitation up counts in the course: the one that it names, unless they have been moved since
 * they were invited. Then it is where they are now, as it would be had they taken it up at once: what somebody is going through
 * moves with them, and a certificate for the body that they have left would undo the move.
 */
export function bodyOfTakingUp(
  { organisation, invitedAt }: Pick<Invitation, "organisation" | "invitedAt">,
  move: LatestMove | null,
): OrganisationId | null {
  return move !== null && invitedAt < move.toldAt ? move.organisation : organisation;
}
