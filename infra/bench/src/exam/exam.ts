import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { failure } from "@vas/local/failure";
import type { Lifecycle } from "@vas/local/lifecycle";
import { describeMachine, type Machine } from "../machine.ts";
import { start } from "../program.ts";
import { openStage, type Stage } from "../stage.ts";
import { secondsOfFamily, usageOf } from "../usage.ts";
import { fillClass } from "./class.ts";
import type { ExamDriven, ExamLoad, ExamLoadResult } from "./load.ts";
import type { ExamOptions } from "./options.ts";
import { writeExamResults } from "./results.ts";
import { portalOperations, startExamServer, type ExamServer } from "./server.ts";
import { verify, type Verified } from "./verify.ts";

/** Everything that was measured in an exam. */
export type ExamMeasured = ExamLoadResult & {
  readonly options: ExamOptions;
  readonly machine: Machine;
  readonly verified: Verified;
  /** Milliseconds from the kill of the API until it served again. */
  readonly outage: number;
  /** Share of one core that PostgreSQL used over the exam. */
  readonly databaseLoad: number;
  /** Most memory of the API after its restart, in MB. */
  readonly peakMemory: number;
};

/** Lets a class sit the exam, kills the API in the middle, and compares. @returns how many aims were missed. */
export async function runExam(options: ExamOptions, lifecycle: Lifecycle): Promise<number> {
  const opening = openStage(lifecycle.stopping);
  lifecycle.add({ name: "PostgreSQL", stop: async () => (await opening.catch(() => undefined))?.close() });
  const stage = await opening;
  const database = await stage.newDatabase("exam");
  console.log(`Publishing the course and enrolling ${options.trainees} …`);
  const sitters = await fillClass(database, options.trainees);
  const server = await startExamServer(database, stage.folder);
  lifecycle.add({ name: "The API", stop: () => server.stop() });
  const { port, host } = server;
  const { seconds, beginWithin } = options;
  console.log(`The exam: ${seconds} s, the API killed after ${options.killAt} s …`);
  const load = { port, host, operations: await portalOperations(), sitters, seconds, beginWithin };
  const { result, ...course } = await during({ stage, server, options, lifecycle }, load);
  const verified = await verify(database.url, result.sat);
  return writeExamResults({ options, machine: await describeMachine(stage), verified, ...result, ...course });
}

type Exam = {
  readonly stage: Stage;
  readonly server: ExamServer;
  readonly options: ExamOptions;
  readonly lifecycle: Lifecycle;
};
type Course = Pick<ExamMeasured, "outage" | "databaseLoad" | "peakMemory"> & { readonly result: ExamLoadResult };

async function during({ stage, server, options, lifecycle }: Exam, load: ExamLoad): Promise<Course> {
  const before = await secondsOfFamily(stage.databasePid);
  const driven = driveClass(stage.folder, load, lifecycle);
  const [outage, result] = await Promise.all([
    wait(options.killAt * 1_000, undefined, { ref: false }).then(() => server.killAndStart()),
    driven,
  ]);
  const databaseLoad = ((await secondsOfFamily(stage.databasePid)) - before) / options.seconds;
  const { peakMemory } = await usageOf(server.pid());
  return { result, outage, databaseLoad, peakMemory };
}

/** The class in a process of its own. @throws Failure where somebody could not go on. */
async function driveClass(folder: string, load: ExamLoad, lifecycle: Lifecycle): Promise<ExamLoadResult> {
  const { child, stop } = await start({
    file: join(import.meta.dirname, "load.ts"),
    environment: { ...process.env, NODE_ENV: "production" },
    log: join(folder, "class.log"),
  });
  lifecycle.add({ name: "The class", stop });
  const driven = await new Promise<ExamDriven>((resolve, reject) => {
    child.once("message", (result) => resolve(result as ExamDriven));
    child.once("exit", () => reject(new Error("The class has ended")));
    child.send(load);
  });
  if ("error" in driven) throw failure(`Somebody could not go on with the exam: ${driven.error}`);
  return driven;
}
