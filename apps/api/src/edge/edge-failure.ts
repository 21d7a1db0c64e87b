import { KernelError } from "../kernel/errors.ts";
import { isErrorCode, type ErrorCode } from "./error-codes.ts";

/** A failure that the edge itself means: a stable code, and headers that belong to it. Never a value of the request. */
export class EdgeFailure extends Error {
  override name = "EdgeFailure";
  readonly code: ErrorCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ErrorCode, headers: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.headers = headers;
  }
}

/** PostgreSQL's and the driver's codes that mean something to the person who asks. */
const databaseCodes: Readonly<Record<string, ErrorCode>> = {
  "22021": "INVALID_TEXT",
  "22P05": "INVALID_TEXT",
  "22P02": "BAD_USER_INPUT",
  "22003": "BAD_USER_INPUT",
  "22007": "BAD_USER_INPUT",
  "22008": "BAD_USER_INPUT",
  "23505": "ALREADY_EXISTS",
  "40001": "CONFLICT",
  "40P01": "CONFLICT",
  "55P03": "BUSY",
  "57014": "TIMEOUT",
  "25P03": "TIMEOUT",
  "25P04": "TIMEOUT",
  "53300": "OVERLOADED",
  "53200": "OVERLOADED",
  "57P01": "UNAVAILABLE",
  "57P02": "UNAVAILABLE",
  "57P03": "UNAVAILABLE",
  "08000": "UNAVAILABLE",
  "08003": "UNAVAILABLE",
  "08006": "UNAVAILABLE",
  ECONNREFUSED: "UNAVAILABLE",
  ECONNRESET: "UNAVAILABLE",
};

/** The pool gives its own waiting limit no code, only these words. */
const poolIsFull = "timeout exceeded when trying to connect";

function codeOfDatabase(error: Error): ErrorCode | undefined {
  if (error.message === poolIsFull) return "OVERLOADED";
  const code: unknown = "code" in error ? error.code : undefined;
  return typeof code === "string" ? databaseCodes[code] : undefined;
}

/**
 * The stable code of a failure. What is in no table is INTERNAL_ERROR: it is logged, and the person who asks learns
 * nothing of it. TypeORM and GraphQL wrap errors; the wrapped one counts.
 */
export function codeOf(error: unknown): ErrorCode {
  if (error instanceof EdgeFailure || error instanceof KernelError) return error.code;
  if (!(error instanceof Error)) return "INTERNAL_ERROR";
  const known = codeOfDatabase(error);
  if (known) return known;
  const inner = innerErrorOf(error);
  if (inner) return codeOf(inner);
  return codeOfExtensions(error);
}

function innerErrorOf(error: Error): Error | undefined {
  for (const key of ["originalError", "driverError", "cause"] as const) {
    const inner: unknown = (error as unknown as Record<string, unknown>)[key];
    if (inner instanceof Error && inner !== error) return inner;
  }
  return undefined;
}

function codeOfExtensions(error: Error): ErrorCode {
  const extensions: unknown = "extensions" in error ? error.extensions : undefined;
  const code = (extensions as { code?: unknown } | undefined)?.code;
  return isErrorCode(code) ? code : "INTERNAL_ERROR";
}

/** Failures that are ours to repair: they are logged as errors and counted. The others are the caller's. */
export function isUnexpected(code: ErrorCode): boolean {
  return code === "INTERNAL_ERROR" || code === "AUDIT_UNAVAILABLE" || code === "UNAVAILABLE";
}
