import { addressKey } from "@vas/domain/invitations";
import type { CalendarDate, Instant } from "@vas/domain/kernel";
import type { Statement } from "../kernel/settings.ts";

/** How an address stands towards a course: nobody is invited twice, and nobody who learns it or need not. */
export const addressStateCodes = ["new", "expired", "invited", "enrolled", "certified", "waived"] as const;
export type AddressState = (typeof addressStateCodes)[number];

/** The states in which an address is invited. */
export function isInvitable(state: AddressState): boolean {
  return state === "new" || state === "expired";
}

export type AddressStanding = {
  readonly address: string;
  readonly state: AddressState;
  /** The open invitation that has expired, which the new one takes the place of. */
  readonly expired: string | null;
};

type Asking = {
  readonly course: string;
  readonly addresses: readonly string[];
  readonly at: Instant;
  readonly today: CalendarDate;
};
type Run = <Row>(statement: Statement) => Promise<Row[]>;

/** How each address stands towards a course, in the order of the addresses; one statement for all of them. */
export async function addressStandings(run: Run, asking: Asking): Promise<readonly AddressStanding[]> {
  const { course, addresses, at, today } = asking;
  return run<AddressStanding>({
    name: "address_standings",
    text: `select a.address, i.id as expired,
        case when open.is_live then 'invited' when active.is_enrolled then 'enrolled' when held.is_certified then 'certified'
          when freed.is_waived then 'waived' when i.id is not null then 'expired' else 'new' end as state
      from unnest($2::text[], $3::text[]) with ordinality as a(address, key, place)
      left join kernel.trainee t on lower(t.email) = a.key
      left join training.invitation i on i.course_id = $1 and lower(i.email) = a.key and i.status = 'open'
      cross join lateral (select coalesce(i.expires_at > $4, false) as is_live) open
      cross join lateral (select exists (select from training.enrolment e
        where e.trainee_id = t.id and e.course_id = $1 and e.status = 'active') as is_enrolled) active
      cross join lateral (select exists (select from training.certificate c where c.trainee_id = t.id and c.course_id = $1
        and c.revoked_at is null and c.renewal_from > $5) as is_certified) held
      cross join lateral (select exists (select from training.enrolment e where e.trainee_id = t.id and e.course_id = $1
        and e.status = 'waived' and coalesce(e.waiver_renewal_from > $5, true)) as is_waived) freed
      order by a.place`,
    values: [course, addresses, addresses.map(addressKey), at, today],
  });
}
