export { plantCanaries, sightings, type Canaries } from "./canaries.ts";
export { createDatabase, type TestDatabase } from "./database.ts";
export { growsAsSquare } from "./growth.ts";
export { createTemplate, startTestPostgres, testMasterKey, type Migrate, type TestPostgres } from "./server.ts";
export { watchStatements, type StatementWatch } from "./statements.ts";
