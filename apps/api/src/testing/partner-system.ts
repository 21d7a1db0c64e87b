import { randomUUID } from "node:crypto";
import { demoUnits } from "@vas/domain/demo";
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from "jose";
import type { Reply } from "./served-boxes.ts";
import { openSignInWorld, type SignInWorld } from "./sign-in-world.ts";

export type Key = { readonly alg: string; readonly privateKey: CryptoKey; readonly jwk: JWK };
export type Claims = Record<string, unknown>;

export type Signing = { readonly key?: Key; readonly typ?: string | null };
export type Proving = { readonly key?: Key; readonly typ?: string; readonly jwk?: JWK };

/** A partner's system, `police`, as its own programs would speak to us; and what a test may do wrong in its place. */
export type PartnerSystem = {
  readonly world: SignInWorld;
  readonly organisation: string;
  readonly police: Key;
  /** The key that the system proves with each request where its tokens are bound. */
  readonly proving: Key;
  readonly tokenEndpoint: string;
  readonly seconds: () => number;
  register(clientId: string, keys: readonly JWK[]): Promise<void>;
  /** An assertion of the police, right in every way but what the test changes. */
  assertion(changes?: Claims, signing?: Signing): Promise<string>;
  /** A proof of possession, right for the token endpoint but for what the test changes. */
  proof(changes?: Claims, proving?: Proving): Promise<string>;
  /** Asks for a token: by its form, to which the grant is added, or by a body of the test's own. */
  ask(form: Record<string, string> | string, headers?: Record<string, string>): Promise<Reply>;
  /** Uses a token at the GraphQL endpoint, which answers who it takes the caller for. */
  use(authorization: string, headers?: Record<string, string>): Promise<Reply>;
};

/** What every request for a token has. */
export const grant = {
  grant_type: "client_credentials",
  client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
};

/** A key pair of its own. */
export async function newKey(alg = "ES256"): Promise<Key> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { alg, privateKey, jwk: await exportJWK(publicKey) };
}

/** The token of an answer. */
export async function tokenOf(reply: Promise<Reply>): Promise<string> {
  const { access_token: token } = JSON.parse((await reply).text) as { access_token: string };
  return token;
}

/** Status and error of a refused request for a token. */
export function refusalOf({ status, text }: Reply): unknown {
  return [status, (JSON.parse(text) as { error?: string }).error];
}

/** A world in which the police's system is registered. */
export async function openPartnerSystem(): Promise<PartnerSystem> {
  const world = await openSignInWorld();
  const organisation = randomUUID();
  await world.administrator.query(
    "insert into casework.organisation (id, kind, name, search_text, version) values ($1, 'police', 'Poliisi', 'poliisi', 1)",
    [organisation],
  );
  const [police, proving] = [await newKey(), await newKey()];
  const tokenEndpoint = `${world.origin}/partner/token`;
  const seconds = () => Math.floor(world.now() / 1_000);
  const register = (clientId: string, keys: readonly JWK[]) => registerClient(world, { clientId, organisation, keys });
  await register("police", [police.jwk]);
  return {
    world,
    organisation,
    police,
    proving,
    tokenEndpoint,
    seconds,
    register,
    assertion(changes = {}, { key = police, typ = "JWT" } = {}) {
      const times = { iat: seconds(), exp: seconds() + 60 };
      const claims = { iss: "police", sub: "police", aud: tokenEndpoint, jti: randomUUID(), ...times, ...changes };
      const header = { alg: key.alg, ...(typ === null ? {} : { typ }) };
      return new SignJWT(claims).setProtectedHeader(header).sign(key.privateKey);
    },
    proof(changes = {}, { key = proving, typ = "dpop+jwt", jwk = key.jwk } = {}) {
      const claims = { jti: randomUUID(), htm: "POST", htu: tokenEndpoint, iat: seconds(), ...changes };
      return new SignJWT(claims).setProtectedHeader({ alg: key.alg, typ, jwk }).sign(key.privateKey);
    },
    ask(form, headers = {}) {
      const body = typeof form === "string" ? form : new URLSearchParams({ ...grant, ...form }).toString();
      const type = { "content-type": "application/x-www-form-urlencoded" };
      return world.send("/partner/token", { method: "POST", headers: { ...type, ...headers }, body });
    },
    use: (authorization, headers = {}) =>
      world.send("/partner/graphql", { method: "POST", headers: { authorization, ...headers } }),
  };
}

type Registered = { readonly clientId: string; readonly organisation: string; readonly keys: readonly JWK[] };

async function registerClient(world: SignInWorld, { clientId, organisation, keys }: Registered): Promise<void> {
  await world.administrator.query(
    `insert into kernel.partner_client (id, client_id, organisation_id, unit_id, scopes, jwks)
     values ($1, $2, $3, $4, '{referral:create,referral:status:own}', $5)`,
    [randomUUID(), clientId, organisation, demoUnits[0]?.id, JSON.stringify({ keys })],
  );
}
