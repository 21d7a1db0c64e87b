import type { SessionAnswer } from "./clock.ts";

/** The two groups of people; each signs in by itself and has a session of its own. */
export type Realm = "casework" | "training";

const ownPage = { "x-vas-request": "1" };

/** The address that starts signing in and comes back to `path` of this site. */
export function signInAddress(realm: Realm, path: string): string {
  return `/sign-in?${new URLSearchParams({ realm, return: path }).toString()}`;
}

/**
 * Keeps the session open.
 * @returns until when it now lasts; undefined where it is over already.
 * @throws TypeError without a connection.
 */
export async function extendSession(realm: Realm): Promise<SessionAnswer | undefined> {
  const response = await fetch(`/session/extend?realm=${realm}`, { method: "POST", headers: ownPage });
  return response.ok ? ((await response.json()) as SessionAnswer) : undefined;
}

/**
 * Ends the session on the server.
 * @returns the address to go on to: the identity provider's own end, or a page of ours.
 * @throws TypeError without a connection; Error where the server could not do it.
 */
export async function signOut(realm: Realm): Promise<string> {
  const response = await fetch(`/sign-out?realm=${realm}`, { method: "POST", headers: ownPage });
  if (!response.ok) throw new Error(`Signing out was answered with ${response.status}`);
  const { continueAt } = (await response.json()) as { readonly continueAt: string };
  return continueAt;
}
