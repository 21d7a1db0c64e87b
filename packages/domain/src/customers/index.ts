export * from "./customer.ts";
export * from "./person.ts";
