import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, type Served } from "../testing/served-boxes.ts";
import { openPages, pagesOf } from "./index.ts";

const script = `console.log(${JSON.stringify("ä".repeat(2_000))});`;
let folder: string;
let edge: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vas-pages-"));
  for (const client of ["console", "portal"]) {
    await mkdir(join(folder, client, "assets"), { recursive: true });
    await writeFile(join(folder, client, "index.html"), `<!doctype html><title>${client}</title>`);
    await writeFile(join(folder, client, "assets", "main-a1B2c3D4.js"), script);
    await writeFile(join(folder, client, "assets", "main-a1B2c3D4.js.map"), "{}");
    await writeFile(join(folder, client, "operations.json"), "{}");
    await writeFile(join(folder, client, ".secret.txt"), "x");
  }
  await writeFile(join(folder, "outside.txt"), "outside");
  const prefixes = [
    { prefix: "/", name: "console" },
    { prefix: "/portal/", name: "portal" },
  ];
  const all = prefixes.map(async ({ prefix, name }) => ({
    prefix,
    pages: await openPages({ prefix, folder: join(folder, name) }),
  }));
  edge = await serve({ pages: pagesOf(await Promise.all(all)) });
});
afterAll(async () => {
  await edge.stop();
  await rm(folder, { recursive: true });
});

const html = { accept: "text/html,application/xhtml+xml" };

describe("the pages", () => {
  test("of the console are at /, those of the portal at /portal/, each also at its own addresses", async () => {
    const titles = async (path: string) => /<title>(\w+)/.exec((await edge.send(path, { headers: html })).text)?.[1];
    expect(await Promise.all(["/", "/referrals/1", "/portal/", "/portal/courses/1"].map(titles))).toEqual([
      "console",
      "console",
      "portal",
      "portal",
    ]);
    const moved = await edge.send("/portal");
    expect([moved.status, moved.headers["location"]]).toEqual([308, "/portal/"]);
  });

  test("may load from here only, run no inline script, and be framed by nobody", async () => {
    const policy = String((await edge.send("/", { headers: html })).headers["content-security-policy"]);
    const directives = new Map(policy.split("; ").map((one) => [one.split(" ")[0], one.split(" ").slice(1).join(" ")]));
    expect(Object.fromEntries(directives)).toMatchObject({
      "default-src": "'none'",
      "script-src": "'self'",
      "connect-src": "'self'",
      "frame-ancestors": "'none'",
      "base-uri": "'none'",
      "require-trusted-types-for": "'script'",
      "trusted-types": "default",
    });
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test("are asked for again each time; files with a hash in their name are kept for a year", async () => {
    const page = await edge.send("/", { headers: html });
    expect(page.headers["cache-control"]).toBe("no-cache");
    const again = await edge.send("/", { headers: { ...html, "if-none-match": String(page.headers["etag"]) } });
    expect([again.status, again.text]).toEqual([304, ""]);
    const file = await edge.send("/assets/main-a1B2c3D4.js");
    expect(file.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(file.text).toBe(script);
  });

  test("are sent compressed to those who understand it", async () => {
    const get = (encoding: string) => fetchRaw(edge.port, "/assets/main-a1B2c3D4.js", encoding);
    const br = await get("gzip, deflate, br");
    const gzip = await get("gzip");
    expect([br.encoding, gzip.encoding]).toEqual(["br", "gzip"]);
    expect(brotliDecompressSync(br.body).toString()).toBe(script);
    expect(gunzipSync(gzip.body).toString()).toBe(script);
    expect(br.body.length).toBeLessThan(script.length / 10);
  });

  test("lead to no file outside, no hidden file, no list of operations and no source map", async () => {
    const paths = [
      "/../outside.txt",
      "/%2e%2e/outside.txt",
      "/..%2foutside.txt",
      "/assets/../../outside.txt",
      "/.secret.txt",
      "/operations.json",
      "/assets/main-a1B2c3D4.js.map",
      "/assets/missing-a1B2c3D4.js",
      "/%00",
      "/%ff",
    ];
    const replies = await Promise.all(paths.map((path) => edge.send(path, { headers: { accept: "*/*" } })));
    expect(replies.map(({ status }) => status)).toEqual(paths.map(() => 404));
  });

  test("are not what a machine gets that asks for data, nor what answers POST", async () => {
    expect((await edge.send("/referrals/1", { headers: { accept: "application/json" } })).status).toBe(404);
    expect((await edge.send("/", { method: "POST", headers: html })).status).toBe(404);
    expect((await edge.send("/casework/x", { headers: { accept: "application/json" } })).status).toBe(404);
  });

  test("of a client that is not built are not there", async () => {
    const pages = await openPages({ prefix: "/", folder: join(folder, "nowhere") });
    expect(await pages.answer({ path: "/", method: "GET", headers: html } as never)).toBeUndefined();
  });
});

test("the pages say of the installation what they are told to, as text whatever it is, and compressed as well", async () => {
  const whole = `<!doctype html><head><title>t</title></head><body>${"ä".repeat(2_000)}</body>`;
  const own = await mkdtemp(join(folder, "own-"));
  await writeFile(join(own, "index.html"), whole);
  await writeFile(join(own, "index.html.gz"), "of the build");
  const told = { contact: `a&"<script>$&`, absent: undefined };
  const served = await serve({
    pages: pagesOf([{ prefix: "/", pages: await openPages({ prefix: "/", folder: own, told }) }]),
  });
  const said = whole.replace(
    "</head>",
    () => `<meta name="contact" content="a&#38;&#34;&#60;script&#62;$&#38;" /></head>`,
  );
  expect((await served.send("/", { headers: html })).text).toBe(said);
  const zipped = await fetchRaw(served.port, "/index.html", "gzip");
  expect(gunzipSync(zipped.body).toString()).toBe(said);
  await served.stop();
});

function fetchRaw(port: number, path: string, encoding: string) {
  return new Promise<{ encoding: string; body: Buffer }>((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, headers: { "accept-encoding": encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ encoding: String(response.headers["content-encoding"]), body: Buffer.concat(parts) }),
      );
    });
    sent.on("error", reject).end();
  });
}
