export { codegenOf } from "./codegen.ts";
export { webConfig, workerConfig } from "./vite-config.ts";
