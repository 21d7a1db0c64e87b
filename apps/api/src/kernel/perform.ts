import { accept, legalDayOf, type Actor, type Instant, type Result } from "@vas/domain/kernel";
import type { DataSource, EntityManager } from "typeorm";
import { insertAudit, openSeen, type Surface } from "./audit.ts";
import type { Command, CommandValue, Unit } from "./context.ts";
import { keepPerformed, performedBefore } from "./idempotency.ts";
import type { Keyring } from "./keyring.ts";
import { enqueueStatement, type QueuedTask } from "./outbox.ts";
import { actorSettings } from "./settings.ts";
import { runInTransaction } from "./statements.ts";
import { subjectKeys } from "./subject-keys.ts";

export type Performing<A extends Actor> = {
  readonly dataSource: DataSource;
  readonly keyring: Keyring;
  readonly surface: Surface;
  readonly actor: A;
  readonly at: Instant;
  readonly requestId: string;
  readonly operation: string;
  readonly purpose: string | null;
  readonly newId: () => string;
  /** Longest time for the whole transaction in milliseconds, where the role's own limit is too short (the register). */
  readonly timeLimit?: number;
};

class Refusal<R> extends Error {
  override name = "Refusal";
  readonly rejection: R;
  constructor(rejection: R) {
    super("refused");
    this.rejection = rejection;
  }
}

/**
 * Runs one command as one transaction: state, history, kept answer, queued work and the audit row commit together or
 * not at all. A rejection leaves nothing behind. The audit row is the last statement, because PostgreSQL answers the
 * COMMIT of a failed transaction with success: an INSERT after the failure does not succeed, so the failure is seen.
 * @throws KernelError where the idempotency key is bad or was used for something else.
 */
export async function perform<I, V extends CommandValue, R, A extends Actor>(
  performing: Performing<A>,
  command: Command<I, V, R, A>,
  { input, key }: { readonly input: I; readonly key: string },
): Promise<Result<V, R>> {
  try {
    return await performing.dataSource.transaction(async (tx) => {
      const run = runInTransaction(tx);
      const asking = { actorId: performing.actor.id, key, command: command.name, input };
      const [, known] = await Promise.all([
        run(actorSettings(performing.actor, performing.requestId)),
        performedBefore<V>(run, asking),
      ]);
      if (known !== undefined) return accept(known);
      const { unit, seen, queued } = openUnit(performing, tx);
      const result = await command(unit, input);
      if (!result.ok) throw new Refusal(result.rejection);
      await Promise.all([
        keepPerformed(run, asking, result.value),
        ...queued.map((task) => run(enqueueStatement(task))),
        run(insertAudit([{ ...seen(), ...auditOf(performing), decision: "allowed" }])),
      ]);
      return result;
    });
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, rejection: error.rejection as R };
    throw error;
  }
}

/** The worker has no sight of matters: it is told whose unit a task concerns. */
function unitOf(actor: Actor): string {
  return actor.kind === "trainee" ? "" : actor.unit;
}

function auditOf<A extends Actor>({ actor, surface, purpose, operation, requestId }: Performing<A>) {
  return { actor, surface, purpose, operation, requestId };
}

function openUnit<A extends Actor>(performing: Performing<A>, tx: EntityManager) {
  const run = runInTransaction(tx);
  const seen = openSeen();
  const queued: QueuedTask[] = [];
  const unit: Unit<A> = {
    tx,
    actor: performing.actor,
    at: performing.at,
    today: legalDayOf(performing.at),
    keys: subjectKeys(performing.keyring, run),
    newId: <Id extends string>() => performing.newId() as Id,
    run,
    touched: seen.add,
    enqueue: (task, payload) => void queued.push({ task, payload: { ...payload, unitId: unitOf(performing.actor) } }),
  };
  return { unit, queued, seen: seen.all };
}
