import { unusedMessages } from "@vas/ui/check-messages";
import { expect, test } from "vitest";

test("every message is shown somewhere", () => {
  const sources = import.meta.glob<string>(["/src/**/*.{ts,tsx}", "!/src/**/*.test.{ts,tsx}"], {
    query: "?raw",
    import: "default",
    eager: true,
  });
  expect(unusedMessages(sources)).toEqual([]);
});
