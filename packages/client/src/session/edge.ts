import type { SessionAnswer, SessionRefusal } from "./clock.ts";

/** The two groups of people; each signs in by itself and has a session of its own. */
export type Realm = "casework" | "training";

const ownPage = { "x-vas-request": "1" };

/** Whoever signs out may be about to hand the device over, and does not wait for a server that says nothing. */
const patienceOnLeaving = 10_000;

/** The address that starts signing in and comes back to `path` of this site. */
export function signInAddress(realm: Realm, path: string): string {
  return `/sign-in?${new URLSearchParams({ realm, return: path }).toString()}`;
}

/**
 * Keeps the session of a person open, for whom the page was drawn.
 * @returns until when it now lasts, or why it does not.
 * @throws TypeError without a connection.
 */
export async function extendSession(realm: Realm, person: string | undefined): Promise<SessionAnswer | SessionRefusal> {
  const headers = { ...ownPage, ...(person ? { "x-person": person } : {}) };
  const response = await fetch(`/session/extend?realm=${realm}`, { method: "POST", headers });
  if (response.ok) return (await response.json()) as SessionAnswer;
  return response.status === 409 ? "otherPerson" : "over";
}

/**
 * Ends the session on the server.
 * @returns the address to go on to: the identity provider's own end, or a page of ours.
 * @throws TypeError without a connection; DOMException where the server says nothing for ten seconds; Error where it could not
 * do it.
 */
export async function signOut(realm: Realm): Promise<string> {
  const signal = AbortSignal.timeout(patienceOnLeaving);
  const response = await fetch(`/sign-out?realm=${realm}`, { method: "POST", headers: ownPage, signal });
  if (!response.ok) throw new Error(`Signing out was answered with ${response.status}`);
  const { continueAt } = (await response.json()) as { readonly continueAt: string };
  return continueAt;
}
