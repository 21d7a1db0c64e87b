/** The two readable parts of a signed token, not yet verified. */
export type CompactJws = {
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload: Readonly<Record<string, unknown>>;
};

/** Signature algorithms that are accepted from anybody, ever. Nothing in a token can add to them. */
export const acceptedAlgorithms = ["ES256", "PS256", "EdDSA"] as const;

const longest = 8_192;
const pattern = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Reads a compact JWS strictly, before anything is verified: three parts of base64url in its one canonical form, header and
 * payload JSON objects in UTF-8, an accepted algorithm, no extension that asks to be understood. Everything else is
 * undefined: lenient decoding lets one signature stand for several texts.
 */
export function readCompactJws(token: string): CompactJws | undefined {
  if (token.length > longest || !pattern.test(token)) return undefined;
  const parts = token.split(".");
  if (!parts.every(isCanonical)) return undefined;
  const [header, payload] = parts.slice(0, 2).map(readObject);
  return header && payload && isPlain(header) ? { header, payload } : undefined;
}

const extensions = ["crit", "b64", "zip"];

function isPlain(header: Readonly<Record<string, unknown>>): boolean {
  const isAccepted = acceptedAlgorithms.some((algorithm) => algorithm === header["alg"]);
  return isAccepted && !extensions.some((name) => name in header);
}

/** Bits that belong to no byte must be zero, or the same bytes could be written in several ways. */
function isCanonical(part: string): boolean {
  return Buffer.from(part, "base64url").toString("base64url") === part;
}

function readObject(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(utf8.decode(Buffer.from(part, "base64url")));
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    return value as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}
