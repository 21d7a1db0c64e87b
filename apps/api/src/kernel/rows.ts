import type { EntityManager, EntityMetadata } from "typeorm";
import type { TableClass } from "./database.ts";
import { runInTransaction } from "./statements.ts";

type Prepared = { readonly insert: string; readonly lock: string; readonly properties: readonly string[] };
type UnitOfRows = { readonly tx: EntityManager };

const prepared = new WeakMap<EntityMetadata, Prepared>();

function prepare(metadata: EntityMetadata): Prepared {
  const known = prepared.get(metadata);
  if (known) return known;
  const columns = metadata.columns.filter((column) => !column.generatedType);
  const names = columns.map((column) => `"${column.databaseName}"`);
  const selected = columns.map((column) => `"${column.databaseName}" as "${column.propertyName}"`);
  const statements: Prepared = {
    insert: `insert into ${metadata.tablePath} (${names.join(", ")}) values (${names.map((_, i) => `$${i + 1}`).join(", ")})`,
    lock: `select ${selected.join(", ")} from ${metadata.tablePath} where id = $1 for update`,
    properties: columns.map((column) => column.propertyName),
  };
  prepared.set(metadata, statements);
  return statements;
}

/**
 * Adds a row. Prepared once for a table and without RETURNING, which a role that may only add rows is refused;
 * TypeORM's own insert plans and describes the statement anew each time.
 */
export async function insertRow<Row extends object>({ tx }: UnitOfRows, Table: new () => Row, row: Row): Promise<void> {
  const metadata = tx.connection.getMetadata(Table as TableClass);
  const { insert, properties } = prepare(metadata);
  const values = properties.map((property) => (row as Record<string, unknown>)[property]);
  await runInTransaction(tx)({ name: `insert_${metadata.tableName}`, text: insert, values });
}

/** The row, locked until the transaction ends, or undefined where there is none within sight. */
export async function lockRow<Row extends object>(
  { tx }: UnitOfRows,
  Table: new () => Row,
  id: string,
): Promise<Row | undefined> {
  const metadata = tx.connection.getMetadata(Table as TableClass);
  const { lock } = prepare(metadata);
  const [row] = await runInTransaction(tx)<Row>({ name: `lock_${metadata.tableName}`, text: lock, values: [id] });
  return row;
}

/** Changes the named columns of a row that was locked before. */
export async function updateRow<Row extends object>(
  { tx }: UnitOfRows,
  Table: new () => Row,
  { id, ...changes }: { readonly id: string } & Partial<Row>,
): Promise<void> {
  const metadata = tx.connection.getMetadata(Table as TableClass);
  const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
  const assignments = entries.map(([property], i) => `${columnName(metadata, property)} = $${i + 2}`);
  await runInTransaction(tx)({
    text: `update ${metadata.tablePath} set ${assignments.join(", ")} where id = $1`,
    values: [id, ...entries.map(([, value]) => value)],
  });
}

function columnName(metadata: EntityMetadata, property: string): string {
  const column = metadata.findColumnWithPropertyName(property);
  if (!column) throw new Error(`${metadata.name} has no column ${property}`);
  return `"${column.databaseName}"`;
}
