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
import operationHashes from "./operation-hashes.generated.json";
import { possibleTypes } from "./possible-types.generated.json";

refuseMarkup(workerPath);
const clock = createSessionClock("training");
const client = createClient({
  uri: "/training/graphql",
  operationHashes,
  possibleTypes,
  clock,
  language: () => {
    const { lang } = document.documentElement;
    return isLanguage(lang) ? lang : "fi";
  },
});

const program = keepProgramOnDevice(import.meta.url);

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App client={client} clock={clock} router={makeRouter()} program={program} />
    </StrictMode>,
  );
}
