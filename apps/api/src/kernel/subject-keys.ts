import { KernelError } from "./errors.ts";
import type { Blind, DataKey, Keyring } from "./keyring.ts";
import type { Statement } from "./settings.ts";
import type { Session } from "./statements.ts";

/** Runs one statement inside the transaction at hand and answers its rows. */
export type RunStatement = <Row>(statement: Statement) => Promise<Row[]>;

/** The data keys of the persons a command touches, inside its transaction. */
export type SubjectKeys = {
  /** Makes and stores the key of a new subject. */
  create(subject: string, unit: string): Promise<DataKey>;
  /** Makes and stores the keys of many new subjects by one statement, in their order. */
  createMany(subjects: readonly string[], unit: string): Promise<readonly DataKey[]>;
  /** The key of a subject. @throws KernelError DATA_ERASED where it is gone or out of sight. */
  of(subject: string): Promise<DataKey>;
  /** The key whose wrapped form a query has brought along. */
  unwrap(subject: string, wrapped: Buffer | null): DataKey;
  /** The blind index of name parts. */
  blind(parts: readonly string[]): number[];
  /** Blinds with a secret whose wrapped form a query has brought along. */
  blindWith(subject: string, wrapped: Buffer): Blind;
};

const insertKey = {
  name: "insert_data_key",
  text: "insert into kernel.data_key (subject_id, unit_id, wrapped, master_version) values ($1, $2, $3, $4)",
};

/** Keys over one transaction; a key once opened stays open until the transaction ends. */
export function subjectKeys(keyring: Keyring, { run, later }: Pick<Session, "run" | "later">): SubjectKeys {
  const open = new Map<string, DataKey>();
  return {
    async create(subject, unit) {
      const { key, wrapped } = keyring.create(subject);
      later({ ...insertKey, values: [subject, unit, wrapped, keyring.masterVersion] });
      open.set(subject, key);
      return key;
    },
    async createMany(subjects, unit) {
      const made = subjects.map((subject) => keyring.create(subject));
      later({
        name: "insert_data_keys",
        text: `insert into kernel.data_key (subject_id, unit_id, wrapped, master_version)
          select k.subject_id, $2, k.wrapped, $4 from unnest($1::uuid[], $3::bytea[]) as k(subject_id, wrapped)`,
        values: [subjects, unit, made.map(({ wrapped }) => wrapped), keyring.masterVersion],
      });
      return made.map(({ key }) => key);
    },
    async of(subject) {
      const known = open.get(subject);
      if (known) return known;
      const [row] = await run<{ wrapped: Buffer | null }>({
        name: "data_key_of",
        text: "select wrapped from kernel.data_key where subject_id = $1",
        values: [subject],
      });
      if (!row) throw new KernelError("DATA_ERASED");
      const key = keyring.unwrap(subject, row.wrapped);
      open.set(subject, key);
      return key;
    },
    unwrap: keyring.unwrap,
    blind: keyring.blind,
    blindWith: keyring.blindWith,
  };
}
