import type pg from "pg";
import type { EntityManager } from "typeorm";
import type { PostgresQueryRunner } from "typeorm/driver/postgres/PostgresQueryRunner.js";
import type { Statement } from "./settings.ts";
import type { RunStatement } from "./subject-keys.ts";

/** Prepared statements over one connection. */
export function runOn(client: pg.ClientBase): RunStatement {
  return async <Row>(statement: Statement) => {
    const { rows } = await client.query({ ...statement, values: [...statement.values] });
    return rows as Row[];
  };
}

/**
 * Prepared statements on the connection of TypeORM's transaction. TypeORM's own `query` cannot name a statement, and a
 * named one spares PostgreSQL the planning.
 */
export function runInTransaction(tx: EntityManager): RunStatement {
  const runner = tx.queryRunner as PostgresQueryRunner | undefined;
  if (!runner) throw new Error("A command runs inside a transaction");
  return async <Row>(statement: Statement) => {
    const client = (await runner.connect()) as pg.ClientBase;
    return runOn(client)<Row>(statement);
  };
}
