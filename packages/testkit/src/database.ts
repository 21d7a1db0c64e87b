import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import "./global-setup.ts";
import { cloneTemplate, dropDatabase } from "./server.ts";

export type TestDatabase = {
  /** The administrator's address; tests of the product derive the roles' addresses from it. */
  readonly url: string;
  /** Removes the database, ending connections that are still open. */
  drop(): Promise<void>;
};

/** A migrated database of the test file's own. The project's global set-up is `databaseSetup`. */
export async function createDatabase(): Promise<TestDatabase> {
  const server = inject("testPostgresUrl");
  const name = `test_${randomUUID()}`;
  const url = await cloneTemplate(server, name);
  return { url, drop: () => dropDatabase(server, name) };
}
