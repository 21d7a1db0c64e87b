import type { Language } from "@vas/domain/kernel";
import { GraphQLError, Kind, type GraphQLFormattedError } from "graphql";
import { codeOf, isUnexpected } from "./edge-failure.ts";
import { errorCodes, isErrorCode, type ErrorCode } from "./error-codes.ts";
import { publicError } from "./failure-answer.ts";
import { faultOf, type Log } from "./log.ts";

export type Masking = {
  readonly language: Language;
  readonly requestId: string;
  /** The name of the listed operation, or `free`. */
  readonly operation: string;
  readonly log: Log;
};

/** Codes that Apollo Server gives before an operation runs. */
const apolloCodes: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: "GRAPHQL_PARSE_FAILED",
  GRAPHQL_VALIDATION_FAILED: "GRAPHQL_VALIDATION_FAILED",
  BAD_USER_INPUT: "BAD_USER_INPUT",
  BAD_REQUEST: "BAD_REQUEST",
  OPERATION_RESOLUTION_FAILURE: "BAD_REQUEST",
  PERSISTED_QUERY_NOT_FOUND: "BAD_REQUEST",
  PERSISTED_QUERY_NOT_SUPPORTED: "BAD_REQUEST",
};

/** An error of a resolver as it may leave: code, words, place in the answer. What is unexpected is logged. */
export function maskResolverError(error: GraphQLError, masking: Masking): GraphQLError {
  const code = codeOf(error);
  if (isUnexpected(code)) {
    const { requestId, operation, log } = masking;
    log.error("operation failed", { requestId, operation, code, fault: faultOf(error) });
  }
  const { message, extensions } = publicError(code, masking);
  // The answer has the error's place only; positions in the document are of no use to somebody who sent its hash.
  return new GraphQLError(message, { path: error.path ?? null, extensions });
}

/** A refused variable: its name and the place in it are names of the schema; the value is not repeated. */
export function maskVariableError(error: GraphQLError, masking: Masking): GraphQLError {
  const { message, extensions } = publicError("BAD_USER_INPUT", masking);
  const variable = /^Variable "\$(\w{1,100})"/.exec(error.message)?.[1];
  const at = / at "([\w.[\]]{1,300})"/.exec(error.message)?.[1];
  return new GraphQLError(message, {
    extensions: { ...extensions, ...(variable ? { variable } : {}), ...(at ? { at } : {}) },
  });
}

/** A failure of the whole operation: no data, and the HTTP status of its code. */
export function operationFailure(error: unknown, masking: Masking): GraphQLError {
  const code = codeOf(error);
  if (isUnexpected(code)) {
    const { requestId, operation, log } = masking;
    log.error("operation failed", { requestId, operation, code, fault: faultOf(error) });
  }
  const { message, extensions } = publicError(code, masking);
  const { status } = errorCodes[code];
  const headers = new Map(status === 503 ? [["retry-after", "2"]] : []);
  return new GraphQLError(message, { extensions: { ...extensions, http: { status, headers } } });
}

/** The code of an error that Apollo Server found before the operation ran. */
export function codeBeforeRun(error: unknown): ErrorCode {
  if (!(error instanceof GraphQLError)) return codeOf(error);
  const own = error.originalError;
  const inner = own instanceof GraphQLError ? own.extensions["code"] : undefined;
  if (isErrorCode(inner)) return inner;
  const code = error.extensions["code"];
  if (code === "GRAPHQL_PARSE_FAILED" && /more that? \d+ tokens/.test(error.message)) return "QUERY_LIMIT_EXCEEDED";
  return (typeof code === "string" ? apolloCodes[code] : undefined) ?? "INTERNAL_ERROR";
}

const literals = new Set<string>([
  Kind.STRING,
  Kind.INT,
  Kind.FLOAT,
  Kind.BOOLEAN,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
]);

/**
 * The technical reason in English, for those who write documents themselves. Left out where it could quote a value of the
 * document: at literals, and in what the parser could not read.
 */
export function detailOf(error: unknown): string | undefined {
  if (!(error instanceof GraphQLError) || error.extensions["code"] !== "GRAPHQL_VALIDATION_FAILED") return undefined;
  const isLiteral = error.nodes?.some(({ kind }) => literals.has(kind)) ?? true;
  return isLiteral ? undefined : error.message;
}

/** The first form of an error, before the language and the request are known; the answer is completed by `complete`. */
export function preliminary(
  formatted: GraphQLFormattedError,
  error: unknown,
  withDetail: boolean,
): GraphQLFormattedError {
  if (typeof formatted.extensions?.["requestId"] === "string") return formatted;
  const code = codeBeforeRun(error);
  const detail = withDetail ? detailOf(error) : undefined;
  const limit: unknown = formatted.extensions?.["limit"];
  return {
    message: errorCodes[code].words.en,
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    extensions: {
      code,
      ...(detail === undefined ? {} : { detail }),
      ...(typeof limit === "string" ? { limit } : {}),
    },
  };
}

/** Gives a preliminary error its words in the person's language and the request's id. */
export function complete(error: GraphQLFormattedError, masking: Masking): GraphQLFormattedError {
  const code = error.extensions?.["code"];
  if (!isErrorCode(code) || typeof error.extensions?.["requestId"] === "string") return error;
  const { message, extensions } = publicError(code, masking);
  return { ...error, message, extensions: { ...error.extensions, ...extensions } };
}
