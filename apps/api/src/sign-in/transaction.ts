import type pg from "pg";

/** Runs work as one transaction; a connection on which it failed is thrown away, and the transaction with it. */
export async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const value = await work(client);
    await client.query("commit");
    client.release();
    return value;
  } catch (error) {
    client.release(error instanceof Error ? error : true);
    throw error;
  }
}
