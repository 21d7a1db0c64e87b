import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Language } from "@vas/domain/kernel";
import { EdgeFailure } from "./edge-failure.ts";

/** One request as a route sees it. */
export type EdgeRequest = {
  /** Random; in the answer's `x-request-id`, in errors, in the log and in the audit row. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** What the path's `:names` stand for. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  /** The caller's network address, for limits only; it is stored nowhere. */
  readonly address: string;
  /** The language for words to somebody who is not signed in. */
  readonly language: Language;
  /** The body, not yet read. */
  readonly stream: IncomingMessage;
  /** A signal that fires when the caller hangs up, or is let go because the time is over, before the answer is whole. */
  hangUp(): AbortSignal;
};

export type Headers = Readonly<Record<string, string | readonly string[]>>;

/** An answer. `headers` win over the security headers; `page` is for HTML and files. A body may also be streamed. */
export type Answer = {
  readonly status: number;
  readonly kind?: "data" | "page";
  readonly headers?: Headers;
  readonly body?: string | Buffer | AsyncIterable<string | Buffer>;
  /** A code for the log and the metrics. */
  readonly code?: string;
  /** The name of the operation, where it is one of the listed; free text is never logged. */
  readonly operation?: string;
};

/** A place of the server: one method at one path. */
export type Route = {
  readonly method: "GET" | "POST";
  /** Parts that begin with `:` stand for one part each. */
  readonly path: string;
  /** Longest time for the answer in milliseconds, where it is not the server's own. */
  readonly timeLimit?: number;
  /** Answers also while the server is full or stopping, and whatever name it was asked by: for probes. */
  readonly probe?: boolean;
  handle(request: EdgeRequest): Promise<Answer>;
};

/** An answer in JSON. */
export function json(status: number, value: unknown, headers: Headers = {}): Answer {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(value),
  };
}

/**
 * The whole body as text. @throws EdgeFailure PAYLOAD_TOO_LARGE above `limit` bytes, BAD_REQUEST where it is not UTF-8.
 */
export async function readText({ stream, headers }: EdgeRequest, limit: number): Promise<string> {
  if (Number(headers["content-length"] ?? 0) > limit)
    throw new EdgeFailure("PAYLOAD_TOO_LARGE", { connection: "close" });
  const whole = await readBytes(stream, limit);
  try {
    return utf8.decode(whole);
  } catch {
    throw new EdgeFailure("BAD_REQUEST");
  }
}

/** By events: an iterator over the stream costs a tenth of a whole small request. */
function readBytes(stream: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    stream.on("data", (part: Buffer) => {
      length += part.length;
      if (length > limit) {
        stream.pause();
        reject(new EdgeFailure("PAYLOAD_TOO_LARGE", { connection: "close" }));
      } else parts.push(part);
    });
    stream.once("end", () => resolve(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)));
    stream.once("close", () => {
      if (!stream.readableEnded) reject(new EdgeFailure("BAD_REQUEST"));
    });
    // An error is followed by the closing.
    stream.once("error", () => undefined);
  });
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The media type of the body, without parameters, in lower case. */
export function mediaTypeOf({ headers }: EdgeRequest): string {
  return (headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** The body as a JSON object. @throws EdgeFailure UNSUPPORTED_MEDIA_TYPE, PAYLOAD_TOO_LARGE, BAD_REQUEST */
export async function readJsonObject(request: EdgeRequest, limit: number): Promise<Record<string, unknown>> {
  if (mediaTypeOf(request) !== "application/json") throw new EdgeFailure("UNSUPPORTED_MEDIA_TYPE");
  const text = await readText(request, limit);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new EdgeFailure("BAD_REQUEST");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new EdgeFailure("BAD_REQUEST");
  return value as Record<string, unknown>;
}
