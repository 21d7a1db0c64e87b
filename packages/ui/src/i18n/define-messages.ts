import type { Words } from "./language.ts";

/** Words of one feature by key. */
export type MessageMap = Readonly<Record<string, Words>>;

/**
 * Declares the words of a feature; a missing language does not compile.
 * Plurals are whole sentences per form: `{n, plural, one {# asia odottaa} other {# asiaa odottaa}}`.
 */
export function defineMessages<const Messages extends MessageMap>(messages: Messages): Messages {
  return messages;
}
