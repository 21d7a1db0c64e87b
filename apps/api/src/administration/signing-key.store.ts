import type pg from "pg";
import { newSigningKey } from "../certificates/index.ts";
import { insertAudit } from "../kernel/audit.ts";
import type { Keyring } from "../kernel/keyring.ts";
import { administratorEntry } from "./entry.store.ts";
import { Refusal } from "./refusal.ts";

/**
 * Makes the key that signs certificates from now on, with its audit row. Those before stay published, so that what they signed
 * stays valid. Inside the caller's transaction.
 * @returns its thumbprint
 */
export async function makeSigningKey(client: pg.ClientBase, keyring: Keyring): Promise<string> {
  const { thumbprint, publicKey, wrapped } = await newSigningKey(keyring);
  await asOwnerOfKeys(client, "MakeCertificateKey", () =>
    client.query(
      "insert into training.signing_key (thumbprint, public_key, wrapped, made_at) values ($1, $2, $3, now())",
      [thumbprint, JSON.stringify(publicKey), wrapped],
    ),
  );
  return thumbprint;
}

/**
 * Withdraws a key that somebody else may know: it signs nothing any more and is not published, so that everything it has signed
 * is refused from then on. Where it was the last one, another is made. Inside the caller's transaction.
 * @returns the thumbprint of the key that signs now
 * @throws Refusal where there is no such key, or it was withdrawn before
 */
export async function withdrawSigningKey(client: pg.ClientBase, keyring: Keyring, thumbprint: string): Promise<string> {
  await asOwnerOfKeys(client, "WithdrawCertificateKey", async () => {
    const { rowCount } = await client.query(
      "update training.signing_key set withdrawn_at = now() where thumbprint = $1 and withdrawn_at is null",
      [thumbprint],
    );
    if (rowCount === 0)
      throw new Refusal(`There is no key with the thumbprint "${thumbprint}" that signs certificates.`);
  });
  const { rows } = await client.query<{ thumbprint: string }>(
    "select thumbprint from training.signing_key where withdrawn_at is null order by made_at desc limit 1",
  );
  return rows[0]?.thumbprint ?? makeSigningKey(client, keyring);
}

/** The table is guarded from its owner too; for this transaction only its owner may change it, and nobody else sees it. */
async function asOwnerOfKeys(client: pg.ClientBase, operation: string, change: () => Promise<unknown>): Promise<void> {
  await client.query("alter table training.signing_key no force row level security");
  await change();
  await client.query("alter table training.signing_key force row level security");
  await client.query(insertAudit([{ ...administratorEntry(operation), subjects: [], classes: [], count: 1 }]));
}
