import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Answer, Headers } from "./exchange.ts";
import { faultOf, type Log } from "./log.ts";

export type Sending = {
  /** The headers of the server. */
  readonly standard: Headers;
  readonly requestId: string;
  readonly log: Log;
};

/**
 * Writes an answer. The headers of the answer win over those of the server, except that nothing of it is sent where the
 * caller has gone. A streamed body that fails in the middle is logged and ends the connection, so that it is not taken for
 * whole.
 */
export async function sendAnswer(response: ServerResponse, answer: Answer, sending: Sending): Promise<void> {
  if (response.destroyed) return;
  const { status, body = "" } = answer;
  const headers = writable({ ...sending.standard, ...answer.headers });
  if (typeof body === "string" || Buffer.isBuffer(body)) {
    if (!withoutBody.has(status)) headers["content-length"] = Buffer.byteLength(body);
    response.writeHead(status, headers);
    await written(response, body);
    return;
  }
  response.writeHead(status, headers);
  await pipeline(Readable.from(body), response).catch((error: unknown) => {
    tellBroken(error, sending);
    response.destroy();
  });
}

/** A caller who goes before the end has their reasons; everything else is ours to look at. */
function tellBroken(error: unknown, { requestId, log }: Sending): void {
  const fault = faultOf(error);
  const level = fault.code !== null && callerGone.has(fault.code) ? "info" : "error";
  log[level]("answer broke off", { requestId, fault });
}

const callerGone = new Set(["ERR_STREAM_PREMATURE_CLOSE", "ECONNRESET", "EPIPE"]);

/** Waits until everything is handed to the network, or the caller has gone: only then may the connection be closed. */
function written(response: ServerResponse, body: string | Buffer): Promise<void> {
  return new Promise((resolve) => {
    response.once("close", resolve);
    response.end(body, resolve);
  });
}

const withoutBody = new Set([204, 304]);

function writable(headers: Headers): OutgoingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === "string" ? value : [...value]]),
  );
}
