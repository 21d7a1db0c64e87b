/**
 * Where things stand on this device. `about`: whose they are, until when the session lasts; `answers`: what the server said of
 * one learner; `lessons`: published texts; `waiting`: what the learner did and the server has not got; `refused`: what it
 * would not take.
 */
export const shelfNames = ["about", "answers", "lessons", "waiting", "refused"] as const;
export type Shelf = (typeof shelfNames)[number];

export type Key = string | number;

/** Values by key, in the order of the keys. */
export type Shelves = {
  readonly get: (shelf: Shelf, key: Key) => Promise<unknown>;
  readonly all: (shelf: Shelf) => Promise<readonly (readonly [Key, unknown])[]>;
  readonly put: (shelf: Shelf, key: Key, value: unknown) => Promise<void>;
  /**
   * Keeps a value only while the device is still this person's, at once with looking: a page of somebody who has left keeps
   * nothing any more. Without a key the value comes after all others of the shelf. @returns whether it was kept.
   */
  readonly putAs: (
    person: string,
    shelf: Shelf,
    entry: { readonly key?: Key; readonly value: unknown },
  ) => Promise<boolean>;
  readonly remove: (shelf: Shelf, keys: readonly Key[]) => Promise<void>;
  readonly clear: (shelves: readonly Shelf[]) => Promise<void>;
};

/** The key of the shelf `about` under which the device's learner stands, by their opaque id. */
export const ownerKey = "owner";

/** Shelves that last as long as the page: for browsers that keep nothing, as in a private window. */
export function shelvesInMemory(): Shelves {
  const shelves = new Map(shelfNames.map((name) => [name, new Map<Key, unknown>()]));
  const shelf = (name: Shelf): Map<Key, unknown> => shelves.get(name) ?? new Map<Key, unknown>();
  let last = 0;
  return {
    get: async (name, key) => structuredClone(shelf(name).get(key)),
    all: async (name) => [...shelf(name)].toSorted(byKey).map(([key, value]) => [key, structuredClone(value)] as const),
    put: async (name, key, value) => void shelf(name).set(key, structuredClone(value)),
    putAs: async (person, name, { key, value }) => {
      if (shelf("about").get(ownerKey) !== person) return false;
      shelf(name).set(key ?? (last += 1), structuredClone(value));
      return true;
    },
    remove: async (name, keys) => keys.forEach((key) => shelf(name).delete(key)),
    clear: async (names) => names.forEach((name) => shelf(name).clear()),
  };
}

function byKey([one]: readonly [Key, unknown], [other]: readonly [Key, unknown]): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one) < String(other) ? -1 : 1;
}
