import type { Language } from "@vas/ui";
import { bodyName } from "../../organisations/organisation-names.ts";
import type { ConsentState, ContentState, KnownPerson, PersonState } from "../form/referral-state.ts";
import type { AmendReferral_ReferralFragment } from "./AmendReferralScreen.generated.ts";
import { nameLine } from "./person-line.ts";

type Known = AmendReferral_ReferralFragment;

/** A referral's content as its form begins. */
export function toContentState(referral: Known): ContentState {
  const { referrer, adult } = referral;
  return {
    referrer: {
      kind: referrer.kind,
      organisation: referrer.organisation?.id ?? null,
      contactName: referrer.contactName,
      contactDetails: referrer.contactDetails,
    },
    consent: toConsentState(referral),
    circumstances: referral.circumstances,
    signs: referral.signs,
    ...toExploitationState(referral),
    proposedBasis: referral.proposedBasis,
    adultPerson: adult?.person.id ?? null,
    safetyNow: referral.safetyNow,
    acuteDanger: referral.acuteDanger,
    safeContact: referral.safeContact,
    interpreterLanguage: referral.interpreterLanguage,
  };
}

function toConsentState({ consent }: Known): ConsentState {
  if (!consent) return { givenBy: null, givenOn: null, childHeard: null };
  const { givenBy, givenOn, childHeard } = consent;
  return { givenBy, givenOn, childHeard };
}

function toExploitationState(referral: Known) {
  const { forms, primaryForm, domesticServitude, place, exploitationCountry, industry } = referral;
  return { forms, primaryForm, domesticServitude, place, exploitationCountry, industry };
}

/** A person as their form begins. */
export function toPersonState({ person }: Pick<Known, "person">): PersonState {
  const { givenName, familyName, otherNames, sex, birthDate, nationalities, identityNumber, contact } = person;
  return {
    givenName,
    familyName,
    otherNames,
    sex,
    birthDate,
    nationalities,
    identityNumber: identityNumber ?? "",
    contact,
  };
}

/** The name of the body that referred, as its field shows it. */
export function organisationNameOf({ referrer }: Known, language: Language): string {
  return referrer.organisation ? bodyName(referrer.organisation, language) : "";
}

/** The adult of an accompanying child, as the field shows them. */
export function adultOf({ adult }: Known): KnownPerson | null {
  return adult && { id: adult.person.id, name: nameLine(adult.person) ?? "–", birthDate: adult.person.birthDate };
}
