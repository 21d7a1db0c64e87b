/** The search of an address before a screen reads it: each name with its text, or texts when it is repeated. */
export type RawSearch = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads `?status=received&status=decided&after=abc`; everything is text, each screen parses its own. */
export function parseSearch(text: string): RawSearch {
  const found: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const before = found[name];
    found[name] = before === undefined ? value : [before, value].flat();
  }
  return found;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value === "" ? undefined : value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** Writes a search with repeated names for lists; what is empty is left out, so that a filter has one address. */
export function stringifySearch(search: object): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search) as [string, unknown][]) {
    for (const item of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
      const text = textOf(item);
      if (text !== undefined) params.append(name, text);
    }
  }
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

function first(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "string" ? value : value?.[0];
}

/** One code of a closed list, or undefined where the address names none of it. */
export function codeFrom<Code extends string>(codes: readonly Code[], value: RawSearch[string]): Code | undefined {
  return codes.find((code) => code === first(value));
}

/** The codes of a closed list that the address names. */
export function codesFrom<Code extends string>(codes: readonly Code[], value: RawSearch[string]): readonly Code[] {
  const named = typeof value === "string" ? [value] : (value ?? []);
  return codes.filter((code) => named.includes(code));
}

/** A text such as a cursor. Names and other words of persons are never put in an address. */
export function textFrom(value: RawSearch[string]): string | undefined {
  return first(value);
}

const idPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Could this be the id of anything? What is none would be refused by the server with the whole screen. */
export function isId(text: string): boolean {
  return idPattern.test(text);
}

/** An id, or undefined where the address has none. */
export function idFrom(value: RawSearch[string]): string | undefined {
  const text = first(value);
  return text !== undefined && isId(text) ? text : undefined;
}

/** Is `?name=true` there? */
export function flagFrom(value: RawSearch[string]): boolean {
  return first(value) === "true";
}
