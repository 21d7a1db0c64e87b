import type { Person } from "@vas/domain/customers";
import { toPerson } from "../customers/index.ts";
import type { Reading } from "../kernel/context.ts";

type Sealed = "givenName" | "familyName" | "otherNames" | "identityNumber" | "contact";

/** A person inside the JSON of a statement: sealed fields and the wrapped key in base64. */
export type PersonJson = Pick<Person, "id" | "unit" | "version" | "sex" | "birthDate" | "nationalities"> &
  Readonly<Record<Sealed, string | null>> & { readonly wrapped: string | null };

/** The columns of a referral `r` that hold codes, days and ids, under the names of its row class. */
export const referralCodeColumns = `r.id, r.reference, r.unit_id as "unitId", r.person_id as "personId", r.status, r.channel,
  r.received_on as "receivedOn", r.referrer_kind as "referrerKind", r.organisation_id as "organisationId",
  r.consent_given_by as "consentGivenBy", r.consent_given_on as "consentGivenOn", r.child_heard as "childHeard",
  r.acute_danger as "acuteDanger", r.interpreter_language as "interpreterLanguage", r.signs, r.forms,
  r.primary_form as "primaryForm", r.domestic_servitude as "domesticServitude", r.place,
  r.exploitation_country as "exploitationCountry", r.industry, r.proposed_basis as "proposedBasis",
  r.adult_person_id as "adultPersonId", r.assignee_id as "assigneeId",
  r.supplement_requested_on as "supplementRequestedOn", r.supplement_due_on as "supplementDueOn",
  r.withdrawn_on as "withdrawnOn", r.decision_id as "decisionId", r.outcome, r.negative_reason as "negativeReason",
  r.decided_on as "decidedOn", r.client_id as "clientId", r.version`;

/** Every column of a referral `r` under the names of its row class. */
export const referralColumns = `${referralCodeColumns}, r.referrer_contact_enc as "referrerContactEnc",
  r.circumstances_enc as "circumstancesEnc", r.safety_now_enc as "safetyNowEnc", r.safe_contact_enc as "safeContactEnc"`;

/** A person as JSON: `person` and `key` are the aliases of the person and of the person's data key. */
export function personJson(person: string, key: string): string {
  return `jsonb_build_object('id', ${person}.id, 'unit', ${person}.unit_id, 'version', ${person}.version,
    'sex', ${person}.sex, 'birthDate', ${person}.birth_date, 'nationalities', to_jsonb(${person}.nationalities),
    'givenName', encode(${person}.given_name_enc, 'base64'), 'familyName', encode(${person}.family_name_enc, 'base64'),
    'otherNames', encode(${person}.other_names_enc, 'base64'),
    'identityNumber', encode(${person}.identity_number_enc, 'base64'),
    'contact', encode(${person}.contact_enc, 'base64'), 'wrapped', encode(${key}.wrapped, 'base64'))`;
}

/** Referrals of the person `alias` as JSON, the newest first. */
export function referralsJson(alias: string): string {
  return `(select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'reference', o.reference,
      'receivedOn', o.received_on, 'status', o.status) order by o.received_on desc, o.id), '[]')
    from casework.referral o where o.person_id = ${alias}.id)`;
}

/** Customerships of the person `alias` as JSON, the newest first. */
export function customershipsJson(alias: string): string {
  return `(select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'reference', o.reference,
      'admittedOn', o.admitted_on, 'endedOn', o.ended_on) order by o.admitted_on desc, o.id), '[]')
    from casework.customer o where o.person_id = ${alias}.id)`;
}

/** The person as the domain knows them. @throws KernelError DATA_ERASED where the person's key is destroyed. */
export function openPerson(json: PersonJson, keys: Reading["keys"]): Person {
  const row = {
    id: json.id,
    unitId: json.unit,
    sex: json.sex,
    birthDate: json.birthDate,
    nationalities: json.nationalities,
    givenNameEnc: bytes(json.givenName),
    familyNameEnc: bytes(json.familyName),
    otherNamesEnc: bytes(json.otherNames),
    identityNumberEnc: bytes(json.identityNumber),
    contactEnc: bytes(json.contact),
    nameGrams: [],
    registerKeyDigest: null,
    version: json.version,
  };
  return toPerson(row, keys.unwrap(json.id, bytes(json.wrapped)));
}

/** PostgreSQL's base64 as bytes. */
export function bytes(base64: string | null): Buffer | null {
  return base64 === null ? null : Buffer.from(base64, "base64");
}
