import { isSame, normaliseText } from "@vas/domain/vocabulary";
import { mergeVersions, type Merge, type Versions } from "../../app/forms/three-way.ts";
import type { Language, Words } from "@vas/ui";
import type { CourseTextInput } from "../../schema.generated.ts";

/** A text of a part in a language, as a field of its own, so that two people can write in two languages at once. */
export type WordsField<Name extends string> = `${Name}.${Language}`;
export type WordsState<Name extends string> = Readonly<Record<WordsField<Name>, string>>;

/** The words as fields. */
export function toFields<Name extends string>(name: Name, words: Words | null | undefined): WordsState<Name> {
  const of = (language: Language) => normaliseText(words?.[language] ?? "");
  return { [`${name}.fi`]: of("fi"), [`${name}.sv`]: of("sv"), [`${name}.en`]: of("en") } as WordsState<Name>;
}

/** The words of a name that are among the changed fields; undefined where none is. */
export function changedWords(
  name: string,
  state: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): CourseTextInput | undefined {
  const changed = fields.filter((field) => field.startsWith(`${name}.`));
  if (changed.length === 0) return undefined;
  return Object.fromEntries(changed.map((field) => [field.slice(name.length + 1), String(state[field])]));
}

/** Every text of a name. */
export function allWords<Name extends string>(name: Name, state: WordsState<Name>): CourseTextInput {
  const of = (language: Language) => state[`${name}.${language}`];
  return { fi: of("fi"), sv: of("sv"), en: of("en") };
}

/** A state with its texts as the API keeps them; what is no text stays. */
export function normalised<State extends object>(state: State): State {
  const entries = Object.entries(state).map(([field, value]) => [
    field,
    typeof value === "string" ? normaliseText(value) : (value as unknown),
  ]);
  return Object.fromEntries(entries) as State;
}

/** The fields that differ between two states. */
export function changedFields<State extends object>(one: State, other: State): readonly (keyof State & string)[] {
  const fields = Object.keys(other) as (keyof State & string)[];
  return fields.filter((field) => !isSame(one[field], other[field]));
}

/** Two people's changes of a part: what only one of them has changed is no conflict. */
export function mergeParts<State extends object>(versions: Versions<State>): Merge<State> {
  const own = changedFields(versions.base, versions.mine);
  const { differing, merged } = mergeVersions(versions);
  return { differing: differing.filter((field) => own.includes(field)), own, merged };
}
