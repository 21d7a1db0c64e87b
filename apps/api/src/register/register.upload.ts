import type { IncomingMessage } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { EdgeFailure, type EdgeRequest } from "../edge/index.ts";
import { receiveRegister, type ReceivedRegister } from "./register.file.ts";

/** Largest register file, in bytes: about half a million rows. */
const largestFile = 100 * 1_024 * 1_024;

/** Longest time without a byte from the sender, in milliseconds: whoever sends nothing any more keeps nobody waiting. */
const longestSilence = 30_000;

/**
 * Receives the body of a request to its end. What is refused is still taken off the wire: a browser reads the answer only
 * when all has been sent. @throws EdgeFailure PAYLOAD_TOO_LARGE, BAD_REQUEST where the sender stops in the middle.
 */
export async function receiveUpload({ stream, headers }: EdgeRequest): Promise<ReceivedRegister> {
  stream.setTimeout(longestSilence, () => stream.destroy());
  try {
    if (Number(headers["content-length"] ?? 0) > largestFile) throw new EdgeFailure("PAYLOAD_TOO_LARGE");
    return await receiveRegister(limited(stream));
  } finally {
    stream.setTimeout(0);
    stream.resume();
  }
}

async function* limited(stream: IncomingMessage): AsyncGenerator<Buffer> {
  let size = 0;
  try {
    for await (const part of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > largestFile) throw new EdgeFailure("PAYLOAD_TOO_LARGE");
      yield part;
    }
  } catch (error) {
    throw error instanceof EdgeFailure ? error : new EdgeFailure("BAD_REQUEST");
  }
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
