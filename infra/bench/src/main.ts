// `npm run bench`: measures the system against PostGraphile 5 and a bare server, and writes RESULTS.md.
import { build } from "@vas/local/build";
import { explain } from "@vas/local/failure";
import { watchSignals } from "@vas/local/lifecycle";
import { secondsSince } from "@vas/local/steps";
import { readOptions } from "./options.ts";

const since = performance.now();
const lifecycle = watchSignals();

try {
  const options = readOptions(process.argv.slice(2));
  await build(["@vas/api"], lifecycle.stopping);
  // The stage uses what was built a moment ago: it is not there when this program begins.
  const { runBench } = await import("./bench.ts");
  const missed = await runBench(options, lifecycle);
  console.log(`\nMeasured in ${secondsSince(since)} s; ${missed} aims missed. The results are in ${options.results}`);
  await lifecycle.end(0);
} catch (error) {
  // A stop in the middle ends what runs with an error that tells nothing new.
  if (!lifecycle.stopping.aborted) await lifecycle.end(explain(error));
}
