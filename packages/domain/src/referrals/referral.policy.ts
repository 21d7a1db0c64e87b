import { holdsPermission, isWithinScope, type Actor } from "../kernel/index.ts";
import type { Labels, WhyNot } from "../vocabulary/index.ts";
import type { Referral } from "./referral.ts";

/** What staff do with a referral, in the order of the screen. */
export const referralActions = [
  "read",
  "take",
  "assign",
  "giveBack",
  "requestSupplement",
  "recordSupplement",
  "amend",
  "proposeAdmission",
  "withdraw",
] as const;
export type ReferralAction = (typeof referralActions)[number];

export const referralReasonCodes = [
  "not_your_task",
  "other_unit",
  "decided",
  "withdrawn",
  "already_yours",
  "not_yours",
  "not_taken",
  "supplement_outstanding",
  "no_supplement_requested",
] as const;
export type ReferralReason = (typeof referralReasonCodes)[number];

export const referralReasonWords: Labels<ReferralReason> = {
  not_your_task: {
    fi: "Tämä ei kuulu tehtäviisi.",
    sv: "Detta hör inte till dina uppgifter.",
    en: "This is not among your tasks.",
  },
  other_unit: {
    fi: "Esitys kuuluu toiselle yksikölle.",
    sv: "Framställningen hör till en annan enhet.",
    en: "The referral belongs to another unit.",
  },
  decided: {
    fi: "Esitys on jo päätetty.",
    sv: "Framställningen är redan avgjord.",
    en: "The referral is already decided.",
  },
  withdrawn: {
    fi: "Esitys on peruutettu.",
    sv: "Framställningen är återtagen.",
    en: "The referral has been withdrawn.",
  },
  already_yours: {
    fi: "Esitys on jo käsittelyssäsi.",
    sv: "Du handlägger redan framställningen.",
    en: "You already handle this referral.",
  },
  not_yours: {
    fi: "Esitys ei ole sinun käsittelyssäsi.",
    sv: "Du handlägger inte framställningen.",
    en: "You do not handle this referral.",
  },
  not_taken: {
    fi: "Ota esitys ensin käsittelyyn.",
    sv: "Ta först framställningen till behandling.",
    en: "Take the referral under consideration first.",
  },
  supplement_outstanding: {
    fi: "Täydennystä odotetaan. Kirjaa vastaus ensin.",
    sv: "Komplettering väntas. Anteckna svaret först.",
    en: "A supplement is awaited. Record the answer first.",
  },
  no_supplement_requested: {
    fi: "Täydennystä ei ole pyydetty.",
    sv: "Ingen komplettering har begärts.",
    en: "No supplement has been asked for.",
  },
};

/** May this actor do this to this referral at all, whatever its status? */
export function permitsReferral(actor: Actor, action: ReferralAction, referral: Referral): boolean {
  return reasonOfRight(actor, action, referral) === undefined;
}

/** A partner's system sees what became of the referrals that it sent itself, and of no other. */
export function permitsReferralStatus(actor: Actor, referral: Referral): boolean {
  return actor.kind === "partner" && holdsPermission(actor, "partner:referral:status") && referral.client === actor.id;
}

/** What the actor can do now; the server checks and the screen shows the same list. */
export function availableReferralActions(actor: Actor, referral: Referral): readonly ReferralAction[] {
  return referralActions.filter((action) => whyNotReferral(actor, action, referral) === undefined);
}

/** Why the actor cannot do this now, or undefined where they can. */
export function whyNotReferral(
  actor: Actor,
  action: ReferralAction,
  referral: Referral,
): WhyNot<ReferralReason> | undefined {
  const code = reasonOfRight(actor, action, referral) ?? reasonOfState(actor, action, referral);
  return code && { code, words: referralReasonWords[code] };
}

function reasonOfRight(actor: Actor, action: ReferralAction, referral: Referral): ReferralReason | undefined {
  if (!holdsPermission(actor, permissionFor(action))) return "not_your_task";
  return isWithinScope(actor, referral.unit) ? undefined : "other_unit";
}

function permissionFor(action: ReferralAction): "referral:read" | "referral:write" | "admission:propose" {
  switch (action) {
    case "read":
      return "referral:read";
    case "proposeAdmission":
      return "admission:propose";
    case "take":
    case "assign":
    case "giveBack":
    case "requestSupplement":
    case "recordSupplement":
    case "amend":
    case "withdraw":
      return "referral:write";
  }
}

function reasonOfState(actor: Actor, action: ReferralAction, referral: Referral): ReferralReason | undefined {
  if (action === "read") return undefined;
  if (referral.status === "decided" || referral.status === "withdrawn") return referral.status;
  switch (action) {
    case "take":
    case "giveBack":
      return reasonOfHandler(action, referral.assignee === actor.id);
    case "requestSupplement":
      return referral.status === "supplement_requested" ? "supplement_outstanding" : undefined;
    case "recordSupplement":
      return referral.status === "supplement_requested" ? undefined : "no_supplement_requested";
    case "proposeAdmission":
      return reasonNotToPropose(referral.status);
    case "assign":
    case "amend":
    case "withdraw":
      return undefined;
  }
}

function reasonOfHandler(action: "take" | "giveBack", isTheirs: boolean): ReferralReason | undefined {
  if (action === "take") return isTheirs ? "already_yours" : undefined;
  return isTheirs ? undefined : "not_yours";
}

function reasonNotToPropose(
  status: "received" | "under_consideration" | "supplement_requested",
): ReferralReason | undefined {
  switch (status) {
    case "received":
      return "not_taken";
    case "supplement_requested":
      return "supplement_outstanding";
    case "under_consideration":
      return undefined;
  }
}
