export { addressesIn, addressKey, addressProblem, type Addresses } from "./address.ts";
export {
  decideInvitation,
  invitationDays,
  invite,
  nameNewcomer,
  type Invite,
  type Newcomer,
} from "./invitation.decide.ts";
export {
  evolveInvitation,
  invitationStateAt,
  type Invitation,
  type InvitationCommand,
  type InvitationEvent,
  type InvitationOffer,
  type InvitationRejection,
} from "./invitation.ts";
export { invitationRejectionWords } from "./invitation.words.ts";
