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
  bodyOfTakingUp,
  evolveInvitation,
  invitationStateAt,
  type Invitation,
  type InvitationCommand,
  type InvitationEvent,
  type InvitationOffer,
  type InvitationRejection,
  type LatestMove,
} from "./invitation.ts";
export { invitationRejectionWords } from "./invitation.words.ts";
