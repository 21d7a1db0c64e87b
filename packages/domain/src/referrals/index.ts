export * from "./referral.ts";
