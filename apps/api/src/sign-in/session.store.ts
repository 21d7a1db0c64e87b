import type { Language, StaffRole } from "@vas/domain/kernel";
import type pg from "pg";
import { insertAudit, type AuditEntry } from "../kernel/audit.ts";
import type { Realm } from "./realm.ts";
import { inTransaction } from "./transaction.ts";

/** A person who may sign in, as the directory has them now. */
export type DirectoryPerson = {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  /** The unit of a member of staff; null for a trainee. */
  readonly unit: string | null;
  readonly roles: readonly StaffRole[];
  /** The name of the unit, or of the body a trainee works for. */
  readonly belongsTo: string | null;
  readonly email: string | null;
  /** Are they the superior of a body's staff in the training? */
  readonly managesStaff: boolean;
};

/** A session with its person. Moments are milliseconds since 1970. */
export type SessionRow = {
  readonly realm: Realm;
  readonly lastSeenAt: number;
  readonly idleSeconds: number;
  readonly expiresAt: number;
  readonly authenticatedAt: number;
  readonly person: DirectoryPerson;
};

export type NewSession = {
  readonly secretHash: Buffer;
  readonly realm: Realm;
  readonly personId: string;
  readonly at: string;
  readonly authenticatedAt: string;
  readonly idleSeconds: number;
  readonly expiresAt: string;
  readonly sealedIdToken: Buffer | null;
  /** The session that this one takes the place of. */
  readonly replaces: Buffer | null;
};

export type EndReason = "sign_out" | "idle" | "expired" | "replaced";

const staffColumns = `st.id, st.name, st.language, st.unit_id as unit, st.roles, u.name as "belongsTo", st.email,
  false as "managesStaff"`;
const traineeColumns = `t.id, t.name, t.language, null::uuid as unit, '{}'::text[] as roles, t.organisation_name as "belongsTo",
  t.email, exists (select from training.manager m where m.trainee_id = t.id and m.ended_on is null) as "managesStaff"`;

const findPersonText: Readonly<Record<Realm, string>> = {
  casework: `select ${staffColumns} from kernel.staff st join kernel.unit u on u.id = st.unit_id
    where st.subject = $1 and st.active`,
  training: `select ${traineeColumns} from kernel.trainee t where t.subject = $1 and t.active`,
};

/** The active person that the identity provider's subject names, or undefined. */
export async function findPerson(pool: pg.Pool, realm: Realm, subject: string): Promise<DirectoryPerson | undefined> {
  const { rows } = await pool.query<DirectoryPerson>({
    name: `find_person_${realm}`,
    text: findPersonText[realm],
    values: [subject],
  });
  return rows[0];
}

/** The active trainee of an id, or undefined. */
export async function findTrainee(client: pg.ClientBase, id: string): Promise<DirectoryPerson | undefined> {
  const { rows } = await client.query<DirectoryPerson>({
    name: "find_trainee",
    text: `select ${traineeColumns} from kernel.trainee t where t.id = $1 and t.active`,
    values: [id],
  });
  return rows[0];
}

const sessionColumns = `s.realm, extract(epoch from s.last_seen_at)::float8 * 1000 as "lastSeenAt",
  s.idle_seconds as "idleSeconds", extract(epoch from s.expires_at)::float8 * 1000 as "expiresAt",
  extract(epoch from s.authenticated_at)::float8 * 1000 as "authenticatedAt"`;

const findSessionText: Readonly<Record<Realm, string>> = {
  casework: `select ${sessionColumns}, ${staffColumns} from kernel.session s
    join kernel.staff st on st.id = s.staff_id and st.active join kernel.unit u on u.id = st.unit_id
    where s.secret_hash = $1 and s.ended_at is null`,
  training: `select ${sessionColumns}, ${traineeColumns} from kernel.session s
    join kernel.trainee t on t.id = s.trainee_id and t.active
    where s.secret_hash = $1 and s.ended_at is null`,
};

/** A session that has not ended, of a person who is still active. Its limits are not judged here. */
export async function findSession(pool: pg.Pool, realm: Realm, secretHash: Buffer): Promise<SessionRow | undefined> {
  type Row = Omit<SessionRow, "person"> & DirectoryPerson;
  const { rows } = await pool.query<Row>({
    name: `find_session_${realm}`,
    text: findSessionText[realm],
    values: [secretHash],
  });
  const [row] = rows;
  if (!row) return undefined;
  const { lastSeenAt, idleSeconds, expiresAt, authenticatedAt, ...person } = row;
  return { realm, lastSeenAt, idleSeconds, expiresAt, authenticatedAt, person };
}

/** Adds a session, ends the one it replaces, and tells the audit log: together or not at all. */
export async function insertSession(pool: pg.Pool, session: NewSession, entry: AuditEntry): Promise<void> {
  await inTransaction(pool, async (client) => {
    if (session.replaces) await client.query(endStatement(session.replaces, { at: session.at, by: "replaced" }));
    await client.query({
      name: "insert_session",
      text: `insert into kernel.session (secret_hash, realm, staff_id, trainee_id, created_at, authenticated_at,
          last_seen_at, idle_seconds, expires_at, id_token_enc)
        values ($1, $2, $3, $4, $5, $6, $5, $7, $8, $9)`,
      values: [
        session.secretHash,
        session.realm,
        session.realm === "casework" ? session.personId : null,
        session.realm === "training" ? session.personId : null,
        session.at,
        session.authenticatedAt,
        session.idleSeconds,
        session.expiresAt,
        session.sealedIdToken,
      ],
    });
    await client.query(insertAudit([entry]));
  });
}

function endStatement(secretHash: Buffer, { at, by }: { at: string; by: EndReason }): pg.QueryConfig {
  return {
    name: "end_session",
    text: `update kernel.session set ended_at = $2, ended_by = $3 where secret_hash = $1 and ended_at is null
      returning id_token_enc`,
    values: [secretHash, at, by],
  };
}

/** Ends a session. @returns the sealed identity token it was opened with, or undefined where there was no such session. */
export async function endSession(
  pool: pg.Pool,
  secretHash: Buffer,
  end: { readonly at: string; readonly by: EndReason },
): Promise<{ readonly sealedIdToken: Buffer | null } | undefined> {
  const { rows } = await pool.query<{ id_token_enc: Buffer | null }>(endStatement(secretHash, end));
  return rows[0] && { sealedIdToken: rows[0].id_token_enc };
}

/** Notes that the person did something. */
export async function touchSession(pool: pg.Pool, secretHash: Buffer, at: string): Promise<void> {
  await pool.query({
    name: "touch_session",
    text: `update kernel.session set last_seen_at = greatest(last_seen_at, $2)
      where secret_hash = $1 and ended_at is null`,
    values: [secretHash, at],
  });
}

/**
 * Removes what is of no use any more: sessions a month after their end, mailed links a day after theirs,
 * invitations that nobody took up three months after, used assertions, counters, and a week after it what
 * is kept of a command for its repeats.
 */
export async function clearAway(pool: pg.Pool, at: string): Promise<void> {
  await pool.query("delete from kernel.session where expires_at < $1::timestamptz - interval '30 days'", [at]);
  await pool.query("delete from kernel.sign_in_link where expires_at < $1::timestamptz - interval '1 day'", [at]);
  await pool.query(
    `delete from training.invitation
     where status <> 'accepted' and coalesce(withdrawn_at, expires_at) < $1::timestamptz - interval '90 days'`,
    [at],
  );
  await pool.query("delete from kernel.used_assertion where expires_at < $1::timestamptz", [at]);
  await pool.query("delete from kernel.rate_limit where expire < extract(epoch from $1::timestamptz) * 1000", [at]);
  await pool.query("delete from kernel.idempotency where performed_at < $1::timestamptz - interval '7 days'", [at]);
}
