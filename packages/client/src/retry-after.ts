import type { ApolloLink } from "@apollo/client";
import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";

/** When to come again, by the headers of an answer: in milliseconds from it; undefined where it does not say. */
function retryAfterIn(headers: Headers | undefined): number | undefined {
  const told = headers?.get("retry-after") ?? "";
  // A moment is counted from the server's own clock: this machine's may be wrong.
  const wait = /^\d+$/.test(told) ? Number(told) * 1_000 : Date.parse(told) - Date.parse(headers?.get("date") ?? "");
  return wait >= 0 ? wait : undefined;
}

/** Of what a GraphQL answer says only its body goes on: when to come again is put beside its errors. */
export function withRetryAfter(
  result: ApolloLink.Result,
  { headers }: Partial<Pick<Response, "headers">>,
): ApolloLink.Result {
  const retryAfter = result.errors && retryAfterIn(headers);
  return retryAfter === undefined ? result : { ...result, extensions: { ...result.extensions, retryAfter } };
}

/** How long the server asks to wait before the same is sent again, in milliseconds; undefined where it does not say. */
export function retryAfterOf(error: unknown): number | undefined {
  if (ServerError.is(error)) return retryAfterIn(error.response.headers);
  if (!CombinedGraphQLErrors.is(error)) return undefined;
  const told: unknown = error.extensions?.["retryAfter"];
  return typeof told === "number" ? told : undefined;
}
