import type { Actor, CalendarDate, Instant, Language, Result } from "@vas/domain/kernel";
import type { EntityMetadata } from "typeorm";
import type { Seen } from "./audit.ts";
import type { TableClass } from "./database.ts";
import type { RunStatement, SubjectKeys } from "./subject-keys.ts";
import type { Statement } from "./settings.ts";

/** What a command works with: one transaction, who acts, when. Nothing in it outlives the command. */
export type Unit<A extends Actor = Actor> = {
  readonly actor: A;
  /** The moment of the command, the same for all it records. */
  readonly at: Instant;
  /** The legal day of that moment, in Europe/Helsinki. */
  readonly today: CalendarDate;
  readonly keys: SubjectKeys;
  newId<Id extends string>(): Id;
  /** What TypeORM knows of the tables. */
  readonly tables: { getMetadata(table: TableClass): EntityMetadata };
  /** One prepared statement in the transaction. */
  readonly run: RunStatement;
  /** A statement without an answer, in one message with what is run next; it fails with that. */
  later(this: void, statement: Statement): void;
  /** Names whose data the command read or changed; the audit row tells it. */
  touched(seen: Partial<Seen>): void;
  /** Work to be done once the transaction has committed, and only then. The payload holds ids, never personal data. */
  enqueue(task: string, payload: Readonly<Record<string, string | number>>): void;
};

/** The value of a command is ids and versions only: it is kept for repeats, and it is no answer with personal data. */
export type CommandValue = Readonly<Record<string, string | number | boolean | null>>;

export type Command<Input, Value extends CommandValue, Rejection, A extends Actor = Actor> = (
  unit: Unit<A>,
  input: Input,
) => Promise<Result<Value, Rejection>>;

/** What a read works with: one snapshot for the whole request. */
export type Reading<A extends Actor = Actor> = {
  readonly actor: A;
  readonly language: Language;
  readonly at: Instant;
  readonly today: CalendarDate;
  readonly keys: Pick<SubjectKeys, "unwrap" | "blind">;
  run<Row>(statement: Statement): Promise<Row[]>;
  /** Names whose data the answer holds. Nothing leaves before the audit row that says so is committed. */
  saw(seen: Partial<Seen>): void;
  /**
   * Names what was asked for by its id and is not answered, because there is none or none that the actor may see. The two
   * are one answer; the audit log knows what was asked for.
   */
  absent(this: void, id: string): null;
};

export type Read<Value, A extends Actor = Actor> = (reading: Reading<A>) => Promise<Value>;

/** The sign-in behind a request of a person; a partner's system has none. */
export type SessionFacts = {
  readonly name: string;
  /** The unit of a member of staff, the body of a trainee. */
  readonly belongsTo: string | null;
  /** Where they get mail; null where they get none. */
  readonly email: string | null;
  /** Has a trainer named this learner as the superior of a body's staff? */
  readonly managesStaff: boolean;
  readonly expiresAt: Instant;
  readonly idleUntil: Instant;
  /** Signed in by the development identity provider. */
  readonly development: boolean;
};

/** What every resolver gets. */
export type RequestContext<A extends Actor = Actor> = {
  readonly actor: A;
  readonly language: Language;
  readonly requestId: string;
  readonly session: SessionFacts | null;
  readonly at: Instant;
  readonly today: CalendarDate;
  /** Runs a command as one transaction; the same key with the same input has its effect once. */
  perform<I, V extends CommandValue, R>(
    command: Command<I, V, R, A>,
    input: I,
    idempotencyKey: string,
  ): Promise<Result<V, R>>;
  /** Runs a read in the snapshot of this request. */
  read<V>(read: Read<V, A>): Promise<V>;
  /** Names what was asked for and is refused as a whole; the audit row that says so is committed before the answer. */
  refused(ids: readonly string[]): void;
  /** Runs a read as the role that counts: it sees the codes of every unit and nothing that is sealed. */
  readStatistics<V>(read: Read<V, A>): Promise<V>;
  /** Loads by key, batched over the request: the same loader is the same object for every field of a request. */
  load<K, V>(loader: BatchedRead<K, V, A>, key: K): Promise<V>;
};

/** A read of many keys at once; answers in the order of the keys. */
export type BatchedRead<K, V, A extends Actor = Actor> = (reading: Reading<A>, keys: readonly K[]) => Promise<V[]>;
export type StaffContext = RequestContext<Extract<Actor, { kind: "staff" }>>;
export type PartnerContext = RequestContext<Extract<Actor, { kind: "partner" }>>;
export type TraineeContext = RequestContext<Extract<Actor, { kind: "trainee" }>>;
