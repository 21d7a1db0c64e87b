/** Characters of an address that begins with one slash; no second slash or backslash, which would name another host. */
const localPath = /^\/(?![/\\])[\x21-\x7e]{0,1999}$/;
const notPages = /^\/(sign-in|sign-out|invitation|session|dev|casework|training|partner|livez|readyz|metrics)(\/|\?|$)/;

/**
 * The path to return to after signing in: a path of our own pages, or else the home of the realm. Nobody can make the
 * sign-in send a browser elsewhere.
 */
export function returnPath(wanted: string | null, home: string): string {
  if (wanted === null || !localPath.test(wanted) || notPages.test(wanted) || wanted.includes("\\")) return home;
  const base = "http://own.invalid";
  return URL.canParse(wanted, base) && new URL(wanted, base).origin === base ? wanted : home;
}
