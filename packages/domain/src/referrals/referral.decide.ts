import { accept, legalDayOf, reject, type CalendarDate, type Result } from "../kernel/index.ts";
import { regimeOn } from "../law/index.ts";
import {
  changedFields,
  dayProblem,
  firstInvalid,
  lineRule,
  normaliseText,
  pastDayProblem,
  proseRule,
  textProblem,
} from "../vocabulary/index.ts";
import { consentRefusal } from "./consent.ts";
import { contentChecks } from "./content.ts";
import {
  contentOf,
  type RecordReferral,
  type Referral,
  type ReferralCommand,
  type ReferralContent,
  type ReferralEvent,
  type ReferralRecorded,
  type ReferralRejection,
} from "./referral.ts";

type CommandOf<Kind extends ReferralCommand["kind"]> = Extract<ReferralCommand, { readonly kind: Kind }>;
type Entitlement = Pick<
  RecordReferral,
  "channel" | "referrer" | "consent" | "birthDate" | "proposedBasis" | "receivedOn"
>;
type Decision = Result<readonly ReferralEvent[], ReferralRejection>;

/** Writes a new referral into the system. It is received, and waits for somebody to take it. */
export function recordReferral(command: RecordReferral): Result<ReferralRecorded, ReferralRejection> {
  const today = legalDayOf(command.at);
  const content = normaliseContent(command);
  const invalid =
    firstInvalid([
      ["reference", textProblem(command.reference, lineRule)],
      ["receivedOn", pastDayProblem(command.receivedOn, today)],
      ...contentChecks(content, {
        person: command.person,
        today,
        circumstancesRequired: command.channel !== "register",
      }),
    ]) ?? entitlementRefusal(command, [command.receivedOn]);
  if (invalid) return reject(invalid);
  const { id, reference, unit, person, receivedOn, channel, recordedBy, at } = command;
  const client = recordedBy.kind === "partner" ? recordedBy.id : null;
  const referral = { id, reference, unit, person, receivedOn, channel, client, assignee: null, ...content };
  return accept({ kind: "referralRecorded", referral, recordedBy, at });
}

/**
 * Who may refer, and with whose consent, by the law of the day of arrival. The consent must be right on one of the days: that
 * of arrival, or that on which it is amended. A register tells what happened, whatever it was.
 */
function entitlementRefusal(
  { channel, referrer, consent, birthDate, proposedBasis, receivedOn }: Entitlement,
  days: readonly CalendarDate[],
): ReferralRejection | undefined {
  if (channel === "register") return undefined;
  const regime = regimeOn(receivedOn);
  if (!regime.referrers.includes(referrer.kind)) {
    return { kind: "ReferrerNotEntitled", referrerKind: referrer.kind };
  }
  if (!regime.consentNeeded) return undefined;
  const refusals = days.map((day) => consentRefusal({ consent, birthDate, basis: proposedBasis }, day));
  return refusals.includes(undefined) ? undefined : refusals.at(-1);
}

/** What follows from a command on a referral; a closed referral changes only when its decision is corrected. */
export function decideReferral(referral: Referral, command: ReferralCommand): Decision {
  if (command.expectedVersion !== referral.version) {
    return reject({ kind: "StaleVersion", currentVersion: referral.version });
  }
  if (command.kind === "closeByDecision") return closeByDecision(referral, command);
  if (referral.status === "decided" || referral.status === "withdrawn") {
    return reject({ kind: "ReferralClosed", status: referral.status });
  }
  switch (command.kind) {
    case "takeReferral":
      return takeReferral(referral, command);
    case "assignReferral":
      return assignReferral(referral, command);
    case "giveBackReferral":
      return giveBackReferral(referral, command);
    case "requestSupplement":
      return requestSupplement(referral, command);
    case "recordSupplement":
      return recordSupplement(referral, command);
    case "amendReferral":
      return amendReferral(referral, command);
    case "withdrawReferral":
      return withdrawReferral(command);
  }
}

function takeReferral(referral: Referral, { by, at }: CommandOf<"takeReferral">): Decision {
  if (referral.assignee === by) return reject({ kind: "AlreadyAssigned", assignee: by });
  return accept([{ kind: "referralTaken", by, at }]);
}

function assignReferral(referral: Referral, { assignee, by, at }: CommandOf<"assignReferral">): Decision {
  if (referral.assignee === assignee) return reject({ kind: "AlreadyAssigned", assignee });
  return accept([{ kind: "referralAssigned", assignee, by, at }]);
}

/** Whoever has a referral may give it back: it waits again for somebody to take it. */
function giveBackReferral(referral: Referral, { by, at }: CommandOf<"giveBackReferral">): Decision {
  if (referral.assignee !== by) return reject({ kind: "NotTheHandler" });
  return accept([{ kind: "referralGivenBack", by, at }]);
}

function requestSupplement(referral: Referral, command: CommandOf<"requestSupplement">): Decision {
  if (referral.status === "supplement_requested") {
    return reject({ kind: "SupplementAlreadyRequested", dueOn: referral.dueOn });
  }
  const { question, dueOn, by, at } = command;
  const requestedOn = legalDayOf(at);
  const invalid = firstInvalid([
    ["question", textProblem(question, proseRule)],
    ["dueOn", dayProblem(dueOn, { earliest: requestedOn, latest: null }, requestedOn)],
  ]);
  if (invalid) return reject(invalid);
  return accept([{ kind: "supplementRequested", question: normaliseText(question), requestedOn, dueOn, by, at }]);
}

function recordSupplement(referral: Referral, { answer, by, at }: CommandOf<"recordSupplement">): Decision {
  if (referral.status !== "supplement_requested") return reject({ kind: "NoSupplementRequested" });
  const invalid = firstInvalid([["answer", textProblem(answer, proseRule)]]);
  if (invalid) return reject(invalid);
  return accept([{ kind: "supplementRecorded", answer: normaliseText(answer), by, at }]);
}

function amendReferral(referral: Referral, { changes, birthDate, by, at }: CommandOf<"amendReferral">): Decision {
  const before = contentOf(referral);
  const content = normaliseContent({ ...before, ...changes });
  const changed = changedFields(before, content);
  if (Object.keys(changed).length === 0) return reject({ kind: "NothingChanged" });
  const { person, channel, receivedOn } = referral;
  const today = legalDayOf(at);
  const rules = { person, today, circumstancesRequired: channel !== "register" };
  const invalid =
    firstInvalid(contentChecks(content, rules)) ??
    entitlementRefusal({ ...content, channel, receivedOn, birthDate }, [receivedOn, today]);
  return invalid ? reject(invalid) : accept([{ kind: "referralAmended", changes: changed, by, at }]);
}

function withdrawReferral({ reason, by, at }: CommandOf<"withdrawReferral">): Decision {
  const invalid = firstInvalid([["reason", textProblem(reason, proseRule)]]);
  if (invalid) return reject(invalid);
  return accept([{ kind: "referralWithdrawn", withdrawnOn: legalDayOf(at), reason: normaliseText(reason), by, at }]);
}

/** A decision in force closes the referral; later only a decision that corrects it takes its place. */
function closeByDecision(referral: Referral, command: CommandOf<"closeByDecision">): Decision {
  if (referral.status === "withdrawn") return reject({ kind: "ReferralClosed", status: referral.status });
  const inForce = referral.status === "decided" ? referral.decision : null;
  if (command.corrects !== inForce) {
    return reject(inForce ? { kind: "ReferralClosed", status: "decided" } : { kind: "NotTheDecisionInForce" });
  }
  const { decision, outcome, negativeReason, decidedOn, by, at } = command;
  const invalid = firstInvalid([
    ["decidedOn", dayProblem(decidedOn, { earliest: referral.receivedOn, latest: legalDayOf(at) }, legalDayOf(at))],
    ["negativeReason", (outcome === "negative") === (negativeReason !== null) ? undefined : "not_applicable"],
  ]);
  if (invalid) return reject(invalid);
  return accept([{ kind: "referralDecided", decision, outcome, negativeReason, decidedOn, by, at }]);
}

function normaliseContent(content: ReferralContent): ReferralContent {
  const { referrer, circumstances, safetyNow, safeContact } = content;
  return {
    ...contentOf(content),
    referrer: {
      ...referrer,
      contactName: normaliseText(referrer.contactName),
      contactDetails: normaliseText(referrer.contactDetails),
    },
    circumstances: normaliseText(circumstances),
    safetyNow: normaliseText(safetyNow),
    safeContact: normaliseText(safeContact),
  };
}
