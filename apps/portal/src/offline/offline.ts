import type { ApolloLink } from "@apollo/client";
import { signOut, type SessionClock } from "@vas/client";
import type { Language } from "@vas/ui";
import { watchConnection, type Connection } from "../device/connection.ts";
import { deviceOn, type Device } from "../device/device.ts";
import { keptReads } from "../device/kept-reads.ts";
import {
  changesChannel,
  queueOn,
  type Delivered,
  type Kept,
  type Queue,
  type Refused,
  type Waiting,
} from "../device/queue.ts";
import { sendWaiting, type Post, type SendingEnd } from "../device/send-waiting.ts";
import type { Shelves } from "../device/shelves.ts";

export type OfflineSettings = {
  readonly shelves: Shelves;
  readonly clock: SessionClock;
  readonly language: () => Language;
  readonly post: Post;
  /** Told when something was kept to be sent later. */
  readonly onKept?: () => void;
};

/** What the pages show of the queue. */
export type QueueSeen = {
  readonly waiting: readonly Kept<Waiting>[];
  readonly refused: readonly Kept<Refused>[];
  readonly delivered: readonly Delivered[];
  /** What somebody else, who used this device before, had done and never sent. */
  readonly lost: number;
};

const nothingSeen: QueueSeen = { waiting: [], refused: [], delivered: [], lost: 0 };

/** What the portal does with a device: reads from it, keeps on it, sends from it, and leaves nothing behind on it. */
export type Offline = {
  readonly device: Device;
  readonly connection: Connection;
  /** Stands between the pages and the network. */
  readonly link: ApolloLink;
  readonly seen: () => QueueSeen;
  readonly onSeen: (listener: () => void) => () => void;
  /** Keeps what the learner did. @throws Error where this device cannot: it is then not done. */
  readonly keep: (operation: string, variables: Waiting["variables"]) => Promise<void>;
  readonly send: () => Promise<SendingEnd>;
  readonly forgetRefused: () => Promise<void>;
  /** What was delivered of these attempts has been read. */
  readonly forgetDelivered: (attempts: readonly string[]) => Promise<void>;
  readonly forgetLost: () => void;
  /** Removes everything from the device, then ends the session. @returns the address to go on to. */
  readonly leave: () => Promise<string>;
  /** Tells the server of a sign-out that it does not know of. @returns whether there is none any more. */
  readonly settleSignOut: () => Promise<boolean>;
  readonly close: () => void;
};

/** The portal's way with one device. */
export function createOffline(settings: OfflineSettings): Offline {
  const { shelves, clock, post } = settings;
  const device = deviceOn(shelves);
  const queue = queueOn(shelves);
  const connection = watchConnection();
  const view = viewOf(queue);
  const owed = () => settleSignOut(device);
  clock.onChange(() => {
    const times = clock.times();
    if (times && times.idleUntil > clock.now()) void device.keepTimes(times).catch(() => undefined);
  });
  const { note: onReach } = connection;
  return {
    device,
    connection,
    link: keptReads({ ...settings, device, queue, onReach, onLost: view.lose, settleSignOut: owed }),
    seen: view.seen,
    onSeen: view.onChange,
    keep: keeper(settings, { device, queue, view }),
    send: sender({ queue, post, clock, connection, view }),
    forgetRefused: () => queue.forgetRefused().then(view.look),
    forgetDelivered: async (attempts) => {
      if (!view.seen().delivered.some(({ attempt }) => attempts.includes(attempt))) return;
      await queue.forgetDelivered(attempts);
      await view.look();
    },
    forgetLost: view.forgetLost,
    leave: async () => {
      const next = await leave(device);
      await view.look();
      return next;
    },
    settleSignOut: owed,
    close: view.close,
  };
}

type Keeping = { readonly device: Device; readonly queue: Queue; readonly view: View };

function keeper({ clock, language, onKept }: OfflineSettings, { device, queue, view }: Keeping): Offline["keep"] {
  return async (operation, variables) => {
    const person = device.person();
    const at = new Date(clock.now()).toISOString();
    const isKept =
      person !== undefined && (await queue.add({ person, operation, variables, language: language(), at }));
    if (!isKept) throw new Error("This device is not the learner's who did it");
    onKept?.();
    await view.look();
  };
}

type View = ReturnType<typeof viewOf>;

/** The queue as this page last saw it; other pages and the worker tell of what they change. */
function viewOf(queue: Queue) {
  const listeners = new Set<() => void>();
  const channel = new BroadcastChannel(changesChannel);
  let seen = nothingSeen;
  function show(next: Partial<QueueSeen>): void {
    seen = { ...seen, ...next };
    for (const listener of listeners) listener();
  }
  async function read(): Promise<void> {
    const [waiting, refused, delivered] = await Promise.all([queue.waiting(), queue.refused(), queue.delivered()]);
    show({ waiting, refused, delivered });
  }
  channel.addEventListener("message", () => void read());
  return {
    seen: () => seen,
    read,
    onChange: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async look(): Promise<void> {
      await read();
      channel.postMessage("changed");
    },
    lose: (lost: number) => show({ lost }),
    forgetLost: () => show({ lost: 0 }),
    close: () => channel.close(),
  };
}

type Sending = {
  readonly queue: Queue;
  readonly post: Post;
  readonly clock: SessionClock;
  readonly connection: Connection;
  readonly view: View;
};

function sender({ queue, post, clock, connection, view }: Sending): () => Promise<SendingEnd> {
  return async () => {
    const before = (await queue.waiting()).length;
    const end = before === 0 ? "empty" : await sendWaiting(queue, post);
    if (end === "signedOut") clock.end();
    if (end === "otherPerson") clock.endHere();
    if (before > 0) {
      connection.note(end === "away");
      await view.look();
    } else if (view.seen() === nothingSeen) {
      // What the worker sent while no page was open, and what was refused to it, is still to be told.
      await view.read();
    }
    return end;
  };
}

/**
 * What is the learner's goes from the device first, whatever becomes of the rest. The sign-out is owed until the server has told
 * that it is done: the page may be closed while it is asked.
 */
async function leave(device: Device): Promise<string> {
  await device.wipe();
  await device.oweSignOut();
  try {
    const next = await signOut("training");
    await device.signOutDone();
    return next;
  } catch {
    return "/portal/signed-out";
  }
}

async function settleSignOut(device: Device): Promise<boolean> {
  if (!(await device.owesSignOut().catch(() => false))) return true;
  return signOut("training").then(
    () => device.signOutDone().then(() => true),
    () => false,
  );
}
