export { admitCustomer, decideCustomer } from "./customer.decide.ts";
export {
  availableCustomerActions,
  customerActions,
  customerReasonCodes,
  customerReasonWords,
  permitsCustomer,
  whyNotCustomer,
  type CustomerAction,
  type CustomerReason,
  type CustomerState,
} from "./customer.policy.ts";
export {
  beginCustomer,
  evolveCustomer,
  type AdmitCustomer,
  type Customer,
  type CustomerAdmitted,
  type CustomerCommand,
  type CustomerEvent,
  type CustomerFacts,
  type CustomerLink,
  type CustomerProgress,
  type CustomerRejection,
  type Residence,
} from "./customer.ts";
export { customerRejectionWords, personRejectionWords } from "./customer.words.ts";
export { identityChecks, personContactRule } from "./identity.ts";
export { decidePerson, recordPerson } from "./person.decide.ts";
export {
  beginPerson,
  evolvePerson,
  type Person,
  type PersonCommand,
  type PersonEvent,
  type PersonIdentity,
  type PersonRecorded,
  type PersonRejection,
  type RecordPerson,
} from "./person.ts";
export { possibleDuplicate, type ComparedPerson, type Likeness, type PossibleDuplicate } from "./duplicates.ts";
export { findsName, nameGrams, nameMatchThreshold, normaliseName, searchGrams, similarity } from "./name-search.ts";
