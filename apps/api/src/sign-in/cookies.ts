import type { IncomingHttpHeaders } from "node:http";
import type { Realm } from "./realm.ts";

/** The browser sends `__Host-` cookies only to this host, over HTTPS or to the machine itself, for every path. */
export type CookieName = `__Host-${Realm}` | `__Host-${Realm}-flow`;

/** The cookie that holds the secret of a session. */
export function sessionCookie(realm: Realm): CookieName {
  return `__Host-${realm}`;
}

/** The cookie that carries a sign-in from its beginning to the answer of the identity provider. */
export function flowCookie(realm: Realm): CookieName {
  return `__Host-${realm}-flow`;
}

/** The value of a cookie. A cookie that is sent twice counts as none: somebody else may have added one. */
export function readCookie({ cookie }: IncomingHttpHeaders, name: CookieName): string | undefined {
  const values = (cookie ?? "")
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return values.length === 1 ? values[0] : undefined;
}

/** The session's cookie: to this site only, never from another site's page, unseen by scripts, gone with the browser. */
export function sessionCookieHeader(realm: Realm, secret: string): string {
  return `${sessionCookie(realm)}=${secret}; Path=/; Secure; HttpOnly; SameSite=Strict`;
}

/** The flow's cookie must come along when the identity provider sends the browser back: hence Lax, and short-lived. */
export function flowCookieHeader(realm: Realm, value: string, seconds: number): string {
  return `${flowCookie(realm)}=${value}; Path=/; Max-Age=${seconds}; Secure; HttpOnly; SameSite=Lax`;
}

/**
 * Tells the portal's pages, the only ones whose devices keep something, that somebody has just signed in: perhaps another than before. It
 * is seen by scripts, says of nobody who it was, and is removed by the first page that has read it.
 */
export function arrivalCookieHeader(): string {
  return "portal-arrival=1; Path=/portal/; Max-Age=600; Secure; SameSite=Strict";
}

/** Removes a cookie from the browser. */
export function removeCookieHeader(name: CookieName): string {
  return `${name}=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Strict`;
}
