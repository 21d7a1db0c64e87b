import type { Brand } from "../kernel/index.ts";

export type ReferralId = Brand<string, "ReferralId">;
export type CustomerId = Brand<string, "CustomerId">;
export type AdmissionDecisionId = Brand<string, "AdmissionDecisionId">;
export type EndingDecisionId = Brand<string, "EndingDecisionId">;
export type DelegationId = Brand<string, "DelegationId">;
export type ContactId = Brand<string, "ContactId">;
export type ManagerId = Brand<string, "ManagerId">;
export type CustomerLinkId = Brand<string, "CustomerLinkId">;
