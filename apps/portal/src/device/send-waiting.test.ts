import { expect, test, vi } from "vitest";
import { deviceOn } from "./device.ts";
import { queueOn, type Waiting } from "./queue.ts";
import { postOver, sendWaiting, type Post } from "./send-waiting.ts";
import { shelvesInMemory } from "./shelves.ts";

const anna = "11111111-1111-4111-8111-111111111111";

async function queueWith(...keys: readonly string[]) {
  const shelves = shelvesInMemory();
  await deviceOn(shelves).begin(anna);
  const queue = queueOn(shelves);
  for (const key of keys) {
    const variables = { input: { enrolment: "e1", lesson: key }, idempotencyKey: key };
    await queue.add({
      person: anna,
      operation: "FinishLesson",
      variables,
      language: "fi",
      at: "2026-11-27T10:00:00.000Z",
    });
  }
  const left = async () => (await queue.waiting()).map(({ variables }) => variables.idempotencyKey);
  return { shelves, queue, left };
}

/** A server that does what it is asked once for a key, as the real one does, and can lose its answers on the way. */
function serverThat(answer: (entry: Waiting) => Response | "lost" = () => taken()) {
  const done: string[] = [];
  const post: Post = async (entry) => {
    const { idempotencyKey } = entry.variables;
    const reply = answer(entry);
    const isAnswer = reply === "lost" || reply.ok;
    if (isAnswer && !done.includes(idempotencyKey)) done.push(idempotencyKey);
    if (reply === "lost") throw new TypeError("Failed to fetch");
    return reply;
  };
  return { done, post };
}

const taken = () => Response.json({ data: { finishLesson: { __typename: "LessonFinished", course: {} } } });
const refusal = (message: string) =>
  Response.json({ data: { finishLesson: { __typename: "EnrolmentOver", message } } });
const fault = (code: string, status: number) => Response.json({ errors: [{ extensions: { code } }] }, { status });

test("what waits is sent in the order in which it was done, each once", async () => {
  const keys = Array.from({ length: 12 }, (_, place) => `k${place}`);
  const { queue, left } = await queueWith(...keys);
  const { done, post } = serverThat();
  expect(await sendWaiting(queue, post)).toBe("empty");
  expect(done).toEqual(keys);
  expect(await left()).toEqual([]);
});

test("an answer that was lost on the way is asked for again with the same key, and nothing is done twice", async () => {
  const { queue, left } = await queueWith("k1", "k2");
  const losing = serverThat(() => "lost");
  expect(await sendWaiting(queue, losing.post)).toBe("away");
  expect(losing.done).toEqual(["k1"]);
  expect(await left()).toEqual(["k1", "k2"]);
  const sent: string[] = [];
  const post: Post = async (entry) => {
    sent.push(entry.variables.idempotencyKey);
    return taken();
  };
  expect(await sendWaiting(queue, post)).toBe("empty");
  expect(sent).toEqual(["k1", "k2"]);
});

test("what the server refuses is kept with its words for the learner, and what comes after it is sent", async () => {
  const { queue, left } = await queueWith("k1", "k2");
  const words = "Ilmoittautuminen on päättynyt.";
  const { done, post } = serverThat(({ variables }) => (variables.idempotencyKey === "k1" ? refusal(words) : taken()));
  expect(await sendWaiting(queue, post)).toBe("empty");
  expect(done).toEqual(["k1", "k2"]);
  expect(await left()).toEqual([]);
  expect(await queue.refused()).toMatchObject([{ operation: "FinishLesson", message: words }]);
  await queue.forgetRefused();
  expect(await queue.refused()).toEqual([]);
});

test.each([
  ["UNAUTHENTICATED", 401, "signedOut"],
  ["OTHER_PERSON", 409, "otherPerson"],
  ["OPERATION_NOT_LISTED", 400, "outdated"],
  ["OVERLOADED", 503, "away"],
  ["RATE_LIMITED", 429, "away"],
] as const)("at %s nothing more is sent and nothing is lost", async (code, status, end) => {
  const { queue, left } = await queueWith("k1", "k2");
  const post = vi.fn<Post>(async () => fault(code, status));
  expect(await sendWaiting(queue, post)).toBe(end);
  expect(post).toHaveBeenCalledOnce();
  expect(await left()).toEqual(["k1", "k2"]);
  expect(await queue.refused()).toEqual([]);
});

test("the sign-in page of a foreign network is no answer", async () => {
  const { queue, left } = await queueWith("k1");
  expect(await sendWaiting(queue, async () => new Response("<html>Welcome to the hotel"))).toBe("away");
  expect(await sendWaiting(queue, async () => Response.json({ welcome: true }))).toBe("away");
  expect(await left()).toEqual(["k1"]);
});

test("what cannot be read by the server is refused at once; at what it fails again and again, the rest goes on after five times", async () => {
  const { queue, left } = await queueWith("k1", "k2");
  expect(await sendWaiting(queue, async () => fault("BAD_USER_INPUT", 400))).toBe("empty");
  expect(await queue.refused()).toHaveLength(2);
  const other = await queueWith("k3", "k4");
  const failing: Post = async ({ variables }) =>
    variables.idempotencyKey === "k3" ? fault("INTERNAL_ERROR", 500) : taken();
  for (const _ of [1, 2, 3, 4]) expect(await sendWaiting(other.queue, failing)).toBe("away");
  expect(await other.left()).toEqual(["k3", "k4"]);
  await sendWaiting(other.queue, failing);
  expect(await sendWaiting(other.queue, failing)).toBe("empty");
  expect(await left()).toEqual([]);
  expect(await other.queue.refused()).toMatchObject([{ message: null }]);
});

test("what belongs to one person is never sent once the device is another's", async () => {
  const { queue, shelves } = await queueWith("k1");
  await shelves.put("about", "owner", "22222222-2222-4222-8222-222222222222");
  const post = vi.fn<Post>(async () => taken());
  expect(await sendWaiting(queue, post)).toBe("empty");
  expect(post).not.toHaveBeenCalled();
});

test("an entry is sent in the name of its person, by the hash of its operation, and keeps no session alive", async () => {
  const fetched = vi.fn<typeof fetch>(async () => taken());
  vi.stubGlobal("fetch", fetched);
  const { queue } = await queueWith("k1");
  await sendWaiting(queue, postOver({ FinishLesson: "abc" }));
  vi.unstubAllGlobals();
  const [, request] = fetched.mock.lastCall ?? [];
  expect(request?.headers).toMatchObject({ "x-person": anna, "x-language": "fi", "x-activity": "background" });
  expect(JSON.parse(request?.body as string)).toEqual({
    operationName: "FinishLesson",
    variables: { input: { enrolment: "e1", lesson: "k1" }, idempotencyKey: "k1" },
    extensions: { persistedQuery: { version: 1, sha256Hash: "abc" } },
  });
});
