import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { admissionsIn } from "../testing/given-admission.ts";
import { givenReferral } from "../testing/given-referral.ts";
import { csv, ended, problemsOf, registersIn, row, type Row } from "../testing/given-register.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const { bringIn } = registersIn(() => world);
const { admitted } = admissionsIn(() => world);

/** A row whose customership begins in the year in which the tests' decisions are made. */
function thisYear(number: number) {
  return row(number, { received_on: "2026-01-02", decided_on: "2026-01-09" });
}

/** A file of which the rest comes when the test says so. */
function halfSent(text: string) {
  let send = (): void => undefined;
  const rest = new Promise<void>((resolve) => (send = resolve));
  const stream = Readable.from(
    (async function* () {
      yield Buffer.from(text.slice(0, text.length / 2));
      await rest;
      yield Buffer.from(text.slice(text.length / 2));
    })(),
  );
  return { stream, send };
}

describe("while a file is being sent", () => {
  test("a decision is made that needs a number of the same year", async () => {
    const { stream, send } = halfSent(csv([thisYear(1), thisYear(2)]));
    const importing = bringIn(stream);
    const { customer } = await admitted();
    expect(customer.reference).toMatch(/^AJ-2026-\d{4}$/);
    send();
    expect((await importing).result).toMatchObject({ ok: true, value: { customers: 2 } });
  });
});

describe("while a file is being stored", () => {
  test("numbers are given to others, and no number twice", async () => {
    const order: string[] = [];
    let number: Promise<string> | undefined;
    const file = csv(Array.from({ length: 4_000 }, (_, index) => thisYear(index + 100)));
    const { result } = await bringIn(file, {
      watch: (rows) => {
        if (rows <= 2_000) return;
        number ??= world.administrator
          .query<{ reference: string }>("select casework.next_reference('AJ', 2026) as reference")
          .then(({ rows: [taken] }) => (order.push("number"), taken?.reference ?? ""));
      },
    });
    order.push("import");
    expect(result).toMatchObject({ ok: true, value: { customers: 4_000 } });
    const { rows } = await world.administrator.query<{ reference: string }>("select reference from casework.customer");
    expect(rows.map(({ reference }) => reference)).not.toContain(await number);
    expect(order).toEqual(["number", "import"]);
  });

  test("a person whom the file names can be helped anew, and nobody waits for the import", async () => {
    await bringIn(csv([row(21, ended)]));
    const { rows } = await world.administrator.query<{ id: string }>(
      "select person_id as id from casework.referral where reference = 'R-21'",
    );
    const person = rows[0]?.id ?? "";
    const over: Row = { decided_on: "2016-01-08", ended_on: "2016-02-01", ending_ground: "own_wish" };
    const again = row(22, { person: "P-21", received_on: "2016-01-01", ...over });
    const others = Array.from({ length: 4_000 }, (_, index) => thisYear(index + 10_000));
    const order: string[] = [];
    let helping: ReturnType<typeof admitted> | undefined;
    const { result } = await bringIn(csv([again, ...others]), {
      watch(done) {
        if (done <= 2_100) return;
        helping ??= admitted({ person }).finally(() => order.push("admitted"));
      },
    });
    order.push("imported");
    expect(result.ok).toBe(true);
    expect((await helping)?.customer.reference).toMatch(/^AJ-2026-/);
    expect(order).toEqual(["admitted", "imported"]);
  });

  test("another import is told that one is running, wherever it runs", async () => {
    const holder = await world.administrator.connect();
    await holder.query("begin; select pg_advisory_xact_lock(7466103)");
    expect((await bringIn(csv([row(20)]))).result).toEqual({ ok: false, rejection: { kind: "ImportRunning" } });
    await holder.query("rollback");
    holder.release();
    expect((await bringIn(csv([row(20)]))).result.ok).toBe(true);
  });
});

describe("references", () => {
  test("of referrals recorded after an import go on above those that the file brought in our own form", async () => {
    const references = ["E-2026-0140", "E-2026-0139", "E-2026-x", "DNRO 7"];
    const file = csv(references.map((reference, index) => row(index + 31, { reference })));
    expect((await bringIn(file)).result.ok).toBe(true);
    const { reference } = await givenReferral(world);
    expect(reference).toBe("E-2026-0141");
  });

  test("are not used up by a file that is refused or only checked", async () => {
    const counters = async (): Promise<unknown> =>
      (await world.administrator.query("select * from casework.reference_counter")).rows;
    const before = await counters();
    await bringIn(csv([thisYear(41)]), { dryRun: true });
    await bringIn(csv([thisYear(41), row(42, { sex: "x" })]));
    expect(await counters()).toEqual(before);
  });
});

/** Rows under references of our own form, in the year in which the tests record referrals. */
function ours(from: number, count: number, changes: Row = {}): Row[] {
  return Array.from({ length: count }, (_, index) =>
    row(from + index, { reference: `E-2026-${from + index}`, person: `E-${from + index}`, ...changes }),
  );
}

function numberOf(reference: string): number {
  return Number(reference.split("-").at(-1));
}

describe("a referral that is recorded while a file is open", () => {
  /** Records a referral when the import has come so far; answers its number, and what ended first. */
  async function recordedDuring(file: string, from: number) {
    const order: string[] = [];
    let recording: Promise<string> | undefined;
    const { result } = await bringIn(file, {
      watch(rows) {
        if (rows < from) return;
        recording ??= givenReferral(world).then(({ reference }) => (order.push("recorded"), reference));
      },
    });
    order.push("imported");
    return { result, order, number: numberOf((await recording) ?? "") };
  }

  test.each([
    ["checked", 3_000, 500],
    ["stored", 8_000, 2_600],
  ])(
    "and being %s gets a number above those of the file, does not wait, and the file comes in",
    async (_, first, from) => {
      const { result, order, number } = await recordedDuring(csv(ours(first, 4_000)), from);
      expect(result).toMatchObject({ ok: true, value: { added: 4_000 } });
      expect(order).toEqual(["recorded", "imported"]);
      expect(number).toBe(first + 4_000);
    },
  );

  test("and has its number already, is waited for: the file is told by line that the number is taken", async () => {
    const recorder = await world.administrator.connect();
    await recorder.query("begin");
    const { rows } = await recorder.query<{ reference: string }>(`
      insert into casework.referral (id, reference, unit_id, person_id, status, channel, received_on, referrer_kind,
          acute_danger, signs, forms, domestic_servitude, outcome, version)
        select gen_random_uuid(), casework.next_reference('E', 2026), unit_id, person_id, 'received', 'form', received_on,
          referrer_kind, acute_danger, signs, forms, domestic_servitude, 'pending', 1
        from casework.referral limit 1 returning reference`);
    const importing = bringIn(csv(ours(numberOf(rows[0]?.reference ?? ""), 2)));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await recorder.query("commit");
    recorder.release();
    expect(problemsOf((await importing).result)).toMatchObject([{ line: 2, code: "reference_differs" }]);
  });
});

describe("the numbers of a file that is refused", () => {
  const faulty = (from: number) => csv([...ours(from, 8_000), row(1, { sex: "x" })]);

  test("go back to the counter", async () => {
    const before = numberOf((await givenReferral(world)).reference);
    expect((await bringIn(faulty(50_000))).result.ok).toBe(false);
    expect((await bringIn(csv(ours(50_000, 1)), { dryRun: true })).result.ok).toBe(true);
    expect(numberOf((await givenReferral(world)).reference)).toBe(before + 1);
  });

  test("stay out where a referral has got a number above them meanwhile", async () => {
    let recording: Promise<string> | undefined;
    const watch = () => void (recording ??= givenReferral(world).then(({ reference }) => reference));
    expect((await bringIn(faulty(60_000), { watch })).result.ok).toBe(false);
    expect(numberOf((await recording) ?? "")).toBe(68_000);
    expect(numberOf((await givenReferral(world)).reference)).toBe(68_001);
  });

  test("go back where the check is given up", async () => {
    const before = numberOf((await givenReferral(world)).reference);
    const watch = () => {
      throw new Error("given up");
    };
    await expect(bringIn(csv(ours(990_000, 3_000)), { watch })).rejects.toThrow("given up");
    expect(numberOf((await givenReferral(world)).reference)).toBe(before + 1);
  });

  test("are none where the file cannot be read", async () => {
    const before = numberOf((await givenReferral(world)).reference);
    expect((await bringIn(`${csv(ours(80_000, 1))}\n"open`)).result.ok).toBe(false);
    expect(numberOf((await givenReferral(world)).reference)).toBe(before + 1);
  });
});

describe("the key of an import", () => {
  test("answers the same again for the same file, and stands for no other", async () => {
    const key = randomUUID();
    const first = await bringIn(csv([row(51)]), { key });
    expect(first.result).toMatchObject({ ok: true, value: { added: 1 } });
    expect((await bringIn(csv([row(51)]), { key })).result).toEqual(first.result);
    await expect(bringIn(csv([row(52)]), { key })).rejects.toMatchObject({ code: "IDEMPOTENCY_KEY_REUSED" });
  });
});

test("what is spooled is gone from the disk at once, and a sender who fails leaves nothing", async () => {
  const usual = process.env["TMPDIR"];
  const folder = await mkdtemp(join(tmpdir(), "vas-test-register-"));
  process.env["TMPDIR"] = folder;
  onTestFinished(async () => {
    if (usual === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = usual;
    await rm(folder, { recursive: true });
  });
  const seen: string[][] = [];
  const stream = Readable.from(
    (async function* () {
      yield Buffer.from(csv([row(61)]));
      await new Promise((resolve) => setTimeout(resolve, 50));
      seen.push(await readdir(folder));
      yield Buffer.from("\n");
    })(),
  );
  expect((await bringIn(stream)).result.ok).toBe(true);
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from("reference");
      await Promise.reject(new Error("hung up"));
    })(),
  );
  await expect(bringIn(broken)).rejects.toThrow("hung up");
  expect([...seen, await readdir(folder)]).toEqual([[], []]);
});

test("an import that is given up in the middle leaves nothing in the register", async () => {
  const file = csv(Array.from({ length: 3_000 }, (_, index) => thisYear(index + 5_000)));
  const giveUp = (rows: number) => {
    if (rows > 2_000) throw new Error("given up");
  };
  await expect(bringIn(file, { watch: giveUp })).rejects.toThrow("given up");
  const { rows } = await world.administrator.query(
    "select count(*)::int as n from casework.referral where reference = 'R-5000'",
  );
  expect(rows).toEqual([{ n: 0 }]);
});
