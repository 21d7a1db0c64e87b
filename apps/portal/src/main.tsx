import { createClient, createSessionClock, refuseMarkup } from "@vas/client";
import { isLanguage } from "@vas/ui";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@vas/ui/styles.css";
import "@vas/client/styles.css";
import "./app/portal.css";
import { App } from "./app/App.tsx";
import { keepProgramOnDevice, workerPath } from "./app/program.ts";
import { makeRouter } from "./app/router.ts";
import { shelvesOfDevice } from "./device/indexed-db.ts";
import { postOver } from "./device/send-waiting.ts";
import { createOffline } from "./offline/offline.ts";
import { leaveDeviceToArrival } from "./sign-in/leave-device-to-next.ts";
import operationHashes from "./operation-hashes.generated.json";
import { possibleTypes } from "./possible-types.generated.json";

refuseMarkup(workerPath);
const program = keepProgramOnDevice(import.meta.url);
const clock = createSessionClock("training");
const language = () => {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : "fi";
};
const shelves = shelvesOfDevice();
const offline = createOffline({
  shelves,
  clock,
  language,
  post: postOver(operationHashes),
  onKept: program.sendLater,
});
const client = createClient({
  uri: "/training/graphql",
  operationHashes,
  possibleTypes,
  clock,
  language,
  above: offline.link,
});

/**
 * The worker has put a saved lesson into the page. Where nobody's session lasts any more and the server is out of reach, that is
 * all there is: the text stays, rather than a page that says that there is nothing.
 */
async function isToBeLeft(root: HTMLElement): Promise<boolean> {
  if (root.dataset["saved"] === undefined) return false;
  const isSignedIn = (await offline.device.resume(clock.now())) !== undefined;
  if (isSignedIn) return false;
  await offline.device.endSession();
  return offline.connection.isOut();
}

// Without a place to keep things nothing is kept of the one before either.
await leaveDeviceToArrival(offline.device, document).catch(() => undefined);
const root = document.getElementById("root");
if (root && !(await isToBeLeft(root))) {
  createRoot(root).render(
    <StrictMode>
      <App client={client} clock={clock} router={makeRouter()} offline={offline} program={program} />
    </StrictMode>,
  );
}
