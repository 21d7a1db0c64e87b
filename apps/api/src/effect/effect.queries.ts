import { firstOverHalf, type HeldCertificate, type StaffCount } from "@vas/domain/coverage";
import type { MonthlyReferrals, ReferringCentre } from "@vas/domain/effect";
import { addDays, type CalendarDate, type OrganisationId, type StaffActor } from "@vas/domain/kernel";
import { registerBegins } from "@vas/domain/vocabulary";
import type { Read } from "../kernel/context.ts";

export type CentreNames = { readonly name: string; readonly nameSv: string | null; readonly nameEn: string | null };

/** A reception centre with its names and the day on which it passed half. */
export type NamedCentre = { readonly centre: ReferringCentre; readonly names: CentreNames };

type Row = CentreNames & {
  readonly id: OrganisationId;
  readonly openedOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
  readonly capacity: number | null;
  readonly held: readonly Omit<HeldCertificate, "organisation">[];
  readonly staff: readonly Omit<StaffCount, "organisation">[];
};

/** Every reception centre, and when it passed half: by the people who were certified and the staff that was told. */
export const centresWithHalf: Read<readonly NamedCentre[], StaffActor> = async ({ run, saw }) => {
  const rows = await run<Row>({
    name: "centres_with_half",
    text: `with held as (
        select organisation_id, json_agg(json_build_object('person', trainee_id, 'validFrom', held_from, 'validUntil', held_until)) as held
        from training.held_certificate group by organisation_id),
      staff as (
        select organisation_id, json_agg(json_build_object('from', counted_on, 'count', staff)) as staff
        from training.staff_span group by organisation_id)
      select o.id, o.name, o.name_sv as "nameSv", o.name_en as "nameEn", o.opened_on as "openedOn", o.closed_on as "closedOn",
        o.capacity, coalesce(h.held, '[]') as held, coalesce(s.staff, '[]') as staff
      from casework.organisation o
      left join held h on h.organisation_id = o.id left join staff s on s.organisation_id = o.id
      where o.kind = 'reception_centre' order by o.name collate "fi-x-icu", o.id`,
    values: [],
  });
  saw({ classes: ["learning"], count: rows.length });
  return rows.map(toNamed);
};

function toNamed({ id, name, nameSv, nameEn, openedOn, closedOn, capacity, held, staff }: Row): NamedCentre {
  const input = {
    certificates: held.map((one) => ({ ...one, organisation: id })),
    staffCounts: staff.map((one) => ({ ...one, organisation: id })),
  };
  const passedHalfOn = firstOverHalf(input, id, daysOfChange({ held, staff })) ?? null;
  const centre = { organisation: id, openedOn: openedOn ?? registerBegins, closedOn, passedHalfOn, capacity };
  return { centre, names: { name, nameSv, nameEn } };
}

/** The days on which coverage may become another: certificates begin or have ended, staff is counted. */
function daysOfChange({ held, staff }: Pick<Row, "held" | "staff">): readonly CalendarDate[] {
  const days = [
    ...held.flatMap(({ validFrom, validUntil }) => [validFrom, addDays(validUntil, 1)]),
    ...staff.map(({ from }) => from),
  ];
  return [...new Set(days)].toSorted();
}

/** What reception centres referred by month of arrival; read as the role that counts, which sees codes and no person's name. */
export const referralsOfCentres: Read<readonly MonthlyReferrals[], StaffActor> = async ({ run, saw }) => {
  const rows = await run<MonthlyReferrals>({
    name: "referrals_of_centres",
    text: `select r.organisation_id as organisation, to_char(r.received_on, 'YYYY-MM') as month, count(*)::int as referrals,
        count(*) filter (where r.outcome = 'positive')::int as admitted
      from casework.referral r join casework.organisation o on o.id = r.organisation_id
      where o.kind = 'reception_centre' group by 1, 2`,
    values: [],
  });
  saw({ classes: ["statistics"], count: rows.length });
  return rows;
};
