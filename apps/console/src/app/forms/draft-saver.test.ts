import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDraftSaver, type DraftSaver, type SaveDraft } from "./draft-saver.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function saverWith(save: SaveDraft<string>): DraftSaver<string> {
  const saver = createDraftSaver("", { delay: 1000, retryAfter: 5000 });
  saver.saveWith(save);
  return saver;
}

test("a draft is saved once, after a pause in the writing, with the newest text", async () => {
  const save = vi.fn<SaveDraft<string>>(async () => undefined);
  const saver = saverWith(save);
  saver.offer("a");
  await vi.advanceTimersByTimeAsync(900);
  saver.offer("ab");
  await vi.advanceTimersByTimeAsync(900);
  expect(save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(save.mock.calls).toEqual([["ab"]]);
  expect(saver.progress().status).toBe("saved");
});

test("what is written during a save is saved after it, never beside it", async () => {
  let finish: () => void = () => undefined;
  const save = vi.fn<SaveDraft<string>>(() => new Promise<void>((resolve) => (finish = resolve)));
  const saver = saverWith(save);
  saver.offer("a");
  await vi.advanceTimersByTimeAsync(1000);
  saver.offer("ab");
  await vi.advanceTimersByTimeAsync(3000);
  expect(save.mock.calls).toEqual([["a"]]);
  finish();
  await vi.advanceTimersByTimeAsync(1000);
  expect(save.mock.calls).toEqual([["a"], ["ab"]]);
});

test("a failed save is told and tried again until it is done", async () => {
  const save = vi.fn<SaveDraft<string>>(async () => undefined).mockRejectedValueOnce(new TypeError("Failed to fetch"));
  const saver = saverWith(save);
  saver.offer("a");
  await vi.advanceTimersByTimeAsync(1000);
  expect(saver.progress().status).toBe("failed");
  await vi.advanceTimersByTimeAsync(5000);
  expect(saver.progress().status).toBe("saved");
  expect(save).toHaveBeenCalledTimes(2);
});

test("a change that is taken back leaves nothing to save", async () => {
  const save = vi.fn<SaveDraft<string>>(async () => undefined);
  const saver = saverWith(save);
  saver.offer("a");
  saver.offer("");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(save).not.toHaveBeenCalled();
  expect(saver.progress().status).toBe("unchanged");
});

test("flush saves at once what waits", async () => {
  const save = vi.fn<SaveDraft<string>>(async () => undefined);
  const saver = saverWith(save);
  saver.offer("a");
  await saver.flush();
  expect(save.mock.calls).toEqual([["a"]]);
});
