import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Answer, EdgeRequest, Headers } from "./exchange.ts";

/** The built files of a client, served under a prefix. */
export type PagesOptions = {
  /** `/` for the console, `/portal/` for the portal. */
  readonly prefix: string;
  /** The folder that the client's build leaves. */
  readonly folder: string;
  /** What the client's page says of this installation besides what was built, as `meta` elements by their names. */
  readonly told?: Readonly<Record<string, string | undefined>>;
};

export type Pages = {
  /** The file, or the client's page for its own addresses; undefined where the path is none of the client's. */
  answer(request: EdgeRequest): Promise<Answer | undefined>;
};

type Encoding = "br" | "gzip";
type File = {
  readonly path: string;
  readonly type: string;
  readonly isHashed: boolean;
  /** Written into the head of the client's page. */
  readonly inHead?: string;
  content?: Promise<Content>;
};
type Content = { readonly plain: Buffer; readonly etag: string; readonly encoded: Partial<Record<Encoding, Buffer>> };

const mediaTypes: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json; charset=utf-8",
  webmanifest: "application/manifest+json; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  avif: "image/avif",
  ico: "image/x-icon",
  woff2: "font/woff2",
};

/** Written by the build for tools, not for browsers: the list of operations, source maps. */
const notServed = /(^|\/)(operations\.json|[^/]+\.map|\.[^/]*)$/;
/** The build puts a hash of the content into these names, so that a changed file is another file. */
const hashedName = /-[\w-]{8}\.\w+$/;
const compressible = /^(text\/|application\/(json|manifest)|image\/svg)/;
const compressedEndings: Readonly<Record<Encoding, string>> = { br: ".br", gzip: ".gz" };
const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/**
 * Serves a client's files. Only files that were there at the start are served, so that no path can lead out of the folder.
 * A client that is not built answers nothing.
 */
export async function openPages({ prefix, folder, told = {} }: PagesOptions): Promise<Pages> {
  const files = await listFiles(folder);
  const built = files.get("index.html");
  const index = built && { ...built, inHead: metaElements(told) };
  if (index) files.set("index.html", index);

  return {
    async answer(request) {
      if (!index || !request.path.startsWith(prefix) || !isReading(request)) return undefined;
      const name = decodePath(request.path.slice(prefix.length));
      const file = name === "" ? index : (files.get(name) ?? (isPageOfClient(request, name) ? index : undefined));
      return file ? answerFile(file, request) : undefined;
    },
  };
}

/** Sends `/portal` to `/portal/`, and asks the clients in order: the longer prefix first. */
export function pagesOf(all: readonly { readonly prefix: string; readonly pages: Pages }[]) {
  const ordered = all.toSorted((one, other) => other.prefix.length - one.prefix.length);
  return async (request: EdgeRequest): Promise<Answer | undefined> => {
    for (const { prefix, pages } of ordered) {
      if (`${request.path}/` === prefix) return { status: 308, kind: "page", headers: { location: prefix } };
      if (request.path.startsWith(prefix)) return pages.answer(request);
    }
    return undefined;
  };
}

function isReading({ method }: EdgeRequest): boolean {
  return method === "GET" || method === "HEAD";
}

/** Addresses inside a client have no ending; a missing file is missing, not the start page under its name. */
function isPageOfClient({ headers }: EdgeRequest, name: string): boolean {
  return !name.split("/").at(-1)?.includes(".") && (headers.accept ?? "").includes("text/html");
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function listFiles(folder: string): Promise<Map<string, File>> {
  const files = new Map<string, File>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join("/");
    const type = mediaTypes[name.split(".").at(-1) ?? ""];
    if (type && !notServed.test(name)) files.set(name, { path, type, isHashed: hashedName.test(name) });
  }
  return files;
}

function metaElements(told: NonNullable<PagesOptions["told"]>): string {
  return Object.entries(told)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, content]) => `<meta name="${escaped(name)}" content="${escaped(content)}" />`)
    .join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

async function answerFile(file: File, { headers: asked }: EdgeRequest): Promise<Answer> {
  const content = await (file.content ??= readContent(file));
  const caching = file.isHashed ? "public, max-age=31536000, immutable" : "no-cache";
  const headers: Headers = {
    "content-type": file.type,
    "cache-control": caching,
    etag: content.etag,
    vary: "accept-encoding",
  };
  if (asked["if-none-match"] === content.etag) return { status: 304, kind: "page", headers };
  const encoding = chooseEncoding(asked["accept-encoding"], content);
  const body = encoding ? content.encoded[encoding] : undefined;
  if (!encoding || !body) return { status: 200, kind: "page", headers, body: content.plain };
  return { status: 200, kind: "page", headers: { ...headers, "content-encoding": encoding }, body };
}

function chooseEncoding(accepted: unknown, { encoded }: Content): Encoding | undefined {
  const names = typeof accepted === "string" ? accepted.split(",").map((name) => name.trim().split(";")[0]) : [];
  return (["br", "gzip"] as const).find((encoding) => encoded[encoding] && names.includes(encoding));
}

/** Read once and kept: a client's files are some megabytes. Compressed by the build, or here at first use. */
async function readContent(file: File): Promise<Content> {
  const { inHead = "" } = file;
  const built = await readFile(file.path);
  const plain = inHead === "" ? built : Buffer.from(built.toString().replace("</head>", () => `${inHead}</head>`));
  const etag = `"${createHash("sha256").update(plain).digest("base64url").slice(0, 27)}"`;
  if (!compressible.test(file.type) || plain.length < 1_024) return { plain, etag, encoded: {} };
  const [br, zipped] = await Promise.all([compressed(file, "br", plain), compressed(file, "gzip", plain)]);
  return { plain, etag, encoded: { br, gzip: zipped } };
}

function compressed({ path, inHead = "" }: File, encoding: Encoding, plain: Buffer): Promise<Buffer> {
  const compressedHere = () =>
    encoding === "br"
      ? compressBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
      : compressGzip(plain, { level: 6 });
  return inHead === "" ? readFile(path + compressedEndings[encoding]).catch(compressedHere) : compressedHere();
}
