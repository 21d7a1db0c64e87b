/** The service worker's address; no other script is ever loaded by an address in a text. */
export const workerPath = "/portal/worker.js";

/** The program on this device. */
export type Program = {
  /** Tells once a newer version has taken over from the one that this page was opened with. @returns the end of telling. */
  readonly onNewer: (listener: () => void) => () => void;
  /** Asks the browser to send what waits once there is a network, also when no page is open; not every browser can. */
  readonly sendLater: () => void;
};

/** The program without a worker: in development, in old browsers and in tests. */
export const programOfNetwork: Program = { onNewer: () => () => undefined, sendLater: () => undefined };

/** Asks the worker whether the script at this address is of its version. */
function isOfWorker(worker: ServiceWorker, script: string): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", ({ data }) => resolve(data === true), { once: true });
    port1.start();
    worker.postMessage(new URL(script).pathname, [port2]);
  });
}

/**
 * Registers the service worker, and asks for a newer version whenever the page is looked at again. A browser that refuses
 * workers gets the portal without reading offline.
 * @param script the address of the script that the page was opened with
 */
export function keepProgramOnDevice(script: string): Program {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return programOfNetwork;
  const { serviceWorker } = navigator;
  const listeners = new Set<() => void>();
  let isOld = false;
  serviceWorker.addEventListener("controllerchange", () => {
    if (!serviceWorker.controller) return;
    void isOfWorker(serviceWorker.controller, script).then((isCurrent) => {
      isOld = !isCurrent;
      if (isOld) for (const listener of listeners) listener();
    });
  });
  serviceWorker
    .register(workerPath, { updateViaCache: "none" })
    .then((registration) => {
      document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "visible") void registration.update().catch(() => undefined);
      });
    })
    .catch(() => undefined);
  return {
    onNewer: (listener) => {
      listeners.add(listener);
      if (isOld) listener();
      return () => void listeners.delete(listener);
    },
    sendLater: () => void serviceWorker.ready.then(askForSync).catch(() => undefined),
  };
}

type WithSync = ServiceWorkerRegistration & { readonly sync?: { register(tag: string): Promise<void> } };

async function askForSync(registration: WithSync): Promise<void> {
  await registration.sync?.register("waiting");
}
