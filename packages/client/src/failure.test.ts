import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { expect, onTestFinished, test, vi } from "vitest";
import { ConnectionLost, failureOf, isPassing } from "./failure.ts";

function httpError(status: number, body: unknown): ServerError {
  const bodyText = typeof body === "string" ? body : JSON.stringify(body);
  return new ServerError("refused", { response: new Response(bodyText, { status }), bodyText });
}

test("a code of the edge decides, with the id for the administrators", () => {
  const other = httpError(409, { errors: [{ extensions: { code: "OTHER_PERSON" } }] });
  expect(failureOf(other)).toEqual({ kind: "otherPerson" });
  const error = httpError(503, { errors: [{ extensions: { code: "AUDIT_UNAVAILABLE", requestId: "r-1" } }] });
  expect(failureOf(error)).toEqual({ kind: "busy", requestId: "r-1" });
});

test("without a code the HTTP status decides", () => {
  expect(failureOf(httpError(401, "<html>"))).toEqual({ kind: "signedOut" });
  expect(failureOf(httpError(502, "<html>"))).toEqual({ kind: "busy" });
  expect(failureOf(httpError(500, "<html>"))).toEqual({ kind: "unknown" });
});

test("errors inside an answer are read the same way", () => {
  const error = new CombinedGraphQLErrors({
    errors: [{ message: "", extensions: { code: "FORBIDDEN", requestId: "r-2" } }],
  });
  expect(failureOf(error)).toEqual({ kind: "forbidden", requestId: "r-2" });
});

const notLoaded = [
  new TypeError("Failed to fetch dynamically imported module: /assets/a.js"),
  new Error("Unable to preload CSS for /assets/a.css"),
];

test("a lost connection passes, a program out of date does not, a fault of ours is unknown", () => {
  expect(isPassing(failureOf(new ConnectionLost("The connection was lost")))).toBe(true);
  for (const fault of notLoaded) expect(failureOf(fault).kind).toBe("outdated");
  expect(failureOf(new RangeError("x")).kind).toBe("unknown");
  expect(failureOf(new TypeError("undefined is not a function")).kind).toBe("unknown");
});

test("a screen that is not loaded yet cannot be reached while there is no connection", () => {
  const onLine = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  onTestFinished(() => onLine.mockRestore());
  for (const fault of notLoaded) expect(failureOf(fault).kind).toBe("unreachable");
});
