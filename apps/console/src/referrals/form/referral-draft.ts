import { emptyPerson, emptyReferral, nameOf, type ReferralState } from "./referral-state.ts";

/** What a draft holds. A later version of the form reads what it knows of an earlier one. */
type Kept = Partial<ReferralState>;

function read(body: string): Kept {
  try {
    const kept: unknown = JSON.parse(body);
    return typeof kept === "object" && kept !== null ? kept : {};
  } catch {
    return {};
  }
}

/** The form as a draft keeps it. */
export function toDraftBody(state: ReferralState): string {
  return JSON.stringify(state);
}

/** The form as it was when the draft was saved; what the draft does not hold is empty. */
export function fromDraftBody(body: string, today: string): ReferralState {
  const kept = read(body);
  const empty = emptyReferral(today);
  return {
    ...empty,
    ...kept,
    referrer: { ...empty.referrer, ...kept.referrer },
    consent: { ...empty.consent, ...kept.consent },
    newPerson: kept.newPerson === null ? null : { ...emptyPerson, ...kept.newPerson },
  };
}

/** Whom a draft is about, or undefined where no name is written yet. */
export function draftName(body: string): string | undefined {
  const { known, newPerson } = read(body);
  return known?.name ?? (newPerson ? nameOf({ ...emptyPerson, ...newPerson }) : undefined);
}
