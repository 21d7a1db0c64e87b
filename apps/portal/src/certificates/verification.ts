import type { Words } from "@vas/ui";

/** What is told of a certificate that there is. */
export type Verified = {
  readonly status: "valid" | "expired" | "revoked" | "not_yet_valid";
  readonly title: Words;
  readonly notice: Words | null;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly revokedAt: string | null;
  /** Null where the holder's data have been erased: there is no name to compare. */
  readonly identityHash: string | null;
  readonly salt: string;
};

export type Verification = Verified | { readonly status: "unknown" | "not_genuine" };

/** Too many checks were made from here; a minute later they go on. */
export class TooManyChecks extends Error {
  override name = "TooManyChecks";
}

async function answerOf(response: Response): Promise<Verification> {
  if (response.status === 429) throw new TooManyChecks();
  if (!response.ok) throw new Error(`The check was answered with ${response.status}`);
  return (await response.json()) as Verification;
}

/** What the certificate of an id is. @throws TooManyChecks, Error */
export async function verifyById(id: string): Promise<Verification> {
  return answerOf(await fetch(`/certificates/verify/${encodeURIComponent(id)}`));
}

/** What the certificate is of which a badge was made, or that the badge is not genuine. @throws TooManyChecks, Error */
export async function verifyBadge(badge: string): Promise<Verification> {
  return answerOf(await fetch("/certificates/verify", { method: "POST", body: badge.trim() }));
}

/** Was the certificate issued to this name? Compared here by the salted hash: the name goes nowhere. */
export async function isNamed(name: string, { identityHash, salt }: Verified): Promise<boolean> {
  const asWritten = name.normalize("NFC").trim();
  // Names were once kept with the spaces that were written, and are so in the badges that were signed with them.
  const hashes = await Promise.all([asWritten.replaceAll(/\s+/g, " "), asWritten].map((one) => hashOf(one + salt)));
  return hashes.some((hash) => identityHash === `sha256$${hash}`);
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
