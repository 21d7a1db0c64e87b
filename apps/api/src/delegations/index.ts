export { lockDelegationsOf } from "./delegation.store.ts";
