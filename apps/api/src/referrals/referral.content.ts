import type { PersonIdentity } from "@vas/domain/customers";
import type { OrganisationId, PersonId } from "@vas/domain/kernel";
import type { Consent, ReferralContent } from "@vas/domain/referrals";
import type { Country, InterpreterLanguage } from "@vas/domain/vocabulary";
import type { ConsentInput, ExploitationInput, PersonIdentityInput, ReferralContentInput } from "./referral.inputs.ts";

/** The content as the domain reads it; whether the codes are codes and the texts in order is for the domain to say. */
export function toContent(input: ReferralContentInput): ReferralContent {
  const { referrer, safety, circumstances } = input;
  return {
    referrer: {
      kind: referrer.kind,
      organisation: (referrer.organisation ?? null) as OrganisationId | null,
      contactName: referrer.contactName,
      contactDetails: referrer.contactDetails,
    },
    consent: toConsent(input.consent),
    circumstances,
    safetyNow: safety.safetyNow,
    acuteDanger: safety.acuteDanger,
    safeContact: safety.safeContact,
    interpreterLanguage: (safety.interpreterLanguage ?? null) as InterpreterLanguage | null,
    ...toExploitation(input.exploitation),
    proposedBasis: input.proposedBasis ?? null,
    adultPerson: (input.adultPerson ?? null) as PersonId | null,
  };
}

/** The consent as the domain reads it. */
export function toConsent(input: ConsentInput | null | undefined): Consent | null {
  return input ? { givenBy: input.givenBy, givenOn: input.givenOn, childHeard: input.childHeard ?? null } : null;
}

/** A single form is the primary one without being named twice. */
export function toExploitation(input: ExploitationInput) {
  const { signs, forms, domesticServitude, place } = input;
  const onlyForm = forms.length === 1 ? (forms[0] ?? null) : null;
  return {
    signs,
    forms,
    primaryForm: input.primaryForm ?? onlyForm,
    domesticServitude,
    place,
    exploitationCountry: (input.exploitationCountry ?? null) as Country | null,
    industry: input.industry ?? null,
  };
}

/** The identity as the domain reads it. */
export function toIdentity(input: PersonIdentityInput): PersonIdentity {
  const { givenName, familyName, otherNames, sex, contact } = input;
  return {
    givenName,
    familyName,
    otherNames,
    sex,
    birthDate: input.birthDate ?? null,
    nationalities: input.nationalities as readonly Country[],
    identityNumber: input.identityNumber ?? null,
    contact,
  };
}
