import type { Instant } from "@vas/domain/kernel";
import type pg from "pg";
import {
  type Answer,
  countedNetwork,
  EdgeFailure,
  type EdgeRequest,
  faultOf,
  type Log,
  type RateLimit,
  type Route,
} from "../edge/index.ts";
import {
  arrivalCookieHeader,
  flowCookie,
  flowCookieHeader,
  readCookie,
  removeCookieHeader,
  sessionCookie,
  sessionCookieHeader,
} from "./cookies.ts";
import type { Sealer } from "./derived-keys.ts";
import { flowSeconds, openFlow, sealFlow, type FlowState } from "./flow.ts";
import { flowSecrets, type IdentityProvider, type Proof } from "./identity-provider.ts";
import { homeOf, isRealm, type Realm } from "./realm.ts";
import { returnPath } from "./return-path.ts";
import { findPerson } from "./session.store.ts";
import { secretHash, type Sessions } from "./sessions.ts";
import { smallPage, words } from "./words.ts";

export type SignInOptions = {
  readonly providers: Readonly<Record<Realm, IdentityProvider | null>>;
  readonly sessions: Sessions;
  readonly pool: pg.Pool;
  readonly flowSealer: Sealer;
  /** Sign-ins are counted by network address, which is blinded first. */
  readonly rateLimit: RateLimit;
  readonly blind: (address: string) => string;
  readonly now: () => Instant;
  readonly log: Log;
};

/** The beginning of a sign-in and the identity provider's answer to it. */
export function signInRoutes(options: SignInOptions): Route[] {
  return [
    { method: "GET", path: "/sign-in", handle: (request) => begin(request, options) },
    { method: "GET", path: "/sign-in/callback/:realm", handle: (request) => finish(request, options) },
  ];
}

/** The realm that a request names; the console's where it names none. @throws EdgeFailure NOT_FOUND */
export function realmOf({ query }: EdgeRequest): Realm {
  const name = query.get("realm") ?? "casework";
  if (!isRealm(name)) throw new EdgeFailure("NOT_FOUND");
  return name;
}

async function begin(request: EdgeRequest, options: SignInOptions): Promise<Answer> {
  const realm = realmOf(request);
  await options.rateLimit.count(options.blind(countedNetwork(request.address)));
  const provider = options.providers[realm];
  if (!provider) throw new EdgeFailure("NOT_FOUND");
  const secrets = flowSecrets();
  const stepUp = request.query.get("step-up") === "1";
  const flow: FlowState = {
    ...secrets,
    realm,
    stepUp,
    returnTo: returnPath(request.query.get("return"), homeOf[realm]),
    replaces: secretHash(readCookie(request.headers, sessionCookie(realm)))?.toString("hex") ?? null,
    until: Date.parse(options.now()) + flowSeconds * 1_000,
  };
  try {
    const address = await provider.begin(secrets, { stepUp, language: request.language });
    const cookie = flowCookieHeader(realm, sealFlow(options.flowSealer, flow), flowSeconds);
    return { status: 303, headers: { location: address.href, "set-cookie": cookie } };
  } catch (error) {
    options.log.error("identity provider not reached", { requestId: request.id, fault: faultOf(error) });
    return failurePage(request, { realm, status: 503, reason: "unreachableReason" });
  }
}

async function finish(request: EdgeRequest, options: SignInOptions): Promise<Answer> {
  const realm = request.parameters["realm"];
  const provider = isRealm(realm) ? options.providers[realm] : null;
  if (!isRealm(realm) || !provider) throw new EdgeFailure("NOT_FOUND");
  await options.rateLimit.count(options.blind(countedNetwork(request.address)));
  const cookie = readCookie(request.headers, flowCookie(realm));
  const flow = openFlow(options.flowSealer, cookie, Date.parse(options.now()));
  if (flow?.realm !== realm) return failurePage(request, { realm, status: 400, reason: "tryAgainReason" });
  let proof: Proof;
  try {
    proof = await provider.finish(request.query, flow, flow.stepUp);
  } catch (error) {
    options.log.warn("sign-in refused", { requestId: request.id, fault: faultOf(error) });
    return failurePage(request, { realm, status: 400, reason: "tryAgainReason" });
  }
  return admit(request, { flow, proof }, options);
}

async function admit(
  request: EdgeRequest,
  { flow, proof }: { flow: FlowState; proof: Proof },
  { pool, sessions, now, log }: SignInOptions,
): Promise<Answer> {
  const { realm } = flow;
  const person = await findPerson(pool, realm, proof.subject);
  if (!person) {
    log.warn("sign-in of an unknown person", { requestId: request.id });
    return failurePage(request, { realm, status: 403, reason: "unknownReason" });
  }
  const secret = await sessions.open({
    realm,
    person,
    authenticatedAt: proof.authenticatedAt ?? Date.parse(now()),
    idToken: proof.idToken,
    replaces: flow.replaces === null ? null : Buffer.from(flow.replaces, "hex"),
    requestId: request.id,
  });
  // A redirect would still belong to the provider's page, and the browser would keep the strict cookie back; a page of
  // ours that goes on by itself makes the next request our own.
  const link = { words: words.goOn, path: flow.returnTo };
  return {
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "set-cookie": [
        sessionCookieHeader(realm, secret),
        removeCookieHeader(flowCookie(realm)),
        ...(realm === "training" ? [arrivalCookieHeader()] : []),
      ],
    },
    body: smallPage({ language: person.language, title: words.signedIn, link, goOn: true }),
  };
}

type FailurePage = {
  readonly realm: Realm;
  readonly status: number;
  readonly reason: "tryAgainReason" | "unknownReason" | "unreachableReason";
};

function failurePage({ language }: EdgeRequest, { realm, status, reason }: FailurePage): Answer {
  const link = { words: words.tryAgain, path: `/sign-in?realm=${realm}` };
  return {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "set-cookie": removeCookieHeader(flowCookie(realm)) },
    body: smallPage({ language, title: words.failed, reason: words[reason], link }),
  };
}
