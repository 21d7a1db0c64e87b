export { asOwner } from "./as-owner.ts";
export { readCommand, usage } from "./commands.ts";
export { Refusal } from "./refusal.ts";
export { indexedTables, rewrapKeys } from "./rewrap.store.ts";
export { makeSigningKey, withdrawSigningKey } from "./signing-key.store.ts";
