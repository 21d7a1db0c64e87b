import { randomUUID, type KeyObject } from "node:crypto";
import { calculateJwkThumbprint, importJWK, jwtVerify, SignJWT, type CryptoKey, type JWK } from "jose";
import { z } from "zod";
import { p256KeyOf } from "../kernel/p256.ts";
import { readCompactJws } from "./compact-jws.ts";
import { derivedBytes } from "./derived-keys.ts";

/** What an access token of a partner's system says. */
export type TokenClaims = {
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** The thumbprint of the key that must prove each use (RFC 9449); null for a token that is borne as it is. */
  readonly boundTo: string | null;
};

export type AccessTokens = {
  issue(claims: TokenClaims): Promise<string>;
  /** What the token says, or undefined where it is not ours, not for us, or too old. */
  verify(token: string): Promise<TokenClaims | undefined>;
};

export type AccessTokenOptions = {
  readonly masterKey: Buffer;
  readonly issuer: string;
  /** The one place where the tokens are good. */
  readonly audience: string;
  readonly now: () => Date;
};

/** How long a token lasts, in seconds. */
export const tokenSeconds = 300;
const algorithm = "ES256";
const tokenType = "at+jwt";

const claimsOfToken = z.object({
  sub: z.string(),
  client_id: z.string(),
  scope: z.string(),
  cnf: z.object({ jkt: z.string() }).optional(),
});

/**
 * The signing key, derived from the master key: every process has the same one, and none has to be stored. It changes with
 * the master key; tokens live five minutes.
 */
function signingKey(masterKey: Buffer): JWK {
  return p256KeyOf(derivedBytes(masterKey, "access-token", 48));
}

type Key = CryptoKey | KeyObject | Uint8Array;

/** Makes and verifies the access tokens of partners' systems (RFC 9068). */
export async function openAccessTokens(options: AccessTokenOptions): Promise<AccessTokens> {
  const { issuer, audience, now } = options;
  const jwk = signingKey(options.masterKey);
  const { d: _secret, ...publicJwk } = jwk;
  const kid = await calculateJwkThumbprint(publicJwk);
  const privateKey: Key = await importJWK(jwk, algorithm);
  const publicKey: Key = await importJWK(publicJwk, algorithm);

  return {
    issue({ clientId, scopes, boundTo }) {
      const issuedAt = Math.floor(now().getTime() / 1_000);
      return new SignJWT({
        client_id: clientId,
        scope: scopes.join(" "),
        ...(boundTo === null ? {} : { cnf: { jkt: boundTo } }),
      })
        .setProtectedHeader({ alg: algorithm, typ: tokenType, kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(clientId)
        .setJti(randomUUID())
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + tokenSeconds)
        .sign(privateKey);
    },
    async verify(token) {
      const read = readCompactJws(token);
      if (read?.header["typ"] !== tokenType || read.header["kid"] !== kid) return undefined;
      try {
        const checks = { algorithms: [algorithm], typ: tokenType, issuer, audience, currentDate: now() };
        const { payload } = await jwtVerify(token, publicKey, { ...checks, requiredClaims: ["exp", "iat", "jti"] });
        const { client_id: clientId, scope, cnf } = claimsOfToken.parse(payload);
        return { clientId, scopes: scope.split(" "), boundTo: cnf?.jkt ?? null };
      } catch {
        return undefined;
      }
    },
  };
}
