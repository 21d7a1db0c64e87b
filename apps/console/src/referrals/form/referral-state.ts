/** Who a person is, while it is being written. */
export type PersonState = {
  readonly givenName: string;
  readonly familyName: string;
  readonly otherNames: string;
  readonly sex: string | null;
  readonly birthDate: string | null;
  readonly nationalities: readonly string[];
  readonly identityNumber: string;
  readonly contact: string;
};

export type ConsentState = {
  readonly givenBy: string | null;
  readonly givenOn: string | null;
  readonly childHeard: boolean | null;
};

/** What a referral tells, while it is being written; codes are null until one is chosen. */
export type ContentState = {
  readonly referrer: {
    readonly kind: string | null;
    readonly organisation: string | null;
    readonly contactName: string;
    readonly contactDetails: string;
  };
  readonly consent: ConsentState;
  readonly circumstances: string;
  readonly signs: readonly string[];
  readonly forms: readonly string[];
  readonly primaryForm: string | null;
  readonly domesticServitude: boolean;
  readonly place: string | null;
  readonly exploitationCountry: string | null;
  readonly industry: string | null;
  readonly proposedBasis: string | null;
  readonly adultPerson: string | null;
  readonly safetyNow: string;
  readonly acuteDanger: boolean;
  readonly safeContact: string;
  readonly interpreterLanguage: string | null;
};

/** A child who is referred together with the adult. */
export type ChildState = {
  readonly person: PersonState;
  readonly childHeard: boolean;
  readonly circumstances: string;
};

/** A person whom the system knows already, as the form names them. */
export type KnownPerson = { readonly id: string; readonly name: string; readonly birthDate: string | null };

/** A whole new referral, while it is being written. */
export type ReferralState = ContentState & {
  readonly receivedOn: string | null;
  readonly channel: string | null;
  readonly person: string | null;
  readonly newPerson: PersonState | null;
  /** Words for `person`. */
  readonly known: KnownPerson | null;
  /** Words for `referrer.organisation`. */
  readonly organisationName: string;
  /** Words for `adultPerson`. */
  readonly adult: KnownPerson | null;
  readonly children: readonly ChildState[];
};

export const emptyPerson: PersonState = {
  givenName: "",
  familyName: "",
  otherNames: "",
  sex: "unknown",
  birthDate: null,
  nationalities: [],
  identityNumber: "",
  contact: "",
};

const emptyContent: ContentState = {
  referrer: { kind: null, organisation: null, contactName: "", contactDetails: "" },
  consent: { givenBy: null, givenOn: null, childHeard: null },
  circumstances: "",
  signs: [],
  forms: [],
  primaryForm: null,
  domesticServitude: false,
  place: "unknown",
  exploitationCountry: null,
  industry: null,
  proposedBasis: "victim",
  adultPerson: null,
  safetyNow: "",
  acuteDanger: false,
  safeContact: "",
  interpreterLanguage: null,
};

/** A referral that arrives today, of a person not known yet. */
export function emptyReferral(today: string): ReferralState {
  return {
    ...emptyContent,
    receivedOn: today,
    channel: null,
    person: null,
    newPerson: emptyPerson,
    known: null,
    organisationName: "",
    adult: null,
    children: [],
  };
}

/** An ended customership as a new referral begins from it. */
export type ReferredCustomer = {
  readonly basis: string;
  readonly person: Pick<PersonState, "givenName" | "familyName"> & {
    readonly id: string;
    readonly birthDate?: string | null | undefined;
  };
  readonly safeContact: string;
  readonly interpreterLanguage?: string | null | undefined;
};

/**
 * A referral that arrives today, of a person whose customership has ended. How the person is reached comes along; why and on
 * which basis is told anew, and who was helped as a child may be none any more.
 */
export function referralAgain(customer: ReferredCustomer, words: { today: string; unnamed: string }): ReferralState {
  const { basis, person, safeContact, interpreterLanguage = null } = customer;
  const { id, birthDate = null } = person;
  const empty = emptyReferral(words.today);
  return {
    ...empty,
    person: id,
    newPerson: null,
    known: { id, name: nameOf(person) ?? words.unnamed, birthDate },
    proposedBasis: basis === "accompanying_child" ? null : basis,
    safeContact,
    interpreterLanguage,
  };
}

/** The person's names in one line, or undefined where none is written. */
export function nameOf({ givenName, familyName }: Pick<PersonState, "givenName" | "familyName">): string | undefined {
  const name = `${givenName} ${familyName}`.trim();
  return name === "" ? undefined : name;
}
