import { DataSource, type DataSourceOptions, type QueryRunner } from "typeorm";
import type { Keyring } from "./keyring.ts";

/** The database as the migrate command opens it: migrations that seal or blind what is there need the application's key. */
export class MigratingDatabase extends DataSource {
  readonly keyring: Keyring;

  constructor(options: DataSourceOptions, keyring: Keyring) {
    super(options);
    this.keyring = keyring;
  }
}

/** The keyring of the migrate command that runs the migration. @throws Error where something else runs it. */
export function keyringOf({ dataSource }: QueryRunner): Keyring {
  if (dataSource instanceof MigratingDatabase) return dataSource.keyring;
  throw new Error("This migration needs the application's key: it is run by the migrate command");
}
