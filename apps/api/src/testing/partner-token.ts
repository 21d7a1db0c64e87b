import { randomUUID } from "node:crypto";
import { demoUnits } from "@vas/domain/demo";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import type pg from "pg";
import type { RunningProgram } from "./program.ts";

/** Registers the police's system with a running program and gets it a token. @returns the header that it sends. */
export async function partnerAuthorization(program: RunningProgram, administrator: pg.Pool): Promise<string> {
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const [client, organisation] = [randomUUID(), randomUUID()];
  await administrator.query(
    "insert into casework.organisation (id, kind, name, search_text, version) values ($1, 'police', 'Poliisi', 'poliisi', 1)",
    [organisation],
  );
  await administrator.query(
    `insert into kernel.partner_client (id, client_id, organisation_id, unit_id, scopes, jwks)
     values ($1, 'police', $2, $3, '{referral:create,referral:status:own}', $4)`,
    [client, organisation, demoUnits[0]?.id, JSON.stringify({ keys: [await exportJWK(publicKey)] })],
  );
  const assertion = new SignJWT({ jti: randomUUID() })
    .setProtectedHeader({ alg: "ES256", typ: "JWT" })
    .setIssuer("police")
    .setSubject("police")
    .setAudience(`${program.origin}/partner/token`)
    .setIssuedAt()
    .setExpirationTime("1 minute");
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: await assertion.sign(privateKey),
  });
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const { text } = await program.send("/partner/token", { method: "POST", headers, body: form.toString() });
  const { access_token: token } = JSON.parse(text) as { access_token?: string };
  if (!token) throw new Error(`No token: ${text}`);
  return `Bearer ${token}`;
}
