import type { Language } from "@vas/ui";
import { ownerKey, type Key, type Shelves } from "./shelves.ts";

/** What a learner did that the server has not got yet: the command as it is to be sent, with its idempotency key. */
export type Waiting = {
  readonly person: string;
  /** The name of the mutation. */
  readonly operation: string;
  readonly variables: { readonly input: unknown; readonly idempotencyKey: string };
  /** Answers and refusals come in this language. */
  readonly language: Language;
  /** When it was done, ISO 8601 by this machine's clock. */
  readonly at: string;
  /** How often the server has failed at it. */
  readonly faults: number;
};

/** What the server would not take, until the learner has read it. */
export type Refused = Pick<Waiting, "operation" | "at"> & {
  /** In the server's words; null where it gave none. */
  readonly message: string | null;
};

export type Kept<Value> = Value & { readonly key: Key };

/** Tells pages and the worker of this browser that something on the shelves has changed. */
export const changesChannel = "vas-portal-device";

/** The queue of one device, in the order in which things were done. Only the person whose device it is sees or adds to it. */
export type Queue = ReturnType<typeof queueOn>;

async function entriesOf<Value>(shelves: Shelves, shelf: "waiting" | "refused"): Promise<readonly Kept<Value>[]> {
  return (await shelves.all(shelf)).map(([key, value]) => ({ ...(value as Value), key }));
}

/** The queue over the shelves of a device. */
export function queueOn(shelves: Shelves) {
  return {
    /** @returns false where the device is another's by now: nothing was kept. */
    add: (entry: Omit<Waiting, "faults">) => shelves.putAs(entry.person, "waiting", { value: { ...entry, faults: 0 } }),

    async waiting(): Promise<readonly Kept<Waiting>[]> {
      const owner = await shelves.get("about", ownerKey);
      return (await entriesOf<Waiting>(shelves, "waiting")).filter(({ person }) => person === owner);
    },

    fault: ({ key, ...entry }: Kept<Waiting>) =>
      shelves.putAs(entry.person, "waiting", { key, value: { ...entry, faults: entry.faults + 1 } }),

    done: ({ key }: Kept<Waiting>) => shelves.remove("waiting", [key]),

    /** First told, then forgotten: a page that is closed in between leaves it to be sent again, which the key makes harmless. */
    async refuse({ key, operation, at, person }: Kept<Waiting>, message: string | null): Promise<void> {
      await shelves.putAs(person, "refused", { key, value: { operation, at, message } satisfies Refused });
      await shelves.remove("waiting", [key]);
    },

    refused: () => entriesOf<Refused>(shelves, "refused"),
    forgetRefused: () => shelves.clear(["refused"]),
    forgetWaiting: () => shelves.clear(["waiting"]),
  };
}
