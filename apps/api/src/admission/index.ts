export { toPersonNamed, type PersonNamed } from "./admission.queries.ts";
export { openLetter, sealLetter, sealedLetterOf } from "./decision-letter.store.ts";
export { admissionTakenOver } from "./admission.store.ts";
export { decisionRejectionTypes, proposalWaits } from "./admission.results.ts";
export { DecisionCustomer, DecisionPerson } from "./admission.schema.ts";
export { AdmissionDecisionRow } from "./admission.table.ts";
export { openChange, type ChangeSince, type EventJson } from "./decision.changes.ts";
export { delegationsJson, eventsJson, partsJson, rowJson, rowOf, type DecisionParts } from "./decision.queries.ts";
export { progressColumns, toProgress } from "./decision.rows.ts";
export {
  DecisionChange,
  DecisionLetter,
  DecisionProgressType,
  LawRegime,
  LawSection,
  toDecisionChange,
  toDecisionLetter,
  toDecisionProgress,
  toLawRegime,
  toLawSections,
} from "./decision.schema.ts";
export {
  addresseeSection,
  appealSection,
  deciderSection,
  lawSection,
  letterDay,
  letterText,
  letterWords,
  marksOf,
  paragraphsOf,
  secrecy,
  type Letter,
  type LetterDecider,
  type LetterSection as LetterSectionText,
  type ServedLetter,
} from "./letter.ts";
export { progressOf, readLetter, type Composed, type Composing } from "./letter-reading.ts";
