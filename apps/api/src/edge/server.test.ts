import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeIn, gate, serve, type Served } from "../testing/served-boxes.ts";
import { json, type Route } from "./index.ts";

let edge: Served;
let release: () => void = () => undefined;
const held = new Promise<void>((resolve) => (release = resolve));

const routes: Route[] = [
  { method: "GET", path: "/things/:id", handle: ({ parameters }) => Promise.resolve(json(200, parameters)) },
  { method: "GET", path: "/slow", handle: () => new Promise(() => undefined) },
  { method: "GET", path: "/held", handle: async () => (await held, json(200, { held: false })) },
  { method: "GET", path: "/broken", handle: () => Promise.reject(new Error("Canary Virtanen")) },
  {
    method: "GET",
    path: "/broken-lines",
    handle: () => Promise.resolve({ status: 200, body: brokenLines() }),
  },
  {
    method: "POST",
    path: "/lines",
    async handle({ stream }) {
      let bytes = 0;
      for await (const part of stream as AsyncIterable<Buffer>) bytes += part.length;
      return { status: 200, headers: { "content-type": "application/x-ndjson" }, body: lines(bytes) };
    },
  },
];

async function* brokenLines(): AsyncGenerator<string> {
  yield `{"part":1}\n`;
  await Promise.reject(new Error("Canary Virtanen"));
}

async function* lines(bytes: number): AsyncGenerator<string> {
  for (const part of [1, 2]) yield `${JSON.stringify({ part, bytes })}\n`;
}

beforeAll(async () => {
  edge = await serve({ routes, timeLimit: 400 });
});
afterAll(() => edge.stop());

describe("the GraphQL endpoint", () => {
  const body = JSON.stringify({ query: "{ __typename }" });
  const ok = { authorization: "ok", "content-type": "application/json" };

  test("answers POST and nothing else", async () => {
    for (const method of ["GET", "PUT", "DELETE", "OPTIONS", "PATCH", "HEAD"]) {
      const reply = await edge.send("/casework/graphql?query={__typename}", { method, headers: ok });
      expect([method, reply.status, reply.headers["allow"]]).toEqual([method, 405, "POST"]);
    }
  });

  test("asks who it is before it reads anything", async () => {
    const reply = await edge.send("/casework/graphql", { method: "POST", body: "not json" });
    expect([reply.status, codeIn(reply)]).toEqual([401, "UNAUTHENTICATED"]);
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])(
    "refuses what a form of another site could send: %j",
    async (type) => {
      const headers = { authorization: "ok", ...(type ? { "content-type": type } : {}) };
      const reply = await edge.send("/casework/graphql", { method: "POST", headers, body });
      expect([reply.status, codeIn(reply)]).toEqual([415, "UNSUPPORTED_MEDIA_TYPE"]);
    },
  );

  test.each([
    ["several operations at once", `[${body},${body}]`],
    ["no JSON", "{"],
    ["no object", `"x"`],
    ["no query", "{}"],
    ["an empty query", `{"query":""}`],
    ["a query that is no text", `{"query":{"kind":"Document"}}`],
    ["variables that are no object", `{"query":"{ __typename }","variables":"{}"}`],
    ["a list of variables", `{"query":"{ __typename }","variables":[]}`],
    ["a name that is no text", `{"query":"{ __typename }","operationName":1}`],
    ["extensions that are no object", `{"query":"{ __typename }","extensions":"x"}`],
  ])("refuses %s", async (_, text) => {
    const reply = await edge.graphql(text);
    expect([reply.status, codeIn(reply)]).toEqual([400, "BAD_REQUEST"]);
  });

  test("refuses more than 64 kilobytes, declared or not", async () => {
    const large = JSON.stringify({ query: "{ __typename }", variables: { a: "x".repeat(66_000) } });
    const declared = await edge.graphql(large);
    const streamed = await edge.graphql(large, { "transfer-encoding": "chunked" });
    expect([declared.status, codeIn(declared)]).toEqual([413, "PAYLOAD_TOO_LARGE"]);
    expect([streamed.status, codeIn(streamed)]).toEqual([413, "PAYLOAD_TOO_LARGE"]);
  });

  test("answers in the media type that is asked for", async () => {
    const accept = "application/graphql-response+json";
    const reply = await edge.graphql(body, { accept });
    expect(reply.headers["content-type"]).toBe(`${accept}; charset=utf-8`);
    expect((await edge.graphql(`{"query":"{ nothing }"}`, { accept })).status).toBe(400);
  });
});

describe("every answer", () => {
  test("has a new request id and the headers that let nothing else in", async () => {
    const replies = [
      await edge.send("/livez"),
      await edge.send("/nowhere"),
      await edge.graphql({ query: "{ __typename }" }),
    ];
    for (const { headers } of replies) {
      expect(headers).toMatchObject({
        "cache-control": "no-store",
        "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
      });
      expect(headers["strict-transport-security"]).toBeUndefined();
      expect(headers["x-powered-by"] ?? headers["server"]).toBeUndefined();
    }
    expect(new Set(replies.map(({ headers }) => headers["x-request-id"])).size).toBe(3);
  });

  test("insists on HTTPS where the public address is HTTPS", async () => {
    const secure = await serve({ publicOrigin: "https://vas.example" });
    const reply = await secure.send("/nowhere", { headers: { host: "vas.example" } });
    expect(reply.headers["strict-transport-security"]).toBe("max-age=63072000; includeSubDomains");
    await secure.stop();
  });

  test("to an unknown path is the same, whatever the path", async () => {
    const replies = await Promise.all(
      ["/x", "/casework", "/casework/x", "/..%2f", "/%"].map((path) => edge.send(path)),
    );
    expect(new Set(replies.map((reply) => `${reply.status} ${codeIn(reply) as string}`))).toEqual(
      new Set(["404 NOT_FOUND"]),
    );
  });

  test("comes only to our own name, except to probes", async () => {
    const foreign = { host: "evil.example" };
    const reply = await edge.send("/casework/graphql", {
      method: "POST",
      headers: { ...foreign, authorization: "ok" },
    });
    expect([reply.status, codeIn(reply)]).toEqual([421, "MISDIRECTED"]);
    expect((await edge.send("/livez", { headers: foreign })).status).toBe(200);
  });

  test("of a failure says nothing of it, in the browser's language", async () => {
    const reply = await edge.send("/broken", { headers: { "accept-language": "sv-FI,sv;q=0.9" } });
    expect([reply.status, codeIn(reply)]).toEqual([500, "INTERNAL_ERROR"]);
    expect(reply.json.errors?.[0]?.message).toContain("Ett fel inträffade");
    expect(reply.text + edge.logged.join()).not.toContain("Virtanen");
  });

  test("takes no longer than the limit", async () => {
    const reply = await edge.send("/slow");
    expect([reply.status, codeIn(reply)]).toEqual([504, "TIMEOUT"]);
  });

  test("may be streamed, and the body read as it comes", async () => {
    const reply = await edge.send("/lines", { method: "POST", body: "x".repeat(200_000) });
    expect(reply.text).toBe(`{"part":1,"bytes":200000}\n{"part":2,"bytes":200000}\n`);
  });

  test("that breaks off in the middle ends the connection, and the log tells where it arose", async () => {
    await expect(edge.send("/broken-lines")).rejects.toThrow();
    const told = edge.logged.find((text) => text.includes("answer broke off"));
    expect(told).toContain("brokenLines");
    expect(told).not.toContain("Virtanen");
  });

  test("knows the names in its path", async () => {
    expect((await edge.send("/things/7?x=1")).text).toBe(`{"id":"7"}`);
    expect((await edge.send("/things/")).status).toBe(404);
  });

  test("is logged without address, query or header", async () => {
    edge.logged.splice(0);
    await edge.send("/things/Virtanen?name=Virtanen", {
      headers: { "x-secret": "Virtanen", "user-agent": "Virtanen" },
    });
    const line = edge.logged.find((one) => one.includes("/things"));
    expect(JSON.parse(line ?? "{}")).toMatchObject({ msg: "answered", route: "/things/:id", status: 200 });
    expect(edge.logged.join()).not.toContain("Virtanen");
  });
});

describe("the probes", () => {
  test("say what is missing, and are not ready then", async () => {
    const broken = await serve({
      checks: { database: () => Promise.reject(new Error("x")), migrations: () => Promise.resolve(true) },
    });
    const reply = await broken.send("/readyz");
    expect(reply.status).toBe(503);
    expect(JSON.parse(reply.text)).toEqual({ ready: false, database: false, migrations: true, serving: true });
    expect((await broken.send("/livez")).status).toBe(200);
    await broken.stop();
  });

  test("show the metrics to this machine only, without names or ids", async () => {
    await edge.graphql({ query: `query MattiVirtanen { greet(name: "Virtanen") }` });
    const reply = await edge.send("/metrics");
    expect(reply.text).toContain(`vas_graphql_operation_seconds_count{surface="casework",operation="free",code="OK"}`);
    expect(reply.text).not.toMatch(/Virtanen|[0-9a-f]{8}-[0-9a-f]{4}/);
    const forwarded = await edge.send("/metrics", { headers: { "x-forwarded-for": "127.0.0.1" } });
    expect(forwarded.status).toBe(404);
  });
});

describe("too many at once", () => {
  test("are refused at the door with the time to come again, but not the probes", async () => {
    const small = await serve({ routes, requestsAtOnce: 2 });
    const held = [small.send("/slow"), small.send("/slow")].map((one) => one.catch(() => undefined));
    await expect.poll(async () => (await small.send("/nowhere")).status).toBe(503);
    const reply = await small.send("/nowhere");
    expect([codeIn(reply), reply.headers["retry-after"]]).toEqual(["OVERLOADED", "2"]);
    expect((await small.send("/readyz")).status).toBe(200);
    await small.stop();
    await Promise.all(held);
  });
});

describe("stopping", () => {
  test("says not ready, takes nothing new, and lets what runs finish", async () => {
    const stopping = await serve({ routes });
    const socket = connect(stopping.port, "127.0.0.1");
    const running = stopping.send("/held");
    await new Promise((resolve) => setTimeout(resolve, 50));
    const stopped = stopping.stop(5_000);
    await expect(stopping.send("/livez")).rejects.toThrow();
    release();
    const reply = await running;
    expect([reply.text, reply.headers["connection"]]).toEqual([`{"held":false}`, "close"]);
    await stopped;
    socket.destroy();
  });

  test("ends what does not finish in time", async () => {
    const stopping = await serve({ routes });
    let open: () => void = () => undefined;
    gate.wait = new Promise((resolve) => (open = resolve));
    const running = stopping.graphql({ query: `{ greet(name: "a") }` }).catch(() => "ended");
    await expect.poll(() => stopping.asked.length).toBe(1);
    await stopping.stop(50);
    expect(await running).toBe("ended");
    open();
  });
});
