import type { Instant } from "@vas/domain/kernel";
import type pg from "pg";
import {
  EdgeFailure,
  readJsonObject,
  refuseCrossSite,
  type Answer,
  type EdgeRequest,
  type Route,
} from "../edge/index.ts";
import { readCookie, sessionCookie, sessionCookieHeader } from "./cookies.ts";
import { realms } from "./realm.ts";
import { findPerson } from "./session.store.ts";
import { secretHash, type Sessions } from "./sessions.ts";

export type DevelopmentOptions = {
  readonly sessions: Sessions;
  readonly pool: pg.Pool;
  readonly now: () => Instant;
};

const largestBody = 1_024;

/**
 * `POST /dev/sign-in {"as":"caseworker"}` answers with the session cookie of that person, for scripts. The route exists
 * only in development: elsewhere its path is as unknown as any other.
 */
export function developmentRoutes(options: DevelopmentOptions): Route[] {
  return [{ method: "POST", path: "/dev/sign-in", handle: (request) => signInAs(request, options) }];
}

async function signInAs(request: EdgeRequest, { sessions, pool, now }: DevelopmentOptions): Promise<Answer> {
  refuseCrossSite(request);
  const { as } = await readJsonObject(request, largestBody);
  if (typeof as !== "string") throw new EdgeFailure("BAD_USER_INPUT");
  for (const realm of realms) {
    const person = await findPerson(pool, realm, as);
    if (!person) continue;
    const replaces = secretHash(readCookie(request.headers, sessionCookie(realm))) ?? null;
    const authenticatedAt = Date.parse(now());
    const opening = { realm, person, authenticatedAt, idToken: null, replaces, requestId: request.id };
    return { status: 204, headers: { "set-cookie": sessionCookieHeader(realm, await sessions.open(opening)) } };
  }
  throw new EdgeFailure("NOT_FOUND");
}
