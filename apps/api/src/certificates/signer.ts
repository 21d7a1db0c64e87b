import {
  compactVerify,
  createLocalJWKSet,
  importJWK,
  SignJWT,
  type JSONWebKeySet,
  type JWK,
  type JWTPayload,
} from "jose";
import type pg from "pg";
import type { Keyring } from "../kernel/keyring.ts";
import type { CertificateAddresses } from "./addresses.ts";
import { privateKeyOf, signingAlgorithm } from "./signing-key.ts";

export type SignerOptions = {
  /** The pool of `verifier_app`. */
  readonly pool: pg.Pool;
  readonly keyring: Keyring;
  readonly addresses: CertificateAddresses;
};

export type Signer = {
  /** Signs by the newest key. `typ` is the type that the header names. */
  sign(payload: JWTPayload, typ: "JWT" | "vc+jwt"): Promise<string>;
  /** The thumbprint of the newest key, which signs now. */
  signsBy(): Promise<string>;
  /** The public keys by which signatures are checked, each under the address where it is found. */
  publishedKeys(): Promise<JSONWebKeySet>;
  /** What was signed by one of our keys, or undefined. Days are not looked at: what has expired was genuine. */
  signed(token: string): Promise<JWTPayload | undefined>;
};

/** Opens the signing of certificates. Keys are asked for at each use: a new one signs at once, in every process. */
export function openSigner({ pool, keyring, addresses }: SignerOptions): Signer {
  const kidOf = (thumbprint: string) => `${addresses.keys}#${thumbprint}`;

  async function publishedKeys(): Promise<JSONWebKeySet> {
    const { rows } = await pool.query<{ thumbprint: string; key: JWK }>(
      "select thumbprint, public_key as key from training.published_keys()",
    );
    const keys = rows.map(({ thumbprint, key }) => ({
      ...key,
      kid: kidOf(thumbprint),
      alg: signingAlgorithm,
      use: "sig",
    }));
    return { keys };
  }

  return {
    publishedKeys,
    signsBy: async () => (await newestSecret(pool)).thumbprint,
    async sign(payload, typ) {
      const secret = await newestSecret(pool);
      const key = await importJWK(privateKeyOf(keyring, secret.wrapped), signingAlgorithm);
      const header = { alg: signingAlgorithm, kid: kidOf(secret.thumbprint), typ };
      return new SignJWT(payload).setProtectedHeader(header).sign(key);
    },
    async signed(token) {
      try {
        const keys = createLocalJWKSet(await publishedKeys());
        const { payload } = await compactVerify(token, keys, { algorithms: [signingAlgorithm] });
        return JSON.parse(new TextDecoder().decode(payload)) as JWTPayload;
      } catch {
        return undefined;
      }
    },
  };
}

type Secret = { readonly thumbprint: string; readonly wrapped: Buffer };

async function newestSecret(pool: pg.Pool): Promise<Secret> {
  const { rows } = await pool.query<Secret>("select thumbprint, wrapped from training.signing_secret()");
  const [secret] = rows;
  if (!secret) throw new Error("There is no key that signs certificates");
  return secret;
}
