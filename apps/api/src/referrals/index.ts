export {
  lockReferral,
  nextReference,
  recordNewReferral,
  recordReferral,
  referralPlace,
  toReferral,
} from "./referral.store.ts";
export { BodyNamed, ReferralNamed } from "./referral.schema.ts";
export { ReferralNotFound } from "./referral.results.ts";
export { ReferralRow } from "./referral.table.ts";
