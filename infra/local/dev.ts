// `npm run dev`: as `npm start`, and every change of a source is built; the API starts anew, pages show it when reloaded.
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { turbo } from "./build.ts";
import { explain } from "./failure.ts";
import { watchSignals } from "./lifecycle.ts";
import { readStartSettings } from "./settings.ts";
import { root } from "./steps.ts";
import { servedWorkspaces, startSystem, type System } from "./system.ts";
import { tellAddresses } from "./welcome.ts";

/** A build writes many files; the API starts anew once they have settled. */
const settleTime = 400;
const lifecycle = watchSignals();

try {
  const settings = readStartSettings(process.env);
  const system = await startSystem(settings, lifecycle);
  buildEveryChange();
  restartOnNewProgram(system);
  tellAddresses(settings, system.people);
  console.log(`ready http://localhost:${settings.port}`);
} catch (error) {
  if (!lifecycle.stopping.aborted) await lifecycle.end(explain(error));
}

function buildEveryChange(): void {
  const filters = servedWorkspaces.map((name) => `--filter=${name}`);
  const { file, args, environment } = turbo("watch", "build", "--output-logs=errors-only", ...filters);
  const builder = spawn(file, args, { cwd: root, env: environment, stdio: "inherit" });
  const ended = new Promise<void>((resolve) => builder.once("exit", () => resolve()));
  lifecycle.add({
    name: "The builder",
    stop() {
      builder.kill("SIGTERM");
      return ended;
    },
  });
}

function restartOnNewProgram(system: System): void {
  let current = Promise.resolve(system.api);
  let settling: NodeJS.Timeout | undefined;

  function restart(): void {
    current = current.then(async (api) => {
      await api.stop();
      const next = await system.startApiAgain();
      console.log("The API runs the new program.");
      return next;
    });
    current.catch((error: unknown) => void (lifecycle.stopping.aborted || explain(error)));
  }

  for (const program of ["apps/api/dist", "packages/domain/dist"]) {
    watch(join(root, program), { recursive: true }, (_event, file) => {
      if (!file?.endsWith(".js")) return;
      clearTimeout(settling);
      settling = setTimeout(restart, settleTime);
    });
  }
}
