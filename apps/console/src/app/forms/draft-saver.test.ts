import { ConnectionLost } from "@vas/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDraftSaver, type DraftOutcome, type DraftSaver, type SaveDraft } from "./draft-saver.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function saverWith(save: SaveDraft<string>): DraftSaver<string> {
  const saver = createDraftSaver("", { delay: 1000, retryAfter: 5000 });
  saver.saveWith(save);
  return saver;
}

test("a draft is saved once, after a pause in the writing, with the newest text", async () => {
  const save = vi.fn<SaveDraft<string>>(async () => "saved");
  const saver = saverWith(save);
  saver.offer("a");
  await vi.advanceTimersByTimeAsync(900);
  saver.offer("ab");
  await vi.advanceTimersByTimeAsync(900);
  expect(save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(save.mock.calls).toEqual([["ab", "person"]]);
  expect(saver.progress().status).toBe("saved");
});

test("what is written during a save is saved after it, never beside it", async () => {
  let finish: (outcome: DraftOutcome) => void = () => undefined;
  const save = vi.fn<SaveDraft<string>>(() => new Promise((resolve) => (finish = resolve)));
  const saver = saverWith(save);
  saver.offer("a");
  await vi.advanceTimersByTimeAsync(1000);
  saver.offer("ab");
  await vi.advanceTimersByTimeAsync(3000);
  expect(save.mock.calls).toEqual([["a", "person"]]);
  finish("saved");
  await vi.advanceTimersByTimeAsync(1000);
  expect(save.mock.calls).toEqual([
    ["a", "person"],
    ["ab", "person"],
  ]);
});

const lost = new ConnectionLost("The connection was lost");

test("a save whose connection was lost is told and tried again by the page until it is done", async () => {
  const save = vi.fn<SaveDraft<string>>(async () => "saved").mockRejectedValueOnce(lost);
  const saver = saverWith(save);
  saver.offer("a");
  await vi.advanceTimersByTimeAsync(1000);
  expect(saver.progress().status).toBe("failed");
  await vi.advanceTimersByTimeAsync(5000);
  expect(saver.progress().status).toBe("saved");
  expect(save.mock.calls.map(([, by]) => by)).toEqual(["person", "page"]);
});

test("what is written after a lost connection is saved for the person, not for the page", async () => {
  const save = vi.fn<SaveDraft<string>>(async () => "saved").mockRejectedValueOnce(lost);
  const saver = saverWith(save);
  saver.offer("a");
  await vi.advanceTimersByTimeAsync(1000);
  saver.offer("ab");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(save.mock.calls).toEqual([
    ["a", "person"],
    ["ab", "person"],
  ]);
});

test("a refusal is final: nothing is sent again, neither by itself nor for more that is written", async () => {
  const save = vi.fn<SaveDraft<string>>(async () => "refused");
  const saver = saverWith(save);
  saver.offer("a");
  await vi.advanceTimersByTimeAsync(60_000);
  saver.offer("ab");
  await vi.advanceTimersByTimeAsync(60_000);
  await saver.flush();
  expect(save).toHaveBeenCalledOnce();
  expect(saver.progress().status).toBe("refused");
});

test("a failure that does not pass by itself waits until the person goes on", async () => {
  const save = vi.fn<SaveDraft<string>>(async () => "saved").mockRejectedValueOnce(new Error("boom"));
  const saver = saverWith(save);
  saver.offer("a");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(save).toHaveBeenCalledOnce();
  expect(saver.progress().status).toBe("stopped");
  saver.offer("ab");
  await vi.advanceTimersByTimeAsync(1000);
  expect(save.mock.lastCall).toEqual(["ab", "person"]);
  expect(saver.progress().status).toBe("saved");
});

test("a change that is taken back leaves nothing to save", async () => {
  const save = vi.fn<SaveDraft<string>>(async () => "saved");
  const saver = saverWith(save);
  saver.offer("a");
  saver.offer("");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(save).not.toHaveBeenCalled();
  expect(saver.progress().status).toBe("unchanged");
});

test("flush saves at once what waits", async () => {
  const save = vi.fn<SaveDraft<string>>(async () => "saved");
  const saver = saverWith(save);
  saver.offer("a");
  await saver.flush();
  expect(save.mock.calls).toEqual([["a", "person"]]);
});
