import { testMasterKey } from "@vas/testkit";
import { databaseSetup } from "@vas/testkit/global-setup";
import { migrate } from "../kernel/migrate.ts";

/** One PostgreSQL server a run, and in it one migrated database from which every test file gets a copy. */
export const setup = databaseSetup((administrator) => migrate({ administrator, masterKey: testMasterKey }));
