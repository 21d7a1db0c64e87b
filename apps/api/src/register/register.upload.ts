import { setTimeout as wait } from "node:timers/promises";
import { EdgeFailure, receiveBody, type EdgeRequest } from "../edge/index.ts";
import { receiveRegister, type ReceivedRegister } from "./register.file.ts";

/** Largest register file, in bytes: about half a million rows. */
const largestFile = 100 * 1_024 * 1_024;

/** In milliseconds. */
const longestSilence = 30_000;

/** Receives a register file. @throws EdgeFailure PAYLOAD_TOO_LARGE, BAD_REQUEST where the sender stops in the middle. */
export function receiveUpload(request: EdgeRequest): Promise<ReceivedRegister> {
  return receiveBody(request, { largest: largestFile, longestSilence }, receiveRegister);
}

/** Lets one import of this process in at a time, from the first byte of its file to the end of its work. */
export type ImportGate = {
  /** @returns what to call when the import has ended. @throws EdgeFailure IMPORT_RUNNING */
  enter(): Promise<() => void>;
};

/** An import that was given up ends after the batch at hand; who chooses another file meanwhile need not be told of it. */
const patience = 2_000;

/** A gate with nobody inside. */
export function openImportGate(): ImportGate {
  let inside: Promise<void> | undefined;
  return {
    async enter() {
      if (inside) await Promise.race([inside, wait(patience)]);
      if (inside) throw new EdgeFailure("IMPORT_RUNNING");
      const { promise, resolve } = Promise.withResolvers<void>();
      inside = promise;
      return () => {
        inside = undefined;
        resolve();
      };
    },
  };
}
