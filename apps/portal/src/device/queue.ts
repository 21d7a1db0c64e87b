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

/** A check of which answers have reached the server: what it says to them is still to be read. */
export type Delivered = {
  readonly attempt: string;
  /** When the learner finished it, ISO 8601 by this machine's clock; null where they have not. */
  readonly finishedAt: string | null;
};

/** The key of the shelf `about` under which the checks stand that were delivered. */
export const deliveredKey = "delivered";

export type Kept<Value> = Value & { readonly key: Key };

/** Tells pages and the worker of this browser that something on the shelves has changed. */
export const changesChannel = "vas-portal-device";

/** The queue of one device, in the order in which things were done. Only the person whose device it is sees or adds to it. */
export type Queue = ReturnType<typeof queueOn>;

async function entriesOf<Value>(shelves: Shelves, shelf: "waiting" | "refused"): Promise<readonly Kept<Value>[]> {
  return (await shelves.all(shelf)).map(([key, value]) => ({ ...(value as Value), key }));
}

/** Of checks, what has reached the server while no page asked for its answer. */
function deliveries(shelves: Shelves) {
  const delivered = async () => ((await shelves.get("about", deliveredKey)) ?? []) as readonly Delivered[];
  return {
    delivered,

    async deliver({ operation, variables, at, person }: Waiting): Promise<void> {
      if (operation !== "GiveAnswer" && operation !== "HandIn") return;
      const { attempt } = variables.input as { readonly attempt: string };
      const now: Delivered = { attempt, finishedAt: operation === "HandIn" ? at : null };
      const others = (await delivered()).filter((one) => one.attempt !== attempt);
      await shelves.putAs(person, "about", { key: deliveredKey, value: [...others, now] });
    },

    async forgetDelivered(attempts: readonly string[]): Promise<void> {
      const owner = await shelves.get("about", ownerKey);
      const left = (await delivered()).filter(({ attempt }) => !attempts.includes(attempt));
      await shelves.putAs(String(owner), "about", { key: deliveredKey, value: left });
    },
  };
}

/** The queue over the shelves of a device. */
export function queueOn(shelves: Shelves) {
  const { deliver, ...told } = deliveries(shelves);
  return {
    ...told,

    /** @returns false where the device is another's by now: nothing was kept. */
    add: (entry: Omit<Waiting, "faults">) => shelves.putAs(entry.person, "waiting", { value: { ...entry, faults: 0 } }),

    async waiting(): Promise<readonly Kept<Waiting>[]> {
      const owner = await shelves.get("about", ownerKey);
      return (await entriesOf<Waiting>(shelves, "waiting")).filter(({ person }) => person === owner);
    },

    fault: ({ key, ...entry }: Kept<Waiting>) =>
      shelves.putAs(entry.person, "waiting", { key, value: { ...entry, faults: entry.faults + 1 } }),

    async done({ key, ...entry }: Kept<Waiting>): Promise<void> {
      await deliver(entry);
      await shelves.remove("waiting", [key]);
    },

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
