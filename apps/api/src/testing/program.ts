import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "@vas/local/ports";
import { testMasterKey } from "@vas/testkit";

/** The built program as a process of its own, over the database of a test. */
export type RunningProgram = {
  readonly origin: string;
  /** Everything it has written so far, on either output. */
  output(): string;
  /** Signs a person of the demo in. @returns the cookie to send. */
  signIn(as: string): Promise<string>;
  /** Asks a surface; answers the HTTP status and the text of the body. */
  ask(cookie: string, document: string, variables?: object): Promise<{ status: number; text: string }>;
  /** Sends a JSON body with headers of the caller's own. */
  post(
    path: string,
    headers: Readonly<Record<string, string>>,
    body: object,
  ): Promise<{ status: number; text: string }>;
  send(path: string, init?: RequestInit): Promise<{ status: number; text: string }>;
  stop(): Promise<void>;
};

const entry = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** Starts what `npm run build` has left, with settings of the test's own. @throws Error where it does not begin to listen. */
export async function startProgram(
  databaseUrl: string,
  own: Readonly<Record<string, string>> = {},
): Promise<RunningProgram> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const child = spawn(process.execPath, [entry], {
    env: { ...process.env, ...settings, ...own, PORT: String(port), DATABASE_URL: databaseUrl },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let written = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (bytes: Buffer) => (written += bytes.toString()));
  while (!written.includes("listening")) {
    if (child.exitCode !== null) throw new Error(`The program ended: ${written}`);
    await wait(50);
  }
  return {
    ...callerOf(origin),
    origin,
    output: () => written,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

const settings = {
  NODE_ENV: "development",
  MASTER_KEY: testMasterKey.toString("base64"),
  DEVELOPMENT_SIGN_IN: "true",
  DOCUMENTS: "any",
  LOG_LEVEL: "debug",
};

const json = { "content-type": "application/json" };

function callerOf(origin: string): Pick<RunningProgram, "send" | "post" | "signIn" | "ask"> {
  async function send(path: string, init?: RequestInit): Promise<{ status: number; text: string }> {
    const response = await fetch(`${origin}${path}`, init);
    return { status: response.status, text: await response.text() };
  }
  const post: RunningProgram["post"] = (path, headers, body) =>
    send(path, { method: "POST", headers: { ...json, ...headers }, body: JSON.stringify(body) });
  return {
    send,
    post,
    async signIn(as) {
      const body = JSON.stringify({ as });
      const response = await fetch(`${origin}/dev/sign-in`, { method: "POST", headers: json, body });
      return response.headers.get("set-cookie")?.split(";")[0] ?? "";
    },
    ask: (cookie, query, variables = {}) => post("/casework/graphql", { cookie }, { query, variables }),
  };
}
