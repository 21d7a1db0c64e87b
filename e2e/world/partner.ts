import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importJWK, SignJWT, type JWK } from "jose";
import { origin } from "./address.ts";
import { dataDirectory } from "./data-directory.ts";

/** What the partner's endpoint answers, as far as journeys read it. */
export type PartnerAnswer = { readonly data?: Record<string, unknown> | null; readonly errors?: readonly unknown[] };

/** A partner's own program: it signs an assertion with its key, gets a token for it, and asks with the token. */
export type PartnerProgram = {
  readonly token: string;
  ask(query: string, variables?: object): Promise<PartnerAnswer>;
};

/** Signs a partner system of the demo in by its private key, as RFC 7523 says. */
export async function partnerProgram(clientId: string): Promise<PartnerProgram> {
  const jwk = JSON.parse(readFileSync(join(dataDirectory, `${clientId}.jwk.json`), "utf8")) as JWK & { kid: string };
  const assertion = await new SignJWT({ jti: randomUUID() })
    .setProtectedHeader({ alg: "ES256", kid: jwk.kid })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(`${origin}/partner/token`)
    .setIssuedAt()
    .setExpirationTime("2m")
    .sign(await importJWK(jwk, "ES256"));
  const answer = await fetch(`${origin}/partner/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      client_assertion: assertion,
      scope: "referral:create referral:status:own",
    }),
  });
  const { access_token: token, error } = (await answer.json()) as { access_token?: string; error?: string };
  if (token === undefined) throw new Error(`No token for ${clientId}: ${answer.status} ${error}`);

  return {
    token,
    async ask(query, variables = {}) {
      const reply = await fetch(`${origin}/partner/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
      });
      return (await reply.json()) as PartnerAnswer;
    },
  };
}
