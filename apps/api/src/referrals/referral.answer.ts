import type { Person } from "@vas/domain/customers";
import { ageOn, daysBetween, type Actor, type CalendarDate, type Language } from "@vas/domain/kernel";
import { isChild } from "@vas/domain/law";
import {
  availableReferralActions,
  referralActions,
  whyNotReferral,
  type Referral as DomainReferral,
} from "@vas/domain/referrals";
import type { DuplicateFound } from "./duplicates.queries.ts";
import type { ReferralFile, RelativeNamed } from "./referral.queries.ts";
import type {
  PossibleDuplicate,
  Referral,
  ReferralRelative,
  ReferralWhyNot,
  ReferredPerson,
  SupplementAwaited,
} from "./referral.schema.ts";

/** Who reads, in which language, on which legal day. */
export type Reader = { readonly actor: Actor; readonly language: Language; readonly today: CalendarDate };

/** The referral's file as the screen shows it. */
export function toReferralAnswer(file: ReferralFile, reader: Reader): Referral {
  const { referral, person, organisation, children, adult, duplicates, ...rest } = file;
  return {
    ...rest,
    ...referral,
    assignee: file.assignee,
    referrer: { ...referral.referrer, organisation },
    person: toPersonAnswer(person, reader.today),
    isChild: isChild(person.birthDate, reader.today),
    daysWaiting: daysWaiting(referral, reader.today),
    supplement: supplementOf(referral, reader.today),
    withdrawnOn: referral.status === "withdrawn" ? referral.withdrawnOn : null,
    adult: adult && toRelativeAnswer(adult, reader.today),
    children: children.map((child) => toRelativeAnswer(child, reader.today)),
    possibleDuplicates: duplicates.map((duplicate) => toDuplicateAnswer(duplicate, reader.today)),
    availableActions: availableReferralActions(reader.actor, referral),
    whyNot: whyNotOf(referral, reader),
  };
}

/** Calendar days that a matter has waited; null where it waits no more. */
export function daysWaiting(
  { status, receivedOn }: Pick<DomainReferral, "status" | "receivedOn">,
  today: CalendarDate,
): number | null {
  return status === "decided" || status === "withdrawn" ? null : daysBetween(receivedOn, today);
}

/** Somebody who may be the same person, as the answer shows it. */
export function toDuplicateAnswer(duplicate: DuplicateFound, today: CalendarDate): PossibleDuplicate {
  const { points, likenesses, person, referrals, customerships } = duplicate;
  return { points, likenesses, person: toPersonAnswer(person, today), referrals, customerships };
}

function toRelativeAnswer({ person, referrals, customerships }: RelativeNamed, today: CalendarDate): ReferralRelative {
  return { person: toPersonAnswer(person, today), referrals, customerships };
}

function toPersonAnswer(person: Person, today: CalendarDate): ReferredPerson {
  return { ...person, age: person.birthDate === null ? null : ageOn(person.birthDate, today) };
}

function supplementOf(referral: DomainReferral, today: CalendarDate): SupplementAwaited | null {
  if (referral.status !== "supplement_requested") return null;
  const { requestedOn, dueOn } = referral;
  return { requestedOn, dueOn, isLate: dueOn < today };
}

function whyNotOf(referral: DomainReferral, { actor, language }: Reader): ReferralWhyNot[] {
  return referralActions.flatMap((action) => {
    const reason = whyNotReferral(actor, action, referral);
    return reason ? [{ action, reason: reason.words[language] }] : [];
  });
}
