import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";

const program = `
  import { stopWhenAsked } from ${JSON.stringify(new URL("./shutdown.ts", import.meta.url).href)};
  const log = { info: (text) => console.log(text), error: (text) => console.log(text) };
  const stop = async () => { if (process.env.FAILS) throw new Error("x"); console.log("stopped"); };
  stopWhenAsked({ stop, log, withStandardInput: process.env.STDIN === "1" });
  setInterval(() => undefined, 1000);
  console.log("running");`;

/** A program that does nothing but wait to be asked to stop. */
async function start(env: Record<string, string> = {}): Promise<{ child: ChildProcess; ended: Promise<unknown> }> {
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    env: { ...process.env, ...env },
    stdio: ["pipe", "pipe", "inherit", "ipc"],
  });
  const said: string[] = [];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => said.push(...text.trim().split("\n")));
  await expect.poll(() => said, { timeout: 10_000 }).toEqual(["running"]);
  return { child, ended: once(child, "exit").then(([code]: unknown[]) => ({ code, said: said.slice(1) })) };
}

const inOrder = { code: 0, said: ["stopping", "stopped"] };

test.each(["SIGTERM", "SIGINT"] as const)("%s stops everything in order", async (signal) => {
  const { child, ended } = await start();
  child.kill(signal);
  expect(await ended).toEqual(inOrder);
});

test("a parent that is gone stops it too", async () => {
  const { child, ended } = await start();
  child.disconnect();
  expect(await ended).toEqual(inOrder);
});

test("so does the end of standard input, where that was wanted", async () => {
  const { child, ended } = await start({ STDIN: "1" });
  child.stdin?.end();
  expect(await ended).toEqual(inOrder);
});

test("what cannot stop in order says so by its exit code", async () => {
  const { child, ended } = await start({ FAILS: "1" });
  child.kill("SIGTERM");
  expect(await ended).toEqual({ code: 1, said: ["stopping", "could not stop in order"] });
});
