import { setInterval } from "node:timers";
import type { Instant, PartnerActor, StaffActor, TraineeActor } from "@vas/domain/kernel";
import pg from "pg";
import {
  chosenLanguage,
  EdgeFailure,
  faultOf,
  openRateLimit,
  refuseCrossSite,
  type EdgeRequest,
  type Identity,
  type Log,
  type RateLimit,
  type Route,
} from "../edge/index.ts";
import { outliveLostConnections } from "../kernel/database.ts";
import { openAccessTokens } from "./access-token.ts";
import { listenForChanges, type Changes } from "./changes.ts";
import { readCookie, sessionCookie } from "./cookies.ts";
import { openBlinder, openSealer } from "./derived-keys.ts";
import { developmentRoutes } from "./development.routes.ts";
import { openIdentityProvider, type IdentityProvider } from "./identity-provider.ts";
import type { LinkOptions } from "./link.routes.ts";
import { identifyPartner, partnerAddresses, partnerRoutes } from "./partner.routes.ts";
import type { Realm } from "./realm.ts";
import { refuseOtherPerson, sessionRoutes } from "./session.routes.ts";
import { clearAway } from "./session.store.ts";
import { openSessions, type Sessions } from "./sessions.ts";
import { signInRoutes } from "./sign-in.routes.ts";

export { admitTrainee, linkRoutes, sentSecret, signedInTrainee, type LinkOptions } from "./link.routes.ts";
export { signInLinkMail } from "./link.mail.ts";
export { askForInvitedLink } from "./link.store.ts";
export { newMailedSecret } from "./mailed-secret.ts";
export { findTrainee, type DirectoryPerson } from "./session.store.ts";
export { inTransaction } from "./transaction.ts";

export type OidcClient = { readonly issuer: string; readonly clientId: string; readonly clientSecret: string };

export type SignInSettings = {
  /** The database as `sign_in_app`. */
  readonly databaseUrl: string;
  readonly masterKey: Buffer;
  readonly publicOrigin: string;
  readonly oidc: Readonly<Record<Realm, OidcClient | null>>;
  /** Signs anybody in by name; the configuration refuses it in production. */
  readonly development: boolean;
  readonly signInsPerMinute: number;
  /** Whether the processes share their counts in the database. */
  readonly sharedCounts: boolean;
  readonly now: () => Instant;
  readonly log: Log;
};

export type SignIn = {
  readonly routes: readonly Route[];
  readonly identifyStaff: (request: EdgeRequest) => Promise<Identity<StaffActor>>;
  readonly identifyTrainee: (request: EdgeRequest) => Promise<Identity<TraineeActor>>;
  readonly identifyPartner: (request: EdgeRequest) => Promise<Identity<PartnerActor>>;
  /** The pool of `sign_in_app`: for the shared counts of other limits, and for the ready check. */
  readonly pool: pg.Pool;
  readonly sessions: Sessions;
  close(): Promise<void>;
};

const cleaningEvery = 3_600_000;

/** Opens everything by which people and partners' systems prove who they are. */
export async function openSignIn(settings: SignInSettings): Promise<SignIn> {
  const { masterKey, publicOrigin, now, log, development } = settings;
  const pool = openPool(settings);
  const isListening = () => changes.isListening();
  const sessions = openSessions({ pool, masterKey, now, log, development, isListening });
  const changes: Changes = await listenForChanges({
    databaseUrl: settings.databaseUrl,
    onChange: (change) => sessions.forget(change),
    onGap: () => sessions.forget(),
    log,
  });
  const clock = () => new Date(now());
  const addresses = partnerAddresses(publicOrigin);
  const tokens = await openAccessTokens({
    masterKey,
    issuer: addresses.issuer,
    audience: addresses.graphql,
    now: clock,
  });
  const partner = { pool, tokens, addresses, ...addressLimit(settings, pool), now: clock };
  const cleaning = setInterval(() => {
    clearAway(pool, now()).catch((error: unknown) => log.warn("clearing away failed", { fault: faultOf(error) }));
  }, cleaningEvery).unref();

  return {
    routes: [...personRoutes(settings, { pool, sessions }), ...partnerRoutes(partner)],
    identifyStaff: identifyPerson<StaffActor>("casework", sessions),
    identifyTrainee: identifyPerson<TraineeActor>("training", sessions),
    identifyPartner: identifyPartner(partner),
    pool,
    sessions,
    async close() {
      clearInterval(cleaning);
      await changes.close();
      await pool.end();
    },
  };
}

function openPool({ databaseUrl, log }: SignInSettings): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: "vas sign-in",
    max: 4,
    connectionTimeoutMillis: 1_500,
    options: "-c timezone=UTC",
  });
  // An idle connection that breaks would otherwise end the process; the next query opens another.
  pool.on("error", (error) => log.warn("sign-in connection lost", { fault: faultOf(error) }));
  outliveLostConnections(pool);
  return pool;
}

/** How often links may be mailed: to one mail address, and for one network, in a window of so many seconds. */
const linkWindow = 900;
const linksOfAddress = 4;
const linksOfNetwork = 300;

export type MailedLinkSettings = Pick<SignInSettings, "masterKey" | "sharedCounts" | "now"> &
  Pick<LinkOptions, "takeUp">;

/** What the routes of mailed links work with: the sessions of the sign-in, and limits of their own. */
export function mailedLinks({ pool, sessions }: SignIn, settings: MailedLinkSettings): LinkOptions {
  const { masterKey, sharedCounts, takeUp, now } = settings;
  const limitOf = (name: string, requests: number): RateLimit =>
    openRateLimit({ name, requests, seconds: linkWindow, shared: sharedCounts ? pool : undefined });
  const limits = {
    network: limitOf("links-of-network", linksOfNetwork),
    address: limitOf("links-of-address", linksOfAddress),
  };
  return { sessions, pool, limits, blind: openBlinder(masterKey, "address"), takeUp, now };
}

function addressLimit({ masterKey, signInsPerMinute, sharedCounts }: SignInSettings, pool: pg.Pool) {
  const limit = { name: "sign-in", requests: signInsPerMinute, seconds: 60, shared: sharedCounts ? pool : undefined };
  return { rateLimit: openRateLimit(limit), blind: openBlinder(masterKey, "address") };
}

function personRoutes(settings: SignInSettings, { pool, sessions }: { pool: pg.Pool; sessions: Sessions }): Route[] {
  const { masterKey, publicOrigin, now, log } = settings;
  const providers = { casework: providerOf("casework", settings), training: providerOf("training", settings) };
  const flowSealer = openSealer(masterKey, "flow");
  return [
    ...signInRoutes({ providers, sessions, pool, flowSealer, ...addressLimit(settings, pool), now, log }),
    ...sessionRoutes({ sessions, providers, publicOrigin }),
    ...(settings.development ? developmentRoutes({ sessions, pool, now }) : []),
  ];
}

function providerOf(realm: Realm, { oidc, publicOrigin, development }: SignInSettings): IdentityProvider | null {
  const client = oidc[realm];
  if (!client) return null;
  return openIdentityProvider({
    ...client,
    redirectUri: `${publicOrigin}/sign-in/callback/${realm}`,
    allowHttp: development,
  });
}

const purposePattern = /^[a-z][a-z -]{0,59}$/;

/** What the pages do by themselves says so (`x-activity: background`): it must not keep a forgotten session alive. */
function identifyPerson<A extends StaffActor | TraineeActor>(realm: Realm, sessions: Sessions) {
  return async (request: EdgeRequest): Promise<Identity<A>> => {
    refuseCrossSite(request);
    const secret = readCookie(request.headers, sessionCookie(realm));
    const isBackground = request.headers["x-activity"] === "background";
    const signedIn = await (isBackground ? sessions.look(realm, secret) : sessions.find(realm, secret));
    if (!signedIn) throw new EdgeFailure("UNAUTHENTICATED");
    refuseOtherPerson(request, signedIn);
    const purpose = request.headers["x-purpose"];
    return {
      actor: { ...signedIn.actor, language: chosenLanguage(request.headers) ?? signedIn.actor.language } as A,
      session: signedIn.session,
      purpose: typeof purpose === "string" && purposePattern.test(purpose) ? purpose : null,
    };
  };
}
