// Checks a certificate without the platform's own code: only `jose`, and what the issuer publishes.
//   node infra/local/verify-certificate.ts https://issuer.example badge.jwt
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from "jose";

type Checking = {
  /** The address of the issuer that is trusted: a badge names an issuer itself, and could name any. */
  readonly origin: string;
  /** When it is checked. */
  readonly at: Date;
};

/** What a badge says that is genuine, valid at the time and not revoked. @throws Error where it is not. */
export async function verifyCertificate(badge: string, { origin, at }: Checking): Promise<Record<string, unknown>> {
  const keys = createRemoteJWKSet(new URL("/.well-known/jwks.json", origin));
  const checks = { issuer: `${origin}/certificates/issuer`, algorithms: ["ES256"], currentDate: at };
  const required = { typ: "JWT", requiredClaims: ["nbf", "exp", "jti", "sub"] };
  const { payload } = await jwtVerify(badge, keys, { ...checks, ...required });
  const { statusListCredential: list = "", statusListIndex = "" } = payload["credentialStatus"] as Record<
    string,
    string
  >;
  if (!list.startsWith(`${origin}/`)) throw new Error("The status is told by somebody else than the issuer");
  if (isRevoked(await encodedList(list, { keys, checks }), Number(statusListIndex))) {
    throw new Error("The certificate has been revoked");
  }
  return payload;
}

type Fetching = {
  readonly keys: JWTVerifyGetKey;
  readonly checks: { readonly issuer: string; readonly algorithms: string[]; readonly currentDate: Date };
};

async function encodedList(address: string, { keys, checks }: Fetching): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The status list could not be read: ${answer.status}`);
  const { payload } = await jwtVerify(await answer.text(), keys, { ...checks, typ: "vc+jwt" });
  const { id, credentialSubject } = payload as { id?: string; credentialSubject?: { encodedList?: string } };
  if (id !== address || !credentialSubject?.encodedList) throw new Error("The answer is another list");
  return credentialSubject.encodedList;
}

/** The list is Multibase of base64url (`u`) of GZIP; place 0 is the leftmost bit. */
function isRevoked(list: string, place: number): boolean {
  const bits = gunzipSync(Buffer.from(list.slice(1), "base64url"));
  const byte = bits[Math.floor(place / 8)];
  if (!list.startsWith("u") || byte === undefined) throw new Error("The list does not have this place");
  return (byte & (0x80 >> (place % 8))) !== 0;
}

if (import.meta.main) {
  const [origin = "", file = ""] = process.argv.slice(2);
  try {
    const { name, validUntil } = await verifyCertificate(readFileSync(file, "utf8").trim(), { origin, at: new Date() });
    console.log(`valid: ${String(name)}, until ${String(validUntil)}`);
  } catch (error) {
    console.error(`refused: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
