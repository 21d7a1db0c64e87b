import { holdsPermission, type Actor } from "../kernel/index.ts";
import type { Labels, WhyNot } from "../vocabulary/index.ts";
import type { Enrolment } from "./enrolment.ts";
import { changedLessonsNotWaived } from "./enrolment.words.ts";

/** What staff who manage training do with an enrolment, in the order of the screen. */
export const enrolmentActions = ["setDueDate", "remind", "grantExtraTime", "waive", "withdraw"] as const;
export type EnrolmentAction = (typeof enrolmentActions)[number];

export type EnrolmentReason = "not_your_task" | "over" | "delta" | "no_address";

const enrolmentReasonWords: Labels<EnrolmentReason> = {
  not_your_task: {
    fi: "Tämä ei kuulu tehtäviisi.",
    sv: "Detta hör inte till dina uppgifter.",
    en: "This is not among your tasks.",
  },
  over: {
    fi: "Kurssi on jo päättynyt tämän osallistujan osalta.",
    sv: "Kursen är redan avslutad för den här deltagaren.",
    en: "The course is over for this learner already.",
  },
  delta: changedLessonsNotWaived,
  no_address: {
    fi: "Osallistujalla ei ole sähköpostiosoitetta.",
    sv: "Deltagaren har ingen e-postadress.",
    en: "The learner has no mail address.",
  },
};

/** What the acts depend on. */
export type EnrolmentActed = Pick<Enrolment, "status"> & { readonly isDelta: boolean } & {
  readonly hasAddress: boolean;
};

/** May this actor manage enrolments at all? They see how learners stand, never what they answered. */
export function permitsEnrolments(actor: Actor): boolean {
  return holdsPermission(actor, "training:manage");
}

/** Why the actor cannot do this now, or undefined where they can. */
export function whyNotEnrolment(
  actor: Actor,
  action: EnrolmentAction,
  enrolment: EnrolmentActed,
): WhyNot<EnrolmentReason> | undefined {
  const code = permitsEnrolments(actor) ? reasonOf(action, enrolment) : "not_your_task";
  return code && { code, words: enrolmentReasonWords[code] };
}

/** What the actor can do with the enrolment now. */
export function availableEnrolmentActions(actor: Actor, enrolment: EnrolmentActed): readonly EnrolmentAction[] {
  return enrolmentActions.filter((action) => whyNotEnrolment(actor, action, enrolment) === undefined);
}

function reasonOf(
  action: EnrolmentAction,
  { status, isDelta, hasAddress }: EnrolmentActed,
): EnrolmentReason | undefined {
  if (status === "waived" && action === "withdraw") return undefined;
  if (status !== "active") return "over";
  if (action === "waive" && isDelta) return "delta";
  return action === "remind" && !hasAddress ? "no_address" : undefined;
}
