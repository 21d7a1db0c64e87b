import { LRUCache } from "lru-cache";
import type { SubjectKeys } from "../kernel/subject-keys.ts";
import { personPlace } from "./person.store.ts";

/** Sealed name and wrapped key of a person, in hexadecimal: the text of the database is passed on without a second look. */
export type SealedName = {
  readonly personId: string;
  /** Given and family name, either side of a bar. Null or a bare bar where no name is known. */
  readonly sealedName: string;
  readonly wrapped: string | null;
};

/** The columns of `SealedName` that are sealed, of a person `p` with data key `k`. */
export const sealedColumns = `encode(k.wrapped, 'hex') as wrapped,
  concat(encode(p.given_name_enc, 'hex'), '|', encode(p.family_name_enc, 'hex')) as "sealedName"`;

/** The columns of `SealedName`, of a person `p` with data key `k`. */
export const sealedNameColumns = `p.id as "personId", ${sealedColumns}`;

/** Names opened in the last minute, as long as an opened key is kept. The seal is new at every change, so none goes stale. */
const opened = new LRUCache<string, string>({ max: 20_000, ttl: 60_000 });

/** Given and family name in one line; null where none is known, or where the person has been erased. */
export function nameFrom(keys: Pick<SubjectKeys, "unwrap">, sealed: SealedName): string | null {
  if (sealed.wrapped === null || sealed.sealedName === "|") return null;
  const known = opened.get(sealed.sealedName);
  if (known !== undefined) return known;
  const name = openName(keys, sealed.personId, { ...sealed, wrapped: sealed.wrapped });
  opened.set(sealed.sealedName, name);
  return name;
}

type Kept = SealedName & { readonly wrapped: string };

function openName(keys: Pick<SubjectKeys, "unwrap">, personId: string, { sealedName, wrapped }: Kept): string {
  const [given = "", family = ""] = sealedName.split("|");
  const key = keys.unwrap(personId, Buffer.from(wrapped, "hex"));
  const open = (column: string, hex: string): string =>
    key.open(personPlace(personId, column), hex === "" ? null : Buffer.from(hex, "hex"));
  return `${open("given_name", given)} ${open("family_name", family)}`.trim();
}
