import { readFile } from "node:fs/promises";
import { apiModule } from "./api-module.ts";

/** A person's data key and name as the API stores them. */
export type SealedPerson = {
  readonly person: string;
  readonly wrapped: Buffer;
  readonly givenName: Buffer | null;
  readonly familyName: Buffer | null;
};

export type Sealing = { named(person: string, number: number): SealedPerson };

type Place = { readonly table: string; readonly column: string; readonly row: string };
type DataKey = { seal(place: Place, text: string): Buffer | null };
type KeyringModule = {
  openKeyring(masterKey: Buffer): { create(subject: string): { readonly key: DataKey; readonly wrapped: Buffer } };
};

/** Seals invented names with the API's own keyring, so that the API opens them as it would any other. */
export async function openSealing(masterKeyFile: string): Promise<Sealing> {
  const masterKey = Buffer.from((await readFile(masterKeyFile, "utf8")).trim(), "base64");
  const { openKeyring } = await apiModule<KeyringModule>("kernel/keyring.js");
  const keyring = openKeyring(masterKey);
  return {
    named(person, number) {
      const { key, wrapped } = keyring.create(person);
      const seal = (column: string, text: string) => key.seal({ table: "person", column, row: person }, text);
      return {
        person,
        wrapped,
        givenName: seal("given_name", `Keksitty${number}`),
        familyName: seal("family_name", "Esimerkki"),
      };
    },
  };
}
