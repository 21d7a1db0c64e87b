export { asOwner } from "./as-owner.ts";
export { readCommand, usage } from "./commands.ts";
export { forgetUsage, readForgetCommand } from "./forget.command.ts";
export { nameProgramme } from "./programme.store.ts";
export { Refusal } from "./refusal.ts";
export { indexedTables, rewrapKeys } from "./rewrap.store.ts";
export { readSpanCommand, spanUsage } from "./span.command.ts";
export { makeSigningKey, withdrawSigningKey } from "./signing-key.store.ts";
