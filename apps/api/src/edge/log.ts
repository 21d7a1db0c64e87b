import pino, { type DestinationStream } from "pino";

/**
 * What a log line may hold. The list is closed: names of things, numbers and codes, never a body, a header, a URL with
 * ids, a variable or the text of an error. What cannot be given cannot leak.
 */
export type LogFields = {
  readonly requestId?: string;
  readonly route?: string;
  readonly operation?: string;
  readonly code?: string;
  readonly status?: number;
  readonly milliseconds?: number;
  readonly count?: number;
  readonly address?: string;
  /** The id of whoever acts, where a person has to be found again; never a name. */
  readonly actor?: string;
  readonly fault?: Fault;
};

/** An error without its message, which may quote what a person wrote. */
export type Fault = {
  readonly name: string;
  readonly code: string | null;
  readonly at: readonly string[];
  readonly cause?: Fault;
};

export type Log = {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
};

export type LogLevel = "fatal" | "error" | "warn" | "info" | "debug" | "silent";

/** One JSON line an event, on standard output unless a destination is given. */
export function openLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const logger = destination ? pino(options, destination) : pino(options);
  return {
    debug: (event, fields = {}) => logger.debug(fields, event),
    info: (event, fields = {}) => logger.info(fields, event),
    warn: (event, fields = {}) => logger.warn(fields, event),
    error: (event, fields = {}) => logger.error(fields, event),
  };
}

const longestTrail = 12;

/** What may be told of an error: its class, its code, and where in the program it arose. */
export function faultOf(error: unknown, depth = 0): Fault {
  if (!(error instanceof Error)) return { name: typeof error, code: null, at: [] };
  const fault = { name: error.name, code: codeWordOf(error), at: framesOf(error) };
  const inner = innerOf(error);
  // GraphQL wraps what a resolver throws, and takes its trail over: the wrapping tells nothing more.
  if (inner && error.name === "GraphQLError") return faultOf(inner, depth);
  return inner && depth < 3 ? { ...fault, cause: faultOf(inner, depth + 1) } : fault;
}

/** A code is one word; anything else could be text that somebody wrote. */
function codeWordOf(error: Error): string | null {
  const code: unknown = "code" in error ? error.code : undefined;
  return typeof code === "string" && /^\w{1,60}$/.test(code) ? code : null;
}

function innerOf(error: Error): Error | undefined {
  const inner: unknown = "originalError" in error ? (error.originalError ?? error.cause) : error.cause;
  return inner instanceof Error ? inner : undefined;
}

function framesOf(error: Error): string[] {
  const stack = error.stack ?? "";
  // The message comes first and may itself hold lines; only what follows it is the program's own.
  const trail = stack.slice(stack.indexOf(error.message) + error.message.length);
  const lines = trail.split("\n").filter((line) => line.startsWith("    at "));
  return lines.slice(0, longestTrail).map((line) => line.trim());
}
