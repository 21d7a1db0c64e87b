import type {
  AccompanyingChildInput,
  ConsentInput,
  PersonIdentityInput,
  RecordReferralInput,
  ReferralContentInput,
} from "../../schema.generated.ts";
import type { ChildState, ConsentState, ContentState, PersonState, ReferralState } from "./referral-state.ts";

/** The form has been checked before it is turned into a command: what is required is there. */
function present<T>(value: T | null): T {
  if (value === null) throw new Error("A checked form has every required field");
  return value;
}

/** A person as the command takes it. */
export function toIdentityInput(person: PersonState): PersonIdentityInput {
  const { givenName, familyName, otherNames, contact, birthDate, identityNumber } = person;
  return {
    givenName,
    familyName,
    otherNames,
    sex: present(person.sex) as NonNullable<PersonIdentityInput["sex"]>,
    birthDate,
    nationalities: [...person.nationalities],
    identityNumber: identityNumber.trim() === "" ? null : identityNumber,
    contact,
  };
}

function toConsentInput({ givenBy, givenOn, childHeard }: ConsentState): ConsentInput {
  return { givenBy: present(givenBy) as ConsentInput["givenBy"], givenOn: present(givenOn), childHeard };
}

/** What a referral tells, as the commands take it. */
export function toContentInput(state: ContentState): ReferralContentInput {
  const { referrer, safetyNow, acuteDanger, safeContact, interpreterLanguage } = state;
  return {
    referrer: { ...referrer, kind: present(referrer.kind) as ReferralContentInput["referrer"]["kind"] },
    consent: toConsentInput(state.consent),
    circumstances: state.circumstances,
    exploitation: toExploitationInput(state),
    safety: { safetyNow, acuteDanger, safeContact, interpreterLanguage },
    proposedBasis: state.proposedBasis as ReferralContentInput["proposedBasis"],
    adultPerson: state.adultPerson,
  };
}

type Exploitation = ReferralContentInput["exploitation"];

function toExploitationInput(state: ContentState): Exploitation {
  const { signs, forms, primaryForm, place, industry, domesticServitude, exploitationCountry } = state;
  return {
    signs: [...signs] as NonNullable<Exploitation["signs"]>,
    forms: [...forms] as NonNullable<Exploitation["forms"]>,
    primaryForm: primaryForm as Exploitation["primaryForm"],
    domesticServitude,
    place: present(place) as NonNullable<Exploitation["place"]>,
    exploitationCountry,
    industry: industry as Exploitation["industry"],
  };
}

/** For a child the representative consents, on the day of the adult's own consent. */
function toChildInput(
  { person, childHeard, circumstances }: ChildState,
  consent: ConsentState,
): AccompanyingChildInput {
  return {
    person: toIdentityInput(person),
    circumstances,
    consent: { givenBy: "representative", givenOn: present(consent.givenOn), childHeard },
  };
}

/** A whole new referral as the command takes it. */
export function toRecordInput(state: ReferralState, draft: string | null): RecordReferralInput {
  const { receivedOn, channel, person, newPerson, children, consent } = state;
  return {
    receivedOn: present(receivedOn),
    channel: present(channel) as RecordReferralInput["channel"],
    person: person === null ? { new: toIdentityInput(present(newPerson)) } : { known: person },
    content: toContentInput(state),
    children: children.map((child) => toChildInput(child, consent)),
    draft,
  };
}
