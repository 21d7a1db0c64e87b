import type { EntityMetadata } from "typeorm";
import type { Unit } from "./context.ts";

type Prepared = {
  readonly insert: string;
  readonly lock: string;
  readonly properties: readonly string[];
  /** Assignable columns by property: the name, and a bit that tells a set of columns from every other. */
  readonly assignable: ReadonlyMap<string, { readonly name: string; readonly bit: bigint }>;
};
type UnitOfRows = Pick<Unit, "tables" | "run" | "later">;

const prepared = new WeakMap<EntityMetadata, Prepared>();

function prepare(metadata: EntityMetadata): Prepared {
  const known = prepared.get(metadata);
  if (known) return known;
  const columns = metadata.columns.filter((column) => !column.generatedType);
  const names = columns.map((column) => `"${column.databaseName}"`);
  const selected = columns.map((column) => `"${column.databaseName}" as "${column.propertyName}"`);
  const statements: Prepared = {
    insert: `insert into ${metadata.tablePath} (${names.join(", ")}) values (${names.map((_, i) => `$${i + 1}`).join(", ")})`,
    // Ids never change: rows elsewhere that name this one, as an import adds many of, need not wait for one another.
    lock: `select ${selected.join(", ")} from ${metadata.tablePath} where id = $1 for no key update`,
    properties: columns.map((column) => column.propertyName),
    assignable: new Map(
      columns.map((column, i) => [column.propertyName, { name: names[i] ?? "", bit: 1n << BigInt(i) }]),
    ),
  };
  prepared.set(metadata, statements);
  return statements;
}

/**
 * Adds a row, in one message with what the command runs next; a failure is that statement's. Prepared once for a table and
 * without RETURNING, which a role that may only add rows is refused; TypeORM's own insert plans and describes each anew.
 */
export async function insertRow<Row extends object>(
  { tables, later }: UnitOfRows,
  Table: new () => Row,
  row: Row,
): Promise<void> {
  const metadata = tables.getMetadata(Table);
  const { insert, properties } = prepare(metadata);
  const values = properties.map((property) => (row as Record<string, unknown>)[property]);
  later({ name: `insert_${metadata.tableName}`, text: insert, values });
}

/** The row, locked until the transaction ends, or undefined where there is none within sight. */
export async function lockRow<Row extends object>(
  { tables, run }: UnitOfRows,
  Table: new () => Row,
  id: string,
): Promise<Row | undefined> {
  const metadata = tables.getMetadata(Table);
  const { lock } = prepare(metadata);
  const [row] = await run<Row>({ name: `lock_${metadata.tableName}`, text: lock, values: [id] });
  return row;
}

/** Changes the named columns of a row that was locked before, in one message with what the command runs next. */
export async function updateRow<Row extends object>(
  { tables, later }: UnitOfRows,
  Table: new () => Row,
  { id, ...changes }: { readonly id: string } & Partial<Row>,
): Promise<void> {
  const metadata = tables.getMetadata(Table);
  const { assignable } = prepare(metadata);
  const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
  const columns = entries.map(([property]) => {
    const column = assignable.get(property);
    if (!column) throw new Error(`${metadata.name} has no column ${property}`);
    return column;
  });
  const which = columns.reduce((bits, { bit }) => bits | bit, 0n).toString(36);
  later({
    name: `update_${metadata.tableName}_${which}`,
    text: `update ${metadata.tablePath} set ${columns.map(({ name }, i) => `${name} = $${i + 2}`).join(", ")} where id = $1`,
    values: [id, ...entries.map(([, value]) => value)],
  });
}
