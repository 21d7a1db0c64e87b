import { once } from "node:events";
import { Readable } from "node:stream";
import { plantCanaries, sightings } from "@vas/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { csv, problemsOf, registersIn, row } from "../testing/given-register.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const { bringIn } = registersIn(() => world);

async function countOf(table: string): Promise<number> {
  const { rows } = await world.administrator.query<{ n: number }>(`select count(*)::int as n from casework.${table}`);
  return rows[0]?.n ?? 0;
}

async function counts(): Promise<Record<string, number>> {
  const tables = ["person", "referral", "admission_decision", "customer", "ending_decision", "event", "organisation"];
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await countOf(table)] as const)));
}

describe("a sound file", () => {
  const file = csv([
    row(1),
    row(2, { ended_on: "2015-09-01", ending_ground: "moved_from_finland", return_way: "assisted_voluntary_return" }),
    row(3, { outcome: "negative", negative_reason: "not_considered_victim", basis: "" }),
    row(4, { outcome: "pending", decided_on: "", basis: "" }),
    row(5, {
      basis: "accompanying_child",
      adult_person: "P-6",
      birth_date: "2012-01-01",
      forms: "",
      primary_form: "",
      domestic_servitude: "",
    }),
    row(6, { referrer: "Poliisi (ESIMERKKI)" }),
    row(7, { person: "P-2", received_on: "2016-01-01", decided_on: "2016-01-08" }),
  ]);

  test("in a dry run is counted and nothing is stored", async () => {
    const before = await counts();
    expect((await bringIn(file, { dryRun: true })).result).toEqual({
      ok: true,
      value: {
        rows: 7,
        added: 7,
        unchanged: 0,
        persons: 6,
        customers: 5,
        ended: 1,
        coversFrom: "2015-02-01",
        coversTo: "2016-01-31",
        isStated: false,
      },
    });
    expect(await counts()).toEqual(before);
  });

  test("is brought in whole, and brought in again it changes nothing", async () => {
    const { result, progress } = await bringIn(file);
    expect(result).toMatchObject({ ok: true, value: { added: 7, unchanged: 0 } });
    expect(progress.at(-1)).toBe(7);
    const once = await counts();
    expect(once).toMatchObject({
      person: 6,
      referral: 7,
      admission_decision: 6,
      customer: 5,
      ending_decision: 1,
      organisation: 1,
    });
    expect((await bringIn(file)).result).toMatchObject({ ok: true, value: { added: 0, unchanged: 7 } });
    expect(await counts()).toEqual(once);
  });

  test("links a child to the customership of the adult, wherever the adult stands in the file", async () => {
    const { rows } = await world.administrator.query(`
      select a.reference from casework.customer c join casework.referral r on r.id = c.referral_id
      join casework.customer a on a.id = c.adult_customer_id join casework.person p on p.id = a.person_id
      join casework.referral ar on ar.person_id = p.id
      where r.reference = 'R-5' and ar.reference = 'R-6' and r.adult_person_id = p.id`);
    expect(rows).toHaveLength(1);
  });

  test("leaves no name and no key of a person in the clear anywhere", async () => {
    const { rows } = await world.administrator.query("select person::text as text from casework.person");
    expect(JSON.stringify(rows)).not.toMatch(/Esimerkki|Keksi|P-\d/);
  });

  test("with a row that says something else of a known referral is refused", async () => {
    const before = await counts();
    const { result } = await bringIn(csv([row(1, { sex: "man" }), row(9)]));
    expect(result).toMatchObject({
      ok: false,
      rejection: { problems: [{ line: 2, column: "reference", code: "reference_differs" }] },
    });
    expect(await counts()).toEqual(before);
  });
});

describe("a file that is not sound", () => {
  test("is refused whole, with all that is wrong named by line and column", async () => {
    const before = await counts();
    const { result } = await bringIn(
      csv([row(21), row(22, { sex: "x" }), row(22), row(23, { received_on: "1.2.2015", outcome: "maybe" })]),
    );
    const problems = problemsOf(result).map(({ line, column, code }) => [line, column, code]);
    expect(problems).toEqual([
      [3, "sex", "unknown_code"],
      [5, "received_on", "not_a_date"],
      [5, "outcome", "unknown_code"],
    ]);
    expect(await counts()).toEqual(before);
  });

  test.each([
    ["", "empty_file"],
    [`${csv([row(31)])}\n"open`, "file_unreadable"],
    [Buffer.concat([Buffer.from(`${csv([row(32)])}\n`), Buffer.from([0xff, 0xfe, 0x41])]), "not_utf8"],
    [`${csv([row(33)])}\nR-34,2015`, "wrong_number_of_fields"],
    ["name;date\n1;2", "column_missing"],
    [csv([row(35)]).replaceAll(",", ";"), "semicolons"],
  ])("says so: case %#", async (file, code) => {
    const before = await counts();
    const { result } = await bringIn(file);
    expect(problemsOf(result).map(({ code: told }) => told)).toContain(code);
    expect(await counts()).toEqual(before);
  });

  test("is taken off the wire to its end, although its first line is enough: a browser reads the answer only then", async () => {
    const part = Buffer.from("Keksi;1.2.2015\n".repeat(5_000));
    const stream = Readable.from(
      (function* () {
        yield Buffer.from("nimi;päivä\n");
        for (let place = 0; place < 200; place += 1) yield part;
      })(),
    );
    const ended = once(stream, "end");
    expect((await bringIn(stream)).result.ok).toBe(false);
    await ended;
  });

  test("is answered without a word of what it says of people", async () => {
    const canaries = plantCanaries(["given_name", "family_name", "referrer", "person", "reference"]);
    const { result } = await bringIn(csv([row(41, { ...canaries, sex: "x" }), row(41, { ...canaries })]));
    expect(result.ok).toBe(false);
    expect(sightings(canaries, JSON.stringify(result))).toEqual([]);
  });
});

test("those who do not handle matters cannot store rows, whatever the permission says", async () => {
  await expect(bringIn(csv([row(51)]), { as: "statistician" })).rejects.toThrow(/row-level security/);
});
