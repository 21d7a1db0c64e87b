import type { MigrationInterface, QueryRunner } from "typeorm";
import type { World } from "./world.ts";

/** Runs one migration on a world's database as the migrate command does: as the owner, who is held to row-level security. */
export function migrationRunner({ administrator }: World): (migration: MigrationInterface) => Promise<void> {
  return async (migration) => {
    const client = await administrator.connect();
    try {
      await client.query("begin; set local role vas_owner");
      await migration.up({ query: (sql: string) => client.query(sql) } as unknown as QueryRunner);
      await client.query("commit");
    } finally {
      client.release(true);
    }
  };
}
