import "reflect-metadata";
import { compose } from "./compose.ts";
import { ConfigurationError, readConfiguration, type Configuration } from "./config.ts";
import { stopWhenAsked } from "./edge/index.ts";

/** The only reader of the environment: configuration, parts, listening. Exits with 2 where the configuration cannot be used. */
function configurationOrExit(): Configuration {
  try {
    return readConfiguration(process.env);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

const configuration = configurationOrExit();
const { edge, log, stop } = await compose(configuration);
stopWhenAsked({ stop, log, withStandardInput: configuration.STOP_WITH_STANDARD_INPUT });
await edge.listen({ host: configuration.HOST, port: configuration.PORT });
log.info("listening", { address: configuration.PUBLIC_ORIGIN });
process.send?.("ready");
