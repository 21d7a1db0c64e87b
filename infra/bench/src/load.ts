import { randomUUID } from "node:crypto";
import { connect, type Socket } from "node:net";
import { freshMark } from "./scenarios.ts";

// The load generator, a process of its own. It does as little as can be (prepared bytes out, the length of the answer in):
// on a machine that it shares with the contestants, what it takes would flatter the slower ones.

export type Load = {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly milliseconds: number;
};

export type LoadResult = {
  readonly answers: number;
  /** Answers in a second. */
  readonly rate: number;
  /** Milliseconds from request to answer. */
  readonly median: number;
  readonly p99: number;
  /** Bytes of an answer with its head, on average. */
  readonly bytes: number;
  /** Answers that were not 200, or that held an error; the first of them. */
  readonly failures: number;
  readonly failure: string | null;
};

/** What this process answers to a load. */
export type Driven = LoadResult | { readonly error: string };

type Tally = { latencies: number[]; bytes: number; failures: number; failure: string | null };

function requestOf({ path, headers }: Load, body: string): Buffer {
  const filled = body.includes(freshMark) ? body.replaceAll(freshMark, randomUUID()) : body;
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const length = Buffer.byteLength(filled);
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\n${lines.join("")}content-type: application/json\r\ncontent-length: ${length}\r\n\r\n${filled}`,
  );
}

/** Requests in turn; those that need something new are made anew each time, the others once. */
function requestsOf(load: Load): (turn: number) => Buffer {
  const { bodies } = load;
  const isFresh = bodies[0]?.includes(freshMark) ?? false;
  const prepared = isFresh ? [] : bodies.map((body) => requestOf(load, body));
  return (turn) => prepared[turn % bodies.length] ?? requestOf(load, bodies[turn % bodies.length] ?? "");
}

const headEnd = Buffer.from("\r\n\r\n");

/** Reads answers off one connection; every contestant tells the length of its answer. */
function readAnswers(socket: Socket, onAnswer: (answer: Buffer, isGood: boolean) => void): void {
  let parts: Buffer[] = [];
  let have = 0;
  let need = 0;
  socket.on("data", (part: Buffer) => {
    parts.push(part);
    have += part.length;
    if (need === 0) need = lengthOf(parts.length === 1 ? part : Buffer.concat(parts));
    if (need === 0 || have < need) return;
    const answer = Buffer.concat(parts);
    parts = [];
    have = need = 0;
    onAnswer(answer, answer.includes("HTTP/1.1 200 ") && !answer.includes('"errors"'));
  });
}

/** Length of head and body, or 0 where the head has not yet arrived. */
function lengthOf(begin: Buffer): number {
  const end = begin.indexOf(headEnd);
  if (end < 0) return 0;
  const length = /content-length: (\d+)/i.exec(begin.toString("latin1", 0, end))?.[1];
  if (length === undefined) throw new Error("An answer does not tell its length");
  return end + headEnd.length + Number(length);
}

async function drive(load: Load): Promise<LoadResult> {
  const tally: Tally = { latencies: [], bytes: 0, failures: 0, failure: null };
  const next = requestsOf(load);
  const until = performance.now() + load.milliseconds;
  const began = performance.now();
  const connections = Array.from({ length: load.connections }, (_, n) =>
    // Connections begin at different requests, so that they do not ask for the same at the same time.
    driveOne(load.port, { next, from: Math.floor((n * load.bodies.length) / load.connections), until, tally }),
  );
  await Promise.all(connections);
  return summary(tally, performance.now() - began);
}

type Driving = { next(turn: number): Buffer; readonly from: number; readonly until: number; readonly tally: Tally };

function driveOne(port: number, { next, from, until, tally }: Driving): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1").setNoDelay(true);
    let turn = from;
    let sent = 0;
    const send = (): void => {
      sent = performance.now();
      socket.write(next((turn += 1)));
    };
    readAnswers(socket, (answer, isGood) => {
      const now = performance.now();
      tally.latencies.push(now - sent);
      tally.bytes += answer.length;
      if (!isGood) tally.failure ??= answer.toString().slice(0, 2_000);
      if (!isGood) tally.failures += 1;
      if (now < until) send();
      else socket.end(resolve);
    });
    socket.once("connect", send);
    socket.once("error", reject);
    socket.once("close", () => reject(new Error("A contestant closed the connection")));
  });
}

function summary({ latencies, bytes, failures, failure }: Tally, milliseconds: number): LoadResult {
  const sorted = latencies.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  const count = latencies.length;
  return {
    answers: count,
    rate: (count / milliseconds) * 1_000,
    median: at(0.5),
    p99: at(0.99),
    bytes: bytes / count,
    failures,
    failure,
  };
}

process.on("message", (load: Load) => {
  drive(load).then(
    (result) => process.send?.(result satisfies Driven),
    (error: Error) => process.send?.({ error: error.message } satisfies Driven),
  );
});
process.on("disconnect", () => process.exit());
process.send?.("ready");
