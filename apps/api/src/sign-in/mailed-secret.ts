import { hash, randomBytes } from "node:crypto";

/** The secret of a link that is mailed, and the hash by which it is known: the secret itself is stored nowhere. */
export type MailedSecret = { readonly secret: string; readonly secretHash: Buffer };

/** A new secret of 256 random bits. It is made where the mail is sent, so that it waits in no queue. */
export function newMailedSecret(): MailedSecret {
  const secret = randomBytes(32).toString("base64url");
  return { secret, secretHash: hash("sha256", secret, "buffer") };
}
