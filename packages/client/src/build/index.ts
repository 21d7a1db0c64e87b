export { budgetFaults } from "./budget.ts";
export { codegenOf } from "./codegen.ts";
export { webConfig } from "./vite-config.ts";
