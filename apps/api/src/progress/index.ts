export { noteStep } from "./progress.store.ts";
