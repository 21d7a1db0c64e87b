import { createHash } from "node:crypto";
import { KernelError } from "./errors.ts";
import type { RunStatement } from "./subject-keys.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** One asking of one command: who asks is in the transaction's settings. */
export type Asking = {
  readonly actorId: string;
  readonly key: string;
  readonly command: string;
  readonly input: unknown;
};

/** SHA-256 of the command and its input, so that a key cannot be used again for something else. */
function hashOf({ command, input }: Asking): Buffer {
  return createHash("sha256").update(command).update("\0").update(JSON.stringify(input)).digest();
}

/**
 * The value the command answered when it was performed with this key, or undefined where it was not.
 * Repeats that arrive together wait for one another on a lock of the key, and only on that.
 * @throws KernelError BAD_IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_REUSED
 */
export async function performedBefore<V>(run: RunStatement, asking: Asking): Promise<V | undefined> {
  if (!uuid.test(asking.key)) throw new KernelError("BAD_IDEMPOTENCY_KEY");
  const locked = run({
    name: "lock_idempotency_key",
    text: "select pg_advisory_xact_lock(hashtextextended($1, 0))",
    values: [`${asking.actorId}|${asking.key}`],
  });
  const found = run<{ request_hash: Buffer; result: V }>({
    name: "find_idempotency_key",
    text: "select request_hash, result from kernel.idempotency where actor_id = $1 and key = $2",
    values: [asking.actorId, asking.key],
  });
  const [, [row]] = await Promise.all([locked, found]);
  if (!row) return undefined;
  if (!row.request_hash.equals(hashOf(asking))) throw new KernelError("IDEMPOTENCY_KEY_REUSED");
  return row.result;
}

/** Keeps what the command answered, in its own transaction. */
export async function keepPerformed(run: RunStatement, asking: Asking, value: unknown): Promise<void> {
  await run({
    name: "keep_idempotency_key",
    text: "insert into kernel.idempotency (actor_id, key, command, request_hash, result) values ($1, $2, $3, $4, $5)",
    values: [asking.actorId, asking.key, asking.command, hashOf(asking), JSON.stringify(value)],
  });
}
