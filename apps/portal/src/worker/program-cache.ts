import { program } from "./scope.ts";

const family = "vas-portal-";
const current = family + program.version;
const shellPath = "/portal/index.html";

/** Keeps every file of this version, past the browser's own cache: all of them, or this version is not taken into use. */
export async function keepProgram(): Promise<void> {
  const cache = await caches.open(current);
  await cache.addAll(program.files.map((file) => new Request(file, { cache: "reload" })));
}

/**
 * Removes old versions but the one before this: a page that was opened with it and is open still may load a part of it that it
 * has not needed so far, and the server has it no longer.
 */
export async function removeOldPrograms(): Promise<void> {
  const kept = (await caches.keys()).filter((name) => name.startsWith(family) && name !== current);
  await Promise.all(kept.slice(0, -1).map((name) => caches.delete(name)));
}

/** A file of this version or of the one before; a hash in its name says which. */
export async function fileOfProgram(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

/** The page of the program, in which every address of the portal opens. */
export async function shell(): Promise<Response | undefined> {
  return (await caches.open(current)).match(shellPath);
}
