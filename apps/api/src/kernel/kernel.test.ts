import { randomUUID } from "node:crypto";
import { accept, reject, type StaffActor } from "@vas/domain/kernel";
import { watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld, staffActor, type World } from "../testing/world.ts";
import type { Command } from "./context.ts";
import { openKeyring } from "./keyring.ts";
import { openRequest } from "./request.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

function request(key = "caseworker") {
  const actor = staffActor(key) as StaffActor;
  return openRequest(world.kernels.casework, { actor, requestId: randomUUID(), operation: "Test", purpose: null });
}

const keepKey: Command<{ subject: string }, { subject: string }, { kind: "Refused" }, StaffActor> =
  async function keepKey(unit, { subject }) {
    await unit.keys.create(subject, unit.actor.unit);
    unit.touched({ subjects: [subject], classes: ["identity"], count: 1 });
    return subject.startsWith("00000000") ? reject({ kind: "Refused" }) : accept({ subject });
  };

async function countOf(table: string, where: string, values: unknown[]): Promise<number> {
  const count = `select count(*)::int as n from ${table} where ${where}`;
  const { rows } = await world.administrator.query<{ n: number }>(count, values);
  return rows[0]?.n ?? 0;
}

test("a command's state and its audit row are there together", async () => {
  const subject = randomUUID();
  expect(await request().context.perform(keepKey, { subject }, randomUUID())).toEqual(accept({ subject }));
  expect(await countOf("kernel.data_key", "subject_id = $1", [subject])).toBe(1);
  expect(await countOf("audit.entry", "$1 = any (subjects) and decision = 'allowed'", [subject])).toBe(1);
});

test("a refused command leaves nothing behind but the row that says who asked for what in vain", async () => {
  const subject = `00000000${randomUUID().slice(8)}`;
  expect(await request().context.perform(keepKey, { subject }, randomUUID())).toEqual(reject({ kind: "Refused" }));
  expect(await countOf("kernel.data_key", "subject_id = $1", [subject])).toBe(0);
  expect(await countOf("kernel.idempotency", "result ->> 'subject' = $1", [subject])).toBe(0);
  const refusal = "$1 = any (subjects) and decision = 'refused' and operation = 'Test' and field_classes = '{}'";
  expect(await countOf("audit.entry", refusal, [subject])).toBe(1);
  expect(await countOf("audit.entry", "$1 = any (subjects)", [subject])).toBe(1);
});

test("the same command sent twice has one effect and one answer, also at once", async () => {
  const subject = randomUUID();
  const key = randomUUID();
  const answers = await Promise.all([1, 2, 3].map(() => request().context.perform(keepKey, { subject }, key)));
  expect(answers).toEqual([accept({ subject }), accept({ subject }), accept({ subject })]);
  expect(await countOf("kernel.data_key", "subject_id = $1", [subject])).toBe(1);
});

test("a key used for another input is an error", async () => {
  const key = randomUUID();
  await request().context.perform(keepKey, { subject: randomUUID() }, key);
  await expect(request().context.perform(keepKey, { subject: randomUUID() }, key)).rejects.toMatchObject({
    code: "IDEMPOTENCY_KEY_REUSED",
  });
  await expect(request().context.perform(keepKey, { subject: randomUUID() }, "once")).rejects.toMatchObject({
    code: "BAD_IDEMPOTENCY_KEY",
  });
});

test("a read of one statement costs three, the audit included", async () => {
  const watch = watchStatements(world.kernels.casework.database.pool);
  const scope = request();
  const rows = await scope.context.read(({ run }) =>
    run({ text: "select name from kernel.unit order by name", values: [] }),
  );
  await scope.settle();
  watch.stop();
  expect(rows).toEqual([{ name: "Helsinki" }, { name: "Joutseno" }]);
  expect(watch.statements.filter((text) => !/^(begin|commit)/.test(text))).toHaveLength(3);
});

test("a read whose audit row cannot be written is not settled, and neither is a command", async () => {
  await world.administrator.query("revoke insert on audit.entry from casework_app");
  try {
    const scope = request();
    await scope.context.read(({ run }) => run({ text: "select 1", values: [] }));
    await expect(scope.settle()).rejects.toMatchObject({ code: "AUDIT_UNAVAILABLE" });
    const subject = randomUUID();
    await expect(request().context.perform(keepKey, { subject }, randomUUID())).rejects.toThrow();
    expect(await countOf("kernel.data_key", "subject_id = $1", [subject])).toBe(0);
  } finally {
    await world.administrator.query("grant insert on audit.entry to casework_app");
  }
});

test("once audit rows can be written again they are, on every connection that had failed", async () => {
  await world.administrator.query("revoke insert on audit.entry from casework_app");
  const commands = [1, 2, 3, 4, 5, 6].map(() =>
    request().context.perform(keepKey, { subject: randomUUID() }, randomUUID()),
  );
  const answers = await Promise.allSettled(commands);
  await world.administrator.query("grant insert on audit.entry to casework_app");
  expect(answers.map(({ status }) => status)).toEqual(commands.map(() => "rejected"));
  for (const _ of commands) {
    const scopes = commands.map(() => request());
    await Promise.all(scopes.map(({ context }) => context.read(({ run }) => run({ text: "select 1", values: [] }))));
    await Promise.all(scopes.map(({ settle }) => settle()));
  }
});

test("the reads of one request see one state, and a command's effect is seen after it", async () => {
  const scope = request();
  const subject = randomUUID();
  const count = () =>
    scope.context.read(async ({ run }) => {
      const [row] = await run<{ n: number }>({ text: "select count(*)::int as n from kernel.data_key", values: [] });
      return row?.n ?? 0;
    });
  const before = await count();
  await request().context.perform(keepKey, { subject: randomUUID() }, randomUUID());
  expect(await count()).toBe(before);
  await scope.context.perform(keepKey, { subject }, randomUUID());
  expect(await count()).toBe(before + 2);
  await scope.settle();
});

test("a connection that is lost in the middle of a request ends that request and nothing more", async () => {
  const scope = request();
  const reading = scope.context.read(async ({ run }) => {
    const [own] = await run<{ pid: number }>({ text: "select pg_backend_pid() as pid", values: [] });
    await world.administrator.query("select pg_terminate_backend($1)", [own?.pid]);
    await expect.poll(() => run({ text: "select 1", values: [] }).catch(() => "lost")).toBe("lost");
    return run({ text: "select 1", values: [] });
  });
  await expect(reading).rejects.toThrow();
  await scope.settle();
  const subject = randomUUID();
  expect(await request().context.perform(keepKey, { subject }, randomUUID())).toEqual(accept({ subject }));
});

test("no role of the API owns a table or bypasses row-level security", async () => {
  const { rows: roles } = await world.administrator.query(`
    select rolname from pg_roles where rolname ~ '_app$' and (rolsuper or rolbypassrls or rolcreaterole
      or (rolname <> 'worker_app' and exists (select from pg_class where relowner = pg_roles.oid)))`);
  expect(roles).toEqual([]);
});

test("nobody changes or removes what the audit log holds", async () => {
  const { rows } = await world.administrator.query(`
    select grantee, privilege_type from information_schema.role_table_grants
    where table_schema = 'audit' and table_name = 'entry' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
      and grantee not in ('vas_owner')`);
  expect(rows).toEqual([]);
});

test("a sealed value opens only where it was sealed", () => {
  const keyring = openKeyring(Buffer.alloc(32, 1));
  const { key, wrapped } = keyring.create("a");
  const place = { table: "person", column: "given_name", row: "a" };
  const sealed = key.seal(place, "Aino");
  expect(keyring.unwrap("a", wrapped).open(place, sealed)).toBe("Aino");
  expect(() => key.open({ ...place, row: "b" }, sealed)).toThrow();
  expect(() => openKeyring(Buffer.alloc(32, 1)).unwrap("b", wrapped)).toThrow();
  expect(() => openKeyring(Buffer.alloc(32, 2)).unwrap("a", wrapped)).toThrow();
  expect(sealed?.includes(Buffer.from("Aino"))).toBe(false);
});

test("every column of a row class is a column of its table, and the other way round", async () => {
  const { dataSource } = world.kernels.casework.database;
  const { rows } = await world.administrator.query<{ name: string; columns: string[] }>(`
    select table_schema || '.' || table_name as name, array_agg(column_name::text order by column_name) as columns
    from information_schema.columns where table_schema in ('casework', 'training') and is_generated = 'NEVER' group by 1`);
  const stored = new Map(rows.map(({ name, columns }) => [name, columns]));
  for (const metadata of dataSource.entityMetadatas) {
    expect([metadata.tablePath, metadata.columns.map((column) => column.databaseName).toSorted()]).toEqual([
      metadata.tablePath,
      stored.get(metadata.tablePath),
    ]);
  }
});
