import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate, type OrganisationId, type Result } from "../kernel/index.ts";
import type { ContactId } from "../vocabulary/index.ts";
import { decideOrganisation, openOrganisation } from "./organisation.decide.ts";
import {
  availableOrganisationActions,
  findContact,
  permitsOrganisation,
  whyNotOrganisation,
} from "./organisation.policy.ts";
import {
  beginOrganisation,
  evolveOrganisation,
  type Contact,
  type OpenOrganisation,
  type Organisation,
  type OrganisationCommand,
} from "./organisation.ts";
import { organisationRejectionWords } from "./organisation.words.ts";
import { aino, noon, otherUnit, staff, unit } from "../samples/index.ts";

const day = calendarDate;
const joutseno: OpenOrganisation = {
  id: "organisation-1" as OrganisationId,
  kind: "reception_centre",
  name: "Joutsenon vastaanottokeskus",
  nameSv: " ",
  nameEn: null,
  municipality: "Lappeenranta",
  capacity: 500,
  openedOn: day("1990-01-01"),
  by: aino,
  at: noon("2015-09-01"),
};
const contact: Contact = {
  id: "contact-1" as ContactId,
  unit,
  name: "Liisa Salo",
  position: "Ohjaaja",
  phone: "040 000 0000",
  email: "liisa.salo@example.fi",
};

function refused<R>(result: Result<unknown, R>): R | undefined {
  return result.ok ? undefined : result.rejection;
}

function opened(differently: Partial<OpenOrganisation> = {}): Organisation {
  const result = openOrganisation({ ...joutseno, ...differently });
  if (!result.ok) throw new Error(result.rejection.kind);
  return beginOrganisation(result.value);
}

const by = { expectedVersion: 1, by: aino, at: noon("2015-09-02") } as const;

describe("an organisation", () => {
  test("opens with its Finnish name; empty names are left out", () => {
    expect(opened()).toMatchObject({ status: "open", nameSv: null, contacts: [], version: 1 });
  });

  test.each([
    ["name", "required", { name: "" }],
    ["kind", "unknown_code", { kind: "embassy" }],
    ["capacity", "out_of_range", { capacity: 0 }],
    ["capacity", "out_of_range", { capacity: 1.5 }],
    ["openedOn", "in_future", { openedOn: day("2015-09-02") }],
    ["municipality", "forbidden_characters", { municipality: "a\u0000" }],
  ])("with a %s that is %s is refused by name", (field, problem, differently) => {
    const result = openOrganisation({ ...joutseno, ...(differently as Partial<OpenOrganisation>) });
    expect(refused(result)).toEqual({ kind: "InvalidField", field, problem });
  });

  test("is amended by what differs", () => {
    const amend = { kind: "amendOrganisation", ...by } as const;
    expect(decideOrganisation(opened(), { ...amend, changes: { capacity: 400, name: joutseno.name } })).toMatchObject({
      ok: true,
      value: [{ changes: { capacity: 400 } }],
    });
    expect(refused(decideOrganisation(opened(), { ...amend, changes: { capacity: 500 } }))?.kind).toBe(
      "NothingChanged",
    );
  });

  test("closes on a day that has come, not before it opened; a closed one is kept as it was", () => {
    const close = { kind: "closeOrganisation", ...by } as const;
    expect(refused(decideOrganisation(opened(), { ...close, closedOn: day("1989-12-31") }))).toMatchObject({
      problem: "too_early",
    });
    expect(refused(decideOrganisation(opened(), { ...close, closedOn: day("2015-09-03") }))).toMatchObject({
      problem: "in_future",
    });
    const result = decideOrganisation(opened(), { ...close, closedOn: day("2015-09-02") });
    const closed = result.ok ? result.value.reduce(evolveOrganisation, opened()) : opened();
    expect(closed).toMatchObject({ status: "closed", closedOn: "2015-09-02" });
    expect(refused(decideOrganisation(closed, { kind: "addContact", ...by, expectedVersion: 2, contact }))?.kind).toBe(
      "OrganisationClosed",
    );
    expect(refused(decideOrganisation(closed, { kind: "addContact", ...by, contact }))?.kind).toBe("StaleVersion");
  });
});

describe("contact persons", () => {
  const withContact = evolveOrganisation(opened(), { kind: "contactAdded", contact, by: aino, at: by.at });
  const second = { ...by, expectedVersion: 2 } as const;

  test("are added, amended and removed; the unit that keeps them stays", () => {
    const amended = decideOrganisation(withContact, {
      kind: "amendContact",
      ...second,
      contact: { ...contact, unit: otherUnit, phone: "1" },
    });
    expect(amended).toMatchObject({ ok: true, value: [{ contact: { unit, phone: "1" } }] });
    expect(refused(decideOrganisation(withContact, { kind: "amendContact", ...second, contact }))?.kind).toBe(
      "NothingChanged",
    );
    expect(decideOrganisation(withContact, { kind: "removeContact", ...second, contact: contact.id }).ok).toBe(true);
    expect(refused(decideOrganisation(opened(), { kind: "removeContact", ...by, contact: contact.id }))?.kind).toBe(
      "ContactNotFound",
    );
    expect(
      refused(decideOrganisation(opened(), { kind: "addContact", ...by, contact: { ...contact, email: "liisa" } })),
    ).toMatchObject({ field: "email", problem: "malformed" });
  });

  test("are seen within the unit that recorded them", () => {
    expect(findContact(staff(["caseworker"]), withContact, contact.id)?.name).toBe("Liisa Salo");
    expect(findContact(staff(["caseworker"], { unit: otherUnit }), withContact, contact.id)).toBeUndefined();
    expect(findContact(staff(["statistician"]), withContact, contact.id)).toBeUndefined();
  });

  test("what can be done follows the right and the status", () => {
    expect(availableOrganisationActions(staff(["caseworker"]), opened())).toEqual([
      "read",
      "amend",
      "addContact",
      "close",
    ]);
    expect(availableOrganisationActions(staff(["administrator"]), withContact)).toContain("removeContact");
    expect(availableOrganisationActions(staff(["statistician"]), opened())).toEqual(["read"]);
    expect(permitsOrganisation(staff(["auditor"]), "read", opened())).toBe(false);
    expect(whyNotOrganisation(staff(["caseworker"]), "amendContact", opened())?.code).toBe("no_contacts");
  });
});

const base = { expectedVersion: fc.constant(0), by: fc.constant(aino), at: fc.constant(by.at) };
const names = fc.constantFrom("", "Salo", "Laine");
const contacts = fc
  .record({ id: fc.constantFrom("a", "b"), name: names })
  .map(({ id, name }) => ({ ...contact, id: id as ContactId, name }));
const commands: fc.Arbitrary<OrganisationCommand> = fc.oneof(
  fc.record({
    ...base,
    kind: fc.constant("amendOrganisation" as const),
    changes: fc.record({ name: names }, { requiredKeys: [] }),
  }),
  fc.record({
    ...base,
    kind: fc.constant("closeOrganisation" as const),
    closedOn: fc.constantFrom(day("2015-09-02"), day("2016-01-01")),
  }),
  fc.record({ ...base, kind: fc.constantFrom("addContact" as const, "amendContact" as const), contact: contacts }),
  fc.record({
    ...base,
    kind: fc.constant("removeContact" as const),
    contact: fc.constantFrom("a", "b").map((id) => id as ContactId),
  }),
);

test("every status and every command has an answer; replaying gives the state; a closed organisation never changes", () => {
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 12 }), (sequence) => {
      let state = opened();
      const events = [];
      for (const command of sequence) {
        const result = decideOrganisation(state, { ...command, expectedVersion: state.version });
        if (!result.ok) continue;
        expect(state.status).toBe("open");
        events.push(...result.value);
        state = result.value.reduce(evolveOrganisation, state);
      }
      expect(events.reduce(evolveOrganisation, opened())).toEqual(state);
      expect(state.version).toBe(1 + events.length);
    }),
  );
});

test("every refusal has words in every language", () => {
  for (const { fi, sv, en } of Object.values(organisationRejectionWords)) expect([fi, sv, en]).not.toContain("");
});
