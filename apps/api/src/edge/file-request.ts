import { holdsPermission, type Actor, type Language, type Permission } from "@vas/domain/kernel";
import type { Asked, RequestScope } from "../kernel/request.ts";
import { EdgeFailure } from "./edge-failure.ts";
import type { EdgeRequest } from "./exchange.ts";
import { chosenLanguage } from "./language.ts";
import type { RateLimit } from "./rate-limit.ts";
import { refuseCrossSite } from "./same-site.ts";
import type { Identity } from "./surface.ts";

/** What stands before the files of a surface, which are brought and taken away beside its GraphQL. */
export type FileDoor<A extends Actor> = {
  /** @throws EdgeFailure UNAUTHENTICATED */
  readonly identify: (request: EdgeRequest) => Promise<Identity<A>>;
  readonly open: (asked: Asked<A>) => RequestScope<A>;
  /** How often one person may ask, for files and for everything else together. */
  readonly rateLimit: RateLimit;
};

type FileOperation = {
  /** The name of the operation, as the audit log shows it. */
  readonly operation: string;
  /** What must be held; null where whoever is signed in may ask, and the rows that are theirs decide. */
  readonly permission: Permission | null;
};

/** A request that was let in. Its scope is settled before anything of the answer leaves. */
export type FileRequest<A extends Actor> = Identity<A> & {
  readonly scope: RequestScope<A>;
  /** The language of the answer's words. */
  readonly language: Language;
  readonly limitHeaders: Readonly<Record<string, string>>;
};

/**
 * Lets in a request that brings a file or asks for one, as the GraphQL endpoint lets operations in: sent by no other site's page, by
 * somebody who is signed in and has not asked too often, and who holds the permission; a lack of it the audit log knows of first.
 * @throws EdgeFailure CROSS_SITE_REFUSED, UNAUTHENTICATED, RATE_LIMITED, FORBIDDEN
 */
export async function openFileRequest<A extends Actor>(
  request: EdgeRequest,
  { identify, open, rateLimit }: FileDoor<A>,
  { operation, permission }: FileOperation,
): Promise<FileRequest<A>> {
  refuseCrossSite(request);
  const identity = await identify(request);
  const { actor, session, purpose } = identity;
  const limitHeaders = await rateLimit.count(actor.id);
  const scope = open({ actor, requestId: request.id, operation, purpose, ...(session ? { session } : {}) });
  if (permission !== null && !holdsPermission(actor, permission)) {
    scope.context.refused([]);
    await scope.settle();
    throw new EdgeFailure("FORBIDDEN");
  }
  return { ...identity, scope, limitHeaders, language: chosenLanguage(request.headers) ?? actor.language };
}

/** The key under which a command is done once. @throws EdgeFailure BAD_REQUEST where there is none. */
export function idempotencyKeyOf({ headers }: EdgeRequest): string {
  const key = headers["idempotency-key"];
  if (typeof key !== "string") throw new EdgeFailure("BAD_REQUEST");
  return key;
}
