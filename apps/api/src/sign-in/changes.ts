import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import type { Log } from "../edge/index.ts";

/** What the database tells of a change: a session by the hash of its secret, or a person by id. */
export type Change = { readonly kind: "session" | "person"; readonly key: string };

export type Changes = {
  /** While it is false nothing may be kept: an end would not be heard of. */
  isListening(): boolean;
  close(): Promise<void>;
};

export type ListeningOptions = {
  readonly databaseUrl: string;
  readonly onChange: (change: Change) => void;
  /** The connection was lost, or is back: whatever is kept may be out of date. */
  readonly onGap: () => void;
  readonly log: Log;
};

/** Between attempts to connect again, in milliseconds. */
const shortestPause = 250;
const longestPause = 10_000;

/** Listens on a connection of its own, for as long as the process lives; a lost one is opened again. */
export async function listenForChanges(options: ListeningOptions): Promise<Changes> {
  let client: pg.Client | undefined;
  let closed = false;

  async function connect(): Promise<void> {
    const next = await openListener(options, (lost) => {
      if (client === lost) void reconnect();
    });
    client = next;
    options.onGap();
  }

  async function reconnect(): Promise<void> {
    client = undefined;
    options.onGap();
    for (let pause = shortestPause; !closed && !client; pause = Math.min(2 * pause, longestPause)) {
      options.log.warn("sign-in changes are not heard");
      await wait(pause, undefined, { ref: false });
      await connect().catch(() => undefined);
    }
  }

  await connect();
  return {
    isListening: () => client !== undefined,
    async close() {
      closed = true;
      const last = client;
      client = undefined;
      await last?.end();
    },
  };
}

async function openListener(
  { databaseUrl, onChange, onGap }: ListeningOptions,
  onLost: (client: pg.Client) => void,
): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: "vas sign-in listener",
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  });
  client.on("notification", ({ payload = "" }) => {
    const change = parseChange(payload);
    if (change) onChange(change);
    else onGap();
  });
  client.on("error", () => onLost(client));
  client.once("end", () => onLost(client));
  await client.connect();
  await client.query("listen sign_in_changed");
  return client;
}

function parseChange(payload: string): Change | undefined {
  const [kind, key] = payload.split(":");
  return key !== undefined && (kind === "session" || kind === "person") ? { kind, key } : undefined;
}
