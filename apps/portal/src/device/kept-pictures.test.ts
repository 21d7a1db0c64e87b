import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { deviceOn } from "./device.ts";
import { bringPictures, bytesOfPictures, isPicturePath, keptPicture, removePicturesBut } from "./kept-pictures.ts";
import { shelvesInMemory } from "./shelves.ts";

const [house, street, gone] = ["0a", "1b", "2c"].map((digits) => `/pictures/${digits.repeat(32)}`) as [
  string,
  string,
  string,
];
const text = (...paths: readonly string[]) => paths.map((path) => `Teksti\n\n![Kuva](${path} "Selite")`).join("\n\n");

/** What a browser keeps answers in, by address; this one has no such place. */
function cachesInMemory() {
  const pathOf = (asked: string | { readonly url: string }) =>
    new URL(typeof asked === "string" ? asked : asked.url, "https://vas.example").pathname;
  const cacheOf = (kept: Map<string, Response>) => ({
    match: async (asked: string) => kept.get(pathOf(asked))?.clone(),
    put: async (asked: string, answer: Response) => void kept.set(pathOf(asked), answer),
    keys: async () => [...kept.keys()].map((path) => ({ url: `https://vas.example${path}` })),
    delete: async (asked: { readonly url: string }) => kept.delete(pathOf(asked)),
  });
  const all = new Map<string, Map<string, Response>>();
  return {
    kept: () => [...all.values()].flatMap((kept) => [...kept.keys()]),
    open: async (name: string) => {
      const kept = all.get(name) ?? new Map<string, Response>();
      all.set(name, kept);
      return cacheOf(kept);
    },
    // Whoever has opened it goes on with one that nobody finds any more.
    delete: async (name: string) => all.delete(name),
  };
}

let browser: ReturnType<typeof cachesInMemory>;
const asked = vi.fn<(path: string) => Promise<Response>>();

beforeEach(() => {
  browser = cachesInMemory();
  asked.mockReset().mockImplementation(async (path) => new Response(path === gone ? "" : "bytes", statusOf(path)));
  vi.stubGlobal("caches", browser);
  vi.stubGlobal("fetch", asked);
});
afterEach(() => vi.unstubAllGlobals());

const statusOf = (path: string) => ({ status: path === gone ? 404 : 200 });

test("the pictures that texts show are brought to the device once, in whichever of them they stand", async () => {
  await bringPictures([text(house, street), text(house)]);
  await bringPictures([text(house)]);
  expect(asked.mock.calls.flat()).toEqual([house, street]);
  expect(await (await keptPicture(street))?.text()).toBe("bytes");
  expect(await bytesOfPictures([text(house, street, gone)])).toBe(10);
});

test("a picture that is gone keeps no lesson from being read, and one that cannot be had now is told", async () => {
  await bringPictures([text(gone, house)]);
  expect(browser.kept()).toEqual([house]);
  asked.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  await expect(bringPictures([text(street)])).rejects.toThrow("Failed to fetch");
  asked.mockResolvedValueOnce(new Response("", { status: 503 }));
  await expect(bringPictures([text(street)])).rejects.toThrow();
});

test("only what other texts show stays where texts are removed", async () => {
  await bringPictures([text(house, street)]);
  await removePicturesBut([text(street)]);
  expect(browser.kept()).toEqual([street]);
});

test("none is left where the device is left, nor where somebody else has come to it", async () => {
  const shelves = shelvesInMemory();
  const device = deviceOn(shelves);
  await device.begin("11111111-1111-4111-8111-111111111111");
  await bringPictures([text(house)]);
  await deviceOn(shelves).begin("22222222-2222-4222-8222-222222222222");
  expect(browser.kept()).toEqual([]);
  await bringPictures([text(house)]);
  await device.wipe();
  expect(browser.kept()).toEqual([]);
});

test("what is on its way while the device is left, in whatever window, does not stay on it", async () => {
  const device = deviceOn(shelvesInMemory());
  await device.begin("11111111-1111-4111-8111-111111111111");
  let arrive: (picture: Response) => void = () => undefined;
  asked.mockReturnValueOnce(new Promise((resolve) => void (arrive = resolve)));
  const bringing = bringPictures([text(house, street)]);
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  await device.wipe();
  arrive(new Response("bytes"));
  await bringing;
  expect([browser.kept(), await keptPicture(house), await keptPicture(street)]).toEqual([[], undefined, undefined]);
});

test("what was left by who was stopped while they left is gone once somebody comes", async () => {
  await bringPictures([text(house)]);
  await deviceOn(shelvesInMemory()).begin("22222222-2222-4222-8222-222222222222");
  expect(browser.kept()).toEqual([]);
});

test("a browser that keeps nothing brings nothing", async () => {
  const refused = () => Promise.reject(new DOMException("Not here", "SecurityError"));
  vi.stubGlobal("caches", { open: refused, delete: refused });
  await deviceOn(shelvesInMemory()).begin("11111111-1111-4111-8111-111111111111");
  await bringPictures([text(house)]);
  expect(asked).not.toHaveBeenCalled();
  expect(await keptPicture(house)).toBeUndefined();
});

test("a picture has an address of its own, under which nothing else is", () => {
  expect([house, `${house}/x`, `/portal${house}`, "/pictures/", ""].map(isPicturePath)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
