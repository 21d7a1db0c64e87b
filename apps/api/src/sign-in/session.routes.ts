import { EdgeFailure, json, refuseCrossSite, type Answer, type EdgeRequest, type Route } from "../edge/index.ts";
import { readCookie, removeCookieHeader, sessionCookie } from "./cookies.ts";
import type { IdentityProvider } from "./identity-provider.ts";
import { signedOutPath, type Realm } from "./realm.ts";
import type { Sessions, SignedIn } from "./sessions.ts";
import { realmOf } from "./sign-in.routes.ts";

export type SessionRoutesOptions = {
  readonly sessions: Sessions;
  readonly providers: Readonly<Record<Realm, IdentityProvider | null>>;
  readonly publicOrigin: string;
};

/** What a page asks of its own session: how long it lasts, more time, the end. `?realm=training` for the portal. */
export function sessionRoutes(options: SessionRoutesOptions): Route[] {
  const { sessions } = options;
  const secretOf = (request: EdgeRequest, realm: Realm) => readCookie(request.headers, sessionCookie(realm));

  return [
    {
      method: "GET",
      path: "/session",
      async handle(request) {
        refuseCrossSite(request);
        const realm = realmOf(request);
        // Looking at the clock is not doing something: it must not keep the session alive.
        return times(await sessions.look(realm, secretOf(request, realm)));
      },
    },
    {
      method: "POST",
      path: "/session/extend",
      async handle(request) {
        refuseCrossSite(request);
        const realm = realmOf(request);
        const secret = secretOf(request, realm);
        refuseOtherPerson(request, await sessions.look(realm, secret));
        return times(await sessions.extend(realm, secret));
      },
    },
    { method: "POST", path: "/sign-out", handle: (request) => end(request, options) },
  ];
}

/**
 * A page says for whom it was drawn (`x-person`): where somebody else has signed in since with the same browser, nothing is done
 * in their name. @throws EdgeFailure OTHER_PERSON
 */
export function refuseOtherPerson(request: EdgeRequest, signedIn: SignedIn | undefined): void {
  const drawnFor = request.headers["x-person"];
  if (drawnFor === undefined || signedIn === undefined) return;
  if (drawnFor !== signedIn.actor.id) throw new EdgeFailure("OTHER_PERSON");
}

/** @throws EdgeFailure UNAUTHENTICATED */
function times(signedIn: SignedIn | undefined): Answer {
  if (!signedIn) throw new EdgeFailure("UNAUTHENTICATED");
  const { session, authenticatedAt } = signedIn;
  return json(200, { idleUntil: session.idleUntil, expiresAt: session.expiresAt, authenticatedAt });
}

/** Ends the session here and says where the browser goes to end it at the identity provider. */
async function end(request: EdgeRequest, { sessions, providers, publicOrigin }: SessionRoutesOptions): Promise<Answer> {
  refuseCrossSite(request);
  const realm = realmOf(request);
  const name = sessionCookie(realm);
  const ended = await sessions.end(readCookie(request.headers, name));
  const ending = { returnTo: new URL(signedOutPath[realm], publicOrigin).href, language: request.language };
  // Where the provider does not answer, the session here has ended all the same.
  const there = ended?.idToken
    ? await providers[realm]?.endAddress({ idToken: ended.idToken, ...ending }).catch(() => undefined)
    : undefined;
  return json(200, { continueAt: there?.href ?? signedOutPath[realm] }, { "set-cookie": removeCookieHeader(name) });
}
