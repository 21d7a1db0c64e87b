import type { CertificateId } from "@vas/domain/certificates";
import type { CourseVersionId, ExamRule } from "@vas/domain/courses";
import type { CalendarDate, Instant, TraineeActor, Words } from "@vas/domain/kernel";
import type { Read } from "../kernel/context.ts";
import type { Badge } from "./badge.ts";

/** A certificate of the learner's own. */
export type OwnCertificate = {
  readonly id: CertificateId;
  readonly course: string;
  readonly title: Words;
  readonly notice: Words | null;
  readonly validFrom: CalendarDate;
  readonly validUntil: CalendarDate;
  readonly issuedUntil: CalendarDate;
  readonly renewalFrom: CalendarDate;
  readonly revokedAt: Instant | null;
  /** Everything of it that is signed. */
  readonly badge: Badge;
};

type Row = Omit<OwnCertificate, "badge"> & {
  readonly statusIndex: number;
  readonly identityHash: string;
  readonly salt: string;
  readonly version: CourseVersionId;
  readonly number: number;
  readonly summary: Words;
  readonly exam: ExamRule | null;
  readonly hash: string;
  readonly lawAsOf: CalendarDate;
};

const text = `select c.id, c.course_id as course, a.title, p.content -> 'notice' as notice, c.valid_from as "validFrom",
    c.valid_until as "validUntil", c.issued_until as "issuedUntil", c.renewal_from as "renewalFrom",
    c.revoked_at as "revokedAt", c.status_index as "statusIndex", p.identity_hash as "identityHash", p.salt,
    a.id as version, a.number, a.summary, a.exam, a.hash, a.law_as_of as "lawAsOf"
  from training.certificate c, training.public_certificate(c.id) p, training.public_achievement(c.course_version_id) a
  where $1::uuid is null or c.id = $1 order by c.valid_from desc, c.valid_until desc, c.id`;

/** Every certificate of the learner who asks, the newest first. */
export const ownCertificates: Read<readonly OwnCertificate[], TraineeActor> = async ({ run, saw, actor }) => {
  const rows = await run<Row>({ name: "own_certificates", text, values: [null] });
  saw({ subjects: [actor.id], classes: ["learning"], count: rows.length });
  return rows.map(toOwn);
};

/** One certificate of the learner's own, or null where there is none of this id. */
export function ownCertificate(id: string): Read<OwnCertificate | null, TraineeActor> {
  return async ({ run, saw, absent, actor }) => {
    const [row] = await run<Row>({ name: "own_certificates", text, values: [id] });
    if (!row) return absent(id);
    saw({ subjects: [actor.id], classes: ["learning"], count: 1 });
    return toOwn(row);
  };
}

function toOwn({ statusIndex, identityHash, salt, version, number, summary, exam, hash, lawAsOf, ...own }: Row) {
  const { id: certificate, title, validFrom, validUntil } = own;
  const achievement = { version, number, title, summary, exam, hash, lawAsOf };
  return { ...own, badge: { certificate, validFrom, validUntil, statusIndex, identityHash, salt, achievement } };
}
