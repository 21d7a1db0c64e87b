import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";

/** The connection was lost before the whole answer had arrived; whether the server did what it was asked is not known. */
export class ConnectionLost extends Error {
  override readonly name = "ConnectionLost";
}

/** What a failed request means to the person who asked. */
export type FailureKind =
  "signedOut" | "otherPerson" | "forbidden" | "notFound" | "outdated" | "busy" | "unreachable" | "unknown";

export type Failure = {
  readonly kind: FailureKind;
  /** The id by which the administrators find what happened. */
  readonly requestId?: string;
};

const kindOfCode: Readonly<Record<string, FailureKind>> = {
  OTHER_PERSON: "otherPerson",
  UNAUTHENTICATED: "signedOut",
  FORBIDDEN: "forbidden",
  NOT_FOUND: "notFound",
  OPERATION_NOT_LISTED: "outdated",
  OVERLOADED: "busy",
  BUSY: "busy",
  UNAVAILABLE: "busy",
  AUDIT_UNAVAILABLE: "busy",
  TIMEOUT: "busy",
  RATE_LIMITED: "busy",
};

const kindOfStatus: Readonly<Record<number, FailureKind>> = {
  401: "signedOut",
  403: "forbidden",
  404: "notFound",
  429: "busy",
  502: "busy",
  503: "busy",
  504: "busy",
};

type PublicError = { readonly extensions?: { readonly code?: unknown; readonly requestId?: unknown } };

function failureFrom(error: PublicError | undefined, fallback: FailureKind): Failure {
  const { code, requestId } = error?.extensions ?? {};
  const kind = (typeof code === "string" ? kindOfCode[code] : undefined) ?? fallback;
  return typeof requestId === "string" ? { kind, requestId } : { kind };
}

function errorsIn(body: string): readonly PublicError[] {
  try {
    const parsed: unknown = JSON.parse(body);
    const errors = (parsed as { readonly errors?: unknown } | null)?.errors;
    return Array.isArray(errors) ? (errors as PublicError[]) : [];
  } catch {
    return [];
  }
}

/** Of a script that cannot be loaded a browser says something with "import" or "module"; Vite says it of a style sheet. */
function isLoadingFault(error: unknown): boolean {
  if (error instanceof TypeError) return /import|module/i.test(error.message);
  return error instanceof Error && error.message.startsWith("Unable to preload CSS");
}

/** A part of the program that cannot be loaded is out of reach without a connection, and with one no longer there. */
function kindOfPlainError(error: unknown): FailureKind {
  if (error instanceof ConnectionLost) return "unreachable";
  if (!isLoadingFault(error)) return "unknown";
  return navigator.onLine ? "outdated" : "unreachable";
}

/** Reads any thrown value as a failure: an answer with errors, an HTTP status, a lost connection, a program out of date. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) return failureFrom(error.errors[0], "unknown");
  if (ServerError.is(error)) {
    return failureFrom(errorsIn(error.bodyText)[0], kindOfStatus[error.statusCode] ?? "unknown");
  }
  return { kind: kindOfPlainError(error) };
}

/** Is it worth sending the same thing again? The same idempotency key makes that safe. */
export function isPassing({ kind }: Failure): boolean {
  return kind === "unreachable" || kind === "busy";
}

/** Did the server refuse what it was asked as unreadable, such as the place of a page in a list that has no such place? */
export function isUnreadable(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.["code"] === "BAD_USER_INPUT")
  );
}
