export { endReferral } from "./referral.commands.ts";
export { WithdrawReferralInput } from "./referral.inputs.ts";
export { ChangeReferralResult, toChangeReferralResult } from "./referral.results.ts";
export { lockReferral, nextReference, recordNewReferral, recordReferral } from "./referral.store.ts";
export { ReferralRow } from "./referral.table.ts";
