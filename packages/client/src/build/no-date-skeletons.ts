// In place of @messageformat/date-skeleton in the built clients: no message of ours formats a date by itself (values come
// formatted, `faultsOf` in @vas/ui tells of others), and the parser of date patterns would be loaded by every first visit.

export function parseDateTokens(pattern: string): never {
  throw new Error(`A message may not format a date: ${pattern}`);
}

export function getDateFormatOptions(): never {
  throw new Error("A message may not format a date");
}
