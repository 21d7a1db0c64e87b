// `npm start`: the whole system on this machine, for development and demonstration.
import { exitCodes, explain } from "./failure.ts";
import { watchSignals } from "./lifecycle.ts";
import { readStartSettings } from "./settings.ts";
import { secondsSince } from "./steps.ts";
import { apiLog, startSystem } from "./system.ts";
import { tellAddresses } from "./welcome.ts";

const since = performance.now();
const lifecycle = watchSignals();

try {
  const settings = readStartSettings(process.env);
  const { database, api, people } = await startSystem(settings, lifecycle);
  console.log(`Started in ${secondsSince(since)} s. Ctrl-C stops everything.\n`);
  tellAddresses(settings, people);
  console.log(`ready http://localhost:${settings.port}`);
  const ended = await Promise.race([
    database.ended.then(() => "PostgreSQL has ended by itself."),
    api.ended.then(() => `The API has ended by itself; its log is ${apiLog(settings)}`),
  ]);
  if (!lifecycle.stopping.aborted) {
    console.error(ended);
    await lifecycle.end(exitCodes.failed);
  }
} catch (error) {
  // A stop while starting ends the running step with an error that tells nothing new.
  if (!lifecycle.stopping.aborted) await lifecycle.end(explain(error));
}
