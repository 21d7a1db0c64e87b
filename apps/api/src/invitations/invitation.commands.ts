import type { CourseId } from "@vas/domain/courses";
import { permitsEnrolments, type InvitationId } from "@vas/domain/enrolments";
import {
  addressesIn,
  decideInvitation,
  invite,
  type InvitationCommand,
  type InvitationOffer,
  type InvitationRejection,
} from "@vas/domain/invitations";
import {
  accept,
  reject,
  type CalendarDate,
  type Instant,
  type Language,
  type OrganisationId,
  type Result,
  type StaffActor,
} from "@vas/domain/kernel";
import type { InvalidField, LearnerRole } from "@vas/domain/vocabulary";
import { newestPublishedOf } from "../courses/index.ts";
import type { Command, Unit } from "../kernel/context.ts";
import { addressStandings, isInvitable, type AddressStanding } from "./address-states.ts";
import { lockInvitation, recordInvitation, recordNewInvitation } from "./invitation.store.ts";

export type InviteRefused = InvalidField | { readonly kind: "CourseNotFound" };
export type ChangeRefused = InvitationRejection | { readonly kind: "InvitationNotFound" };

export type InviteLearners = {
  /** As it was pasted: many addresses, with or without names. */
  readonly addresses: string;
  readonly course: string;
  readonly role: LearnerRole;
  readonly organisation: string | null;
  readonly dueOn: CalendarDate | null;
  readonly language: Language;
};
export type Invited = { readonly invited: number; readonly skipped: number };

/** The most addresses of one command: more would hold the transaction too long. */
export const mostAddresses = 200;

/** Invites everybody at the addresses who is not invited, enrolled or certified already; who is skipped is counted. */
export const inviteLearners: Command<InviteLearners, Invited, InviteRefused, StaffActor> =
  async function inviteLearners(unit, input) {
    const given = addressesToInvite(input.addresses);
    if (!given.ok) return given;
    if (!permitsEnrolments(unit.actor) || !(await newestPublishedOf(unit, input.course)))
      return reject({ kind: "CourseNotFound" });
    const body = await bodyNamed(unit, input.organisation);
    if (!body) return reject({ kind: "InvalidField", field: "organisation", problem: "unknown_code" });
    const { course, role, dueOn, language } = input;
    const { at, today } = unit;
    const standings = await addressStandings(unit.run, { course, addresses: given.value, at, today });
    const invitable = standings.filter(({ state }) => isInvitable(state));
    const offer = { course: course as CourseId, role, organisation: body.id, dueOn, language };
    for (const standing of invitable) {
      const sent = await inviteOne(unit, { offer, standing, organisationName: body.name });
      if (!sent.ok) return sent;
    }
    unit.touched({ classes: ["contact"], count: invitable.length });
    return accept({ invited: invitable.length, skipped: standings.length - invitable.length });
  };

function addressesToInvite(pasted: string): Result<readonly string[], InvalidField> {
  const { addresses, malformed } = addressesIn(pasted);
  if (malformed.length > 0) return reject({ kind: "InvalidField", field: "email", problem: "malformed" });
  if (addresses.length === 0) return reject({ kind: "InvalidField", field: "email", problem: "required" });
  if (addresses.length > mostAddresses) return reject({ kind: "InvalidField", field: "email", problem: "too_long" });
  // In one order, whoever asks: two who invite the same people wait for each other one after the other.
  return accept(addresses.toSorted());
}

type Inviting = {
  readonly offer: Omit<InvitationOffer, "email">;
  readonly standing: AddressStanding;
  readonly organisationName: string | null;
};

async function inviteOne(
  unit: Unit<StaffActor>,
  { offer, standing, organisationName }: Inviting,
): Promise<Result<void, InvalidField>> {
  const { actor, at } = unit;
  const begun = invite({ ...offer, email: standing.address, id: unit.newId<InvitationId>(), by: actor.id, at });
  if (!begun.ok) return begun;
  const old = standing.expired === null ? undefined : await lockInvitation(unit, standing.expired);
  if (old) await recordInvitation(unit, old, { kind: "invitationWithdrawn", at });
  await recordNewInvitation(unit, begun.value, organisationName);
  return accept(undefined);
}

type Body = { readonly id: OrganisationId | null; readonly name: string | null };

/** The body of an id with its name; no body where none is named, undefined where there is none such. */
async function bodyNamed({ run }: Unit, id: string | null): Promise<Body | undefined> {
  if (id === null) return { id: null, name: null };
  const [row] = await run<Body>({
    name: "body_named",
    text: "select id, name from casework.organisation where id = $1",
    values: [id],
  });
  return row;
}

export type ChangeInvitation = { readonly invitation: string; readonly expectedVersion: number };
type Changed = { readonly id: string; readonly version: number };
type Changing = Command<ChangeInvitation, Changed, ChangeRefused, StaffActor>;

/** Sends an invitation again: its two weeks begin anew, and the link of the mail before is void. */
export const resendInvitation: Changing = function resendInvitation(unit, input) {
  return change(unit, input, ({ expectedVersion, at }) => ({ kind: "resendInvitation", expectedVersion, at }));
};

/** Takes an invitation back: its link leads nowhere from now on. */
export const withdrawInvitation: Changing = function withdrawInvitation(unit, input) {
  return change(unit, input, ({ expectedVersion, at }) => ({ kind: "withdrawInvitation", expectedVersion, at }));
};

type CommandOf = (by: { readonly expectedVersion: number; readonly at: Instant }) => InvitationCommand;

async function change(
  unit: Unit<StaffActor>,
  { invitation: id, expectedVersion }: ChangeInvitation,
  commandOf: CommandOf,
): Promise<Result<Changed, ChangeRefused>> {
  const invitation = await lockInvitation(unit, id);
  if (!invitation || !permitsEnrolments(unit.actor)) return reject({ kind: "InvitationNotFound" });
  const decision = decideInvitation(invitation, commandOf({ expectedVersion, at: unit.at }));
  if (!decision.ok) return decision;
  let next = invitation;
  for (const event of decision.value) next = await recordInvitation(unit, next, event);
  unit.touched({ classes: ["contact"], count: 1 });
  return accept({ id, version: next.version });
}
