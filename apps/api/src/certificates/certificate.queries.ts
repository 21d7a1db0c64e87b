import type { CertificateEvent } from "@vas/domain/certificates";
import type { CalendarDate, Instant, StaffActor, Words } from "@vas/domain/kernel";
import type { CertificateStatus } from "@vas/domain/vocabulary";
import { decodeCursor, encodeCursor, pageSize, type Page } from "../kernel/connection.ts";
import type { BatchedRead, Read } from "../kernel/context.ts";
import { bodyWords } from "../organisations/index.ts";

export type CertificateFilter = {
  readonly course: string | null;
  readonly organisation: string | null;
  readonly status: CertificateStatus | null;
  /** Only those whose last day is this one or earlier. */
  readonly endsBy: CalendarDate | null;
};

/** What has happened to a certificate, and when; `by` is the name of staff where the one who asks may see it. */
export type CertificateHappening = {
  readonly kind: "certificateIssued" | CertificateEvent["kind"];
  readonly at: Instant;
  readonly by: string | null;
  /** The last day since then; null where nothing is changed in it. */
  readonly validUntil: CalendarDate | null;
};

/** A certificate as those see it who manage training. */
export type ManagedCertificate = {
  readonly id: string;
  readonly learner: string;
  readonly holder: string;
  readonly course: string;
  readonly title: Words;
  readonly organisation: Words | null;
  readonly validFrom: CalendarDate;
  readonly validUntil: CalendarDate;
  readonly issuedUntil: CalendarDate;
  readonly renewalFrom: CalendarDate;
  readonly revokedAt: Instant | null;
  readonly revokeReason: string | null;
  readonly version: number;
  readonly history: readonly CertificateHappening[];
};

const columns = `c.id, c.trainee_id as learner, t.name as holder, c.course_id as course, c.course_version_id,
  ${bodyWords("o", "t.organisation_name")} as organisation, c.valid_from as "validFrom", c.valid_until as "validUntil",
  c.issued_until as "issuedUntil", c.renewal_from as "renewalFrom", c.revoked_at as "revokedAt",
  c.revoke_reason as "revokeReason", c.version`;

const tables = `training.certificate c join kernel.trainee t on t.id = c.trainee_id
  join training.course_version v on v.id = c.course_version_id
  left join casework.organisation o on o.id = c.organisation_id`;

/** Only for the rows that are shown: to read the title of a course is to unpack the whole of it. */
const titleOf = (row: string) =>
  `(select w.content -> 'title' from training.course_version w where w.id = ${row}.course_version_id) as title`;

/** As `certificateStatusOn` has it. */
const statusOn = (day: string) => `case when c.revoked_at is not null then 'revoked'
  when ${day} < c.valid_from then 'not_yet_valid' when ${day} <= c.valid_until then 'valid' else 'expired' end`;

/** Those that hold end first; of those that are over, the last that ended. */
const rank = `case when $3 in ('expired', 'revoked') then date '2000-01-01' - c.valid_until
  else c.valid_until - date '2000-01-01' end`;

type ListRow = { readonly total: number } & ({ readonly id: null } | (ManagedCertificate & { readonly rank: number }));

/** One page of certificates. */
export function certificates(
  { course, organisation, status, endsBy }: CertificateFilter,
  { first, after }: { readonly first: number; readonly after: string | null },
): Read<Page<ManagedCertificate>, StaffActor> {
  const limit = pageSize(first);
  const [afterRank, afterId] = after === null ? [null, null] : decodeCursor(after, 2);
  return async ({ run, saw, today }) => {
    const rows = await run<ListRow>({
      name: "certificates",
      text: `with listed as (select ${columns}, '[]'::jsonb as history, ${rank} as rank from ${tables}
          where ($1::uuid is null or c.course_id = $1) and ($2::uuid is null or c.organisation_id = $2)
            and ($3::text is null or ${statusOn("$5::date")} = $3) and ($4::date is null or c.valid_until <= $4))
        select (select count(*)::int from listed) as total, page.*, ${titleOf("page")} from (values (1)) as one left join (
          select * from listed where $6::int is null or (rank, id) > ($6::int, $7::uuid) order by rank, id limit $8
        ) as page on true order by rank, id`,
      values: [course, organisation, status, endsBy, today, afterRank, afterId, limit],
    });
    const found = rows.filter((row) => row.id !== null);
    const nodes = found.slice(0, first);
    const last = nodes.at(-1);
    saw({ subjects: nodes.map(({ learner }) => learner), classes: ["learning"], count: nodes.length });
    return {
      nodes,
      endCursor: last ? encodeCursor([last.rank, last.id]) : null,
      hasNextPage: found.length > first,
      totalCount: rows[0]?.total ?? 0,
    };
  };
}

const history = `(select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'by', s.name, 'validUntil', e.body ->> 'validUntil',
    'at', to_char(e.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by e.version), '[]')
  from training.certificate_event e left join kernel.staff s on s.id = e.staff_id where e.certificate_id = c.id) as history`;

/** Certificates by id with their history, in the order of the ids; null where there is none within sight. */
export const certificatesById: BatchedRead<string, ManagedCertificate | null, StaffActor> = async (reading, ids) => {
  const rows = await reading.run<ManagedCertificate>({
    name: "certificates_by_id",
    text: `select ${columns}, ${titleOf("c")}, ${history} from ${tables} where c.id = any ($1::uuid[])`,
    values: [ids],
  });
  reading.saw({ subjects: rows.map(({ learner }) => learner), classes: ["learning"], count: rows.length });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? reading.absent(id));
};

/** Courses in which somebody has been certified, and the bodies that those counted for: what the list is filtered by. */
export type CertificateFilters = {
  readonly courses: readonly { readonly id: string; readonly title: Words }[];
  readonly organisations: readonly { readonly id: string; readonly name: Words }[];
};

/** By what certificates can be filtered. */
export const certificateFilters: Read<CertificateFilters, StaffActor> = async ({ run, saw }) => {
  const [row] = await run<CertificateFilters>({
    name: "certificate_filters",
    text: `select
      (select coalesce(jsonb_agg(jsonb_build_object('id', course_id, 'title', title) order by title ->> 'fi'), '[]') from (
        select distinct on (c.course_id) c.course_id, v.content -> 'title' as title from training.certificate c
        join training.course_version v on v.id = c.course_version_id order by c.course_id, v.number desc) f) as courses,
      (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', ${bodyWords("o")}) order by o.name collate "fi-x-icu"), '[]')
        from casework.organisation o where o.id in (select organisation_id from training.certificate)) as organisations`,
    values: [],
  });
  saw({ classes: ["directory"], count: 0 });
  return row ?? { courses: [], organisations: [] };
};
