import type { CalendarDate, Instant, StaffActor, Words } from "@vas/domain/kernel";
import type { InvitationState, LearnerRole } from "@vas/domain/vocabulary";
import { decodeCursor, encodeCursor, pageSize, type Page } from "../kernel/connection.ts";
import type { BatchedRead, Read } from "../kernel/context.ts";
import { bodyWords } from "../organisations/index.ts";
import { addressStandings, type AddressStanding } from "./address-states.ts";

export type InvitationFilter = {
  readonly course: string | null;
  readonly organisation: string | null;
  readonly state: InvitationState | null;
};

/** An invitation as staff see it. */
export type InvitationListed = {
  readonly id: string;
  readonly version: number;
  readonly email: string;
  readonly courseTitle: Words;
  readonly role: LearnerRole;
  readonly organisation: Words | null;
  readonly dueOn: CalendarDate | null;
  readonly invitedByName: string | null;
  readonly invitedAt: Instant;
  readonly mailedAt: Instant | null;
  readonly expiresAt: Instant;
  readonly state: InvitationState;
};

const stateAt = (moment: string): string =>
  `case when i.status = 'open' and i.expires_at <= ${moment} then 'expired' else i.status end`;

const listed = (moment: string): string => `select i.id, i.version, i.email, i.role,
    ${bodyWords("o", "i.organisation_name")} as organisation, i.due_on as "dueOn", s.name as "invitedByName", i.invited_at as "invitedAt",
    i.mailed_at as "mailedAt", i.expires_at as "expiresAt", ${stateAt(moment)} as state, i.course_id, i.organisation_id
  from training.invitation i
  left join kernel.staff s on s.id = i.invited_by
  left join casework.organisation o on o.id = i.organisation_id`;

/** Only for the rows that are shown: to read the title of a course is to unpack the whole of it. */
const titleOf = (row: string): string => `(select v.content -> 'title' from training.course_version v
  where v.course_id = ${row}.course_id and v.status in ('published', 'retired') order by v.number desc limit 1) as "courseTitle"`;

type Row = { readonly total: number } & ({ readonly id: null } | InvitationListed);

/** One page of invitations, the latest first. The number of all is true on every page. */
export function invitations(
  { course, organisation, state }: InvitationFilter,
  { first, after }: { readonly first: number; readonly after: string | null },
): Read<Page<InvitationListed>, StaffActor> {
  const limit = pageSize(first);
  const [invitedAt, id] = after === null ? [null, null] : decodeCursor(after, 2);
  return async ({ run, saw, at }) => {
    const rows = await run<Row>({
      name: "invitations",
      text: `with listed as materialized (select * from (${listed("$4::timestamptz")}) one
          where ($1::uuid is null or course_id = $1) and ($2::uuid is null or organisation_id = $2)
            and ($3::text is null or state = $3))
        select (select count(*)::int from listed) as total, page.*, ${titleOf("page")} from (values (1)) as one left join (
          select * from listed where $5::timestamptz is null or ("invitedAt", id) < ($5, $6::uuid)
          order by "invitedAt" desc, id desc limit $7
        ) as page on true order by "invitedAt" desc, id desc`,
      values: [course, organisation, state, at, invitedAt, id, limit],
    });
    const found = rows.filter((row): row is InvitationListed & { readonly total: number } => row.id !== null);
    const nodes = found.slice(0, first);
    const last = nodes.at(-1);
    saw({ classes: ["contact"], count: nodes.length });
    return {
      nodes,
      endCursor: last ? encodeCursor([last.invitedAt, last.id]) : null,
      hasNextPage: found.length > first,
      totalCount: rows[0]?.total ?? 0,
    };
  };
}

/** Invitations by id, in the order of the ids. @throws Error where one is not there. */
export const invitationsById: BatchedRead<string, InvitationListed, StaffActor> = async ({ run, saw, at }, ids) => {
  const rows = await run<InvitationListed>({
    name: "invitations_by_id",
    text: `select one.*, ${titleOf("one")} from (${listed("$2::timestamptz")} where i.id = any ($1::uuid[])) one`,
    values: [ids, at],
  });
  saw({ classes: ["contact"], count: rows.length });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const found = byId.get(id);
    if (!found) throw new Error("An invitation that was just stored is not there");
    return found;
  });
};

/** How each of the addresses stands towards a course. */
export function addressCheck(
  course: string,
  addresses: readonly string[],
): Read<readonly AddressStanding[], StaffActor> {
  return async ({ run, saw, at, today }) => {
    const standings = await addressStandings(run, { course, addresses, at, today });
    saw({ classes: ["contact"], count: standings.length });
    return standings;
  };
}
