// `npm run bench:exam`: a class sits an exam, the API is killed in the middle; writes EXAM.md.
import { build } from "@vas/local/build";
import { explain } from "@vas/local/failure";
import { watchSignals } from "@vas/local/lifecycle";
import { readExamOptions } from "./options.ts";

const lifecycle = watchSignals();

try {
  const options = readExamOptions(process.argv.slice(2));
  await build(["@vas/api", "@vas/portal"], lifecycle.stopping);
  // What was built a moment ago is not there when this program begins.
  const { runExam } = await import("./exam.ts");
  const missed = await runExam(options, lifecycle);
  console.log(`${missed} aims missed. The results are in ${options.results}`);
  await lifecycle.end(0);
} catch (error) {
  if (!lifecycle.stopping.aborted) await lifecycle.end(explain(error));
}
