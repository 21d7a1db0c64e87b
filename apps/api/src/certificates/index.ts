export { completeWhenDone } from "./completion.ts";
