import { readFileSync } from "node:fs";
import { dataDirectory } from "./data-folder.ts";
import { exitCodes, failure } from "./failure.ts";
import { portFrom } from "./ports.ts";

export type StartSettings = {
  readonly port: number;
  readonly identityPort: number;
  readonly dataDirectory: string;
  /** Address of a PostgreSQL server to use; undefined starts the embedded one. */
  readonly databaseUrl: string | undefined;
};

/** Reads and checks the environment of `npm start`. @throws Failure naming the wrong variable. */
export function readStartSettings(environment: NodeJS.ProcessEnv): StartSettings {
  if (environment["NODE_ENV"] === "production") {
    throw failure(
      "npm start is for development and demonstration: it signs anybody in. In production run the image, see docs/guides/operate.md.",
      exitCodes.refused,
    );
  }
  const port = portFrom(environment, "PORT", 4000);
  return {
    port,
    identityPort: portFrom(environment, "IDENTITY_PORT", port + 1),
    dataDirectory: dataDirectory(environment),
    databaseUrl: givenDatabaseUrl(environment),
  };
}

/** `DATABASE_URL`, or the content of the file that `DATABASE_URL_FILE` names. @throws Failure where it is no address. */
export function givenDatabaseUrl(environment: NodeJS.ProcessEnv): string | undefined {
  const file = environment["DATABASE_URL_FILE"];
  const url = environment["DATABASE_URL"] ?? (file ? readFileSync(file, "utf8").trim() : undefined);
  if (!url) return undefined;
  if (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol)) return url;
  throw failure("DATABASE_URL is an address such as postgres://name:password@host:5432/database.", exitCodes.refused);
}
