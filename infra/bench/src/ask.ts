import { request } from "node:http";
import { failure } from "@vas/local/failure";
import type { Contestant } from "./contestants.ts";

/** One answer, and how long it took. */
export type Asked = { readonly answer: unknown; readonly milliseconds: number };

/** Sends one request. @throws Failure where the answer is not 200. */
export async function ask(contestant: Contestant, scenario: string, body: string): Promise<Asked> {
  const since = performance.now();
  const { status, text } = await post(contestant, scenario, body);
  if (status !== 200) throw failure(`${contestant.name} answered ${scenario} with ${status}:\n${text.slice(0, 2_000)}`);
  return { answer: JSON.parse(text), milliseconds: performance.now() - since };
}

/** By node:http, because fetch keeps the name of the host for itself. */
function post({ port, headers, path }: Contestant, scenario: string, body: string) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const all = { ...headers, "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const options = { host: "127.0.0.1", port, path: path(scenario), method: "POST", headers: all, agent: false };
    request(options, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }));
      response.on("error", reject);
    })
      .on("error", reject)
      .end(body);
  });
}
