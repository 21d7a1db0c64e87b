import { createPublicKey, type JsonWebKey } from "node:crypto";
import { z } from "zod";
import { Refusal } from "./refusal.ts";

/** The signature algorithm of each type of key that partners may sign with (docs/guides/partners.md). */
const algorithms = { EC: "ES256", RSA: "PS256", OKP: "EdDSA" } as const;
const curves: Readonly<Record<string, string | undefined>> = { EC: "P-256", OKP: "Ed25519" };
const publicMembers = ["kty", "crv", "x", "y", "n", "e"] as const;
const privateMembers = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];
const leastBits = 2_048;

const keySet = z.union([
  z.object({ keys: z.array(z.record(z.string(), z.unknown())).min(1).max(10) }),
  // One key by itself is what most tools write.
  z
    .object({ kty: z.string() })
    .loose()
    .transform((key) => ({ keys: [key] as Record<string, unknown>[] })),
]);

export type PublicKeySet = { readonly keys: readonly Readonly<Record<string, string>>[] };

/**
 * The public keys in the text of a JWK set or of one JWK. Only the members of a public key are kept.
 * @throws Refusal for a private or unusable key. Nothing of what the file holds is repeated.
 */
export function publicKeysIn(content: string): PublicKeySet {
  const parsed = keySet.safeParse(jsonIn(content));
  if (!parsed.success) throw new Refusal("The file holds no JWK set of 1 to 10 keys.");
  return { keys: parsed.data.keys.map(publicKeyOf) };
}

function jsonIn(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function publicKeyOf(jwk: Readonly<Record<string, unknown>>, index: number): Record<string, string> {
  const algorithm = algorithmOf(jwk);
  const problem = problemOf(jwk, algorithm);
  if (problem !== undefined || algorithm === undefined) throw new Refusal(`Key ${index + 1} of the file ${problem}`);
  const kid = typeof jwk["kid"] === "string" && /^[\x21-\x7e]{1,128}$/.test(jwk["kid"]) ? { kid: jwk["kid"] } : {};
  const members = publicMembers.flatMap((name) => (name in jwk ? [[name, String(jwk[name])] as const] : []));
  return { ...Object.fromEntries(members), ...kid, alg: algorithm, use: "sig" };
}

function algorithmOf({ kty, crv }: Readonly<Record<string, unknown>>): string | undefined {
  if (kty !== "EC" && kty !== "RSA" && kty !== "OKP") return undefined;
  return curves[kty] === crv ? algorithms[kty] : undefined;
}

/** Why a key is not taken, completing "Key 1 of the file …"; undefined where nothing is against it. */
function problemOf(jwk: Readonly<Record<string, unknown>>, algorithm: string | undefined): string | undefined {
  if (privateMembers.some((name) => name in jwk)) {
    return "is private. Register the public key alone, and have the partner make a new pair: others have seen this one.";
  }
  if (algorithm === undefined) return "must be for ES256 (EC P-256), PS256 (RSA) or EdDSA (OKP Ed25519).";
  if (jwk["alg"] !== undefined && jwk["alg"] !== algorithm) return `is for another algorithm than ${algorithm}.`;
  return isUsable(jwk) ? undefined : `is not a valid key, or an RSA key of fewer than ${leastBits} bits.`;
}

function isUsable(jwk: Readonly<Record<string, unknown>>): boolean {
  try {
    const { asymmetricKeyDetails } = createPublicKey({ key: jwk as JsonWebKey, format: "jwk" });
    return (asymmetricKeyDetails?.modulusLength ?? leastBits) >= leastBits;
  } catch {
    return false;
  }
}
