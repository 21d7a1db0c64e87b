import { createHash } from "node:crypto";
import { calculateJwkThumbprint, importJWK, jwtVerify, type JWK } from "jose";
import type pg from "pg";
import { z } from "zod";
import { acceptedAlgorithms, readCompactJws } from "./compact-jws.ts";
import { presentOnce } from "./partner.store.ts";

export type ProofOptions = {
  readonly pool: pg.Pool;
  /** The address that the proof has to be made for, without query. */
  readonly address: string;
  /** The access token that the proof has to go with; null at the token endpoint. */
  readonly token: string | null;
  readonly now: () => Date;
};

/** A proof is good for this long after it was made, and may come from a clock this far ahead; in seconds. */
const longestAge = 60;
const tolerance = 5;

/** Only the public members of a key may be in a proof; a symmetric key, or a private one, is not one. */
const publicKey = z.union([
  z.strictObject({ kty: z.literal("EC"), crv: z.literal("P-256"), x: z.string(), y: z.string(), ...unusedMembers() }),
  z.strictObject({ kty: z.literal("OKP"), crv: z.literal("Ed25519"), x: z.string(), ...unusedMembers() }),
  z.strictObject({ kty: z.literal("RSA"), n: z.string(), e: z.string(), ...unusedMembers() }),
]);

function unusedMembers() {
  const text = z.string().optional();
  return { alg: text, use: text, kid: text, key_ops: z.array(z.string()).optional(), ext: z.boolean().optional() };
}

const proofClaims = z.object({
  jti: z.string().regex(/^[\x21-\x7e]{1,128}$/),
  htm: z.literal("POST"),
  htu: z.string(),
  iat: z.number(),
  ath: z.string().optional(),
});

/** The thumbprint of the key that made a proof of possession (RFC 9449), or undefined where the proof does not hold. */
export async function verifyProof(proof: string, options: ProofOptions): Promise<string | undefined> {
  const read = readCompactJws(proof);
  if (read?.header["typ"] !== "dpop+jwt") return undefined;
  const key = publicKey.safeParse(read.header["jwk"]);
  const claims = proofClaims.safeParse(read.payload);
  if (!key.success || !claims.success || !isForThisRequest(claims.data, options)) return undefined;
  const jwk = key.data as JWK;
  try {
    const verifyingKey = await importJWK(jwk, read.header["alg"] as string);
    await jwtVerify(proof, verifyingKey, {
      algorithms: [...acceptedAlgorithms],
      typ: "dpop+jwt",
      currentDate: options.now(),
      clockTolerance: tolerance,
      maxTokenAge: longestAge,
    });
  } catch {
    return undefined;
  }
  const thumbprint = await calculateJwkThumbprint(jwk);
  const { jti, iat } = claims.data;
  const presented = { presenter: `dpop:${thumbprint}`, jti, until: iat + longestAge + tolerance };
  return (await presentOnce(options.pool, presented)) ? thumbprint : undefined;
}

function isForThisRequest({ htu, ath }: z.output<typeof proofClaims>, { address, token }: ProofOptions): boolean {
  if (htu !== address) return false;
  const expected = token === null ? undefined : createHash("sha256").update(token).digest("base64url");
  return ath === expected;
}
