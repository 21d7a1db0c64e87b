import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from "node:crypto";
import { LRUCache } from "lru-cache";
import { KernelError } from "./errors.ts";

const ivBytes = 12;
const tagBytes = 16;
const keyVersion = 1;

/** Where a sealed value stands. It is bound to the value, so that a value moved to another place does not open. */
export type Place = { readonly table: string; readonly column: string; readonly row: string };

/** The key of one subject's data: seals and opens the fields that belong to that person. */
export type DataKey = {
  /** AES-256-GCM; the empty text is kept as null so that nothing tells a missing value from an empty one. */
  seal(place: Place, text: string): Buffer | null;
  /** @throws Error where the value was tampered with or stands elsewhere than it was sealed for. */
  open(place: Place, sealed: Buffer | null): string;
};

/** HMAC-SHA-256 of a whole text: comparable, not readable. */
export type Blind = (text: string) => Buffer;

/** The master key's holder: wraps data keys and blinds what is searched for. */
export type Keyring = {
  readonly masterVersion: number;
  /** A new data key for a subject, and its wrapped form to be stored. */
  create(subject: string): { readonly key: DataKey; readonly wrapped: Buffer };
  /** @throws KernelError DATA_ERASED where the key was destroyed. */
  unwrap(subject: string, wrapped: Buffer | null): DataKey;
  /** HMAC-SHA-256 of a name's parts, cut to 32 bits: comparable, not readable (docs/adr on name search). */
  blind(parts: readonly string[]): number[];
  /**
   * A secret to blind texts with for longer than this master key lasts, wrapped to be stored: a new one, or the one of
   * `blindText`, whose digests it keeps valid.
   */
  createSecret(subject: string, as: "new" | "blindText"): Buffer;
  /** Blinds with a stored secret. @throws Error where another master key wraps it. */
  blindWith(subject: string, wrapped: Buffer): Blind;
  /** Blinds with a key that follows from this master key. Only migrations do: its digests mean nothing under the next key. */
  readonly blindText: Blind;
  /** HMAC-SHA-256 of what a command was asked with: tells a repeat from another asking, and nothing of either. */
  fingerprint(text: string): Buffer;
};

function encrypt(key: KeyObject, aad: string, plain: Buffer): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  cipher.setAAD(Buffer.from(aad));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: KeyObject, aad: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, ivBytes));
  decipher.setAAD(Buffer.from(aad));
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(ivBytes, sealed.length - tagBytes)), decipher.final()]);
}

function aadOf(place: Place): string {
  return `${place.table}|${place.column}|${place.row}|${keyVersion}`;
}

/** Node makes a key object of a key's bytes at every use; made once, a value opens in a sixth of the time. */
function dataKey(bytes: Buffer): DataKey {
  const key = createSecretKey(bytes);
  return {
    seal: (place, text) => (text === "" ? null : encrypt(key, aadOf(place), Buffer.from(text, "utf8"))),
    open: (place, sealed) => (sealed === null ? "" : decrypt(key, aadOf(place), sealed).toString("utf8")),
  };
}

function blinder(bytes: Buffer): Blind {
  const key = createSecretKey(bytes);
  return (text) => createHmac("sha256", key).update(text).digest();
}

/** What becomes of a wrapped key under another master key. */
export type Rewrap = (subject: string, wrapped: Buffer) => Buffer | "already" | "unknown";

/**
 * Takes a wrapped data key or secret from one master key to another: answers its new form, `already` where it has that, or `unknown`
 * where neither key opens it. What is wrapped stays what it is, and so does everything sealed or blinded with it.
 */
export function rewrapper(previous: Buffer, next: Buffer): Rewrap {
  const [from, to] = [wrappingKey(previous), wrappingKey(next)];
  return (subject, wrapped) => {
    const aad = `data_key|${subject}`;
    const bytes = opened(from, aad, wrapped);
    if (bytes) return encrypt(to, aad, bytes);
    return opened(to, aad, wrapped) ? "already" : "unknown";
  };
}

function opened(key: KeyObject, aad: string, sealed: Buffer): Buffer | undefined {
  try {
    return decrypt(key, aad, sealed);
  } catch {
    return undefined;
  }
}

function wrappingKey(masterKey: Buffer): KeyObject {
  if (masterKey.length !== 32) throw new RangeError("The master key has 32 bytes");
  return createSecretKey(Buffer.from(hkdfSync("sha256", masterKey, "", "wrap:data-key", 32)));
}

/** Keyring over a master key of 32 bytes held in memory. @throws RangeError where the key has another length. */
export function openKeyring(masterKey: Buffer): Keyring {
  const wrapping = wrappingKey(masterKey);
  const blinding = Buffer.from(hkdfSync("sha256", masterKey, "", "blind-index:name", 32));
  const comparing = Buffer.from(hkdfSync("sha256", masterKey, "", "blind:text", 32));
  const asking = createSecretKey(Buffer.from(hkdfSync("sha256", masterKey, "", "fingerprint:asking", 32)));
  const unwrapped = new LRUCache<string, DataKey>({ max: 20_000, ttl: 60_000 });
  const blinded = new LRUCache<string, number>({ max: 50_000 });

  function blindPart(part: string): number {
    const known = blinded.get(part);
    if (known !== undefined) return known;
    const code = createHmac("sha256", blinding).update(part).digest().readInt32BE(0);
    blinded.set(part, code);
    return code;
  }

  return {
    masterVersion: 1,
    create(subject) {
      const bytes = randomBytes(32);
      return { key: dataKey(bytes), wrapped: encrypt(wrapping, `data_key|${subject}`, bytes) };
    },
    unwrap(subject, wrapped) {
      if (wrapped === null) throw new KernelError("DATA_ERASED");
      const cacheKey = wrapped.toString("latin1");
      const known = unwrapped.get(cacheKey);
      if (known) return known;
      const key = dataKey(decrypt(wrapping, `data_key|${subject}`, wrapped));
      unwrapped.set(cacheKey, key);
      return key;
    },
    // In the order of the numbers: the order of the parts would tell which trigram follows which.
    blind: (parts) => [...new Set(parts)].map(blindPart).toSorted((one, other) => one - other),
    createSecret(subject, as) {
      const bytes = as === "new" ? randomBytes(32) : comparing;
      return encrypt(wrapping, `data_key|${subject}`, bytes);
    },
    blindWith: (subject, wrapped) => blinder(decrypt(wrapping, `data_key|${subject}`, wrapped)),
    blindText: blinder(comparing),
    fingerprint: (text) => createHmac("sha256", asking).update(text).digest(),
  };
}
