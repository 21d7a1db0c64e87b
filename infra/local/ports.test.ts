import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { exitCodes } from "./failure.ts";
import { freePort, portFrom, requireFreePort } from "./ports.ts";

test.each(["127.0.0.1", "0.0.0.0", "::1"])("a port that another program has on %s is refused", async (host) => {
  const port = await freePort();
  const other = createServer().listen(port, host);
  await once(other, "listening");
  await expect(requireFreePort(port, "PORT")).rejects.toMatchObject({ exitCode: exitCodes.refused });
  other.close();
  await once(other, "close");
  await expect(requireFreePort(port, "PORT")).resolves.toBeUndefined();
});

test.each(["0", "70000", "abc", "-1", "4000x"])("%s is no port", (text) => {
  expect(() => portFrom({ PORT: text }, "PORT", 4000)).toThrow(/PORT is a port number/);
});

test("a port that is not given is the standard one", () => {
  expect(portFrom({}, "PORT", 4000)).toBe(4000);
  expect(portFrom({ PORT: "" }, "PORT", 4000)).toBe(4000);
  expect(portFrom({ PORT: "5000" }, "PORT", 4000)).toBe(5000);
});

test("a port that browsers refuse is refused before anything starts", () => {
  expect(() => portFrom({ PORT: "4190" }, "PORT", 4000)).toThrow(/4190, a port that browsers refuse/);
});
