import { accept, type Actor, type CalendarDate, type Instant, type Result } from "@vas/domain/kernel";
import type pg from "pg";
import { idsIn, insertAudit, openSeen, refusedEntry, type AuditWriter, type Surface } from "./audit.ts";
import type { Command, CommandValue, Unit } from "./context.ts";
import type { Database } from "./database.ts";
import { KernelError } from "./errors.ts";
import { answerOf, checkKey, findPerformed, keepPerformed, type Performed } from "./idempotency.ts";
import type { Keyring } from "./keyring.ts";
import { enqueueStatement, type QueuedTask } from "./outbox.ts";
import { actorSettings, type Statement } from "./settings.ts";
import { openSession, type Session } from "./statements.ts";
import { subjectKeys } from "./subject-keys.ts";

export type Performing<A extends Actor> = {
  readonly database: Pick<Database, "pool" | "dataSource">;
  readonly keyring: Keyring;
  /** Writes the row of a refusal, which the transaction that is rolled back cannot hold. */
  readonly audit: AuditWriter;
  readonly surface: Surface;
  readonly actor: A;
  readonly at: Instant;
  readonly today: CalendarDate;
  readonly requestId: string;
  readonly operation: string;
  readonly purpose: string | null;
  readonly newId: () => string;
  /** Longest time for the whole transaction in milliseconds, where the role's own limit is too short (the register). */
  readonly timeLimit?: number;
};

/**
 * Runs one command as one transaction: state, history, kept answer, queued work and the audit row commit together or
 * not at all. A rejection leaves nothing behind but an audit row of its own: refused, and the ids that were asked for, in
 * the log before the answer. The audit row of what is done stands in one message with the COMMIT, right before it:
 * where it fails the COMMIT is not run, so that nothing commits without it.
 * @throws KernelError where the idempotency key is bad or was used for something else, and AUDIT_UNAVAILABLE.
 */
export async function perform<I, V extends CommandValue, R, A extends Actor>(
  performing: Performing<A>,
  command: Command<I, V, R, A>,
  { input, key }: { readonly input: I; readonly key: string },
): Promise<Result<V, R>> {
  const { fingerprint } = performing.keyring;
  const asking = { actorId: performing.actor.id, key, command: command.name, input, fingerprint };
  checkKey(asking);
  const refused = () => performing.audit.written(refusedEntry(auditOf(performing), idsIn(input)));
  const result = await inTransaction(performing.database.pool, async (session): Promise<Work<Result<V, R>>> => {
    const [lockKey, findKey] = findPerformed(asking);
    session.later(begin);
    session.later(actorSettings(performing.actor, performing.requestId));
    session.later(lockKey);
    const [performed] = await session.run<Performed>(findKey);
    if (performed) return { result: accept(answerOf<V>(performed, asking)), ending: [] };
    const { unit, seen, queued } = openUnit(performing, session);
    const result = await command(unit, input);
    if (!result.ok) return { result, ending: null };
    const entry = { ...seen(), ...auditOf(performing), decision: "allowed" as const };
    return {
      result,
      ending: [keepPerformed(asking, result.value), ...queued.map(enqueueStatement), insertAudit([entry])],
    };
  }).catch(async (error: unknown) => {
    if (error instanceof KernelError && error.code === "FORBIDDEN") await refused();
    throw error;
  });
  if (!result.ok) await refused();
  return result;
}

const begin: Statement = { name: "begin", text: "begin", values: [] };
const commit: Statement = { name: "commit", text: "commit", values: [] };
const rollback: Statement = { name: "rollback", text: "rollback", values: [] };

/** What a transaction answers, and its last statements; null where nothing of it may stay. */
type Work<T> = { readonly result: T; readonly ending: readonly Statement[] | null };

async function inTransaction<T>(pool: pg.Pool, work: (session: Session) => Promise<Work<T>>): Promise<T> {
  const client = await pool.connect();
  const session = openSession(client);
  let broken: Error | undefined;

  async function undo(): Promise<void> {
    session.forget();
    // A connection that cannot even be rolled back is thrown away, and its transaction with it.
    await session.run(rollback).catch((failure: Error) => (broken = failure));
  }

  try {
    const { result, ending } = await work(session);
    if (ending === null) await undo();
    else await endWith(session, ending);
    return result;
  } catch (error) {
    await undo();
    throw error;
  } finally {
    client.release(broken);
  }
}

async function endWith(session: Session, ending: readonly Statement[]): Promise<void> {
  for (const statement of ending) session.later(statement);
  await session.run(commit);
}

/** The worker has no sight of matters: it is told whose unit a task concerns. */
function unitOf(actor: Actor): string {
  return actor.kind === "trainee" ? "" : actor.unit;
}

function auditOf<A extends Actor>({ actor, surface, purpose, operation, requestId }: Performing<A>) {
  return { actor, surface, purpose, operation, requestId };
}

function openUnit<A extends Actor>(performing: Performing<A>, { run, later }: Session) {
  const seen = openSeen();
  const queued: QueuedTask[] = [];
  const unit: Unit<A> = {
    actor: performing.actor,
    at: performing.at,
    today: performing.today,
    keys: subjectKeys(performing.keyring, { run, later }),
    newId: <Id extends string>() => performing.newId() as Id,
    tables: performing.database.dataSource,
    run,
    later,
    touched: seen.add,
    enqueue: (task, payload) => void queued.push({ task, payload: { ...payload, unitId: unitOf(performing.actor) } }),
  };
  return { unit, queued, seen: seen.all };
}
