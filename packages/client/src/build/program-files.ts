import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a service worker keeps of a built client, and the name of that whole. */
export type ProgramFiles = {
  /** Changes with any byte of any file. */
  readonly version: string;
  /** Addresses from the root of the site. */
  readonly files: readonly string[];
};

/** Alphabets that no word of ours is written in: a name that needs one is drawn in a font of the machine. */
const foreignAlphabet = /-(cyrillic|greek|vietnamese)(-ext)?-/;

/**
 * The files with which a built client runs without a network: its page, scripts, styles and fonts.
 * @param folder the built client
 * @param base the address at which it is served, with a slash at the end
 * @throws Error where the folder holds no page.
 */
export function programFiles(folder: string, base: string): ProgramFiles {
  const assets = globSync("assets/*.{js,css,woff2}", { cwd: folder }).filter((name) => !foreignAlphabet.test(name));
  const names = ["index.html", ...assets.map((name) => name.replaceAll("\\", "/")).toSorted()];
  const hash = createHash("sha256");
  for (const name of names) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  return { version: hash.digest("hex").slice(0, 16), files: names.map((name) => base + name) };
}
