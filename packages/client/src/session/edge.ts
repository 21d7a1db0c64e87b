/** The two groups of people; each signs in by itself and has a session of its own. */
export type Realm = "casework" | "training";

const ownPage = { "x-vas-request": "1" };

/** The address that starts signing in and comes back to `path` of this site. */
export function signInAddress(realm: Realm, path: string): string {
  return `/sign-in?${new URLSearchParams({ realm, return: path }).toString()}`;
}

/** Keeps the session open. @returns false where it is over already. @throws TypeError without a connection. */
export async function extendSession(realm: Realm): Promise<boolean> {
  const response = await fetch(`/session/extend?realm=${realm}`, { method: "POST", headers: ownPage });
  return response.ok;
}

/** Ends the session on the server. @throws TypeError without a connection. */
export async function signOut(realm: Realm): Promise<void> {
  await fetch(`/sign-out?realm=${realm}`, { method: "POST", headers: ownPage });
}
