import { KernelError } from "./errors.ts";
import type { Keyring } from "./keyring.ts";
import type { Statement } from "./settings.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** One asking of one command: who asks is in the transaction's settings. */
export type Asking = {
  readonly actorId: string;
  readonly key: string;
  readonly command: string;
  readonly input: unknown;
  readonly fingerprint: Keyring["fingerprint"];
};

/**
 * What tells that a key is not used again for something else. It is made with a key of the keyring: a plain hash of an input
 * that holds a name could be guessed back to the name.
 */
function hashOf({ command, input, fingerprint }: Asking): Buffer {
  return fingerprint(`${command}\0${JSON.stringify(input)}`);
}

/** @throws KernelError BAD_IDEMPOTENCY_KEY */
export function checkKey({ key }: Asking): void {
  if (!uuid.test(key)) throw new KernelError("BAD_IDEMPOTENCY_KEY");
}

export type Performed = { readonly request_hash: Buffer; readonly result: unknown };

/**
 * Statements that find what the command answered when it was performed with this key: the last of them brings it.
 * Repeats that arrive together wait for one another on a lock of the key, and only on that.
 */
export function findPerformed({ actorId, key }: Asking): readonly [lock: Statement, find: Statement] {
  return [
    {
      name: "lock_idempotency_key",
      text: "select pg_advisory_xact_lock(hashtextextended($1, 0))",
      values: [`${actorId}|${key}`],
    },
    {
      name: "find_idempotency_key",
      text: "select request_hash, result from kernel.idempotency where actor_id = $1 and key = $2",
      values: [actorId, key],
    },
  ];
}

/** The value that was answered. @throws KernelError IDEMPOTENCY_KEY_REUSED */
export function answerOf<V>({ request_hash: hash, result }: Performed, asking: Asking): V {
  if (!hash.equals(hashOf(asking))) throw new KernelError("IDEMPOTENCY_KEY_REUSED");
  return result as V;
}

/** Keeps what the command answered (ids, versions and counts), in its own transaction, for a week. */
export function keepPerformed(asking: Asking, value: unknown): Statement {
  return {
    name: "keep_idempotency_key",
    text: "insert into kernel.idempotency (actor_id, key, command, request_hash, result) values ($1, $2, $3, $4, $5)",
    values: [asking.actorId, asking.key, asking.command, hashOf(asking), JSON.stringify(value)],
  };
}
