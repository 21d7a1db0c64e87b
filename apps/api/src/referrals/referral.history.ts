import type { ReferralContent, ReferralEvent, ReferralRecorded } from "@vas/domain/referrals";
import type { EventRecord } from "../kernel/events.ts";

/** An event of a referral as its history keeps it: codes in the clear, words to be sealed. */
export function toEventRecord(event: ReferralEvent | ReferralRecorded): EventRecord {
  const { kind } = event;
  switch (kind) {
    case "referralRecorded":
      return { kind, happenedOn: event.referral.receivedOn, body: { channel: event.referral.channel } };
    case "referralTaken":
    case "referralGivenBack":
      return { kind, body: {} };
    case "referralAssigned":
      return { kind, body: { assignee: event.assignee } };
    case "supplementRequested":
      return { kind, happenedOn: event.requestedOn, body: { dueOn: event.dueOn }, texts: { question: event.question } };
    case "supplementRecorded":
      return { kind, body: {}, texts: { answer: event.answer } };
    case "referralAmended":
      return { kind, ...splitChanges(event.changes) };
    case "referralWithdrawn":
      return { kind, happenedOn: event.withdrawnOn, body: {}, texts: { reason: event.reason } };
    case "referralDecided": {
      const { decision, outcome, negativeReason, decidedOn } = event;
      return { kind, happenedOn: decidedOn, body: { decision, outcome, negativeReason } };
    }
  }
}

/** What was changed: codes go to the body, words are sealed, and every changed field is named. */
function splitChanges(changes: Partial<ReferralContent>): Pick<EventRecord, "body" | "texts"> {
  const { circumstances, safetyNow, safeContact, referrer, ...codes } = changes;
  const texts = {
    circumstances,
    safetyNow,
    safeContact,
    contactName: referrer?.contactName,
    contactDetails: referrer?.contactDetails,
  };
  const given = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const referrerCodes = referrer ? { referrerKind: referrer.kind, organisation: referrer.organisation } : {};
  return { body: { changed: Object.keys(changes), ...codes, ...referrerCodes }, texts: Object.fromEntries(given) };
}
