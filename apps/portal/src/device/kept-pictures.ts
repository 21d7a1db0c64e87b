/** Where the browser keeps them: pages put them there, and the worker finds them. */
const cacheName = "vas-pictures";
const address = /\/pictures\/[0-9a-f]{64}/g;
const exactly = { ignoreVary: true } as const;

/** Is this the path of a picture of a lesson? */
export function isPicturePath(path: string): boolean {
  return /^\/pictures\/[0-9a-f]{64}$/.test(path);
}

function shownIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(address) ?? []));
}

/** Undefined where the browser keeps nothing, as it may in a private window. */
async function opened(): Promise<Cache | undefined> {
  return "caches" in globalThis ? caches.open(cacheName).catch(() => undefined) : undefined;
}

/**
 * Brings to the device the pictures that the texts of lessons show. They are published, as the texts are, and known by the hash of
 * their bytes, so that one that is here never gets old. One that is gone keeps no lesson from being read.
 * @throws Error where one cannot be had now; those before it stay
 */
export async function bringPictures(texts: readonly string[]): Promise<void> {
  const cache = await opened();
  if (!cache) return;
  for (const path of shownIn(texts)) {
    if (await cache.match(path, exactly)) continue;
    const answer = await fetch(path);
    if (answer.status === 404) continue;
    if (!answer.ok) throw new Error("A picture could not be had");
    await cache.put(path, answer);
  }
}

/** Removes from the device the pictures that none of these texts shows. */
export async function removePicturesBut(texts: readonly string[]): Promise<void> {
  const cache = await opened();
  if (!cache) return;
  const shown = shownIn(texts);
  const gone = (await cache.keys()).filter(({ url }) => !shown.has(new URL(url).pathname));
  await Promise.all(gone.map((request) => cache.delete(request, exactly)));
}

/** Leaves no picture on the device. What is on its way to it in this moment, in whatever window, goes with them. */
export async function removePictures(): Promise<void> {
  // Whoever has opened what is deleted as a whole writes to nothing from then on. A browser that keeps nothing refuses it.
  if ("caches" in globalThis) await caches.delete(cacheName).catch(() => false);
}

/** A picture that is on the device. */
export async function keptPicture(path: string): Promise<Response | undefined> {
  return (await opened())?.match(path, exactly);
}

/** How much room the pictures that the texts show take on the device, in bytes. */
export async function bytesOfPictures(texts: readonly string[]): Promise<number> {
  const kept = await Promise.all([...shownIn(texts)].map(keptPicture));
  const sizes = await Promise.all(kept.map(async (picture) => (await picture?.blob())?.size ?? 0));
  return sizes.reduce((sum, size) => sum + size, 0);
}
