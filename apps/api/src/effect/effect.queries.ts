import {
  passedHalf,
  type BodyKnown,
  type BodyTold,
  type MonthlyReferrals,
  type ReferringCentre,
  type ToldDays,
} from "@vas/domain/effect";
import type { OrganisationId, StaffActor } from "@vas/domain/kernel";
import type { Read } from "../kernel/context.ts";

export type CentreNames = { readonly name: string; readonly nameSv: string | null; readonly nameEn: string | null };

/** A body that is or was a reception centre, with its names and the half-year in which it passed half. */
export type NamedCentre = { readonly centre: ReferringCentre; readonly names: CentreNames };

type Row = CentreNames & {
  readonly id: OrganisationId;
  readonly openings: BodyKnown["told"];
  readonly kinds: BodyKnown["kinds"];
  readonly capacity: number | null;
} & BodyTold;

const centresStatement = `with body as (
    select o.*, coalesce(c.kinds[1], o.kind) as kind_at_first from casework.organisation o
    left join lateral (select array_agg(e.body ->> 'previousKind' order by e.version, e.id) as kinds from casework.event e
      where e.aggregate_id = o.id and e.aggregate = 'organisation' and e.body ? 'previousKind') c on true
    where o.kind = 'reception_centre' or 'reception_centre' = any(c.kinds)),
  held as (
    select organisation_id, json_agg(json_build_object('person', trainee_id, 'validFrom', held_from, 'validUntil', held_until)) as held
    from training.known_certificate where course_id in (select id from training.counted_course)
      and organisation_id = any (array(select id from body))
    group by organisation_id),
  staff as (
    select organisation_id, json_agg(json_build_object('countedOn', counted_on, 'version', version, 'staff', staff,
      'toldOn', (told_at at time zone 'Europe/Helsinki')::date)) as staff
    from training.staff_count group by organisation_id),
  opening as (
    select e.aggregate_id, json_agg(json_build_object(
      'kind', case e.kind when 'organisationClosed' then 'closed' else 'opened' end,
      'day', case when e.kind = 'organisationClosed' then e.happened_on::text
        when e.body ? 'openedOn' then e.body ->> 'openedOn' else o.opened_on::text end,
      'toldOn', (e.recorded_at at time zone 'Europe/Helsinki')::date) order by e.version, e.id) as openings
    from casework.event e join body o on o.id = e.aggregate_id
    where e.aggregate = 'organisation' and (e.kind in ('organisationOpened', 'organisationClosed')
      or e.kind = 'organisationAmended' and e.body ? 'openedOn')
    group by e.aggregate_id),
  kind as (
    select e.aggregate_id, json_agg(json_build_object('isCentre',
      case when e.kind = 'organisationAmended' then e.body ->> 'kind' else o.kind_at_first end = 'reception_centre',
      'toldOn', (e.recorded_at at time zone 'Europe/Helsinki')::date) order by e.version, e.id) as kinds
    from casework.event e join body o on o.id = e.aggregate_id
    where e.aggregate = 'organisation' and (e.kind = 'organisationOpened' or e.body ? 'previousKind')
    group by e.aggregate_id)
  select o.id, o.name, o.name_sv as "nameSv", o.name_en as "nameEn", o.capacity, coalesce(t.openings, '[]') as openings,
    coalesce(k.kinds, '[]') as kinds, coalesce(h.held, '[]') as held, coalesce(s.staff, '[]') as staff
  from body o
  left join held h on h.organisation_id = o.id left join staff s on s.organisation_id = o.id
  left join opening t on t.aggregate_id = o.id left join kind k on k.aggregate_id = o.id
  order by o.name collate "fi-x-icu", o.id`;

/** Every body that is or was a reception centre, when it passed half and was open: by who was certified, by what was told in time. */
export const centresWithHalf: Read<readonly NamedCentre[], StaffActor> = async ({ run, saw }) => {
  const rows = await run<Row>({ name: "centres_with_half", text: centresStatement, values: [] });
  saw({ classes: ["learning"], count: rows.length });
  return rows.map(toNamed);
};

function toNamed({ id, name, nameSv, nameEn, openings, kinds, capacity, ...told }: Row): NamedCentre {
  const from = { organisation: id, told: openings, kinds, capacity };
  return { centre: { ...from, ...passedHalf(told) }, names: { name, nameSv, nameEn } };
}

/** What bodies referred, and how far the register of all referrals reaches. */
export type Referred = {
  readonly referrals: readonly MonthlyReferrals[];
  readonly registers: readonly ToldDays[];
  /** The month in which a referral was first recorded as it arrived. */
  readonly recordedSince: string | null;
};

/**
 * What bodies referred by month of arrival; read as the role that counts, which sees codes and no person's name. A decision
 * counts where it was made and recorded by the end of the half-year in which the referral came, a register's on the day: both sides
 * have had as long, and a half-year that is over stays as it is. Whoever looks before and after one decision would learn how it went.
 * For the same reason the first decision counts, as it does in the overviews, whatever a correction says.
 */
export const referralsOfBodies =
  (bodies: readonly string[]): Read<Referred, StaffActor> =>
  async ({ run, saw }) => {
    const [row] = await run<Referred>({
      name: "referrals_of_bodies",
      text: `with first as (
        select distinct on (referral_id) referral_id, outcome, decided_on from casework.admission_decision
        where status in ('in_force', 'superseded')
          and referral_id in (select referral_id from casework.admission_decision where status = 'superseded')
        order by referral_id, decided_on, proposed_at nulls first, id),
      monthly as (
        select r.organisation_id as organisation, to_char(r.received_on, 'YYYY-MM') as month, count(*)::int as referrals,
          count(*) filter (where coalesce(f.outcome, r.outcome) = 'positive'
            and greatest(coalesce(f.decided_on, r.decided_on), t.told_on) < h.began + interval '6 months')::int as admitted
        from casework.referral r left join first f on f.referral_id = r.id
        left join casework.decisions_told() t on t.referral_id = r.id and r.channel <> 'register'
        cross join lateral (select make_date(extract(year from r.received_on)::int,
          case when extract(month from r.received_on) <= 6 then 1 else 7 end, 1) as began) h
        where r.organisation_id = any($1) group by 1, 2)
      select (select coalesce(json_agg(monthly), '[]') from monthly) as referrals,
        (select coalesce(json_agg(json_build_object('from', first_on, 'to', last_on,
          'since', to_char(told_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by told_at), '[]')
          from casework.registers_told()) as registers,
        to_char(casework.recorded_since(), 'YYYY-MM') as "recordedSince"`,
      values: [bodies],
    });
    if (!row) throw new Error("Counting gives a row, of nothing too");
    saw({ classes: ["statistics"], count: row.referrals.length });
    return row;
  };
