import type { InvitationId } from "../enrolments/index.ts";
import {
  accept,
  addMinutes,
  legalDayOf,
  reject,
  type Instant,
  type Language,
  type Result,
  type StaffId,
} from "../kernel/index.ts";
import {
  dayProblem,
  firstInvalid,
  lineRule,
  normaliseName,
  normaliseText,
  textProblem,
  type InvalidField,
} from "../vocabulary/index.ts";
import { addressProblem } from "./address.ts";
import type {
  Invitation,
  InvitationCommand,
  InvitationEvent,
  InvitationOffer,
  InvitationRejection,
} from "./invitation.ts";

/** How long an invitation can be taken up, in days: two weeks reach somebody who is on leave or between shifts. */
export const invitationDays = 14;

function expiryFrom(at: Instant): Instant {
  return addMinutes(at, invitationDays * 24 * 60);
}

export type Invite = InvitationOffer & { readonly id: InvitationId; readonly by: StaffId; readonly at: Instant };

/** The invitation as it begins, or what is wrong with the offer. */
export function invite({ id, by, at, email, dueOn, ...offer }: Invite): Result<Invitation, InvalidField> {
  const today = legalDayOf(at);
  const invalid = firstInvalid([
    ["email", addressProblem(email)],
    ["dueOn", dueOn === null ? undefined : dayProblem(dueOn, { earliest: today, latest: null }, today)],
  ]);
  if (invalid) return reject(invalid);
  const begun = { id, invitedBy: by, invitedAt: at, expiresAt: expiryFrom(at), version: 1, status: "open" } as const;
  return accept({ ...offer, ...begun, email: normaliseText(email), dueOn });
}

type Decision = Result<readonly InvitationEvent[], InvitationRejection>;

/** What follows from a command on an invitation. One that is taken up or withdrawn is over. */
export function decideInvitation(invitation: Invitation, command: InvitationCommand): Decision {
  const { at } = command;
  if (command.kind !== "acceptInvitation" && command.expectedVersion !== invitation.version) {
    return reject({ kind: "StaleVersion", currentVersion: invitation.version });
  }
  if (invitation.status === "accepted") return reject({ kind: "InvitationUsed" });
  if (invitation.status === "withdrawn") return reject({ kind: "InvitationWithdrawn" });
  switch (command.kind) {
    case "resendInvitation":
      return accept([{ kind: "invitationResent", expiresAt: expiryFrom(at), at }]);
    case "withdrawInvitation":
      return accept([{ kind: "invitationWithdrawn", at }]);
    case "acceptInvitation":
      if (invitation.expiresAt <= at) return reject({ kind: "InvitationExpired" });
      return accept([{ kind: "invitationAccepted", trainee: command.trainee, at }]);
  }
}

/** What somebody tells of themselves who takes an invitation up. */
export type Newcomer = { readonly name: string; readonly language: Language };

/** The newcomer with the name in the form in which it is kept, or what is wrong with it. */
export function nameNewcomer({ name, language }: Newcomer): Result<Newcomer, InvalidField> {
  const invalid = firstInvalid([["name", textProblem(name, lineRule)]]);
  return invalid ? reject(invalid) : accept({ name: normaliseName(name), language });
}
