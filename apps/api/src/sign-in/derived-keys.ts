import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

/** Bytes for one purpose, derived from the master key: no further secret has to be kept or rotated by itself. */
export function derivedBytes(masterKey: Buffer, purpose: string, length: number): Buffer {
  return Buffer.from(hkdfSync("sha256", masterKey, "", `sign-in:${purpose}`, length));
}

const ivBytes = 12;
const tagBytes = 16;

/** Seals small texts that leave our hands: into a cookie, into a row. */
export type Sealer = {
  seal(text: string): Buffer;
  /** The text, or undefined where it was not sealed here or has been changed. */
  open(sealed: Buffer): string | undefined;
};

/** AES-256-GCM under a key of its own for each purpose. */
export function openSealer(masterKey: Buffer, purpose: string): Sealer {
  const key = derivedBytes(masterKey, purpose, 32);
  return {
    seal(text) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv("aes-256-gcm", key, iv);
      return Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
    },
    open(sealed) {
      if (sealed.length <= ivBytes + tagBytes) return undefined;
      try {
        const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, ivBytes), { authTagLength: tagBytes });
        decipher.setAuthTag(sealed.subarray(-tagBytes));
        const text = Buffer.concat([decipher.update(sealed.subarray(ivBytes, -tagBytes)), decipher.final()]);
        return text.toString("utf8");
      } catch {
        return undefined;
      }
    },
  };
}

/** Hides what is only compared, such as a network address that counts towards a limit. */
export function openBlinder(masterKey: Buffer, purpose: string): (text: string) => string {
  const key = derivedBytes(masterKey, purpose, 32);
  return (text) => createHmac("sha256", key).update(text).digest("base64url").slice(0, 22);
}
