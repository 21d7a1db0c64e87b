import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAnswerKeeper, type KeeperOptions, type Sent, type SentBy } from "./answer-keeper.ts";
import { forgetKeptAnswers, keptName, type Waiting } from "./kept-answers.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

const name = keptName("learner", "attempt");
const yes = { kind: "true_false", isTrue: true } as const;
const no = { kind: "true_false", isTrue: false } as const;

/** A server that answers when told to, in the order in which it was asked. */
function givenServer() {
  const asked: Waiting[] = [];
  const by: SentBy[] = [];
  const answers: ((sent: Sent) => void)[] = [];
  return {
    asked,
    by,
    send(answer: Waiting, who: SentBy): Promise<Sent> {
      asked.push(answer);
      by.push(who);
      return new Promise((resolve) => answers.push(resolve));
    },
    async answer(sent: Sent): Promise<void> {
      answers.shift()?.(sent);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

function given(differently: Partial<KeeperOptions> = {}) {
  const server = givenServer();
  const lost: number[] = [];
  let keys = 0;
  const keeper = createAnswerKeeper({
    send: server.send,
    onOver: (many) => lost.push(many),
    storage: sessionStorage,
    name,
    newKey: () => `key-${(keys += 1)}`,
    random: () => 0.5,
    ...differently,
  });
  const saved = () => keeper.current().saved.map(({ place }) => place);
  return { server, keeper, saved, lost, stop: keeper.start() };
}

test("an answer is sent at once, waits in the tab's storage until the server has it, and is saved once", async () => {
  const { server, keeper, saved } = given();
  keeper.give(3, yes);
  expect(server.asked).toEqual([{ place: 3, answer: yes, key: "key-1" }]);
  expect(sessionStorage.getItem(name)).toContain("key-1");
  await server.answer({ kind: "saved" });
  expect([saved(), keeper.current().waiting, sessionStorage.getItem(name)]).toEqual([[3], [], null]);
});

test("of two answers to the same question the later one is sent last, and only then is the question saved", async () => {
  const { server, keeper, saved } = given();
  keeper.give(0, yes);
  keeper.give(0, no);
  expect(server.asked).toHaveLength(1);
  await server.answer({ kind: "saved" });
  expect(keeper.current().waiting).toEqual([{ place: 0, answer: no, key: "key-2" }]);
  expect(server.asked.map(({ answer }) => answer)).toEqual([yes, no]);
  await server.answer({ kind: "saved" });
  expect(saved()).toEqual([0, 0]);
  expect(keeper.current().waiting).toEqual([]);
});

test("without a network it is told, kept, and sent again under the same key, later and later, until it arrives", async () => {
  const { server, keeper, saved } = given();
  keeper.give(1, yes);
  await server.answer({ kind: "failed" });
  expect(keeper.current().isFailing).toBe(true);
  await vi.advanceTimersByTimeAsync(2_000);
  await server.answer({ kind: "failed" });
  await vi.advanceTimersByTimeAsync(3_999);
  expect(server.asked).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1);
  await server.answer({ kind: "saved" });
  expect(server.asked.map(({ key }) => key)).toEqual(["key-1", "key-1", "key-1"]);
  expect([saved(), keeper.current().isFailing]).toEqual([[1], false]);
});

/** How long after a failed try each next one comes, in milliseconds. */
async function pausesOf(random: () => number, retryAfter?: number): Promise<readonly number[]> {
  const { server, keeper, stop } = given({ random });
  const pauses: number[] = [];
  keeper.give(1, yes);
  for (let tries = 1; tries <= 5; tries += 1) {
    await server.answer({ kind: "failed", retryAfter });
    const since = Date.now();
    while (server.asked.length === tries) await vi.advanceTimersByTimeAsync(100);
    pauses.push(Date.now() - since);
  }
  stop();
  sessionStorage.clear();
  return pauses;
}

test("pages that failed in the same moment come again spread over a time that grows, and none at once", async () => {
  expect(await pausesOf(() => 0)).toEqual([1_000, 2_000, 4_000, 7_500, 7_500]);
  expect(await pausesOf(() => 0.5)).toEqual([2_000, 4_000, 8_000, 15_000, 15_000]);
  expect(await pausesOf(() => 1)).toEqual([3_000, 6_000, 12_000, 22_500, 22_500]);
});

test("a server that says when to come again is not asked before, and by all in one moment neither", async () => {
  expect(await pausesOf(() => 0, 5_000)).toEqual([5_000, 5_000, 5_000, 7_500, 7_500]);
  expect(await pausesOf(() => 1, 5_000)).toEqual([7_000, 9_000, 13_000, 22_500, 22_500]);
});

test("in an exam the server is not waited for longer than a minute, whatever it asks for", async () => {
  expect(await pausesOf(() => 0, 3_600_000)).toEqual([60_000, 60_000, 60_000, 60_000, 60_000]);
});

test("an answer is sent by the learner, and again by the page", async () => {
  const { server, keeper } = given();
  keeper.give(1, yes);
  await server.answer({ kind: "failed" });
  keeper.give(2, yes);
  await server.answer({ kind: "failed" });
  expect(server.asked.map(({ place }) => place)).toEqual([1, 1]);
  await vi.advanceTimersByTimeAsync(4_000);
  await server.answer({ kind: "saved" });
  await server.answer({ kind: "saved" });
  expect(server.asked.map(({ place }) => place)).toEqual([1, 1, 1, 2]);
  expect(server.by).toEqual(["learner", "page", "page", "learner"]);
});

test("the network's return is not waited out: what waits goes at once, in its order", async () => {
  const { server, keeper, saved } = given();
  keeper.give(1, yes);
  keeper.give(2, no);
  await server.answer({ kind: "failed" });
  window.dispatchEvent(new Event("online"));
  await server.answer({ kind: "saved" });
  await server.answer({ kind: "saved" });
  expect(server.asked.map(({ place }) => place)).toEqual([1, 1, 2]);
  expect(saved()).toEqual([1, 2]);
});

test("after a reload of the tab what waited is sent, under the key that it had", async () => {
  const before = given();
  before.keeper.give(5, yes);
  await before.server.answer({ kind: "failed" });
  before.stop();
  const after = given();
  expect(after.server.asked).toEqual([{ place: 5, answer: yes, key: "key-1" }]);
  await after.server.answer({ kind: "saved" });
  expect(after.saved()).toEqual([5]);
});

test("what the server refuses is told at its question and stays refused until it is answered anew", async () => {
  const { server, keeper, saved } = given();
  keeper.give(4, yes);
  await server.answer({ kind: "refused", message: "Vastaus ei sovi.", isOver: false });
  expect(keeper.current()).toMatchObject({ waiting: [], refusals: { 4: "Vastaus ei sovi." } });
  keeper.give(4, no);
  expect(keeper.current().refusals).toEqual({});
  await server.answer({ kind: "saved" });
  expect(saved()).toEqual([4]);
});

test("where the exam has ended nothing more is sent, and it is told how many answers did not arrive", async () => {
  const { server, keeper, lost, saved } = given();
  keeper.give(0, yes);
  keeper.give(1, yes);
  await server.answer({ kind: "refused", message: "Aika on päättynyt.", isOver: true });
  expect([lost, saved(), server.asked.length, keeper.current().waiting]).toEqual([[2], [], 1, []]);
});

test("handing in waits until the server has everything, and does not go ahead without", async () => {
  const { server, keeper } = given();
  keeper.give(0, yes);
  const flushed = keeper.flush();
  await server.answer({ kind: "saved" });
  expect(await flushed).toBe(true);
  keeper.give(1, yes);
  const failing = keeper.flush();
  await server.answer({ kind: "failed" });
  expect(await failing).toBe(false);
});

test("what the server takes while it is asked how the attempt stands is still known when its older answer comes", async () => {
  const { server, keeper, saved } = given();
  keeper.give(0, yes);
  let answerOlder: () => void = () => undefined;
  const refresh = keeper.refresh(() => new Promise((resolve) => (answerOlder = resolve)));
  await server.answer({ kind: "saved" });
  keeper.give(1, yes);
  await server.answer({ kind: "saved" });
  expect(saved()).toEqual([0, 1]);
  answerOlder();
  await refresh;
  keeper.refreshed();
  expect(saved()).toEqual([1]);
});

test("signing out forgets what the tab keeps of anybody, and nothing else", async () => {
  const { server, keeper } = given();
  sessionStorage.setItem("other", "stays");
  keeper.give(0, yes);
  await server.answer({ kind: "failed" });
  forgetKeptAnswers(sessionStorage);
  expect([sessionStorage.getItem(name), sessionStorage.getItem("other")]).toEqual([null, "stays"]);
});

test("a storage that holds nonsense keeps nothing", () => {
  sessionStorage.setItem(name, "{");
  expect(given().keeper.current().waiting).toEqual([]);
});
