import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import type { StaffActor } from "@vas/domain/kernel";
import { registerColumns, type RegisterColumn } from "@vas/domain/register";
import { countFigures, halfYear, year, type OverviewFigures, type StatisticalRecord } from "@vas/domain/statistics";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openRequest } from "../kernel/request.ts";
import { performImport } from "../register/index.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";
import { countPeriods } from "./statistics.queries.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await bringIn(registerOf(400));
});
afterAll(() => world.close());

function requestAs(key: string) {
  const actor = staffActor(key) as StaffActor;
  return openRequest(world.kernels.casework, { actor, requestId: randomUUID(), operation: "Test", purpose: null });
}

async function bringIn(csv: string): Promise<void> {
  const file = { stream: Readable.from([Buffer.from(csv)]), dryRun: false, progress: () => undefined };
  const result = await performImport(requestAs("director").context, file, randomUUID());
  expect(result).toMatchObject({ ok: true });
}

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** A register that touches every code: births around the age borders, leap days, endings on the last day of a half. */
function registerOf(rows: number): string {
  const next = numbers(7);
  const pick = <T>(...values: readonly T[]): T => values[next(values.length)] as T;
  const day = (from: number): string => new Date(Date.UTC(2013, 0, 1 + from)).toISOString().slice(0, 10);
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = { reference: `R-${index}`, person: `P-${index}`, ...rowOf({ next, pick, day }) };
    return registerColumns.map((column) => row[column] ?? "").join(",");
  });
  return [registerColumns.join(","), ...lines].join("\n");
}

type Row = Partial<Record<RegisterColumn, string>>;
type Chance = {
  readonly next: (below: number) => number;
  readonly pick: <T>(...values: readonly T[]) => T;
  readonly day: (from: number) => string;
};

function rowOf({ next, pick, day }: Chance): Row {
  const received = next(1_000);
  const decided = received + next(60);
  const outcome = pick("positive", "positive", "negative", "pending", "withdrawn");
  const forms = pick("labour", "sexual", "labour;sexual", "forced_marriage;organ_removal;other", "");
  const decision: Readonly<Record<string, Row>> = {
    positive: { decided_on: day(decided), basis: pick("victim", "witness") },
    negative: { decided_on: day(decided), negative_reason: pick("not_considered_victim", "no_consent") },
  };
  return {
    received_on: day(received),
    referrer_kind: pick("police", "ngo", "self", "reception_centre"),
    sex: pick("woman", "man", "other", "unknown"),
    birth_date: pick("", "1996-02-29", "1997-07-01", "2000-12-31", "1960-01-01", "2004-01-02"),
    nationality: pick("NG", "FI;SO", "", "VN"),
    basis: pick("", "victim"),
    forms,
    primary_form: forms.split(";")[0] ?? "",
    domestic_servitude: forms.startsWith("labour") ? pick("yes", "") : "",
    place: pick("finland", "finland_link", "eu", "third_country", "unknown", ""),
    industry: pick("", "I", "A"),
    outcome,
    ...decision[outcome],
    ...(outcome === "positive" && next(2) === 0 ? endingOf(decided, { next, pick, day }) : {}),
  };
}

function endingOf(decided: number, { next, pick, day }: Chance): Row {
  const ground = pick("moved_from_finland", "own_wish", "authority_found_not_victim", "removed_from_finland");
  const wished = pick(day(decided), "2015-12-31", "2016-06-30", day(decided + next(400)));
  const ways = { moved_from_finland: "assisted_voluntary_return", removed_from_finland: "deportation" } as const;
  const way = ground in ways ? pick("", ways[ground as keyof typeof ways]) : "";
  return { ended_on: wished < day(decided) ? day(decided) : wished, ending_ground: ground, return_way: way };
}

/**
 * Corrects a share of the decisions on a later day: reasons of refusals, refusals that become admissions, reasons of
 * admissions, grounds of endings; some of them twice, on one day or on two.
 */
async function correctDecisions(): Promise<void> {
  await world.administrator.query(correctAdmissions);
  await world.administrator.query(correctAdmissions);
  await world.administrator.query(`
    create temporary table ended as select * from casework.ending_decision where get_byte(uuid_send(customer_id), 15) % 2 = 0;
    update casework.ending_decision set status = 'superseded', superseded_by_id = id where id in (select id from ended);
    update ended set id = gen_random_uuid(), corrects_id = id, ground = 'disappeared', return_way = null,
      decided_on = decided_on + get_byte(uuid_send(customer_id), 14);
    insert into casework.ending_decision select * from ended`);
}

const correctAdmissions = `
  create temporary table corrected as select * from casework.admission_decision
    where status = 'in_force' and get_byte(uuid_send(person_id), 15) % 2 = 0;
  update casework.admission_decision set status = 'superseded', superseded_by_id = id where id in (select id from corrected);
  update corrected set id = gen_random_uuid(), corrects_id = id, decided_on = decided_on + get_byte(uuid_send(person_id), 14) % 4 * 60,
    outcome = case when get_byte(uuid_send(person_id), 13) % 2 = 0 then 'positive' else outcome end;
  update corrected set basis = coalesce(basis, 'victim') where outcome = 'positive';
  update corrected set negative_reason = case outcome when 'negative' then 'no_need_of_assistance' end;
  insert into casework.admission_decision select * from corrected;
  update casework.referral r set outcome = c.outcome, negative_reason = c.negative_reason, decided_on = c.decided_on, decision_id = c.id
    from corrected c where c.referral_id = r.id;
  insert into casework.customer (id, reference, person_id, unit_id, basis, admitted_on, referral_id, safety_flags, protected_identity, version)
    select gen_random_uuid(), id::text, person_id, unit_id, basis, decided_on, referral_id, '{}', false, 1 from corrected c
    where outcome = 'positive' and not exists (select from casework.customer o where o.person_id = c.person_id);
  drop table corrected`;

async function readRecords(): Promise<StatisticalRecord[]> {
  const { rows } = await world.administrator.query(`
    select person, to_char(received_on, 'YYYY-MM-DD') as "receivedOn", to_char(closed_on, 'YYYY-MM-DD') as "closedOn",
      to_char(admitted_on, 'YYYY-MM-DD') as "admittedOn", to_char(ended_on, 'YYYY-MM-DD') as "endedOn", reopened,
      referrer_kind as "referrerKind", sex, to_char(birth_date, 'YYYY-MM-DD') as "birthDate", nationality, basis, forms,
      primary_form as "primaryForm", domestic_servitude as "domesticServitude", place, industry, outcome,
      negative_reason as "negativeReason", ending_ground as "endingGround", return_way as "returnWay",
      (select coalesce(jsonb_agg(jsonb_build_object('on', d, 'outcome', o, 'negativeReason', n) order by at), '[]')
        from unnest(corrected_on, corrected_outcome, corrected_negative_reason) with ordinality as u(d, o, n, at)) as corrections,
      (select coalesce(jsonb_agg(jsonb_build_object('on', d, 'endingGround', g, 'returnWay', w) order by at), '[]')
        from unnest(ending_corrected_on, corrected_ending_ground, corrected_return_way) with ordinality as u(d, g, w, at))
        as "endingCorrections"
    from statistics.record`);
  return rows as StatisticalRecord[];
}

async function count(...periods: Parameters<typeof countPeriods>[0]): Promise<readonly OverviewFigures[]> {
  const scope = requestAs("statistician");
  return scope.context.readStatistics(countPeriods(periods)).finally(() => void scope.settle());
}

describe("the figures counted in SQL are those of the definitions", () => {
  test.each([
    ["2015", year(2015)],
    ["the first half of 2014", halfYear(2014, 1)],
    ["the second half of 2015", halfYear(2015, 2)],
    ["a year before the register", year(2001)],
  ])("%s", async (_, period) => {
    const expected = countFigures(await readRecords(), period);
    expect(await count(period)).toEqual([expected]);
  });

  test("also for several periods at once, and for a person who is admitted again", async () => {
    const lines = registerOf(400)
      .split("\n")
      .map((text): string[] => text.split(","));
    const at = (fields: string[], column: RegisterColumn): string => fields[registerColumns.indexOf(column)] ?? "";
    const fields = lines.find((one) => at(one, "outcome") === "positive" && /^201[34]/.test(at(one, "ended_on"))) ?? [];
    expect(at(fields, "person")).not.toBe("");
    const again = registerColumns.map((column, place) => {
      if (column === "reference") return "R-again";
      if (column === "received_on" || column === "decided_on") return "2015-11-11";
      return place >= registerColumns.indexOf("ended_on") ? "" : (fields[place] ?? "");
    });
    await bringIn([registerColumns.join(","), again.join(",")].join("\n"));
    const records = await readRecords();
    expect(records.filter(({ reopened }) => reopened)).toHaveLength(1);
    const periods = [year(2015), halfYear(2015, 1), halfYear(2015, 2)];
    expect(await count(...periods)).toEqual(periods.map((period) => countFigures(records, period)));
  });
});

test("figures counted in SQL are those of the definitions also where decisions were corrected later", async () => {
  await correctDecisions();
  const records = await readRecords();
  expect(records.filter(({ corrections }) => corrections.length === 2).length).toBeGreaterThan(20);
  expect(records.filter(({ endingCorrections }) => endingCorrections.length > 0).length).toBeGreaterThan(10);
  const turned = records.filter(
    ({ outcome, corrections }) => outcome === "negative" && corrections[0]?.outcome === "positive",
  );
  expect(turned.length).toBeGreaterThan(5);
  const periods = [year(2014), halfYear(2014, 1), halfYear(2014, 2), year(2015), halfYear(2015, 1)];
  expect(await count(...periods)).toEqual(periods.map((period) => countFigures(records, period)));
});

type RunningFigure = {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly { readonly key: readonly string[] }[];
};

describe("the overview", () => {
  const document = `query Overview($period: ID!) { overview(period: $period) {
    title isRunning lastDay figures { id title howCounted counts dimensions whole cells { key labels count share } }
    findings { kind severity message } sentences { section text } notCollected { title } } }`;

  test("is answered to a statistician, in words and numbers", async () => {
    const { data, errors } = await world.ask("statistician", document, { period: "2014-2" });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ overview: { title: "Heinä–joulukuu 2014", isRunning: false, lastDay: "2014-12-31" } });
  });

  test("of a year that still runs is counted up to today, and says so in each language", async () => {
    const { data, errors } = await world.ask("statistician", document, { period: "2026" });
    expect(errors).toEqual([]);
    const { overview } = data as { overview: { title: string; isRunning: boolean; figures: RunningFigure[] } };
    expect(overview).toMatchObject({
      title: "Vuosi 2026 tähän mennessä (23.11.2026)",
      isRunning: true,
      lastDay: "2026-11-23",
    });
    const named = (id: string) => overview.figures.find((figure) => figure.id === id);
    expect(
      named("customers.monthEnds")
        ?.cells.map(({ key: [day] }) => day)
        .slice(-2),
    ).toEqual(["2026-10-31", "2026-11-23"]);
    expect(named("customers.end")?.title).toBe("Asiakkaat nyt");
  });

  test("of a period that is none is a clear error", async () => {
    for (const period of ["2015-3", "abc", "2099", ""]) {
      const { errors } = await world.ask("statistician", document, { period });
      expect(errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
    }
  });

  test("never shows a statistician a person: the role that counts is refused every sealed column", async () => {
    for (const column of ["given_name_enc", "name_grams", "contact_enc"]) {
      const { context, settle } = requestAs("statistician");
      const read = context.readStatistics(({ run }) =>
        run({ text: `select ${column} from casework.person`, values: [] }),
      );
      await expect(read.finally(() => void settle())).rejects.toThrow(/permission denied/);
    }
  });
});

describe("the records behind a number", () => {
  const document = `query Behind($key: [String!]!) { recordsBehind(period: "2015", figure: "referrals.outcome", key: $key) {
    referralReference customerReference } }`;

  test("are shown to those who handle them, as many as the number says", async () => {
    const [figures] = await count(year(2015));
    const expected = figures?.cells["referrals.outcome"].find(({ key }) => key[0] === "negative")?.count;
    const { data, errors } = await world.ask("supervisor", document, { key: ["negative"] });
    expect(errors).toEqual([]);
    expect(data["recordsBehind"]).toHaveLength(expected ?? -1);
  });

  test("are none for a caseworker of another unit", async () => {
    const { data } = await world.ask("caseworker-helsinki", document, { key: ["negative"] });
    expect(data["recordsBehind"]).toEqual([]);
  });
});
