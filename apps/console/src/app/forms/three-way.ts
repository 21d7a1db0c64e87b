export type Versions<State> = {
  /** What the form was opened with. */
  readonly base: State;
  /** What the form holds now. */
  readonly mine: State;
  /** What somebody else saved meanwhile. */
  readonly theirs: State;
};

export type Merge<State> = {
  /** Fields that the other person changed and that differ here. */
  readonly differing: readonly (keyof State & string)[];
  /** Fields that one has changed oneself. */
  readonly own: readonly (keyof State & string)[];
  /** The saved state with one's own changes on top: what one did not touch is as the other left it. */
  readonly merged: State;
};

/** One value that the other person changed and that differs here: a text in a language, an answer, an order. */
export type Difference = {
  /** Field names, and ids of entries of a list: `["choices", "b", "text", "sv"]`. */
  readonly path: readonly string[];
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Has one changed it too? If not, the other's value is taken in any case. */
  readonly isOwn: boolean;
};

type Values = Versions<unknown>;
type Fields = Readonly<Record<string, unknown>>;
type Entry = { readonly id: string };

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Compares two people's changes of the same thing, so that neither overwrites the other unseen. Within a field what has names
 * is put together name by name, such as a text by its languages, and a list of things with ids thing by thing.
 */
export function mergeVersions<State extends object>({ base, mine, theirs }: Versions<State>): Merge<State> {
  const fields = Object.keys(theirs) as (keyof State & string)[];
  const merge = (field: keyof State) => mergeValues({ base: base[field], mine: mine[field], theirs: theirs[field] });
  return {
    differing: fields.filter((field) => !isSame(base[field], theirs[field]) && !isSame(mine[field], theirs[field])),
    own: fields.filter((field) => !isSame(base[field], mine[field])),
    merged: { ...theirs, ...Object.fromEntries(fields.map((field) => [field, merge(field)])) },
  };
}

/** What the other person changed and what differs here, down to the single text or answer. */
export function differencesOf<State extends object>(versions: Versions<State>): readonly Difference[] {
  return differencesAt([], versions);
}

function differencesAt(path: readonly string[], values: Values): readonly Difference[] {
  const { base, mine, theirs } = values;
  if (isSame(base, theirs) || isSame(mine, theirs)) return [];
  const parts = partsOf(values);
  const whole = { path, mine, theirs, isOwn: !isSame(base, mine) };
  if (!parts) return [whole];
  // The id of an entry is in the path and nobody's words.
  const said = parts.filter(({ name }) => path.length === 0 || name !== "id");
  const within = said.flatMap(({ name, ...part }) => differencesAt([...path, name], part));
  // The order of a list may say something, such as what comes first in a procedure.
  return isOrderedAlike(mine, theirs) ? within : [whole, ...within];
}

function isOrderedAlike(mine: unknown, theirs: unknown): boolean {
  if (!isEntries(mine) || !isEntries(theirs)) return true;
  const shared = (entries: readonly Entry[], others: readonly Entry[]) =>
    idsOf(entries).filter((id) => idsOf(others).includes(id));
  return isSame(shared(mine, theirs), shared(theirs, mine));
}

function mergeValues(values: Values): unknown {
  const { base, mine, theirs } = values;
  if (isSame(base, mine)) return theirs;
  if (isSame(base, theirs)) return mine;
  const parts = isWhole(values) ? undefined : partsOf(values);
  if (!parts) return mine;
  const merged = parts
    .map((part) => [part.name, mergeValues(part)] as const)
    .filter(([, value]) => value !== undefined);
  if (!isEntries(mine)) return Object.fromEntries(merged);
  const byId = new Map(merged);
  return orderOf(values as Versions<readonly Entry[]>).flatMap((id) => byId.get(id) ?? []);
}

/** What only one of them has, or what is of another kind here than there, is not put together from two. */
function isWhole({ base, mine, theirs }: Values): boolean {
  if (![base, mine, theirs].every((value) => isEntries(value) || isFields(value))) return true;
  const kindOf = (value: unknown) => (value as Fields)["kind"];
  return kindOf(mine) !== kindOf(theirs);
}

type Part = Values & { readonly name: string };

/** The values within three versions of a value, by name; nothing where the value has no parts. */
function partsOf({ base, mine, theirs }: Values): readonly Part[] | undefined {
  const all = [fieldsOf(base), fieldsOf(mine), fieldsOf(theirs)] as const;
  if (all.includes(undefined) || all.every((fields) => Object.keys(fields ?? {}).length === 0)) return undefined;
  const names = new Set([mine, theirs, base].flatMap((value) => Object.keys(fieldsOf(value) ?? {})));
  return [...names].map((name) => ({ name, base: all[0]?.[name], mine: all[1]?.[name], theirs: all[2]?.[name] }));
}

function fieldsOf(value: unknown): Fields | undefined {
  if (value === undefined) return {};
  if (isEntries(value)) return Object.fromEntries(value.map((entry) => [entry.id, entry]));
  return isFields(value) ? value : undefined;
}

/**
 * One's own order where one has changed it, and the other's where not; what only one of them has stays behind what it was put
 * behind, for the order may be what is right.
 */
function orderOf({ base, mine, theirs }: Versions<readonly Entry[]>): readonly string[] {
  const [leading, adding] = isOrderedAlike(base, mine) ? [theirs, mine] : [mine, theirs];
  const ids = idsOf(adding);
  return ids.reduce((order, id, place) => {
    if (order.includes(id)) return order;
    const behind = place === 0 ? -1 : order.indexOf(ids[place - 1] ?? id);
    const at = order.findIndex((one, spot) => spot > behind && ids.includes(one));
    return order.toSpliced(at === -1 ? order.length : at, 0, id);
  }, idsOf(leading));
}

/** Have both added something under this id, which is not the same: the next free id is the same for both. */
export function isMetUnder(id: string, { base, mine, theirs }: Versions<readonly Entry[]>): boolean {
  const [before, own, other] = [base, mine, theirs].map((entries) => entries.find((entry) => entry.id === id));
  return before === undefined && own !== undefined && other !== undefined && !isSame(own, other);
}

function idsOf(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ id }) => id);
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEntries(value: unknown): value is readonly Entry[] {
  return Array.isArray(value) && value.every((entry) => isFields(entry) && typeof entry["id"] === "string");
}
