import type { TestProject } from "vitest/node";
import { createTemplate, startTestPostgres, type Migrate } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The administrator's address of the run's PostgreSQL server. */
    readonly testPostgresUrl: string;
  }
}

/**
 * Vitest's global set-up for a project whose tests need a database: one server, one migrated template.
 * In the project: `export const setup = databaseSetup((administrator) => migrate({ administrator, … }))`.
 */
export function databaseSetup(migrate: Migrate): (project: TestProject) => Promise<() => Promise<void>> {
  return async (project) => {
    const server = await startTestPostgres();
    try {
      await createTemplate(server, migrate);
    } catch (error) {
      await server.stop();
      throw error;
    }
    project.provide("testPostgresUrl", server.url);
    return () => server.stop();
  };
}
