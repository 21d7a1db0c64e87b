import type { IncomingMessage } from "node:http";
import { EdgeFailure } from "./edge-failure.ts";
import type { EdgeRequest } from "./exchange.ts";

type UploadLimits = {
  /** Bytes at most. */
  readonly largest: number;
  /** Longest time without a byte from the sender, in milliseconds: whoever sends nothing any more keeps nobody waiting. */
  readonly longestSilence: number;
};

/**
 * Receives the body of a request to its end, part by part. What is refused is still taken off the wire: a browser reads the
 * answer only when all has been sent. @throws EdgeFailure PAYLOAD_TOO_LARGE, BAD_REQUEST where the sender stops in the middle.
 */
export async function receiveBody<Received>(
  { stream, headers }: EdgeRequest,
  { largest, longestSilence }: UploadLimits,
  receive: (parts: AsyncIterable<Buffer>) => Promise<Received>,
): Promise<Received> {
  stream.setTimeout(longestSilence, () => stream.destroy());
  try {
    if (Number(headers["content-length"] ?? 0) > largest) throw new EdgeFailure("PAYLOAD_TOO_LARGE");
    return await receive(limited(stream, largest));
  } finally {
    stream.setTimeout(0);
    stream.resume();
  }
}

async function* limited(stream: IncomingMessage, largest: number): AsyncGenerator<Buffer> {
  let size = 0;
  try {
    for await (const part of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > largest) throw new EdgeFailure("PAYLOAD_TOO_LARGE");
      yield part;
    }
  } catch (error) {
    throw error instanceof EdgeFailure ? error : new EdgeFailure("BAD_REQUEST");
  }
}
