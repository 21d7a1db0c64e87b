import "reflect-metadata";
import { compose } from "./compose.ts";
import { configurationOrExit } from "./configuration-or-exit.ts";
import { stopWhenAsked } from "./edge/index.ts";

// The process that serves: configuration, parts, listening.
const configuration = configurationOrExit(process.env);
const { edge, log, stop } = await compose(configuration);
stopWhenAsked({ stop, log, withStandardInput: configuration.STOP_WITH_STANDARD_INPUT });
await edge.listen({ host: configuration.HOST, port: configuration.PORT });
log.info("listening", { address: configuration.PUBLIC_ORIGIN });
process.send?.("ready");
