import { workerConfig } from "@vas/client/build";

export default workerConfig({ root: import.meta.dirname, base: "/portal/", entry: "src/worker/worker.ts" });
