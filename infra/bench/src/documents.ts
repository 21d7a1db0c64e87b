// What the contestants are asked for: the same answer in the words of each.

/** The system's own operations; they are listed as a console's build would list its own, and sent by hash. */
export const systemDocuments = {
  page: `query CustomerPage($after: String) { customers(first: 50, after: $after) {
    nodes { id reference basis admittedOn endedOn safetyFlags protectedIdentity
      latestReferral { id reference receivedOn referrerKind status referrer }
      latestEvents { kind happenedOn } }
    pageInfo { endCursor hasNextPage } } }`,
  namedPage: `query NamedCustomerPage($after: String) { customers(first: 50, after: $after) {
    nodes { id reference name basis admittedOn endedOn safetyFlags protectedIdentity
      latestReferral { id reference receivedOn referrerKind status referrer }
      latestEvents { kind happenedOn } }
    pageInfo { endCursor hasNextPage } } }`,
  point: `query CustomerPoint($id: ID!) { customer(id: $id) {
    id reference basis admittedOn endedOn safetyFlags protectedIdentity version } }`,
  command: `mutation RecordReferral($input: RecordReferralInput!, $key: ID!) {
    recordReferral(input: $input, idempotencyKey: $key) { ... on ReferralRecorded { id reference } ... on Rejection { message } } }`,
  overview: `query Overview($period: ID!) { overview(period: $period) {
    title isRunning figures { id title howCounted counts dimensions whole cells { key labels count share } }
    findings { kind severity message } sentences { section text } notCollected { title } } }`,
} as const;

export const postgraphileDocuments = {
  page: `query CustomerPage($after: Cursor) { customers: allCustomers(first: 50, after: $after, orderBy: [ADMITTED_ON_DESC, ROW_ID_DESC]) {
    nodes { id: rowId reference basis admittedOn endedOn safetyFlags protectedIdentity
      person: personByPersonId {
        referrals: referralsByPersonId(first: 1, orderBy: [RECEIVED_ON_DESC, ROW_ID_ASC]) { nodes {
          id: rowId reference receivedOn referrerKind status referrer: organisationByOrganisationId { name } } }
        events: eventsByPersonId(first: 3, orderBy: [HAPPENED_ON_DESC, ROW_ID_DESC]) { nodes { kind happenedOn } } } }
    pageInfo { endCursor hasNextPage } } }`,
  point: `query CustomerPoint($id: UUID!) { customer: customerByRowId(rowId: $id) {
    id: rowId reference basis admittedOn endedOn safetyFlags protectedIdentity version } }`,
  command: `mutation RecordReferral($referral: ReferralInput!) {
    createReferral(input: { referral: $referral }) { referral { id: rowId reference } } }`,
} as const;

const insertedColumns = [
  "id",
  "reference",
  "unit_id",
  "person_id",
  "status",
  "channel",
  "received_on",
  "referrer_kind",
  "organisation_id",
  "consent_given_by",
  "consent_given_on",
  "circumstances_enc",
  "acute_danger",
  "signs",
  "forms",
  "primary_form",
  "domestic_servitude",
  "place",
  "outcome",
  "version",
] as const;
const bytea = "circumstances_enc";

/** The floor's prepared statements; each answers one row with the whole answer as JSON text. */
export const floorStatements: Readonly<Record<string, { readonly name: string; readonly text: string }>> = {
  page: {
    name: "page",
    text: `select json_build_object('nodes', coalesce(json_agg(json_build_object('id', c.id, 'reference', c.reference, 'basis', c.basis,
        'admittedOn', c.admitted_on, 'endedOn', c.ended_on, 'safetyFlags', c.safety_flags, 'protectedIdentity', c.protected_identity,
        'latestReferral', (select json_build_object('id', r.id, 'reference', r.reference, 'receivedOn', r.received_on,
            'referrerKind', r.referrer_kind, 'status', r.status, 'referrer', o.name)
          from (select * from casework.referral r where r.person_id = c.person_id order by r.received_on desc, r.id limit 1) r
          left join casework.organisation o on o.id = r.organisation_id),
        'latestEvents', (select coalesce(json_agg(json_build_object('kind', e.kind, 'happenedOn', e.happened_on)), '[]')
          from (select e.kind, e.happened_on from casework.event e where e.person_id = c.person_id
            order by e.happened_on desc, e.id desc limit 3) e))), '[]'))::text as json
      from (select * from casework.customer c where (c.admitted_on, c.id) < ($1::date, $2::uuid)
        order by c.admitted_on desc, c.id desc limit 50) c`,
  },
  point: {
    name: "point",
    text: `select json_build_object('id', c.id, 'reference', c.reference, 'basis', c.basis, 'admittedOn', c.admitted_on,
        'endedOn', c.ended_on, 'safetyFlags', c.safety_flags, 'protectedIdentity', c.protected_identity,
        'version', c.version)::text as json
      from casework.customer c where c.id = $1`,
  },
  command: {
    name: "command",
    text: `insert into casework.referral (${insertedColumns.join(", ")})
      values (${insertedColumns.map((name, i) => (name === bytea ? `decode($${i + 1}, 'base64')` : `$${i + 1}`)).join(", ")})
      returning json_build_object('id', id, 'reference', reference)::text as json`,
  },
};

/** A referral's columns in the order of the floor's insert. */
export function insertedValues(referral: Readonly<Record<(typeof insertedColumns)[number], unknown>>): unknown[] {
  return insertedColumns.map((name) => referral[name]);
}
