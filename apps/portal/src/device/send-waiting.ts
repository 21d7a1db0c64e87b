import type { Kept, Queue, Waiting } from "./queue.ts";

/** Sends one entry as the surface wants it. @throws TypeError without a connection */
export type Post = (entry: Waiting) => Promise<Response>;

/**
 * How sending ended. empty: nothing waits. away: no connection, or the server has no time; later. signedOut, otherPerson: not
 * before the learner has signed in again. outdated: not before the page has the newer program.
 */
export type SendingEnd = "empty" | "away" | "signedOut" | "otherPerson" | "outdated";

type Reply =
  | { readonly kind: "taken" }
  | { readonly kind: "refused"; readonly message: string | null }
  | { readonly kind: "faulty" }
  | { readonly kind: "stopped"; readonly end: Exclude<SendingEnd, "empty"> };

type MutationAnswer = { readonly __typename?: string; readonly message?: string };
type Body = {
  readonly data?: Readonly<Record<string, MutationAnswer | null>> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
};

/** Codes with which a command is taken neither now nor later. */
const refusingCodes = new Set([
  "BAD_USER_INPUT",
  "INVALID_TEXT",
  "PAYLOAD_TOO_LARGE",
  "FORBIDDEN",
  "NOT_FOUND",
  "IDEMPOTENCY_KEY_REUSED",
  "BAD_IDEMPOTENCY_KEY",
]);

const stoppingCodes: Readonly<Record<string, Exclude<SendingEnd, "empty">>> = {
  UNAUTHENTICATED: "signedOut",
  OTHER_PERSON: "otherPerson",
  OPERATION_NOT_LISTED: "outdated",
  RATE_LIMITED: "away",
  OVERLOADED: "away",
  TIMEOUT: "away",
  UNAVAILABLE: "away",
  AUDIT_UNAVAILABLE: "away",
};

/** So often may the server fail at one entry, with no word that it will pass, before those behind it go on without it. */
const mostFaults = 5;

/** A post over HTTP as the portal's surface takes it: by the hash of the operation, in the name of the entry's person. */
export function postOver(hashes: Readonly<Record<string, string>>): Post {
  return ({ operation, variables, language, person }) =>
    fetch("/training/graphql", {
      method: "POST",
      credentials: "same-origin",
      headers: {
        accept: "application/graphql-response+json,application/json",
        "content-type": "application/json",
        "x-vas-request": "1",
        "x-language": language,
        "x-person": person,
        // Sent by the page or the worker of itself: it does not keep a forgotten session alive.
        "x-activity": "background",
      },
      body: JSON.stringify({
        operationName: operation,
        variables,
        extensions: { persistedQuery: { version: 1, sha256Hash: hashes[operation] } },
      }),
    });
}

/**
 * Sends what waits, one after the other in the order in which it was done, and stops at the first that cannot be sent now. The
 * idempotency keys make it harmless to send something whose answer was lost. Only one page or worker sends at a time.
 */
export async function sendWaiting(queue: Queue, post: Post): Promise<SendingEnd> {
  return alone(async () => {
    for (const entry of await queue.waiting()) {
      const reply = await replyTo(entry, post);
      const end = await settle(queue, entry, reply);
      if (end) return end;
    }
    return "empty";
  });
}

/** @returns why sending ends here, or undefined where it goes on with the next. */
async function settle(queue: Queue, entry: Kept<Waiting>, reply: Reply): Promise<SendingEnd | undefined> {
  switch (reply.kind) {
    case "taken":
      await queue.done(entry);
      return undefined;
    case "refused":
      await queue.refuse(entry, reply.message);
      return undefined;
    case "faulty":
      if (entry.faults + 1 >= mostFaults) await queue.refuse(entry, null);
      else await queue.fault(entry);
      return "away";
    case "stopped":
      return reply.end;
  }
}

/** Old browsers have no locks between pages; there the keys alone see to it that nothing is done twice. */
function alone(work: () => Promise<SendingEnd>): Promise<SendingEnd> {
  const { locks } = navigator as { readonly locks?: LockManager };
  return locks ? locks.request("vas-portal-sending", work) : work();
}

async function replyTo(entry: Kept<Waiting>, post: Post): Promise<Reply> {
  try {
    const response = await post(entry);
    return replyIn((await response.json()) as Body, response.status);
  } catch {
    // No connection, or an answer that is none of ours, such as the sign-in page of a hotel's network.
    return { kind: "stopped", end: "away" };
  }
}

function replyIn({ data, errors = [] }: Body, status: number): Reply {
  const [error] = errors;
  if (error) return replyToFault(error.extensions?.code ?? "");
  const [answer] = status === 200 && data ? Object.values(data) : [];
  return answer ? replyToAnswer(answer) : { kind: "stopped", end: "away" };
}

/** Every refusal says why; nothing else has a message. */
function replyToAnswer({ __typename, message }: MutationAnswer): Reply {
  if (__typename === undefined) return { kind: "stopped", end: "away" };
  return message === undefined ? { kind: "taken" } : { kind: "refused", message };
}

function replyToFault(code: string): Reply {
  if (refusingCodes.has(code)) return { kind: "refused", message: null };
  const end = stoppingCodes[code];
  return end ? { kind: "stopped", end } : { kind: "faulty" };
}
