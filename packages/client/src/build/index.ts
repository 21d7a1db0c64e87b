export { codegenOf } from "./codegen.ts";
export { webConfig } from "./vite-config.ts";
