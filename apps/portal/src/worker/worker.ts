// The portal's service worker: keeps the program on the device, opens its pages and the saved lessons without a network, and
// sends what waits when the browser says that there is one. What learners read and do is put on the device by the page, which
// knows whose it is. The console has no worker.
import { shelvesOfDevice } from "../device/indexed-db.ts";
import { isPicturePath, keptPicture } from "../device/kept-pictures.ts";
import { changesChannel, queueOn } from "../device/queue.ts";
import { postOver, sendWaiting } from "../device/send-waiting.ts";
import operationHashes from "../operation-hashes.generated.json";
import { openPage } from "./navigation.ts";
import { fileOfProgram, keepProgram, removeOldPrograms } from "./program-cache.ts";
import { program, worker } from "./scope.ts";

const files = new Set(program.files);
const assets = /^\/portal\/assets\//;

// A new version takes over at once. Pages that are open keep what they were opened with: its files stay for one version more.
worker.addEventListener("install", (event) => event.waitUntil(keepProgram().then(() => worker.skipWaiting())));

worker.addEventListener("activate", (event) => event.waitUntil(removeOldPrograms().then(() => worker.clients.claim())));

// A page asks whether the script that it was opened with is of this version.
worker.addEventListener("message", ({ data, ports: [port] }) => port?.postMessage(files.has(String(data))));

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (isPicturePath(pathname)) event.respondWith(picture(request, pathname));
  if (!pathname.startsWith("/portal/")) return;
  if (request.mode === "navigate") event.respondWith(openPage(request));
  else if (assets.test(pathname) || files.has(pathname)) event.respondWith(fileOfProgram(request));
});

/** A picture of a lesson: its address says which bytes it has, so that one that is here need not be asked for. */
async function picture(request: Request, path: string): Promise<Response> {
  return (await keptPicture(path).catch(() => undefined)) ?? fetch(request);
}

worker.addEventListener("sync", (event) => event.waitUntil(sendInBackground()));

/** @throws Error where something still waits: the browser then tries again later. */
async function sendInBackground(): Promise<void> {
  const end = await sendWaiting(queueOn(shelvesOfDevice()), postOver(operationHashes));
  const channel = new BroadcastChannel(changesChannel);
  channel.postMessage("changed");
  channel.close();
  if (end === "away") throw new Error("The server is out of reach");
}
