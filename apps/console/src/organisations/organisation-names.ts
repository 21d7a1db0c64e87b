import type { Language } from "@vas/ui";

export type NamedBody = {
  readonly name: string;
  readonly nameSv?: string | null;
  readonly nameEn?: string | null;
};

/** The body's name in a language; the Finnish one where it has no other. */
export function bodyName({ name, nameSv, nameEn }: NamedBody, language: Language): string {
  const names: Readonly<Record<Language, string | null | undefined>> = { fi: name, sv: nameSv, en: nameEn };
  return names[language] ?? name;
}
