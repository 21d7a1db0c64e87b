import { setTimeout as wait } from "node:timers/promises";
import { addressProblem } from "@vas/domain/invitations";
import type { Instant } from "@vas/domain/kernel";
import type pg from "pg";
import {
  type Answer,
  countedNetwork,
  EdgeFailure,
  type EdgeRequest,
  json,
  type RateLimit,
  readJsonObject,
  refuseCrossSite,
  type Route,
} from "../edge/index.ts";
import { readCookie, sessionCookie, sessionCookieHeader } from "./cookies.ts";
import { askForLink, useUpLink, type UsedLink } from "./link.store.ts";
import { homeOf } from "./realm.ts";
import { findTrainee, type DirectoryPerson } from "./session.store.ts";
import { secretHash, type Sessions } from "./sessions.ts";
import { inTransaction } from "./transaction.ts";

export type TakeUp = UsedLink & { readonly at: Instant; readonly requestId: string };

export type LinkOptions = {
  readonly sessions: Sessions;
  readonly pool: pg.Pool;
  /** Counts by network address, and by the mail address that a link is asked for. */
  readonly limits: { readonly network: RateLimit; readonly address: RateLimit };
  /** Hides what is counted by. */
  readonly blind: (text: string) => string;
  /** Takes up the invitation that a link was mailed for, in the transaction that uses the link up. */
  readonly takeUp: (client: pg.ClientBase, used: TakeUp) => Promise<void>;
  readonly now: () => Instant;
};

const largestBody = 2_048;
/** Asking takes at least so long, in milliseconds, whether somebody has the address or nobody. */
const askingTakes = 250;

/** Signing in to the portal by a link that is mailed. Only a press on the page uses it up, never a program that follows links. */
export function linkRoutes(options: LinkOptions): Route[] {
  return [
    { method: "POST", path: "/sign-in/link", handle: (request) => ask(request, options) },
    { method: "POST", path: "/sign-in/link/use", handle: (request) => use(request, options) },
  ];
}

/** The answer is the same, and takes as long, whether or not anybody has the address. */
async function ask(request: EdgeRequest, { pool, limits, blind }: LinkOptions): Promise<Answer> {
  refuseCrossSite(request);
  await limits.network.count(blind(countedNetwork(request.address)));
  const { email } = await readJsonObject(request, largestBody);
  if (typeof email !== "string" || addressProblem(email)) throw new EdgeFailure("BAD_USER_INPUT");
  const address = email.trim().toLowerCase();
  await limits.address.count(blind(address));
  await Promise.all([askForLink(pool, address), wait(askingTakes)]);
  return json(202, {});
}

/** The secret that a page sends, as the hash by which it is known. @throws EdgeFailure BAD_USER_INPUT */
export async function sentSecret(body: Readonly<Record<string, unknown>>): Promise<Buffer> {
  const { token } = body;
  const hashed = typeof token === "string" ? secretHash(token) : undefined;
  if (!hashed) throw new EdgeFailure("BAD_USER_INPUT");
  return hashed;
}

async function use(request: EdgeRequest, options: LinkOptions): Promise<Answer> {
  refuseCrossSite(request);
  const { pool, limits, blind, takeUp, now } = options;
  await limits.network.count(blind(countedNetwork(request.address)));
  const tokenHash = await sentSecret(await readJsonObject(request, largestBody));
  const person = await inTransaction(pool, async (client) => {
    const used = await useUpLink(client, tokenHash, now());
    const found = used && (await findTrainee(client, used.trainee));
    if (used && found) await takeUp(client, { ...used, at: now(), requestId: request.id });
    return found;
  });
  if (!person) return json(200, { kind: "linkGone" });
  const cookie = await admitTrainee(request, person, options);
  return json(200, { kind: "signedIn", goOn: homeOf.training }, { "set-cookie": cookie });
}

/**
 * Opens a session of the portal's realm for somebody who has shown that they read their mail; the browser's session so far ends.
 * @returns the cookie's header
 */
export async function admitTrainee(
  request: EdgeRequest,
  person: DirectoryPerson,
  { sessions, now }: Pick<LinkOptions, "sessions" | "now">,
): Promise<string> {
  const secret = await sessions.open({
    realm: "training",
    person,
    authenticatedAt: Date.parse(now()),
    idToken: null,
    replaces: secretHash(readCookie(request.headers, sessionCookie("training"))) ?? null,
    requestId: request.id,
  });
  return sessionCookieHeader("training", secret);
}

/** The trainee who is signed in with the browser that asks; null where nobody is. */
export async function signedInTrainee(
  request: EdgeRequest,
  { sessions }: Pick<LinkOptions, "sessions">,
): Promise<string | null> {
  const signedIn = await sessions.look("training", readCookie(request.headers, sessionCookie("training")));
  return signedIn?.actor.id ?? null;
}
