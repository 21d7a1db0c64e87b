import { createLocalJWKSet, errors, jwtVerify, type JSONWebKeySet, type JWTPayload } from "jose";
import type pg from "pg";
import { acceptedAlgorithms, readCompactJws } from "./compact-jws.ts";
import { findPartnerClient, presentOnce, type PartnerClient } from "./partner.store.ts";

export type AssertionOptions = {
  readonly pool: pg.Pool;
  /** Names of this server that an assertion may be meant for: the issuer and the token endpoint. */
  readonly audiences: readonly string[];
  readonly now: () => Date;
};

/** An assertion lives at most this long, and clocks may differ by so much; in seconds. */
const longestLife = 300;
const tolerance = 5;
const namePattern = /^[\x21-\x7e]{1,128}$/;

/** Verified in place of an unknown client's, so that asking takes the same time whether or not a client exists. */
const decoy: JSONWebKeySet = {
  keys: [
    {
      kty: "EC",
      crv: "P-256",
      x: "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
      y: "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
    },
  ],
};

/**
 * The client that signed an assertion (RFC 7523), once: its own key, meant for us alone, short-lived, not seen before.
 * Undefined for every other assertion, without telling why.
 */
export async function verifyAssertion(
  assertion: string,
  options: AssertionOptions,
): Promise<PartnerClient | undefined> {
  const clientId = clientNamedBy(assertion);
  if (clientId === undefined) return undefined;
  const client = await findPartnerClient(options.pool, clientId);
  const payload = await verifySignature(assertion, { clientId, jwks: client?.jwks ?? decoy, options });
  if (!client || !payload || !isForUsAlone(payload.aud, options.audiences)) return undefined;
  return (await isFirst(client, payload, options.pool)) ? client : undefined;
}

function clientNamedBy(assertion: string): string | undefined {
  const read = readCompactJws(assertion);
  const subject = read?.payload["sub"];
  if (!isAssertionType(read?.header["typ"]) || typeof subject !== "string") return undefined;
  return namePattern.test(subject) ? subject : undefined;
}

async function isFirst({ id }: PartnerClient, { jti, exp }: JWTPayload, pool: pg.Pool): Promise<boolean> {
  if (jti === undefined || exp === undefined || !namePattern.test(jti)) return false;
  return presentOnce(pool, { presenter: id, jti, until: exp + tolerance });
}

/** Tokens of other kinds say so in `typ`; they are no assertions. */
function isAssertionType(typ: unknown): boolean {
  return typ === undefined || typ === "JWT" || typ === "client-authentication+jwt";
}

/** An assertion that is also meant for others could be passed on to us by one of them. */
function isForUsAlone(audience: string | string[] | undefined, own: readonly string[]): boolean {
  const names = typeof audience === "string" ? [audience] : (audience ?? []);
  return names.length === 1 && own.includes(names[0] ?? "");
}

async function verifySignature(
  assertion: string,
  { clientId, jwks, options }: { clientId: string; jwks: JSONWebKeySet; options: AssertionOptions },
): Promise<JWTPayload | undefined> {
  const now = options.now();
  const checks = {
    algorithms: [...acceptedAlgorithms],
    issuer: clientId,
    subject: clientId,
    currentDate: now,
    clockTolerance: tolerance,
    requiredClaims: ["exp", "iat", "jti", "aud"],
    maxTokenAge: longestLife,
  };
  try {
    const { payload } = await jwtVerify(assertion, createLocalJWKSet(jwks), checks);
    const latest = now.getTime() / 1_000 + longestLife + tolerance;
    return (payload.exp ?? Infinity) <= latest ? payload : undefined;
  } catch (error) {
    if (error instanceof errors.JWKSMultipleMatchingKeys) return verifyWithEach(assertion, error, checks);
    return undefined;
  }
}

/** A client that is changing its keys may have two of a kind, and need not say which it used. */
async function verifyWithEach(
  assertion: string,
  keys: errors.JWKSMultipleMatchingKeys,
  checks: Parameters<typeof jwtVerify>[2],
): Promise<JWTPayload | undefined> {
  for await (const key of keys) {
    try {
      return (await jwtVerify(assertion, key, checks)).payload;
    } catch {
      // The next key may be the right one.
    }
  }
  return undefined;
}
