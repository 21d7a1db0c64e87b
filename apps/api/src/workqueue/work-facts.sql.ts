/**
 * Open matters as the queue looks at them, one row each. `$1` is the last birthday that makes an adult, `$2` the legal
 * day, `$3` the day up to which a running time limit is near. `reaches` limits each kind to those within the reader's
 * unit or to one person; the alias of the matter is `m`.
 */
export function workFacts(reaches: string): string {
  return `${openReferrals(reaches)} union all ${decisions("admission", reaches)} union all ${decisions("ending", reaches)}
    union all ${aftercare(reaches)}`;
}

/** The columns of a fact that not every kind has, in one order for all. */
type Columns = {
  readonly kind: string;
  readonly reference: string;
  readonly since: string;
  readonly assignee: string;
  readonly status: string;
  readonly acuteDanger?: string;
  readonly supplementDueOn?: string;
  readonly decision?: boolean;
  readonly aftercareUntil?: string;
  readonly referral: string;
  readonly customer: string;
};

function columns(of: Columns): string {
  const day = (name: string, value: string | undefined): string => `${value ?? "null::date"} as "${name}"`;
  return `'${of.kind}' as kind, m.id, ${of.reference} as reference, ${of.since} as since, p.birth_date > $1 as "isChild",
    ${of.assignee} as assignee, s.name as "assigneeName", ${of.status} as status, ${of.acuteDanger ?? "false"} as "acuteDanger",
    ${day("supplementDueOn", of.supplementDueOn)}, ${day("servedOn", of.decision ? "m.served_on" : undefined)},
    ${day("appealUntil", of.decision ? "m.appeal_until" : undefined)}, ${day("aftercareUntil", of.aftercareUntil)},
    ${of.decision ? "m.proposer_id" : "null::uuid"} as proposer, ${of.referral} as referral, ${of.customer} as customer,
    r.referrer_kind as "referrerKind", o.name as referrer, m.person_id as "personId"`;
}

const personAndReferrer = `join casework.person p on p.id = m.person_id
  left join casework.organisation o on o.id = r.organisation_id`;

/** A referral with a proposal waits as the proposal does, so it is not told twice. */
function openReferrals(reaches: string): string {
  return `select ${columns({
    kind: "referral",
    reference: "m.reference",
    since: "m.received_on",
    assignee: "m.assignee_id",
    status: "m.status",
    acuteDanger: "m.acute_danger",
    supplementDueOn: "m.supplement_due_on",
    referral: "m.id",
    customer: "null::uuid",
  })}
    from casework.referral m join casework.person p on p.id = m.person_id
    cross join lateral (select m.referrer_kind) r
    left join casework.organisation o on o.id = m.organisation_id left join kernel.staff s on s.id = m.assignee_id
    where ${reaches} and m.status in ('received', 'under_consideration', 'supplement_requested')
      and not exists (select from casework.admission_decision d
        where d.referral_id = m.id and d.status in ('proposed', 'returned'))`;
}

/** What was taken over from a register was served long ago: only decisions made here are followed to the end. */
const isOpenDecision = `(m.status in ('proposed', 'returned')
  or (m.status = 'in_force' and m.origin = 'console' and (m.served_on is null or m.appeal_until between $2 and $3)))`;

/** A returned proposal goes back to the person who made it. */
function decisions(kind: "admission" | "ending", reaches: string): string {
  const handler = kind === "admission" ? "r.assignee_id" : "c.handler_id";
  const matter = `case when m.status = 'returned' then m.proposer_id else ${handler} end`;
  const source =
    kind === "admission"
      ? "casework.admission_decision m join casework.referral r on r.id = m.referral_id"
      : `casework.ending_decision m join casework.customer c on c.id = m.customer_id
          left join casework.referral r on r.id = c.referral_id`;
  return `select ${columns({
    kind,
    reference: kind === "admission" ? "r.reference" : "c.reference",
    since: "coalesce(m.decided_on, (m.proposed_at at time zone 'Europe/Helsinki')::date)",
    assignee: matter,
    status: "m.status",
    decision: true,
    referral: "r.id",
    customer: kind === "admission" ? "null::uuid" : "c.id",
  })}
    from ${source} ${personAndReferrer} left join kernel.staff s on s.id = ${matter}
    where ${reaches} and ${isOpenDecision}`;
}

function aftercare(reaches: string): string {
  return `select ${columns({
    kind: "aftercare",
    reference: "m.reference",
    since: "m.ended_on",
    assignee: "m.handler_id",
    status: "'ended'",
    aftercareUntil: "m.aftercare_until",
    referral: "r.id",
    customer: "m.id",
  })}
    from casework.customer m left join casework.referral r on r.id = m.referral_id ${personAndReferrer}
    left join kernel.staff s on s.id = m.handler_id
    where ${reaches} and m.aftercare_until between $2 and $3`;
}

/** The delegations of a member of staff as JSON; `staff` is a parameter. */
export function delegationsJson(staff: string): string {
  return `(select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'staff', d.staff_id, 'kinds', to_jsonb(d.kinds),
      'validFrom', d.valid_from, 'validTo', d.valid_to, 'grantedBy', d.granted_by_id, 'version', d.version)), '[]')
    from casework.delegation d where d.staff_id = ${staff})`;
}
