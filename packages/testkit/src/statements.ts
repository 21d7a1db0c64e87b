import pg from "pg";

/** The statements that went to PostgreSQL while it watched, in order. */
export type StatementWatch = {
  readonly statements: readonly string[];
  /** Forgets what was seen so far. */
  reset(): void;
  /** Gives the pool or client back as it was. */
  stop(): void;
};

type Query = pg.ClientBase["query"];

/**
 * Records every statement sent through a pool or a client, so that a test can say how many a screen costs. Several
 * statements in one text count as the one message they are.
 */
export function watchStatements(source: pg.Pool | pg.ClientBase): StatementWatch {
  const statements: string[] = [];
  const originals = new Map<pg.ClientBase, Query>();

  function watch(client: pg.ClientBase): void {
    if (originals.has(client)) return;
    const original = client.query;
    originals.set(client, original);
    client.query = function recorded(this: pg.ClientBase, ...args: unknown[]) {
      statements.push(...textsOf(args[0]));
      return Reflect.apply(original, this, args) as unknown;
    } as Query;
  }

  const pool = source instanceof pg.Pool ? source : undefined;
  if (source instanceof pg.Pool) source.on("acquire", watch);
  else watch(source);
  return {
    statements,
    reset: () => void statements.splice(0),
    stop() {
      pool?.off("acquire", watch);
      for (const [client, original] of originals) client.query = original;
    },
  };
}

/** A query that sends several prepared statements at once names each of them. */
function textsOf(query: unknown): string[] {
  if (typeof query === "string") return [query];
  if (typeof query !== "object" || query === null) return ["(unknown statement)"];
  if ("statements" in query && Array.isArray(query.statements)) return query.statements.flatMap(textsOf);
  return ["text" in query ? String(query.text) : "(unknown statement)"];
}
