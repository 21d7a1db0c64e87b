import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { boxSchema, codeIn, gate, serve, UnguardedResolver, type Served } from "../testing/served-boxes.ts";
import { guardSchema, operationList } from "./index.ts";
import { operationHash } from "./operations.ts";

let edge: Served;
beforeAll(async () => {
  edge = await serve();
});
afterAll(() => edge.stop());
beforeEach(() => void edge.logged.splice(0));

describe("an operation", () => {
  test("answers objects, lists and both members of a union through the compiled document", async () => {
    const boxes = await edge.graphql({ query: "{ boxes(first: 2) { id label size inside { __typename id } } }" });
    expect(boxes.json).toEqual({
      data: {
        boxes: [0, 1].map((id) => ({
          id: String(id),
          label: "Canary Virtanen",
          size: 3,
          inside: [{ __typename: "Box", id: "1" }],
        })),
      },
    });
    const lift = `mutation Lift($weight: Int!) { lift(weight: $weight) { __typename ... on Box { id } ... on Rejection { message } } }`;
    const light = await edge.graphql({ query: lift, variables: { weight: 1 } });
    const heavy = await edge.graphql({ query: lift, variables: { weight: 11 } });
    expect(light.json.data).toEqual({ lift: { __typename: "Box", id: "1" } });
    expect(heavy.json.data).toEqual({ lift: { __typename: "TooHeavy", message: "Too heavy" } });
  });

  test("respects skip and include, fragments and several operations in one document", async () => {
    const query = `query One($no: Boolean!) { boxes(first: 1) { id label @skip(if: $no) ...Size @include(if: $no) } }
      query Two { boxes(first: 1) { size } } fragment Size on Box { size }`;
    const one = await edge.graphql({ query, operationName: "One", variables: { no: true } });
    const two = await edge.graphql({ query, operationName: "Two" });
    expect(one.json.data).toEqual({ boxes: [{ id: "0", size: 3 }] });
    expect(two.json.data).toEqual({ boxes: [{ size: 3 }] });
    expect(codeIn(await edge.graphql({ query, operationName: "Three" }))).toBe("BAD_REQUEST");
  });

  test("is told to the audit log by names of the schema, never by a name the caller chose", async () => {
    await edge.graphql({ query: "query MattiVirtanen { b: boxes(first: 1) { id } }" });
    expect(edge.asked.at(-1)?.operation).toBe("query boxes");
    await edge.graphql({ query: "query A { ...Matti } fragment Matti on Query { ... on Query { boxes { id } } }" });
    expect(edge.asked.at(-1)?.operation).toBe("query boxes");
    expect(edge.logged.join()).not.toContain("Matti");
  });

  test("speaks the language of the page, else of the person", async () => {
    const query = `{ greet(name: "a") }`;
    expect((await edge.graphql({ query })).json.data).toEqual({ greet: "a fi 1" });
    expect((await edge.graphql({ query }, { "x-language": "sv" })).json.data).toEqual({ greet: "a sv 1" });
    expect((await edge.graphql({ query }, { "x-language": "de" })).json.data).toEqual({ greet: "a fi 1" });
  });

  test("is not answered when its audit row is not committed", async () => {
    edge.auditFails = true;
    const reply = await edge.graphql({ query: "{ boxes { label } }" });
    edge.auditFails = false;
    expect(reply.status).toBe(503);
    expect(codeIn(reply)).toBe("AUDIT_UNAVAILABLE");
    expect(reply.text).not.toContain("Virtanen");
  });

  test("is refused to an actor without the permission of its root field", async () => {
    const reply = await edge.graphql({ query: "{ secret boxes(first: 1) { id } }" });
    expect(codeIn(reply)).toBe("FORBIDDEN");
    expect(reply.text).not.toContain("told");
  });
});

test("a schema with a root field that requires nothing is not served", () => {
  expect(() => guardSchema(boxSchema(UnguardedResolver))).toThrow("Query.open");
});

describe("an error", () => {
  test.each([
    ["unexpected", "INTERNAL_ERROR"],
    ["kernel", "IDEMPOTENCY_KEY_REUSED"],
    ["22021", "INVALID_TEXT"],
    ["22007", "BAD_USER_INPUT"],
    ["22P02", "BAD_USER_INPUT"],
    ["23505", "ALREADY_EXISTS"],
    ["40001", "CONFLICT"],
    ["57014", "TIMEOUT"],
    ["25P04", "TIMEOUT"],
    ["55P03", "BUSY"],
    ["99999", "INTERNAL_ERROR"],
  ])(
    "of kind %s has the code %s, words in the language, the request's id, and nothing of itself",
    async (how, code) => {
      const reply = await edge.graphql({
        query: "query($how: String!) { fail(how: $how) boxes(first: 1) { id } }",
        variables: { how },
      });
      const [error] = reply.json.errors ?? [];
      expect(reply.status).toBe(200);
      expect(error?.extensions).toEqual({ code, requestId: reply.headers["x-request-id"] });
      expect(error?.path).toEqual(["fail"]);
      expect(reply.text + edge.logged.join()).not.toContain("was here");
      expect(edge.logged.join()).not.toContain("Virtanen");
    },
  );

  test("of a full database with nothing answered is a 503 with the time to come again", async () => {
    const reply = await edge.graphql({ query: `{ fail(how: "53300") }` });
    expect(reply.status).toBe(503);
    expect(codeIn(reply)).toBe("OVERLOADED");
    expect(reply.headers["retry-after"]).toBe("2");
  });

  test("that is unexpected is logged with its place in the program, without its words", async () => {
    await edge.graphql({ query: `{ fail(how: "unexpected") }` });
    const line = edge.logged.find((one) => one.includes("operation failed"));
    expect(line).toContain("served-boxes.ts");
    expect(line).not.toContain("Virtanen");
  });

  test("of a variable names the variable and does not repeat its value", async () => {
    const query = "query($n: String!) { greet(name: $n) }";
    const reply = await edge.graphql({ query, variables: { n: { family: "Virtanen" } } });
    expect(reply.status).toBe(400);
    expect(reply.json.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", variable: "n" });
    expect(reply.text + edge.logged.join()).not.toContain("Virtanen");
  });

  test("of a document tells the reason, but no literal of it", async () => {
    const unknown = await edge.graphql({ query: "{ boxs { id } }" });
    expect(unknown.status).toBe(400);
    expect(unknown.json.errors?.[0]?.extensions).toMatchObject({ code: "GRAPHQL_VALIDATION_FAILED" });
    expect(String(unknown.json.errors?.[0]?.extensions["detail"])).toContain("boxs");
    const literal = await edge.graphql({ query: `{ boxes(first: "Virtanen") { id } }` });
    const broken = await edge.graphql({ query: `{ boxes("Virtanen` });
    expect([codeIn(literal), codeIn(broken)]).toEqual(["GRAPHQL_VALIDATION_FAILED", "GRAPHQL_PARSE_FAILED"]);
    expect(literal.text + broken.text + edge.logged.join()).not.toContain("Virtanen");
  });

  test("is told in the language of the person", async () => {
    const query = `{ fail(how: "23505") }`;
    const words = await Promise.all(
      ["fi", "sv", "en"].map(
        async (language) => (await edge.graphql({ query }, { "x-language": language })).json.errors?.[0]?.message,
      ),
    );
    expect(words).toEqual(["Sama tieto on jo olemassa.", "Uppgiften finns redan.", "The same thing already exists."]);
  });
});

describe("a document above a limit is refused before anything is resolved", () => {
  const inside = (depth: number): string => (depth === 0 ? "id" : `inside { ${inside(depth - 1)} }`);
  const doubling = Array.from(
    { length: 20 },
    (_, i) => `fragment F${i} on Box { ...F${i + 1} inside { ...F${i + 1} } }`,
  ).join("\n");
  test.each([
    ["depth", `{ boxes { ${inside(14)} } }`],
    ["aliases", `{ boxes { ${Array.from({ length: 16 }, (_, i) => `a${i}: __typename`).join(" ")} } }`],
    ["directives", `{ boxes { ${Array.from({ length: 6 }, () => "id @skip(if: false)").join(" ")} } }`],
    ["rootFields", `{ ${Array.from({ length: 11 }, () => "__typename").join(" ")} }`],
    ["rootFields", `{ ...F } fragment F on Query { ${"__typename ".repeat(11)} }`],
    ["rootFields", `{ ... on Query { ...F ...F } } fragment F on Query { ${"__typename ".repeat(6)} }`],
    ["selections", `{ boxes { ${"id ".repeat(500)} } }`],
    ["selections", `{ boxes { ...F0 } } ${doubling} fragment F20 on Box { id }`],
    ["page", "{ boxes(first: 101) { id } }"],
  ])("%s", async (limit, query) => {
    const reply = await edge.graphql({ query });
    expect(reply.status).toBe(400);
    expect(reply.json.errors?.map(({ extensions }) => [extensions["code"], extensions["limit"]])).toContainEqual([
      "QUERY_LIMIT_EXCEEDED",
      limit,
    ]);
  });

  test("tokens", async () => {
    const reply = await edge.graphql({ query: `{ boxes { ${"id ".repeat(1_000)} } }` });
    expect([reply.status, codeIn(reply)]).toEqual([400, "QUERY_LIMIT_EXCEEDED"]);
  });

  test("a page length given as a variable", async () => {
    const reply = await edge.graphql({ query: "query($n: Int) { boxes(first: $n) { id } }", variables: { n: 101 } });
    expect([reply.status, codeIn(reply)]).toEqual([400, "QUERY_LIMIT_EXCEEDED"]);
  });

  test("and what is within the limits is not: the usual introspection passes", async () => {
    const reply = await edge.graphql({ query: getIntrospectionQuery() });
    expect([reply.status, reply.json.errors]).toEqual([200, undefined]);
  });
});

describe("text", () => {
  const query = "query($n: String!) { greet(name: $n) }";
  test("comes without the marks of writing direction that were copied with it", async () => {
    const copied = "\u202a\u2068Aino\u2069\u202c";
    const { data } = (await edge.graphql({ query, variables: { n: copied } })).json as { data: { greet: string } };
    expect(data.greet).toMatch(/^Aino fi/);
  });

  test.each([
    ["NUL", "a\u0000b"],
    ["a lone surrogate", "a\ud800"],
    ["a pile of marks", `a${"\u0316\u0301".repeat(16)}`],
    ["a pile of marks between marks of direction", `a${"\u0316\u0301\u200e".repeat(16)}`],
  ])("with %s is refused, in variables and in literals", async (_, name) => {
    expect(codeIn(await edge.graphql({ query, variables: { n: name } }))).toBe("INVALID_TEXT");
    const literal = `{ greet(name: ${JSON.stringify(name)}) }`;
    expect(["INVALID_TEXT", "GRAPHQL_PARSE_FAILED"]).toContain(codeIn(await edge.graphql({ query: literal })));
  });

  test("is taken in as normal form C", async () => {
    const reply = await edge.graphql({ query, variables: { n: "a\u0308" } });
    expect(reply.json.data).toEqual({ greet: "ä fi 1" });
  });

  test("nested without end is refused", async () => {
    const body = `{"query":"{ __typename }","variables":{"a":${"[".repeat(5_000)}${"]".repeat(5_000)}}}`;
    expect(codeIn(await edge.graphql(body))).toBe("BAD_USER_INPUT");
  });
});

describe("where only listed operations are served", () => {
  const body = "query Boxes { boxes(first: 1) { id } }";
  const hash = operationHash(body);
  let listed: Served;
  beforeAll(async () => {
    const operations = operationList([{ id: hash, name: "Boxes", body }]);
    listed = await serve({ operations, freeDocuments: false, introspection: false });
  });
  afterAll(() => listed.stop());

  test("a listed one is answered by its hash and by its text, and named in log and audit", async () => {
    const byHash = await listed.graphql({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
    const byText = await listed.graphql({ query: body });
    expect([byHash.json.data, byText.json.data]).toEqual([{ boxes: [{ id: "0" }] }, { boxes: [{ id: "0" }] }]);
    expect(listed.asked.at(-1)?.operation).toBe("Boxes");
    expect(listed.logged.at(-1)).toContain(`"operation":"Boxes"`);
  });

  test("nothing else is answered, introspection included", async () => {
    for (const query of [`${body} `, "{ __typename }", getIntrospectionQuery()]) {
      const reply = await listed.graphql({ query });
      expect([reply.status, codeIn(reply)]).toEqual([400, "OPERATION_NOT_LISTED"]);
    }
    const unknown = { extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } };
    expect(codeIn(await listed.graphql(unknown))).toBe("OPERATION_NOT_LISTED");
  });

  test("a list whose hash is not that of its text is refused", () => {
    expect(() => operationList([{ id: hash, name: "Boxes", body: "{ secret }" }])).toThrow("Boxes");
  });
});

describe("too much at once", () => {
  test("statistics are refused first, reads next, decisions last", async () => {
    const busy = await serve({ capacity: 10 });
    let open: () => void = () => undefined;
    gate.wait = new Promise((resolve) => (open = resolve));
    const greet = { query: `{ greet(name: "a") }` };
    const count = { query: "{ countBoxes }" };
    const lift = { query: "mutation { lift(weight: 1) { __typename } }" };
    const waiting = Array.from({ length: 6 }, () => busy.graphql(greet));
    await expect.poll(() => busy.asked.length).toBe(6);
    const refused = await busy.graphql(count);
    expect([refused.status, codeIn(refused), refused.headers["retry-after"]]).toEqual([503, "OVERLOADED", "2"]);
    waiting.push(busy.graphql(greet), busy.graphql(greet));
    await expect.poll(() => busy.asked.length).toBe(8);
    expect(codeIn(await busy.graphql(greet))).toBe("OVERLOADED");
    expect((await busy.graphql(lift)).status).toBe(200);
    open();
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
    expect((await busy.graphql(count)).status).toBe(200);
    await busy.stop();
  });

  test("one person's requests are counted, and told how many are left", async () => {
    const few = await serve({ requestsPerMinute: 2 });
    const replies = [await few.graphql({ query: "{ __typename }" }), await few.graphql({ query: "{ __typename }" })];
    expect(replies.map(({ headers }) => headers["ratelimit"])).toEqual([
      expect.stringMatching(/^"person";r=1;t=\d+$/),
      expect.stringMatching(/^"person";r=0;t=\d+$/),
    ]);
    const third = await few.graphql({ query: "{ __typename }" });
    expect([third.status, codeIn(third)]).toEqual([429, "RATE_LIMITED"]);
    expect(Number(third.headers["retry-after"])).toBeGreaterThan(0);
    await few.stop();
  });
});
