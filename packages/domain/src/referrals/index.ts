export { contentChecks as referralContentChecks, type ContentRules } from "./content.ts";
export {
  consentRefusal,
  hearingRefusal,
  type ConsentRejection,
  type HearingRejection,
  type RecordedConsent,
} from "./consent.ts";
export { decideReferral, recordReferral } from "./referral.decide.ts";
export {
  availableReferralActions,
  permitsReferral,
  permitsReferralStatus,
  referralActions,
  referralReasonCodes,
  referralReasonWords,
  whyNotReferral,
  type ReferralAction,
  type ReferralReason,
} from "./referral.policy.ts";
export {
  beginReferral,
  contentOf,
  evolveReferral,
  type Consent,
  type RecordedBy,
  type RecordReferral,
  type Referral,
  type ReferralCommand,
  type ReferralContent,
  type ReferralEvent,
  type ReferralFacts,
  type ReferralOutcome,
  type ReferralProgress,
  type ReferralRecorded,
  type ReferralRejection,
  type Referrer,
} from "./referral.ts";
export { referralRejectionWords } from "./referral.words.ts";
