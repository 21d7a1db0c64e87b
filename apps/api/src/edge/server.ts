import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, BlockList } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { EdgeFailure } from "./edge-failure.ts";
import type { ErrorCode } from "./error-codes.ts";
import type { Answer, EdgeRequest, Route } from "./exchange.ts";
import { failureAnswer } from "./failure-answer.ts";
import { healthRoutes, type Checks } from "./health.ts";
import { languageOf } from "./language.ts";
import { faultOf, type Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import { callerAddress } from "./networks.ts";
import { createRouter, type Match } from "./router.ts";
import { isOurHost } from "./same-site.ts";
import { securityHeaders } from "./security-headers.ts";
import { sendAnswer } from "./send-answer.ts";

export type EdgeLimits = {
  /** Longest time for an answer, in milliseconds. */
  readonly timeLimit: number;
  /** Requests of any kind at once; above it everything but the probes is refused. */
  readonly requests: number;
};

export type EdgeOptions = {
  readonly routes: readonly Route[];
  /** Answers the pages of the console and the portal; undefined where the path is none of theirs. */
  readonly pages: (request: EdgeRequest) => Promise<Answer | undefined>;
  readonly checks: Checks;
  readonly publicOrigin: string;
  readonly trustedProxies: BlockList;
  readonly metricsReaders: BlockList;
  readonly limits: EdgeLimits;
  readonly log: Log;
  readonly metrics: Metrics;
};

export type Edge = {
  /** Begins to answer. @returns the address it listens on. @throws where the port is taken. */
  listen(place: { readonly host: string; readonly port: number }): Promise<AddressInfo>;
  /** Says not ready, takes nothing new, lets what runs finish for at most `drainLimit` milliseconds. */
  stop(drainLimit: number): Promise<void>;
};

/** The one HTTP server of the process: routes, pages, probes. */
export function createEdge(options: EdgeOptions): Edge {
  const { log, metrics, limits } = options;
  const state: State = { stopping: false, running: 0 };
  const respond = createResponder(options, state);
  // A route that takes a long upload may; the others are ended by their own limit.
  const longest = Math.max(limits.timeLimit, ...options.routes.map(({ timeLimit }) => timeLimit ?? 0));
  const server = createServer(
    {
      requestTimeout: longest,
      headersTimeout: Math.min(10_000, longest),
      keepAliveTimeout: 65_000,
      maxHeaderSize: 16_384,
    },
    (incoming, response) => {
      metrics.inFlight((state.running += 1));
      respond(incoming, response)
        .catch((error: unknown) => {
          log.error("answer could not be sent", { fault: faultOf(error) });
          response.destroy();
        })
        .finally(() => metrics.inFlight((state.running -= 1)));
    },
  );
  server.maxRequestsPerSocket = 10_000;
  server.maxConnections = 4 * limits.requests;

  return {
    async listen({ host, port }) {
      server.listen(port, host);
      await once(server, "listening");
      return server.address() as AddressInfo;
    },
    async stop(drainLimit) {
      if (state.stopping) return;
      state.stopping = true;
      await drain(server, drainLimit, () => state.running > 0);
    },
  };
}

type State = { stopping: boolean; running: number };
type Respond = (incoming: IncomingMessage, response: ServerResponse) => Promise<void>;

function createResponder(options: EdgeOptions, state: State): Respond {
  const { log, metrics, limits, publicOrigin } = options;
  const headers = securityHeaders(publicOrigin);
  const match = createRouter([...options.routes, ...healthRoutes({ ...options, isStopping: () => state.stopping })]);

  return async (incoming, response) => {
    const started = performance.now();
    const { request, found } = readRequest(incoming, { response, match, trustedProxies: options.trustedProxies });
    const route = found.kind === "unknown" ? pagesPlace : found.route;
    const deciding = decide(request, found, { ...options, state });
    const answer = await within(route.timeLimit ?? limits.timeLimit, deciding).catch((error: unknown) =>
      failureAnswer(error, { requestId: request.id, language: request.language, log }),
    );
    const standard = {
      ...headers[answer.kind ?? "data"],
      ...(state.stopping ? { connection: "close" } : {}),
      "x-request-id": request.id,
    };
    await sendAnswer(response, answer, { standard, requestId: request.id, log });
    const milliseconds = performance.now() - started;
    const { method } = request;
    metrics.answered({ route: route.path, method, status: answer.status, seconds: milliseconds / 1_000 });
    tell(log, { requestId: request.id, route: route.path, answer, milliseconds });
  };
}

/** What is at no route of its own: the files and pages of the clients. */
const pagesPlace: Pick<Route, "path" | "timeLimit"> = { path: "pages" };

type Deciding = Pick<EdgeOptions, "publicOrigin" | "limits" | "pages"> & { readonly state: State };

async function decide(request: EdgeRequest, found: Match, deciding: Deciding): Promise<Answer> {
  const isProbe = found.kind === "route" && found.route.probe === true;
  if (!isProbe) refuseAtTheDoor(request, deciding);
  switch (found.kind) {
    case "route":
      return found.route.handle(request);
    case "wrong-method":
      throw new EdgeFailure("METHOD_NOT_ALLOWED", { allow: found.allow });
    case "unknown":
      return (await deciding.pages(request)) ?? failWith("NOT_FOUND");
  }
}

function refuseAtTheDoor({ headers }: EdgeRequest, { publicOrigin, limits, state }: Deciding): void {
  if (!isOurHost(headers.host, publicOrigin)) throw new EdgeFailure("MISDIRECTED");
  if (state.running > limits.requests) throw new EdgeFailure("OVERLOADED");
}

function failWith(code: ErrorCode): never {
  throw new EdgeFailure(code);
}

type Reading = {
  readonly response: ServerResponse;
  readonly match: (method: string, path: string) => Match;
  readonly trustedProxies: BlockList;
};

function readRequest(incoming: IncomingMessage, { response, match, trustedProxies }: Reading) {
  const { method = "", url = "/", headers } = incoming;
  const [path = "/"] = url.split("?", 1);
  const found = match(method, path);
  const request: EdgeRequest = {
    id: randomUUID(),
    method,
    path,
    query: new URLSearchParams(url.slice(path.length)),
    parameters: found.kind === "route" ? found.parameters : {},
    headers,
    address: callerAddress(incoming, trustedProxies),
    language: languageOf(headers),
    stream: incoming,
    hangUp: () => hangUpOf(response),
  };
  return { request, found };
}

/** Made only for the routes that ask for it: an abort at the end of every request costs more than the request's log line. */
function hangUpOf(response: ServerResponse): AbortSignal {
  const aborter = new AbortController();
  const abort = () => {
    if (!response.writableFinished) aborter.abort();
  };
  if (response.destroyed) abort();
  else response.once("close", abort);
  return aborter.signal;
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new EdgeFailure("TIMEOUT", { connection: "close" })), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What monitoring asks every few seconds, and refusals under overload, would drown the log; the metrics count them. */
const probePaths = new Set(["/livez", "/readyz", "/metrics"]);

function tell(
  log: Log,
  {
    requestId,
    route,
    answer,
    milliseconds,
  }: { requestId: string; route: string; answer: Answer; milliseconds: number },
): void {
  const { status, code, operation } = answer;
  const isQuiet = route === "pages" || status === 503 || probePaths.has(route);
  log[isQuiet ? "debug" : "info"]("answered", {
    requestId,
    route,
    status,
    milliseconds: Math.round(milliseconds * 10) / 10,
    ...(code === undefined ? {} : { code }),
    ...(operation === undefined ? {} : { operation }),
  });
}

const drainCheck = 20;

/** Browsers keep connections open without asking anything; when nothing runs any more they are closed at once. */
async function drain(server: Server, limit: number, isRunning: () => boolean): Promise<void> {
  const closed = once(server, "close");
  const until = performance.now() + limit;
  server.close();
  while (isRunning() && performance.now() < until) await wait(drainCheck);
  server.closeAllConnections();
  await closed;
}
