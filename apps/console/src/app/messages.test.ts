import { clientMessages } from "@vas/client";
import type { MessageMap } from "@vas/ui";
import { faultsOf, unusedMessages } from "@vas/ui/check-messages";
import { expect, test } from "vitest";

const modules = import.meta.glob<Readonly<Record<string, MessageMap>>>("../**/*messages.ts", { eager: true });

for (const [file, exported] of Object.entries(modules)) {
  test(`${file} says everything in three languages with the same values`, () => {
    expect(Object.values(exported).flatMap(faultsOf)).toEqual([]);
  });
}

test("the words shared with the portal are whole", () => {
  expect(faultsOf(clientMessages)).toEqual([]);
});

test("every message is shown somewhere", () => {
  const sources = import.meta.glob<string>(["/src/**/*.{ts,tsx}", "!/src/**/*.test.{ts,tsx}"], {
    query: "?raw",
    import: "default",
    eager: true,
  });
  expect(unusedMessages(sources)).toEqual([]);
});
