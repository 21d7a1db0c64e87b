import type { CertificateId } from "@vas/domain/certificates";
import type { CourseVersionId, ExamRule } from "@vas/domain/courses";
import type { CalendarDate, Instant, Words } from "@vas/domain/kernel";
import type pg from "pg";
import type { Achievement } from "./badge.ts";

type Asking = Pick<pg.Pool, "query">;

/** What is told of a certificate to somebody who has its id. */
export type PublicCertificate = {
  readonly id: CertificateId;
  readonly version: CourseVersionId;
  readonly title: Words;
  /** What stands above every page of the course, such as that it is a demonstration. */
  readonly notice: Words | null;
  readonly validFrom: CalendarDate;
  readonly validUntil: CalendarDate;
  readonly revokedAt: Instant | null;
  readonly statusIndex: number;
  /** `sha256$` and the SHA-256 of the name followed by the salt, in hexadecimal (Open Badges 3.0, IdentityObject); null where the holder's data have been erased. */
  readonly identityHash: string | null;
  readonly salt: string;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The certificate of an id; undefined where there is none, or the text is no id. */
export async function publicCertificate(pool: Asking, id: string): Promise<PublicCertificate | undefined> {
  if (!uuid.test(id)) return undefined;
  const { rows } = await pool.query<PublicCertificate>(
    `select id, course_version_id as version, content -> 'title' as title, content -> 'notice' as notice,
       valid_from as "validFrom", valid_until as "validUntil", revoked_at as "revokedAt", status_index as "statusIndex",
       identity_hash as "identityHash", salt
     from training.public_certificate($1)`,
    [id],
  );
  return rows[0];
}

/** What certificates of a published version are given for; undefined where there is none of this id. */
export async function publicAchievement(pool: Asking, version: string): Promise<Achievement | undefined> {
  if (!uuid.test(version)) return undefined;
  type Row = Omit<Achievement, "exam"> & { readonly exam: ExamRule | null };
  const { rows } = await pool.query<Row>(
    `select id as version, number, title, summary, exam, hash, law_as_of as "lawAsOf" from training.public_achievement($1)`,
    [version],
  );
  return rows[0];
}

/** The places of a list that are revoked on a day; undefined where there is no list of this number. */
export async function revokedPlaces(
  pool: Asking,
  { list, today }: { readonly list: number; readonly today: CalendarDate },
): Promise<readonly number[] | undefined> {
  const { rows } = await pool.query<{ exists: boolean; places: number[] }>(
    `select training.status_list_exists($1) as exists, array(select training.revoked_places($1, $2)) as places`,
    [list, today],
  );
  return rows[0]?.exists ? rows[0].places : undefined;
}
