import type { Actor, Instant } from "@vas/domain/kernel";
import { expect, test } from "vitest";
import { staffActor } from "../testing/world.ts";
import { filesAnHour, openFileWatch } from "./file-watch.ts";

function watching() {
  const alarmed: string[] = [];
  const clock = { at: Date.parse("2026-11-27T08:00:00Z") };
  const watch = openFileWatch({
    now: () => new Date(clock.at).toISOString() as Instant,
    alarm: ({ id }) => void alarmed.push(id),
  });
  const open = (actor: Actor, ...files: readonly string[]) => {
    const by = { actor, surface: "casework", purpose: null, operation: "Test", requestId: "1" } as const;
    watch({ ...by, subjects: [], classes: [], count: 1, files, decision: "allowed" });
  };
  return { alarmed, clock, open, watch };
}

const caseworker = staffActor("caseworker");
const supervisor = staffActor("supervisor");
const files = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `person-${from + i}`);

test("whoever opens the files of more than 30 people within an hour is told of, once", () => {
  const { alarmed, open } = watching();
  for (const file of files(filesAnHour)) open(caseworker, file);
  expect(alarmed).toEqual([]);
  open(caseworker, "one more");
  open(caseworker, "and another");
  expect(alarmed).toEqual([caseworker.id]);
});

test("the same file opened again and again counts once, and each person counts for themselves", () => {
  const { alarmed, open } = watching();
  for (const file of files(filesAnHour)) open(caseworker, file, file);
  for (const file of files(filesAnHour)) open(caseworker, file);
  for (const file of files(filesAnHour, 500)) open(supervisor, file);
  expect(alarmed).toEqual([]);
});

test("what was opened more than an hour ago counts no more, and a second time is told again", () => {
  const { alarmed, clock, open } = watching();
  open(caseworker, ...files(20));
  clock.at += 61 * 60_000;
  open(caseworker, ...files(filesAnHour, 100));
  expect(alarmed).toEqual([]);
  open(caseworker, "one more");
  clock.at += 61 * 60_000;
  open(caseworker, ...files(filesAnHour + 1, 200));
  expect(alarmed).toEqual([caseworker.id, caseworker.id]);
});

test("what was refused opened nothing", () => {
  const { alarmed, watch } = watching();
  const by = { actor: caseworker, surface: "casework", purpose: null, operation: "Test", requestId: "1" } as const;
  watch({ ...by, subjects: [], classes: [], count: 0, files: files(50), decision: "refused" });
  expect(alarmed).toEqual([]);
});
