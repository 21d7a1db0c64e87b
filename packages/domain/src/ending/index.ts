export { contentChecks as endingContentChecks, returnWayFits } from "./content.ts";
export { decideEnding, proposeEnding, takeOverEnding } from "./ending.decide.ts";
export {
  availableEndingActions,
  endingActions,
  permitsEnding,
  whyNotEnding,
  type EndingAction,
  type EndingState,
} from "./ending.policy.ts";
export {
  beginEnding,
  evolveEnding,
  type CorrectedEnding,
  type EndingCommand,
  type EndingContent,
  type EndingCustomer,
  type EndingDecision,
  type EndingEvent,
  type EndingFacts,
  type EndingProposal,
  type EndingProposed,
  type EndingRejection,
  type EndingTakenOver,
  type Hearing,
  type ProposeEnding,
  type TakeOverEnding,
} from "./ending.ts";
export { endingRejectionWords } from "./ending.words.ts";
