import pg from "pg";
import type { Statement } from "./settings.ts";
import { wireValue } from "./wire-value.ts";

/** The part of the driver's connection that speaks PostgreSQL's protocol; the driver's types leave it out. */
type Wire = {
  readonly stream: { cork(): void; uncork(): void };
  /** Statements that are prepared on this connection, and those that have been sent to be: text by name. */
  readonly parsedStatements: Record<string, string | undefined>;
  readonly submittedNamedStatements: Record<string, string | undefined>;
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: readonly unknown[]; valueMapper: typeof wireValue }): void;
  describe(message: { type: "P" }): void;
  execute(message: object): void;
  close(message: { type: "S"; name: string }): void;
  sync(): void;
};

type Column = { readonly name: string; readonly parse: (text: string) => unknown };
type Columns = readonly Column[];
export type Rows = Readonly<Record<string, unknown>>[];
type Finish = (failure: Error | undefined, results: readonly Rows[]) => void;

/** What is known of a connection: the columns of its prepared statements, and names of which nobody knows whether they are. */
type Known = { readonly columns: Map<string, Columns>; readonly uncertain: Set<string> };

const connections = new WeakMap<Wire, Known>();

function knownOf(wire: Wire): Known {
  const known = connections.get(wire) ?? { columns: new Map<string, Columns>(), uncertain: new Set<string>() };
  connections.set(wire, known);
  return known;
}

/**
 * Statements that go to PostgreSQL as one message and are answered as one: one write and one wait for all of them, and
 * what stands behind a failed one is not run. PostgreSQL is asked for the columns of a prepared statement once only. It is
 * a class because the driver lets only queries of its own class speak the protocol.
 */
class Batch extends pg.Query {
  /** For whoever watches what is sent. */
  readonly statements: readonly Statement[];
  readonly #finish: Finish;
  readonly #results: Rows[] = [];
  readonly #columns: (Columns | undefined)[] = [];
  #rows: Rows = [];
  #failure: Error | undefined;
  #wire: Wire | undefined;

  constructor(statements: readonly Statement[], finish: Finish) {
    // An object would be copied property by property each time.
    super("");
    this.statements = statements;
    this.#finish = finish;
    // The driver's own class has it as a method; its types declare a property.
    this.submit = (connection) => this.#send(connection as unknown as Wire);
  }

  /** @returns an error where nothing was sent: the driver tells it. */
  #send(wire: Wire): Error | null {
    const clash = this.statements.find(({ name, text }) => (preparedText(wire, name) ?? text) !== text);
    if (clash) return new Error(`Two statements are called ${clash.name}`);
    this.#wire = wire;
    wire.stream.cork();
    try {
      for (const statement of this.statements) this.#columns.push(sendOne(wire, statement));
      wire.sync();
    } finally {
      wire.stream.uncork();
    }
    return null;
  }

  handleRowDescription({ fields }: { readonly fields: readonly { name: string; dataTypeID: number }[] }): void {
    this.#columns[this.#results.length] = fields.map(({ name, dataTypeID }) => ({
      name,
      parse: pg.types.getTypeParser(dataTypeID) as Column["parse"],
    }));
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    try {
      this.#rows.push(rowOf(fields, this.#columns[this.#results.length] ?? []));
    } catch (error) {
      this.#failure ??= error as Error;
    }
  }

  handleCommandComplete(): void {
    const place = this.#results.length;
    const statement = this.statements[place];
    if (statement && this.#wire) prepared(this.#wire, statement, this.#columns[place] ?? []);
    this.#results.push(this.#rows);
    this.#rows = [];
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete();
  }

  handleError(error: Error): void {
    if (this.#wire) for (const statement of this.statements.slice(this.#results.length)) doubt(this.#wire, statement);
    this.#finish(error, this.#results);
  }

  handleReadyForQuery(): void {
    this.#finish(this.#failure, this.#results);
  }
}

/** @returns the columns where they are known already. */
function sendOne(wire: Wire, { name, text, values }: Statement): Columns | undefined {
  if (preparedText(wire, name) === undefined) prepare(wire, name, text);
  wire.bind({ statement: name ?? "", values, valueMapper: wireValue });
  const columns = name === undefined ? undefined : knownOf(wire).columns.get(name);
  if (!columns) wire.describe({ type: "P" });
  wire.execute({});
  return columns;
}

/** What is, or will be, prepared under a name. */
function preparedText({ parsedStatements, submittedNamedStatements }: Wire, name = ""): string | undefined {
  return parsedStatements[name] ?? submittedNamedStatements[name];
}

function prepare(wire: Wire, name: string | undefined, text: string): void {
  if (name !== undefined) {
    if (knownOf(wire).uncertain.delete(name)) wire.close({ type: "S", name });
    wire.submittedNamedStatements[name] = text;
  }
  wire.parse({ name: name ?? "", text });
}

function prepared(wire: Wire, { name, text }: Statement, columns: Columns): void {
  if (name === undefined) return;
  wire.parsedStatements[name] = text;
  wire.submittedNamedStatements[name] = undefined;
  knownOf(wire).columns.set(name, columns);
}

/** After a failure nobody knows whether the statement was prepared before it failed: it is given up before it is made anew. */
function doubt(wire: Wire, { name }: Statement): void {
  if (name === undefined || wire.parsedStatements[name] !== undefined) return;
  wire.submittedNamedStatements[name] = undefined;
  knownOf(wire).uncertain.add(name);
}

function rowOf(fields: readonly (string | null)[], columns: Columns): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let place = 0; place < columns.length; place += 1) {
    const column = columns[place];
    const text = fields[place];
    if (column) row[column.name] = text === null || text === undefined ? null : column.parse(text);
  }
  return row;
}

/**
 * Sends statements as one batch. `settled` is told once: of the rows of each, or of the failure and the rows of those
 * before it. What stands behind a failed statement is not run.
 */
export function sendBatch(client: pg.ClientBase, statements: readonly Statement[], settled: Finish): void {
  client.query(new Batch(statements, settled));
}
