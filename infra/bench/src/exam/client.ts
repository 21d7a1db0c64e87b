import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Sitter } from "./class.ts";
import { pauseAfter } from "./pause.ts";

/** The data of an answer. */
export type Told = Readonly<Record<string, unknown>>;

/** How an asking went: until it was acknowledged, and whether the way or the server failed in between. */
export type Asking = {
  readonly operation: string;
  /** Milliseconds from the first sending until the answer. */
  readonly milliseconds: number;
  /** Sent again because nobody answered or the connection broke. */
  readonly broken: number;
  /** Sent again because the server had too much to do. */
  readonly refused: number;
};

export type Client = {
  /** Asks until it is answered, with the same key each time. @throws Error where the answer holds an error. */
  ask(sitter: Sitter, operation: string, variables: object): Promise<Told>;
};

export type ClientOptions = {
  readonly port: number;
  readonly host: string;
  /** Hashes of the portal's operations by name. */
  readonly operations: Readonly<Record<string, string>>;
  readonly note: (asking: Asking) => void;
  /** Chance, from 0 up to 1. */
  readonly random: () => number;
};

const answerLimit = 20_000;

/** A client as the portal is one: operations by hash, a connection of its own that stays open, the same key when asked again. */
export function openClient({ port, host, operations, note, random }: ClientOptions): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  const once = (cookie: string, body: string): Promise<Answer> =>
    send({ agent, port, headers: { host, cookie, "content-type": "application/json" }, body });
  return {
    async ask({ cookie }, operation, variables) {
      const sha256Hash = operations[operation];
      if (sha256Hash === undefined) throw new Error(`The portal's build lists no operation ${operation}`);
      const extensions = { persistedQuery: { version: 1, sha256Hash } };
      const body = JSON.stringify({ operationName: operation, variables, extensions });
      const since = performance.now();
      for (let broken = 0, refused = 0; ;) {
        const answer = await once(cookie, body).catch(() => undefined);
        if (answer === undefined) broken += 1;
        else if (isOverloaded(answer)) refused += 1;
        else {
          note({ operation, milliseconds: performance.now() - since, broken, refused });
          return dataOf(answer);
        }
        await wait(pauseAfter({ operation, tries: broken + refused, retryAfter: answer?.retryAfter }, random));
      }
    },
  };
}

type Answer = { readonly status: number; readonly text: string; readonly retryAfter: string | undefined };
type Sending = {
  readonly agent: Agent;
  readonly port: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

function send({ agent, port, headers, body }: Sending): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const all = { ...headers, "content-length": Buffer.byteLength(body) };
    const options = { agent, host: "127.0.0.1", port, path: "/training/graphql", method: "POST", headers: all };
    const asked = request(options, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      const { statusCode: status = 0, headers: told } = response;
      response.on("end", () =>
        resolve({ status, text: Buffer.concat(parts).toString(), retryAfter: told["retry-after"] }),
      );
      response.on("error", reject);
      // A server that is killed leaves answers half sent.
      response.on("aborted", () => reject(new Error("The answer broke off")));
    });
    asked.setTimeout(answerLimit, () => asked.destroy(new Error("No answer")));
    asked.on("error", reject);
    asked.end(body);
  });
}

function isOverloaded({ status }: Answer): boolean {
  return status === 503 || status === 429;
}

function dataOf({ status, text }: Answer): Told {
  const { data, errors } = JSON.parse(text) as { readonly data?: Told; readonly errors?: readonly object[] };
  if (status !== 200 || errors || !data) throw new Error(`Answered with ${status}: ${text.slice(0, 500)}`);
  return data;
}
