import { startTestPostgres } from "@vas/testkit";
import type { TestProject } from "vitest/node";
import { migrate } from "../kernel/migrate.ts";
import { testMasterKey } from "./master-key.ts";

declare module "vitest" {
  export interface ProvidedContext {
    administrator: string;
    template: string;
  }
}

/** One PostgreSQL server a run, and in it one migrated database from which every test file gets a copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestPostgres();
  const template = await server.createTemplate((administrator) => migrate({ administrator, masterKey: testMasterKey }));
  project.provide("administrator", server.url);
  project.provide("template", template);
  return () => server.stop();
}
