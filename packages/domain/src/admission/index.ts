export * from "./admission.ts";
export * from "./delegation.ts";
