import { expect, test } from "vitest";
import { migrations } from "./index.ts";

test("migrations are listed in the order of their times, in which they run", () => {
  const times = migrations.map(({ name }) => Number(/\d{13}$/.exec(name)?.[0]));
  expect(times).toEqual(times.toSorted((one, other) => one - other));
});
