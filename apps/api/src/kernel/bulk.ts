import type { EntityMetadata } from "typeorm";
import type { Unit } from "./context.ts";

/** A table as far as adding many rows at once needs it: its path, and each column's PostgreSQL type by property. */
export type BulkTable<Row> = {
  readonly path: string;
  readonly columns: readonly { readonly property: keyof Row & string; readonly name: string; readonly type: string }[];
};

/** The bulk view of a row class. */
export function bulkTableOf<Row extends object>(
  { tables }: Pick<Unit, "tables">,
  Table: new () => Row,
): BulkTable<Row> {
  const metadata: EntityMetadata = tables.getMetadata(Table);
  return {
    path: metadata.tablePath,
    columns: metadata.columns.map((column) => ({
      property: column.propertyName as keyof Row & string,
      name: column.databaseName,
      type: `${String(column.type)}${column.isArray ? "[]" : ""}`,
    })),
  };
}

/**
 * Adds many rows by one statement: each column goes as one array. A column that is itself an array goes as the text of
 * its literal, because PostgreSQL's arrays of arrays must be rectangular.
 */
export async function insertRows<Row extends object>(
  unit: Pick<Unit, "run">,
  { path, columns }: BulkTable<Row>,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const parameters = columns.map(({ type }, i) => (isPlain(type) ? `$${i + 1}::${type}[]` : `$${i + 1}::text[]`));
  const selected = columns.map(({ type }, i) => (isPlain(type) ? `c${i}` : `c${i}::${type}`));
  await unit.run({
    name: `bulk_${path}`,
    text: `insert into ${path} (${columns.map(({ name }) => `"${name}"`).join(", ")})
      select ${selected.join(", ")} from unnest(${parameters.join(", ")}) as t(${columns.map((_, i) => `c${i}`).join(", ")})`,
    values: columns.map(({ property, type }) => rows.map((row) => valueOf(row[property], type))),
  });
}

function isPlain(type: string): boolean {
  return !type.endsWith("[]") && type !== "jsonb";
}

function valueOf(value: unknown, type: string): unknown {
  if (value === null || value === undefined) return null;
  if (type === "jsonb") return JSON.stringify(value);
  return Array.isArray(value) ? arrayLiteral(value as readonly (string | number)[]) : value;
}

function arrayLiteral(values: readonly (string | number)[]): string {
  const parts = values.map((value) =>
    typeof value === "number" ? String(value) : `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`,
  );
  return `{${parts.join(",")}}`;
}
