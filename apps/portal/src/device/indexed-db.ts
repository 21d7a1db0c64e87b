import { ownerKey, shelfNames, shelvesInMemory, type Key, type Shelf, type Shelves } from "./shelves.ts";

const databaseName = "vas-portal";
const version = 1;

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("IndexedDB failed")));
  });
}

function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () => reject(transaction.error ?? new Error("IndexedDB gave up")));
  });
}

async function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(databaseName, version);
  opening.addEventListener("upgradeneeded", () => {
    for (const name of shelfNames) opening.result.createObjectStore(name, { autoIncrement: true });
  });
  const database = await settled(opening);
  // A newer version of the program wants to change the shelves: this page does without from then on.
  database.addEventListener("versionchange", () => database.close());
  return database;
}

function shelvesOf(database: IDBDatabase): Shelves {
  const reading = (shelf: Shelf) => database.transaction(shelf).objectStore(shelf);
  async function writing(names: readonly Shelf[], work: (transaction: IDBTransaction) => unknown): Promise<void> {
    // What a learner did is on the disk before it is said to be kept; the rest can be had again.
    const durability = names.includes("waiting") ? "strict" : "relaxed";
    const transaction = database.transaction([...names], "readwrite", { durability });
    const done = committed(transaction);
    await work(transaction);
    return done;
  }
  return {
    get: (shelf, key) => settled(reading(shelf).get(key)) as Promise<unknown>,
    all: async (shelf) => {
      const store = reading(shelf);
      const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
      return keys.map((key, place) => [key as Key, values[place] as unknown] as const);
    },
    put: (shelf, key, value) => writing([shelf], (transaction) => transaction.objectStore(shelf).put(value, key)),
    putAs: async (person, shelf, { key, value }) => {
      let isKept = false;
      await writing(["about", shelf], async (transaction) => {
        isKept = (await settled(transaction.objectStore("about").get(ownerKey))) === person;
        if (isKept) transaction.objectStore(shelf).put(value, key);
      });
      return isKept;
    },
    remove: (shelf, keys) =>
      writing([shelf], (transaction) => keys.forEach((key) => transaction.objectStore(shelf).delete(key))),
    clear: (names) => writing(names, (transaction) => names.forEach((name) => transaction.objectStore(name).clear())),
  };
}

/** The shelves of this browser, shared by its pages and the worker; where it keeps nothing, they last as long as the page. */
export function shelvesOfDevice(): Shelves {
  const memory = shelvesInMemory();
  let opened: Promise<Shelves> | undefined;
  const open = () =>
    (opened ??= openDatabase().then(
      (database) => shelvesOf(database),
      () => memory,
    ));
  return {
    get: async (...asked) => (await open()).get(...asked),
    all: async (...asked) => (await open()).all(...asked),
    put: async (...asked) => (await open()).put(...asked),
    putAs: async (...asked) => (await open()).putAs(...asked),
    remove: async (...asked) => (await open()).remove(...asked),
    clear: async (...asked) => (await open()).clear(...asked),
  };
}
