import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { openClient, type Asking } from "./client.ts";
import { pauseAfter, type Failed } from "./pause.ts";

const sitter = { enrolment: "6b1e5f0e-2f4b-4a8e-9a51-0f8c8a1e7d11", cookie: "__Host-training=invented" };

/** A server that answers each asking by the next of these, and when it was asked, in milliseconds from the first time. */
async function served(...answers: readonly ((response: ServerResponse) => void)[]) {
  const asked: number[] = [];
  let first = 0;
  const answer: RequestListener = (request: IncomingMessage, response) => {
    first ||= performance.now();
    asked.push(performance.now() - first);
    request.resume();
    request.once("end", () => answers[asked.length - 1]?.(response));
  };
  const server = createServer(answer).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const notes: Asking[] = [];
  const { port } = server.address() as AddressInfo;
  const note = (asking: Asking) => void notes.push(asking);
  const client = openClient({ port, host: "127.0.0.1", operations: { Exam: "0" }, note, random: () => 0 });
  return { client, asked, notes };
}

function turnAway(response: ServerResponse): void {
  response.writeHead(503, { "retry-after": "1" }).end("{}");
}

function tell(response: ServerResponse): void {
  response.end(JSON.stringify({ data: { exam: null } }));
}

test("who is turned away comes again, not before the server says, and is noted as turned away", async () => {
  const { client, asked, notes } = await served(turnAway, tell);
  expect(await client.ask(sitter, "Exam", {})).toEqual({ exam: null });
  expect(asked[1]).toBeGreaterThanOrEqual(990);
  expect(notes).toMatchObject([{ operation: "Exam", broken: 0, refused: 1 }]);
});

test("what nobody answered is asked again, and noted as broken", async () => {
  const { client, notes } = await served((response) => void response.destroy(), tell);
  expect(await client.ask(sitter, "Exam", {})).toEqual({ exam: null });
  expect(notes).toMatchObject([{ broken: 1, refused: 0 }]);
});

function rangeOf(tries: number, differently: Partial<Failed> = {}): readonly number[] {
  const failed = { operation: "SaveExamAnswer", tries, retryAfter: undefined, ...differently };
  return [0, 1].map((chance) => pauseAfter(failed, () => chance));
}

test("pauses of an answer grow, are spread over a time as long as they are, and are never shorter than the server asks", () => {
  expect([1, 2, 3, 4, 9].map((tries) => rangeOf(tries))).toEqual([
    [1_000, 3_000],
    [2_000, 6_000],
    [4_000, 12_000],
    [7_500, 22_500],
    [7_500, 22_500],
  ]);
  expect(rangeOf(1, { retryAfter: "2" })).toEqual([2_000, 4_000]);
  expect(rangeOf(1, { retryAfter: "soon" })).toEqual([1_000, 3_000]);
});

test("what somebody presses again waits as long each time", () => {
  for (const tries of [1, 5]) {
    expect(rangeOf(tries, { operation: "ExamAttempt", retryAfter: "2" })).toEqual([2_000, 4_000]);
  }
});
