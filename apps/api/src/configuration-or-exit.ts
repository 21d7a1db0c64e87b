import { ConfigurationError, readConfiguration, type Configuration } from "./config.ts";

/** The configuration of a process; where it cannot be used, all that is wrong with it is said and the process ends with 2. */
export function configurationOrExit(environment: Readonly<Record<string, string | undefined>>): Configuration {
  try {
    return readConfiguration(environment);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}
