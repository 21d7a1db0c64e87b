import { expect, test } from "vitest";
import { calendarDate } from "../kernel/index.ts";
import { decidePerson, recordPerson } from "./person.decide.ts";
import { beginPerson, evolvePerson, type Person, type RecordPerson } from "./person.ts";
import { aino, noon, person, unit } from "../samples/index.ts";

const blessing: RecordPerson = {
  id: person,
  unit,
  givenName: " Blessing ",
  familyName: "Okafor",
  otherNames: "",
  sex: "woman",
  birthDate: calendarDate("1992-03-04"),
  nationalities: ["NG"],
  identityNumber: " ",
  contact: "",
  at: noon("2015-09-01"),
};

function recorded(): Person {
  const result = recordPerson(blessing);
  if (!result.ok) throw new Error(result.rejection.kind);
  return beginPerson(result.value);
}

function amending(changes: Partial<RecordPerson>) {
  return decidePerson(recorded(), {
    kind: "amendPerson",
    changes,
    expectedVersion: 1,
    by: aino,
    at: noon("2015-09-02"),
  });
}

test("a person may be recorded before a name is known", () => {
  expect(recorded()).toMatchObject({ givenName: "Blessing", identityNumber: null, version: 1 });
  expect(
    recordPerson({ ...blessing, givenName: "", familyName: "", birthDate: null, nationalities: [], sex: "unknown" }).ok,
  ).toBe(true);
});

test.each([
  ["birthDate", "in_future", { birthDate: calendarDate("2015-09-03") }],
  ["birthDate", "too_early", { birthDate: calendarDate("1899-12-31") }],
  ["nationalities", "repeated", { nationalities: ["NG", "NG"] }],
  ["nationalities", "unknown_code", { nationalities: ["ZZ"] }],
  ["familyName", "forbidden_characters", { familyName: "a\u0007b" }],
  ["identityNumber", "malformed", { identityNumber: "P1234567" }],
  ["identityNumber", "wrong_check_character", { identityNumber: "040392-901A" }],
  ["identityNumber", "other_birth_date", { identityNumber: "131052-308T" }],
])("%s that is %s is refused by name", (field, problem, changes) => {
  const result = amending(changes as Partial<RecordPerson>);
  expect(result).toEqual({ ok: false, rejection: { kind: "InvalidField", field, problem } });
});

test("an amendment keeps what differs; one that changes nothing, or is made on an older version, is refused", () => {
  const result = amending({ familyName: "Okafor-Laine", givenName: "Blessing" });
  expect(result).toMatchObject({ ok: true, value: [{ changes: { familyName: "Okafor-Laine" } }] });
  expect(result.ok && result.value.reduce(evolvePerson, recorded())).toMatchObject({
    familyName: "Okafor-Laine",
    version: 2,
  });
  expect(amending({ contact: "  " })).toEqual({ ok: false, rejection: { kind: "NothingChanged" } });
  const stale = decidePerson(recorded(), {
    kind: "amendPerson",
    changes: {},
    expectedVersion: 2,
    by: aino,
    at: noon("2015-09-02"),
  });
  expect(stale).toEqual({ ok: false, rejection: { kind: "StaleVersion", currentVersion: 1 } });
});
