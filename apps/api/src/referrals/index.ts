export { lockReferral, nextReference, recordNewReferral, recordReferral } from "./referral.store.ts";
export { ReferralRow } from "./referral.table.ts";
