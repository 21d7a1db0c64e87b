import pg from "pg";
import { DataSource, type EntitySchema } from "typeorm";

// Days stay the text PostgreSQL sends (a Date would move them by the time zone); bigint identities stay text.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, isoInstant);

/** PostgreSQL's text of a moment in UTC as ISO 8601 with milliseconds; the session's time zone is UTC. */
function isoInstant(text: string): string {
  const [day, time = ""] = text.split(" ");
  const [clock = "", fraction = ""] = time.replace(/\+00$/, "").split(".");
  return `${day}T${clock}.${fraction.padEnd(3, "0").slice(0, 3)}Z`;
}

export type TableClass = new () => object;

export type Database = {
  /** What TypeORM knows of the tables; its own transactions and repositories are used by nobody. */
  readonly dataSource: DataSource;
  /** Commands (`perform`) and reads go straight to the driver, each in a transaction of its own on one connection. */
  readonly pool: pg.Pool;
  close(): Promise<void>;
};

export type DatabaseOptions = {
  readonly url: string;
  readonly tables: readonly (TableClass | EntitySchema)[];
  readonly connections: number;
  readonly applicationName: string;
};

/** Opens a pool of connections as one database role. @throws where the server does not answer or refuses the role. */
export async function openDatabase({ url, tables, connections, applicationName }: DatabaseOptions): Promise<Database> {
  const dataSource = await new DataSource({
    type: "postgres",
    url,
    entities: [...tables],
    applicationName,
    installExtensions: false,
    extra: {
      max: connections,
      pipeline: true,
      connectionTimeoutMillis: 1_500,
      options: "-c timezone=UTC -c jit=off -c plan_cache_mode=auto",
    },
  }).initialize();
  // TypeORM keeps the driver's pool under `master`; one pool serves reads and commands, so that its limit holds for both.
  const pool = (dataSource.driver as unknown as { master: pg.Pool }).master;
  outliveLostConnections(pool);
  return { dataSource, pool, close: () => dataSource.destroy() };
}

/**
 * A connection that is lost while it is held, between two statements, has nobody who waits for its answer: the driver tells
 * an `error` then, which would end the process where nobody listens. The next statement on it fails and is told; that is enough.
 */
export function outliveLostConnections(pool: pg.Pool): void {
  const heard = new WeakSet<pg.PoolClient>();
  pool.on("acquire", (client) => {
    if (heard.has(client)) return;
    heard.add(client);
    client.on("error", () => undefined);
  });
}
