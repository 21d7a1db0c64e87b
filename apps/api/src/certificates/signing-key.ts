import { calculateJwkThumbprint, type JWK } from "jose";
import type { Keyring } from "../kernel/keyring.ts";
import { p256KeyOf } from "../kernel/p256.ts";

/** What the secret of a signing key is wrapped for; the master key's change finds it by this. */
export const signingKeySubject = "certificate-key";
export const signingAlgorithm = "ES256";

/** A key that signs certificates, as it is stored: the public half in the clear, the secret wrapped by the master key. */
export type StoredSigningKey = { readonly thumbprint: string; readonly publicKey: JWK; readonly wrapped: Buffer };

/** A new key. Its secret is random and does not follow from the master key, so that it outlives that. */
export async function newSigningKey(keyring: Keyring): Promise<StoredSigningKey> {
  const wrapped = keyring.createSecret(signingKeySubject, "new");
  const { d: _secret, ...publicKey } = privateKeyOf(keyring, wrapped);
  return { thumbprint: await calculateJwkThumbprint(publicKey), publicKey, wrapped };
}

/** The private half of a stored key. @throws Error where another master key wraps it. */
export function privateKeyOf(keyring: Keyring, wrapped: Buffer): JWK {
  const blind = keyring.blindWith(signingKeySubject, wrapped);
  return p256KeyOf(Buffer.concat([blind("certificate-key:1"), blind("certificate-key:2")]));
}
