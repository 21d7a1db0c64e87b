import { gzipSync } from "node:zlib";
import { addMinutes, type Instant } from "@vas/domain/kernel";
import type { JWTPayload } from "jose";
import type { CertificateAddresses } from "./addresses.ts";

/** Places in a list: the least that Bitstring Status List 1.0 allows, so that no place points to few people. */
export const listLength = 131_072;

/** How long a list may be kept, in seconds: so long a revocation may go unseen by who has just looked. */
export const listSeconds = 300;

/** How long a list is good for who has kept it, in minutes: a day, for verifiers that are offline. */
const goodFor = 24 * 60;

/** In which list a certificate's status stands, and where in it. */
export function placeIn(statusIndex: number): { readonly list: number; readonly place: number } {
  return { list: Math.floor(statusIndex / listLength), place: statusIndex % listLength };
}

/**
 * A list as the standard encodes it: the first place is the leftmost bit; compressed by GZIP, in base64url without padding, and
 * before it the `u` that says so (Multibase).
 */
export function encodedList(revoked: readonly number[]): string {
  const bits = Buffer.alloc(listLength / 8);
  for (const place of revoked) {
    const byte = Math.floor(place / 8);
    bits[byte] = (bits[byte] ?? 0) | (0x80 >> (place % 8));
  }
  return `u${gzipSync(bits, { level: 9 }).toString("base64url")}`;
}

export type Listing = { readonly addresses: CertificateAddresses; readonly list: number; readonly at: Instant };

/** The list as the payload of a JWT: a BitstringStatusListCredential of the certificates' issuer. */
export function statusListPayload(revoked: readonly number[], { addresses, list, at }: Listing): JWTPayload {
  const id = addresses.statusList(list);
  const validUntil = addMinutes(at, goodFor);
  return {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    id,
    type: ["VerifiableCredential", "BitstringStatusListCredential"],
    issuer: addresses.issuer,
    validFrom: at,
    validUntil,
    credentialSubject: {
      id: `${id}#list`,
      type: "BitstringStatusList",
      statusPurpose: "revocation",
      encodedList: encodedList(revoked),
    },
    iss: addresses.issuer,
    jti: id,
    iat: Math.floor(Date.parse(at) / 1_000),
    exp: Math.floor(Date.parse(validUntil) / 1_000),
  };
}

/** How long a signed list is given out again while nothing in it changes, in milliseconds. */
const signedFor = 10_000;

type Signed = { readonly content: string; readonly at: number; readonly token: Promise<string> };

/** What a list says, and by which key it is to be signed. */
type Said = { readonly revoked: readonly number[]; readonly key: string };

/**
 * Signs lists, and gives one out again for a while where the same places are revoked and the same key signs: whoever asks often
 * makes no signatures. A revocation is in the next list, and nothing is given out that a withdrawn key has signed.
 */
export function keepSigned(sign: (payload: JWTPayload) => Promise<string>) {
  const kept = new Map<number, Signed>();
  return ({ revoked, key }: Said, listing: Listing): Promise<string> => {
    const { list } = listing;
    const [content, at] = [`${key} ${revoked.join(",")}`, Date.parse(listing.at)];
    const known = kept.get(list);
    if (known && known.content === content && at >= known.at && at < known.at + signedFor) return known.token;
    const signed = { content, at, token: sign(statusListPayload(revoked, listing)) };
    kept.set(list, signed);
    // What failed is tried again by the next who asks.
    signed.token.catch(() => kept.get(list) === signed && kept.delete(list));
    return signed.token;
  };
}
