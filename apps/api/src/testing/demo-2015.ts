import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { register2015File } from "@vas/domain/demo";
import type { StaffActor } from "@vas/domain/kernel";
import { expect } from "vitest";
import { openFrontDoor } from "../demo/front-door.ts";
import { openOrganisations } from "../demo/load.ts";
import { loadTraining } from "../demo/training.ts";
import { openRequest } from "../kernel/request.ts";
import { performImport } from "../register/index.ts";
import { openWorld, staffActor, type World } from "./world.ts";

/** A world with the bodies of the demo and the classroom teaching of 2014–2016. */
export async function openTaughtWorld(): Promise<World> {
  const world = await openWorld();
  await openOrganisations(openFrontDoor(world.kernels.casework));
  await loadTraining(world.administrator);
  return world;
}

/** Brings a register in as the director would: that of 2015, or another. */
export async function bringInRegister({ kernels }: World, text: string = register2015File()): Promise<void> {
  const actor = staffActor("director") as StaffActor;
  const scope = openRequest(kernels.casework, { actor, requestId: randomUUID(), operation: "Import", purpose: null });
  const stream = Readable.from([Buffer.from(text)]);
  const file = { stream, dryRun: false, progress: () => undefined };
  expect(await performImport(scope.context, file, randomUUID())).toMatchObject({ ok: true });
  await scope.settle();
}
