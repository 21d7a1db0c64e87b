import { join } from "node:path";
import { failure } from "@vas/local/failure";
import type { Driven, Load, LoadResult } from "./load.ts";
import { start } from "./program.ts";

/** The process that puts load on a contestant. */
export type LoadGenerator = {
  /** @throws Failure where an answer was none or held an error: nothing can be said about such a contestant. */
  drive(load: Load): Promise<LoadResult>;
  stop(): Promise<void>;
};

/** Starts the load generator; its log is kept in `folder`. */
export async function startLoadGenerator(folder: string): Promise<LoadGenerator> {
  const { child, stop } = await start({
    file: join(import.meta.dirname, "load.ts"),
    environment: { ...process.env, NODE_ENV: "production" },
    log: join(folder, "load.log"),
  });
  return {
    async drive(load) {
      const driven = await new Promise<Driven>((resolve, reject) => {
        const gone = (): void => reject(new Error("The load generator has ended"));
        child.once("exit", gone);
        child.once("message", (result) => {
          child.off("exit", gone);
          resolve(result as Driven);
        });
        child.send(load);
      });
      if ("error" in driven) throw failure(`${load.path} could not be measured: ${driven.error}`);
      if (driven.failures === 0) return driven;
      throw failure(`${load.path} failed ${driven.failures} of ${driven.answers} times, first with\n${driven.failure}`);
    },
    stop,
  };
}
