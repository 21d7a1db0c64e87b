import { randomUUID } from "node:crypto";
import { request as httpRequest } from "node:http";
import { Writable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import type { StaffActor } from "@vas/domain/kernel";
import { plantCanaries, sightings } from "@vas/testkit";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openAdmission, openLog, openRateLimit } from "../edge/index.ts";
import { openRequest } from "../kernel/request.ts";
import { csv, row } from "../testing/given-register.ts";
import { codeIn, serve, type Served } from "../testing/served-boxes.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";
import { registerImportRoute } from "./register.route.ts";

const path = "/casework/register-import?dryRun=false";
const logged: string[] = [];
let world: World;
let edge: Served;

beforeAll(async () => {
  world = await openWorld();
  const kernel = world.kernels.casework;
  const route = registerImportRoute({
    identify: ({ headers }) => {
      const actor = staffActor(String(headers.authorization), "sv") as StaffActor;
      return Promise.resolve({ actor, session: null, purpose: null });
    },
    open: (asked) => openRequest(kernel, asked),
    rateLimit: openRateLimit({ name: "casework", requests: 20, seconds: 60 }),
    admission: openAdmission(10),
    log: openLog("debug", new Writable({ write: (chunk, _, done) => (logged.push(String(chunk)), done()) })),
  });
  edge = await serve({ routes: [route] });
});
afterAll(async () => {
  await edge.stop();
  await world.close();
});
afterEach(() => void logged.splice(0));

function headersOf(as: string, more: Record<string, string> = {}) {
  return { authorization: as, "idempotency-key": randomUUID(), "content-type": "text/csv", ...more };
}

async function send(body: string, headers = headersOf("director")) {
  const reply = await edge.send(path, { method: "POST", headers, body });
  const lines = reply.text.split("\n").filter((text) => text !== "");
  return { ...reply, last: JSON.parse(lines.at(-1) ?? "null") as Record<string, unknown> };
}

/** Sends the beginning of a file; the connection stays open until the test ends it. */
async function beginSending(text: string) {
  const headers = { ...headersOf("director"), "content-length": String(text.length) };
  const sent = httpRequest({ host: "127.0.0.1", port: edge.port, path, method: "POST", headers, agent: false });
  const answered = new Promise<string>((resolve, reject) => {
    sent.on("error", reject).on("response", (response) => {
      let received = "";
      response.on("data", (part: Buffer) => (received += part.toString())).on("end", () => resolve(received));
    });
  });
  sent.write(text.slice(0, 40));
  await wait(100);
  return { end: () => sent.end(text.slice(40)), answered, hangUp: () => sent.destroy() };
}

describe("the last line of the answer", () => {
  test("is what was brought in, and the answer tells how often one may ask", async () => {
    const reply = await send(csv([row(1)]));
    expect(reply.status).toBe(200);
    expect(reply.last).toEqual({
      counts: { rows: 1, added: 1, unchanged: 0, persons: 1, customers: 1, ended: 0 },
      covers: { from: "2015-02-01", to: "2015-02-28", isStated: false },
    });
    expect(reply.headers["ratelimit-policy"]).toBe('"casework";q=20;w=60');
  });

  test("tells the days that are stated, and a row of another day by its line", async () => {
    const asked = async (days: string) => {
      const { text } = await edge.send(`${path}&${days}`, {
        method: "POST",
        headers: headersOf("director"),
        body: csv([row(1)]),
      });
      return JSON.parse(text.trim().split("\n").at(-1) ?? "null") as unknown;
    };
    expect(await asked("from=2015-01-01&to=2015-12-31")).toMatchObject({
      counts: { added: 0, unchanged: 1 },
      covers: { from: "2015-01-01", to: "2015-12-31", isStated: true },
    });
    expect(await asked("from=2015-03-01&to=2015-12-31")).toMatchObject({
      problems: [{ line: 2, column: "received_on", code: "outside_span" }],
    });
    for (const days of ["from=2015-01-01", "from=2015-12-31&to=2015-01-01", "from=2015-01-01&to=2999-01-01"]) {
      expect(await asked(days)).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
    }
  });

  test("names what the register contradicts, in the language that the page shows", async () => {
    const later = row(2, { person: "P-1", received_on: "2016-01-01", decided_on: "2016-01-08" });
    const asked = (language: string) => send(csv([later]), headersOf("director", { "x-language": language }));
    const { last } = await asked("fi");
    expect(last["problems"]).toMatchObject([
      {
        line: 2,
        message: "Rivi 2, sarake decided_on: henkilö on rekisterin mukaan jo asiakas samaan aikaan, alkaen 2015-02-20.",
      },
    ]);
    expect(JSON.stringify((await asked("xx")).last)).toContain("är enligt registret redan kund");
  });

  test("is the failure where the work failed, which the log tells without a word of the file", async () => {
    const canaries = plantCanaries(["given_name", "family_name", "referrer", "person", "reference"]);
    await world.administrator.query("alter table casework.register_entry add constraint none check (false) not valid");
    const reply = await send(csv([row(3, canaries)]));
    await world.administrator.query("alter table casework.register_entry drop constraint none");
    expect(reply.last).toMatchObject({
      errors: [{ extensions: { code: "INTERNAL_ERROR", requestId: reply.headers["x-request-id"] } }],
    });
    const told = logged.join("");
    expect(told).toContain("register import failed");
    expect(told).toContain(String(reply.headers["x-request-id"]));
    expect(told).toContain("23514");
    expect(sightings(canaries, told + edge.logged.join("") + reply.text)).toEqual([]);
  });

  test("is an error where the key of another file is used", async () => {
    const headers = headersOf("director");
    await send(csv([row(4)]), headers);
    const { last } = await send(csv([row(5)]), headers);
    expect(last).toMatchObject({ errors: [{ extensions: { code: "IDEMPOTENCY_KEY_REUSED" } }] });
  });
});

describe("one import at a time", () => {
  test("a second is told so, and let in when the first has ended", async () => {
    const first = await beginSending(csv([row(11)]));
    const second = await send(csv([row(12)]));
    expect([second.status, codeIn(second)]).toEqual([409, "IMPORT_RUNNING"]);
    first.end();
    expect(await first.answered).toContain('"added":1');
    expect((await send(csv([row(12)]))).last).toHaveProperty("counts");
  });

  test("who hangs up while sending makes room for the next, and nothing of theirs is brought in", async () => {
    const first = await beginSending(csv([row(13)]));
    first.answered.catch(() => undefined);
    first.hangUp();
    await wait(100);
    expect((await send(csv([row(14)]))).last).toHaveProperty("counts");
    const { rows } = await world.administrator.query("select from casework.referral where reference = 'R-13'");
    expect(rows).toEqual([]);
  });
});

describe("refused before a byte is read:", () => {
  test("who may not import", async () => {
    const reply = await send(csv([row(15)]), headersOf("caseworker"));
    expect([reply.status, codeIn(reply)]).toEqual([403, "FORBIDDEN"]);
  });

  test("what is larger than any register", async () => {
    const headers = { ...headersOf("director"), "content-length": String(101 * 1_024 * 1_024) };
    const status = await new Promise((resolve, reject) => {
      const sent = httpRequest({ host: "127.0.0.1", port: edge.port, path, method: "POST", headers, agent: false });
      sent.on("error", reject).on("response", (response) => {
        resolve(response.statusCode);
        sent.destroy();
      });
      sent.write("reference");
    });
    expect(status).toBe(413);
  });

  test("who asks too often", async () => {
    let status = 200;
    for (let times = 0; times < 20 && status !== 429; times += 1) ({ status } = await send(csv([row(1)])));
    expect(status).toBe(429);
  });
});
