import { describe, expect, test } from "vitest";
import { calendarDate, languages } from "../kernel/index.ts";
import { createRegisterCheck } from "./check.ts";
import { registerColumns, type RegisterColumn } from "./columns.ts";
import { readRegisterHeader } from "./header.ts";
import { registerProblemCodes, registerProblemWords, type RegisterProblemCode } from "./problem.ts";
import { readRegisterRow, type RegisterRow } from "./row.ts";

const today = calendarDate("2026-11-23");
const sound: Readonly<Partial<Record<RegisterColumn, string>>> = {
  reference: "R-1",
  received_on: "2015-02-03",
  referrer_kind: "police",
  referrer: "Poliisi (esimerkki)",
  person: "P-1",
  given_name: "Keksi",
  family_name: "Esimerkki",
  sex: "woman",
  birth_date: "1990-05-05",
  nationality: "NG;FI",
  basis: "victim",
  forms: "labour;sexual",
  primary_form: "labour",
  domestic_servitude: "yes",
  place: "finland",
  exploitation_country: "FI",
  industry: "I",
  outcome: "positive",
  decided_on: "2015-02-20",
};

function read(changes: Partial<Record<RegisterColumn, string>> = {}, line = 2) {
  const fields = { ...sound, ...changes };
  return readRegisterRow({ line, today, raw: (column) => fields[column] ?? "" });
}

function row(changes: Partial<Record<RegisterColumn, string>> = {}, line = 2): RegisterRow {
  const result = read(changes, line);
  if (!result.ok) throw new Error(JSON.stringify(result.rejection));
  return result.value;
}

test("a sound row is read whole", () => {
  expect(
    row({ ended_on: "2015-09-01", ending_ground: "moved_from_finland", return_way: "assisted_voluntary_return" }),
  ).toEqual({
    line: 2,
    reference: "R-1",
    receivedOn: "2015-02-03",
    referrerKind: "police",
    referrer: "Poliisi (esimerkki)",
    person: "P-1",
    givenName: "Keksi",
    familyName: "Esimerkki",
    sex: "woman",
    birthDate: "1990-05-05",
    nationalities: ["NG", "FI"],
    basis: "victim",
    adultPerson: null,
    forms: ["labour", "sexual"],
    primaryForm: "labour",
    domesticServitude: true,
    place: "finland",
    exploitationCountry: "FI",
    industry: "I",
    outcome: "positive",
    decidedOn: "2015-02-20",
    ending: { endedOn: "2015-09-01", ground: "moved_from_finland", returnWay: "assisted_voluntary_return" },
  });
});

const cases: readonly [RegisterProblemCode, RegisterColumn, Partial<Record<RegisterColumn, string>>][] = [
  ["required", "reference", { reference: " " }],
  ["required", "person", { person: "" }],
  ["required", "basis", { basis: "" }],
  ["required", "decided_on", { decided_on: "" }],
  ["required", "primary_form", { primary_form: "", domestic_servitude: "" }],
  ["not_a_date", "received_on", { received_on: "3.2.2015" }],
  ["not_a_date", "birth_date", { birth_date: "1990-02-30" }],
  ["date_in_future", "decided_on", { decided_on: "2027-01-01" }],
  ["date_too_early", "received_on", { received_on: "1999-01-01" }],
  ["unknown_code", "referrer_kind", { referrer_kind: "Police" }],
  ["unknown_code", "forms", { forms: "labour;slavery" }],
  ["unknown_country", "nationality", { nationality: "Suomi" }],
  ["too_long", "given_name", { given_name: "a".repeat(201) }],
  ["forbidden_characters", "family_name", { family_name: "a\u0007b" }],
  ["value_repeated", "forms", { forms: "labour;labour" }],
  ["not_yes_or_empty", "domestic_servitude", { domestic_servitude: "no" }],
  ["received_before_born", "birth_date", { birth_date: "2015-06-01" }],
  ["decided_before_received", "decided_on", { decided_on: "2015-01-01" }],
  ["decision_date_not_expected", "decided_on", { outcome: "pending" }],
  ["ending_ground_not_in_law", "ending_ground", { ended_on: "2023-05-05", ending_ground: "not_identified" }],
  ["negative_reason_not_expected", "negative_reason", { negative_reason: "no_consent" }],
  ["required", "negative_reason", { outcome: "negative" }],
  ["primary_form_not_among_forms", "primary_form", { primary_form: "other" }],
  ["domestic_servitude_not_labour", "domestic_servitude", { forms: "sexual", primary_form: "sexual" }],
  ["adult_person_not_expected", "adult_person", { adult_person: "P-2" }],
  ["adult_person_self", "adult_person", { basis: "accompanying_child", adult_person: "P-1", birth_date: "2010-01-01" }],
  ["accompanying_child_not_minor", "birth_date", { basis: "accompanying_child", adult_person: "P-2" }],
  ["ending_not_expected", "ended_on", { outcome: "negative", negative_reason: "other", ended_on: "2015-09-01" }],
  ["required", "ending_ground", { ended_on: "2015-09-01" }],
  ["ended_before_decided", "ended_on", { ended_on: "2015-02-10", ending_ground: "own_wish" }],
  [
    "return_way_not_expected",
    "return_way",
    { ended_on: "2015-09-01", ending_ground: "own_wish", return_way: "deportation" },
  ],
  [
    "return_way_not_expected",
    "return_way",
    { ended_on: "2015-09-01", ending_ground: "moved_from_finland", return_way: "deportation" },
  ],
];

describe("a row is refused", () => {
  test.each(cases)("%s in %s", (code, column, changes) => {
    const result = read(changes);
    expect(
      result.ok ? [] : result.rejection.map((problem) => [problem.line, problem.column, problem.code]),
    ).toContainEqual([2, column, code]);
  });

  test("with all that is wrong named at once", () => {
    const result = read({ sex: "w", received_on: "x", industry: "9" });
    expect(result.ok ? [] : result.rejection.map(({ column }) => column)).toEqual(["sex", "received_on", "industry"]);
  });

  test("without showing what the file says of a person", () => {
    const secret = "Kanaria";
    const result = read({
      given_name: secret.repeat(60),
      family_name: `${secret}\u0000`,
      birth_date: secret,
      nationality: secret,
    });
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain(secret);
  });
});

test("a file with semicolons between its fields has this one fault, not that of every column", () => {
  const semicolons = [{ line: 1, column: null, code: "semicolons", detail: null }];
  expect(readRegisterHeader([registerColumns.join(";")])).toEqual({ ok: false, rejection: semicolons });
  expect(readRegisterHeader(["reference;received_on", "sex"])).toEqual({ ok: false, rejection: semicolons });
});

test("the header may stand in any order, and everything wrong with it is named", () => {
  expect(readRegisterHeader([...registerColumns].reverse()).ok).toBe(true);
  const result = readRegisterHeader(["reference", "reference", "colour", "Aino Esimerkki"]);
  const codes = result.ok ? [] : result.rejection.map(({ code, detail }) => [code, detail]);
  expect(codes).toContainEqual(["column_missing", "received_on"]);
  expect(codes).toContainEqual(["column_unknown", "colour"]);
  expect(codes).toContainEqual(["column_unknown", "…"]);
  expect(codes).toContainEqual(["column_repeated", "reference"]);
});

describe("rows must agree", () => {
  const check = () => createRegisterCheck((text) => text);

  test("on a reference being there once", () => {
    const rows = check();
    expect(rows.add(row())).toEqual([]);
    expect(rows.add(row({ person: "P-2" }, 3))).toMatchObject([{ line: 3, code: "reference_repeated", detail: "2" }]);
  });

  test("on who a person is", () => {
    const rows = check();
    rows.add(row({ ended_on: "2015-03-01", ending_ground: "own_wish" }));
    const again = row({ reference: "R-2", sex: "man", received_on: "2016-01-01", decided_on: "2016-01-02" }, 3);
    expect(rows.add(again)).toMatchObject([{ line: 3, column: "person", code: "person_differs", detail: "2" }]);
  });

  test("on a person not being a customer twice at the same time", () => {
    const rows = check();
    rows.add(row());
    const again = row({ reference: "R-2", received_on: "2016-01-01", decided_on: "2016-01-02" }, 3);
    expect(rows.add(again)).toMatchObject([{ line: 3, code: "customership_overlaps", detail: "2" }]);
  });

  test("on the adult of a child being known, in the file in any order or in the register", () => {
    const rows = check();
    const child = {
      basis: "accompanying_child",
      birth_date: "2012-01-01",
      forms: "",
      primary_form: "",
      domestic_servitude: "",
    };
    rows.add(row({ ...child, reference: "R-2", person: "P-2", adult_person: "P-1" }, 2));
    rows.add(row({ ...child, reference: "R-3", person: "P-3", adult_person: "P-8" }, 3));
    rows.add(row({ ...child, reference: "R-4", person: "P-4", adult_person: "P-9" }, 4));
    rows.add(row({}, 5));
    expect(rows.adultsToFind()).toEqual(["P-8", "P-9"]);
    expect(rows.finish(new Set(["P-8"]))).toMatchObject([{ line: 4, code: "adult_person_unknown" }]);
  });
});

describe("a new row must agree with what the register holds of its person", () => {
  const { givenName, familyName, sex, birthDate, nationalities } = row();
  const described = { givenName, familyName, sex, birthDate, nationalities };
  const check = () => createRegisterCheck((text) => text);
  const days = (from: string, to: string | null) => ({
    from: calendarDate(from),
    to: to === null ? null : calendarDate(to),
  });

  test("and does where it describes the same person, who is a customer at no time of the row", () => {
    const customerships = [days("2014-01-01", "2015-02-20")];
    expect(check().add(row(), { described, customerships })).toEqual([]);
  });

  test("on every field that describes the person, each named by its column and none of them shown", () => {
    const changes = { given_name: "Toinen", family_name: "Muu", sex: "man", birth_date: "", nationality: "FI;NG" };
    const problems = check().add(row(changes, 7), { described, customerships: [] });
    expect(problems).toEqual(
      ["given_name", "family_name", "sex", "birth_date", "nationality"].map((column) => ({
        line: 7,
        column,
        code: "person_differs_from_register",
        detail: null,
      })),
    );
  });

  test.each([
    ["an open one", days("2015-01-01", null)],
    ["one that ended after the row's began", days("2014-01-01", "2015-02-21")],
    ["one that begins later, where the row's has not ended", days("2016-01-01", "2016-02-01")],
  ])("on the customerships of the person: %s", (_, known) => {
    expect(check().add(row(), { described, customerships: [known] })).toEqual([
      { line: 2, column: "decided_on", code: "customership_in_register", detail: known.from },
    ]);
  });

  test("once only, where a row of the file tells of the same customership", () => {
    const rows = check();
    rows.add(row());
    const again = row({ reference: "R-2", received_on: "2016-01-01", decided_on: "2016-01-02" }, 3);
    const codes = rows.add(again, { described, customerships: [days("2015-02-20", null)] }).map(({ code }) => code);
    expect(codes).toEqual(["customership_overlaps"]);
  });

  test("and cannot where the person's data have been erased", () => {
    expect(check().add(row(), { described: null, customerships: [] })).toMatchObject([
      { column: "person", code: "person_erased" },
    ]);
  });
});

test("every problem has words in every language that say the line and the column", () => {
  for (const code of registerProblemCodes) {
    const said = registerProblemWords({ line: 14, column: "decided_on", code, detail: "X" });
    for (const language of languages) {
      expect(said[language]).toContain("14");
      expect(said[language]).not.toContain("{}");
    }
    expect(said.fi).toMatch(/^Rivi 14, sarake decided_on: /);
  }
});
