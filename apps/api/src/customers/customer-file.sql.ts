import type { Statement } from "../kernel/settings.ts";
import { workFacts } from "../workqueue/index.ts";

/** The columns of a customership `f` under the names of its row class. */
const customerColumns = `f.id, f.reference, f.person_id as "personId", f.unit_id as "unitId", f.basis,
  f.admitted_on as "admittedOn", f.ended_on as "endedOn", f.ending_decision_id as "endingDecisionId",
  f.aftercare_until as "aftercareUntil", f.referral_id as "referralId", f.adult_customer_id as "adultCustomerId",
  f.reopens_id as "reopensId", f.handler_id as "handlerId", f.safety_flags as "safetyFlags",
  f.protected_identity as "protectedIdentity", f.municipality_enc as "municipalityEnc",
  f.municipality_from as "municipalityFrom", f.version, k.wrapped`;

/** The columns of a person `p` under the names of its row class, save those that the customership has too. */
const personColumns = `p.version as "personVersion", p.sex, p.birth_date as "birthDate", p.nationalities,
  p.given_name_enc as "givenNameEnc", p.family_name_enc as "familyNameEnc", p.other_names_enc as "otherNamesEnc",
  p.identity_number_enc as "identityNumberEnc", p.contact_enc as "contactEnc"`;

/** Another customer as JSON: `c` is the alias of the customership; `personOf` joins its person and data key. */
function customerNamedJson(c: string): string {
  return `jsonb_build_object('id', ${c}.id, 'reference', ${c}.reference, 'endedOn', ${c}.ended_on,
    'birthDate', ${c}p.birth_date, 'personId', ${c}p.id, 'wrapped', encode(${c}k.wrapped, 'hex'),
    'sealedName', concat(encode(${c}p.given_name_enc, 'hex'), '|', encode(${c}p.family_name_enc, 'hex')))`;
}

function personOf(c: string): string {
  return `join casework.person ${c}p on ${c}p.id = ${c}.person_id join kernel.data_key ${c}k on ${c}k.subject_id = ${c}p.id`;
}

const linksJson = `(select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'relation', l.relation,
    'details', encode(l.details_enc, 'base64'), 'customer', case when lc.id is not null then ${customerNamedJson("lc")} end,
    'organisation', case when lo.id is not null then
      jsonb_build_object('id', lo.id, 'name', lo.name, 'nameSv', lo.name_sv, 'nameEn', lo.name_en) end)
    order by l.relation, l.id), '[]')
  from casework.customer_link l
  left join (casework.customer lc ${personOf("lc")}) on lc.id = l.linked_customer_id
  left join casework.organisation lo on lo.id = l.organisation_id
  where l.customer_id = f.id)`;

const childrenJson = `(select coalesce(jsonb_agg(${customerNamedJson("ch")} order by chp.birth_date, ch.id), '[]')
  from casework.customer ch ${personOf("ch")} where ch.adult_customer_id = f.id)`;

const adultJson = `(select ${customerNamedJson("ad")} from casework.customer ad ${personOf("ad")} where ad.id = f.adult_customer_id)`;

const customershipsJson = `(select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'reference', o.reference, 'basis', o.basis,
    'admittedOn', o.admitted_on, 'endedOn', o.ended_on, 'reopens', o.reopens_id) order by o.admitted_on desc, o.id), '[]')
  from casework.customer o where o.person_id = f.person_id)`;

const referralsJson = `(select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'reference', r.reference,
    'receivedOn', r.received_on, 'status', r.status, 'outcome', r.outcome, 'referrerKind', r.referrer_kind,
    'referrer', o.name, 'safeContact', encode(r.safe_contact_enc, 'base64'),
    'interpreterLanguage', r.interpreter_language, 'forms', to_jsonb(r.forms), 'place', r.place,
    'exploitationCountry', r.exploitation_country) order by r.received_on desc, r.id), '[]')
  from casework.referral r left join casework.organisation o on o.id = r.organisation_id where r.person_id = f.person_id)`;

const decisionsJson = `(select coalesce(jsonb_agg(to_jsonb(d) order by d."proposedAt" desc nulls last, d.id), '[]') from (
    select 'admission' as kind, a.id, a.status, a.outcome, null::text as ground, a.decided_on as "decidedOn",
      a.served_on as "servedOn", a.appeal_until as "appealUntil", a.proposed_at as "proposedAt"
    from casework.admission_decision a where a.person_id = f.person_id
    union all
    select 'ending', e.id, e.status, null, e.ground, e.decided_on, e.served_on, e.appeal_until, e.proposed_at
    from casework.ending_decision e where e.person_id = f.person_id) d)`;

const factsJson = `(select coalesce(jsonb_agg(to_jsonb(fact)), '[]')
  from (${workFacts("m.person_id = f.person_id")}) fact)`;

/** What a file may show beside the customership itself; each is read only where it is asked for. */
const parts = {
  handler: "case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.name) end as handler",
  person: personColumns,
  note: `f.safety_note_enc as "safetyNoteEnc"`,
  links: `${linksJson} as links`,
  children: `${childrenJson} as children`,
  adult: `${adultJson} as adult`,
  customerships: `${customershipsJson} as customerships`,
  referrals: `${referralsJson} as referrals`,
  decisions: `${decisionsJson} as decisions`,
  next: `${factsJson} as facts`,
  actions: `exists (select from casework.customer o where o.person_id = f.person_id and o.ended_on is null) as "isCustomerNow"`,
} as const;

export type FilePart = keyof typeof parts;
export const fileParts = Object.keys(parts) as readonly FilePart[];

/** The joins of those parts that are no queries of their own. */
const joins: Readonly<Partial<Record<FilePart, string>>> = {
  person: "join casework.person p on p.id = f.person_id",
  handler: "left join kernel.staff s on s.id = f.handler_id",
};

/**
 * What is asked for of the file of one customership, in one statement. `$1` to `$3` are the days of the work queue, `$4`
 * the customership; what no part uses has its type from a query that is never run.
 */
export function customerFileStatement(asked: readonly FilePart[]): Pick<Statement, "name" | "text"> {
  const name = `customer_file_${asked.map((part) => fileParts.indexOf(part).toString(36)).join("")}`;
  const text = texts.get(name) ?? textOf(asked);
  texts.set(name, text);
  return { name, text };
}

const texts = new Map<string, string>();

function textOf(asked: readonly FilePart[]): string {
  return `with given as (select $1::date, $2::date, $3::date)
    select ${[customerColumns, ...asked.map((part) => parts[part])].join(", ")}
    from casework.customer f
    join kernel.data_key k on k.subject_id = f.person_id
    ${asked.map((part) => joins[part] ?? "").join(" ")}
    where f.id = $4`;
}
