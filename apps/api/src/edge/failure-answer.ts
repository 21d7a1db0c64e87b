import type { Language } from "@vas/domain/kernel";
import { codeOf, EdgeFailure, isUnexpected } from "./edge-failure.ts";
import { errorCodes, type ErrorCode } from "./error-codes.ts";
import type { Answer, Headers } from "./exchange.ts";
import { faultOf, type Log } from "./log.ts";

/** One error as it leaves: words in the person's language, the stable code, the number to tell support. */
export type PublicError = {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: ErrorCode; readonly requestId: string };
};

/** The words and the code of a failure. Nothing of the failure itself is in them. */
export function publicError(
  code: ErrorCode,
  { language, requestId }: { language: Language; requestId: string },
): PublicError {
  return { message: errorCodes[code].words[language], extensions: { code, requestId } };
}

const retryAfterSeconds = "2";

/** The headers that belong to a code: when to come again. */
function headersOf(code: ErrorCode, error: unknown): Headers {
  const own = error instanceof EdgeFailure ? error.headers : {};
  return errorCodes[code].status === 503 ? { "retry-after": retryAfterSeconds, ...own } : own;
}

/** A failed request as an answer, in the form of a GraphQL answer without data: clients know one form of failure. */
export function failureAnswer(
  error: unknown,
  asked: { readonly language: Language; readonly requestId: string; readonly log: Log },
): Answer {
  const code = codeOf(error);
  if (isUnexpected(code))
    asked.log.error("request failed", { requestId: asked.requestId, code, fault: faultOf(error) });
  return {
    status: errorCodes[code].status,
    code,
    headers: { "content-type": "application/json; charset=utf-8", ...headersOf(code, error) },
    body: JSON.stringify({ errors: [publicError(code, asked)] }),
  };
}
