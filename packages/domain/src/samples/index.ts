export {
  adultCustomer,
  admissionProposal,
  considered,
  delegationOf,
  met,
  proposedAdmission,
  unmet,
} from "./admission-sample.ts";
export { admitting, currentCustomer, endedCustomer } from "./customer-sample.ts";
export { endingCustomer, endingProposal, proposedEnding } from "./ending-sample.ts";
export {
  adult,
  aino,
  director,
  matti,
  noon,
  otherUnit,
  person,
  policeReferral,
  received,
  staff,
  unit,
} from "./referral-sample.ts";
