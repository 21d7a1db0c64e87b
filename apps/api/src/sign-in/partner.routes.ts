import { partnerScopes, type PartnerActor, type PartnerScope } from "@vas/domain/kernel";
import type pg from "pg";
import {
  type Answer,
  countedNetwork,
  EdgeFailure,
  type EdgeRequest,
  type Headers,
  type Identity,
  json,
  mediaTypeOf,
  type RateLimit,
  readText,
  type Route,
} from "../edge/index.ts";
import { tokenSeconds, type AccessTokens, type TokenClaims } from "./access-token.ts";
import { verifyAssertion } from "./client-assertion.ts";
import { acceptedAlgorithms } from "./compact-jws.ts";
import { verifyProof } from "./dpop.ts";
import { auditToken, findPartnerClient, type PartnerClient } from "./partner.store.ts";

export type PartnerAddresses = { readonly issuer: string; readonly token: string; readonly graphql: string };

export type PartnerOptions = {
  readonly pool: pg.Pool;
  readonly tokens: AccessTokens;
  readonly addresses: PartnerAddresses;
  readonly rateLimit: RateLimit;
  readonly blind: (address: string) => string;
  readonly now: () => Date;
};

/** The names by which partners' systems know us. */
export function partnerAddresses(publicOrigin: string): PartnerAddresses {
  const issuer = `${publicOrigin}/partner`;
  return { issuer, token: `${issuer}/token`, graphql: `${issuer}/graphql` };
}

/** Refusals of the token endpoint (RFC 6749, 5.2; RFC 9449, 5). They have no description: nothing more is told. */
type TokenRefusal =
  "invalid_request" | "invalid_client" | "unsupported_grant_type" | "invalid_scope" | "invalid_dpop_proof";

const assertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
const largestBody = 16_384;

/** The token endpoint of partners' systems, and the description of it (RFC 8414). */
export function partnerRoutes(options: PartnerOptions): Route[] {
  return [
    { method: "POST", path: "/partner/token", handle: (request) => giveToken(request, options) },
    {
      method: "GET",
      path: "/.well-known/oauth-authorization-server/partner",
      handle: () => Promise.resolve(json(200, description(options.addresses))),
    },
  ];
}

function description({ issuer, token }: PartnerAddresses) {
  return {
    issuer,
    token_endpoint: token,
    response_types_supported: [],
    grant_types_supported: ["client_credentials"],
    token_endpoint_auth_methods_supported: ["private_key_jwt"],
    token_endpoint_auth_signing_alg_values_supported: acceptedAlgorithms,
    dpop_signing_alg_values_supported: acceptedAlgorithms,
    scopes_supported: partnerScopes,
  };
}

class TokenRefused extends Error {
  override name = "TokenRefused";
  readonly refusal: TokenRefusal;
  constructor(refusal: TokenRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

async function giveToken(request: EdgeRequest, options: PartnerOptions): Promise<Answer> {
  const limits = await options.rateLimit.count(options.blind(countedNetwork(request.address)));
  try {
    return await grantToken(request, options, limits);
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
    const { refusal } = error;
    return json(refusal === "invalid_client" ? 401 : 400, { error: refusal }, { ...limits, pragma: "no-cache" });
  }
}

async function grantToken(request: EdgeRequest, options: PartnerOptions, limits: Headers): Promise<Answer> {
  const form = await readForm(request);
  const client = await clientOf(form, options);
  const boundTo = await provenKey(request, options);
  const scopes = grantedScopes(form.get("scope"), client);
  await auditToken(options.pool, auditOf(actorOf(client, scopes, request), request));
  const token = await options.tokens.issue({ clientId: client.clientId, scopes, boundTo });
  return tokenAnswer(token, { scopes, isBound: boundTo !== null, limits });
}

/** @throws TokenRefused invalid_client: for an unknown client, a wrong signature, a repeat and all else alike */
async function clientOf(form: URLSearchParams, { pool, addresses, now }: PartnerOptions): Promise<PartnerClient> {
  const assertion = form.get("client_assertion_type") === assertionType ? form.get("client_assertion") : null;
  const audiences = [addresses.issuer, addresses.token];
  const client = assertion === null ? undefined : await verifyAssertion(assertion, { pool, audiences, now });
  const named = form.get("client_id");
  if (!client || (named !== null && named !== client.clientId)) throw new TokenRefused("invalid_client");
  return client;
}

/** The thumbprint of the key to bind the token to; null where the client sent no proof. @throws TokenRefused */
async function provenKey({ headers }: EdgeRequest, { pool, addresses, now }: PartnerOptions): Promise<string | null> {
  const proof = headers["dpop"];
  if (proof === undefined) return null;
  const thumbprint = await verifyProof(String(proof), { pool, address: addresses.token, token: null, now });
  if (thumbprint === undefined) throw new TokenRefused("invalid_dpop_proof");
  return thumbprint;
}

function tokenAnswer(
  token: string,
  { scopes, isBound, limits }: { scopes: readonly string[]; isBound: boolean; limits: Headers },
): Answer {
  const type = isBound ? "DPoP" : "Bearer";
  const body = { access_token: token, token_type: type, expires_in: tokenSeconds, scope: scopes.join(" ") };
  return json(200, body, { ...limits, pragma: "no-cache" });
}

/** @throws TokenRefused where the body is no form, names something twice (RFC 6749, 3.2), or asks for another grant */
async function readForm(request: EdgeRequest): Promise<URLSearchParams> {
  if (mediaTypeOf(request) !== "application/x-www-form-urlencoded") throw new TokenRefused("invalid_request");
  const form = new URLSearchParams(await readText(request, largestBody));
  const names = [...form.keys()];
  if (new Set(names).size !== names.length || !form.has("grant_type")) throw new TokenRefused("invalid_request");
  if (form.get("grant_type") !== "client_credentials") throw new TokenRefused("unsupported_grant_type");
  return form;
}

/** What is asked for, or all that the client may have. @throws TokenRefused where it asks for more */
function grantedScopes(asked: string | null, { scopes }: PartnerClient): readonly PartnerScope[] {
  const wanted = asked?.split(" ") ?? scopes;
  const granted = scopes.filter((scope) => wanted.includes(scope));
  if (granted.length === 0 || granted.length !== new Set(wanted).size) throw new TokenRefused("invalid_scope");
  return granted;
}

function actorOf(client: PartnerClient, scopes: readonly PartnerScope[], { language }: EdgeRequest): PartnerActor {
  const { id, organisation, unit } = client;
  return { kind: "partner", id, organisation, unit, scopes, language } as PartnerActor;
}

function auditOf(actor: PartnerActor, { id }: EdgeRequest) {
  return {
    actor,
    surface: "partner" as const,
    purpose: actor.scopes.join(" "),
    operation: "issueToken",
    decision: "allowed" as const,
    requestId: id,
    subjects: [],
    classes: [],
    count: 0,
  };
}

/** Who asks at the partners' endpoint. A bound token needs its key's proof with every request; a scope withdrawn since counts. */
export function identifyPartner(options: PartnerOptions): (request: EdgeRequest) => Promise<Identity<PartnerActor>> {
  const challenge = { "www-authenticate": `DPoP algs="${acceptedAlgorithms.join(" ")}", Bearer` };
  return async (request) => {
    const actor = await partnerOf(request, options);
    if (!actor) throw new EdgeFailure("UNAUTHENTICATED", challenge);
    return { actor, session: null, purpose: actor.scopes.join(" ") };
  };
}

async function partnerOf(request: EdgeRequest, options: PartnerOptions): Promise<PartnerActor | undefined> {
  const claims = await claimsOf(request, options);
  const client = claims && (await findPartnerClient(options.pool, claims.clientId));
  if (!claims || !client) return undefined;
  const scopes = client.scopes.filter((scope) => claims.scopes.includes(scope));
  return scopes.length > 0 ? actorOf(client, scopes, request) : undefined;
}

/** What the token says, where the scheme is the one it was made for and its key, if it has one, has proved this request. */
async function claimsOf(request: EdgeRequest, options: PartnerOptions): Promise<TokenClaims | undefined> {
  const [, scheme, token] = /^(Bearer|DPoP) ([^ ]+)$/i.exec(request.headers.authorization ?? "") ?? [];
  if (scheme === undefined || token === undefined) return undefined;
  const claims = await options.tokens.verify(token);
  if (!claims) return undefined;
  const isProved = scheme.toLowerCase() === "dpop";
  const key = isProved ? await keyOf(request, token, options) : null;
  return claims.boundTo === key ? claims : undefined;
}

async function keyOf({ headers }: EdgeRequest, token: string, { pool, addresses, now }: PartnerOptions) {
  const proof = headers["dpop"];
  return typeof proof === "string" ? verifyProof(proof, { pool, address: addresses.graphql, token, now }) : undefined;
}
