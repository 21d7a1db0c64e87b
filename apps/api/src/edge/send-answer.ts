import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Answer, Headers } from "./exchange.ts";

/**
 * Writes an answer. The headers of the answer win over those of the server, except that nothing of it is sent where the
 * caller has gone. A streamed body that fails in the middle ends the connection, so that it is not taken for whole.
 */
export async function sendAnswer(response: ServerResponse, answer: Answer, standard: Headers): Promise<void> {
  if (response.destroyed) return;
  const { status, body = "" } = answer;
  const headers = writable({ ...standard, ...answer.headers });
  if (typeof body === "string" || Buffer.isBuffer(body)) {
    if (!withoutBody.has(status)) headers["content-length"] = Buffer.byteLength(body);
    response.writeHead(status, headers);
    await written(response, body);
    return;
  }
  response.writeHead(status, headers);
  await pipeline(Readable.from(body), response).catch(() => response.destroy());
}

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
