import { describe, expect, test } from "vitest";
import type { CourseId } from "../courses/index.ts";
import type { InvitationId } from "../enrolments/index.ts";
import { calendarDate, type Instant, type OrganisationId, type StaffId, type TraineeId } from "../kernel/index.ts";
import { addressesIn, addressProblem } from "./address.ts";
import { decideInvitation, invite, nameNewcomer, type Invite } from "./invitation.decide.ts";
import {
  bodyOfTakingUp,
  evolveInvitation,
  invitationStateAt,
  type Invitation,
  type InvitationCommand,
} from "./invitation.ts";

const at = "2026-11-02T08:00:00.000Z" as Instant;
const guest = "guest" as TraineeId;

function inviting(change: Partial<Invite> = {}) {
  return invite({
    id: "i" as InvitationId,
    email: "vuoro@example.invalid",
    course: "c" as CourseId,
    role: "reception",
    organisation: null,
    dueOn: calendarDate("2026-12-01"),
    language: "fi",
    by: "trainer" as StaffId,
    at,
    ...change,
  });
}

function invited(): Invitation {
  const result = inviting();
  if (!result.ok) throw new Error(result.rejection.kind);
  return result.value;
}

function after(invitation: Invitation, command: InvitationCommand): Invitation {
  const decision = decideInvitation(invitation, command);
  if (!decision.ok) throw new Error(decision.rejection.kind);
  return decision.value.reduce(evolveInvitation, invitation);
}

const accepting = (when: string) =>
  ({ kind: "acceptInvitation", trainee: guest, at: when as Instant }) as const satisfies InvitationCommand;

describe("an invitation", () => {
  test("can be taken up for 14 days, to the moment", () => {
    expect(invited().expiresAt).toBe("2026-11-16T08:00:00.000Z");
    expect(after(invited(), accepting("2026-11-16T07:59:59.999Z"))).toMatchObject({
      status: "accepted",
      trainee: guest,
    });
    expect(decideInvitation(invited(), accepting("2026-11-16T08:00:00.000Z"))).toMatchObject({
      rejection: { kind: "InvitationExpired" },
    });
  });

  test("is taken up once", () => {
    const used = after(invited(), accepting("2026-11-03T08:00:00.000Z"));
    expect(decideInvitation(used, accepting("2026-11-03T08:00:01.000Z"))).toMatchObject({
      rejection: { kind: "InvitationUsed" },
    });
  });

  test("begins its 14 days anew when it is sent again, also after it has expired", () => {
    const later = "2026-12-24T08:00:00.000Z" as Instant;
    expect(invitationStateAt(invited(), later)).toBe("expired");
    const again = after(invited(), { kind: "resendInvitation", expectedVersion: 1, at: later });
    expect(again).toMatchObject({ status: "open", expiresAt: "2027-01-07T08:00:00.000Z", version: 2 });
    expect(invitationStateAt(again, later)).toBe("open");
  });

  test("that is withdrawn is neither taken up nor sent again", () => {
    const withdrawn = after(invited(), { kind: "withdrawInvitation", expectedVersion: 1, at });
    for (const command of [accepting(at), { kind: "resendInvitation", expectedVersion: 2, at } as const]) {
      expect(decideInvitation(withdrawn, command)).toMatchObject({ rejection: { kind: "InvitationWithdrawn" } });
    }
  });

  test("is refused a change where it has been changed meanwhile", () => {
    const stale = { kind: "withdrawInvitation", expectedVersion: 9, at } as const;
    expect(decideInvitation(invited(), stale)).toMatchObject({
      rejection: { kind: "StaleVersion", currentVersion: 1 },
    });
  });

  test("has a due date of today or later, or none, and an address that mail can be sent to", () => {
    expect(inviting({ dueOn: calendarDate("2026-11-02") }).ok).toBe(true);
    expect(inviting({ dueOn: null }).ok).toBe(true);
    expect(inviting({ dueOn: calendarDate("2026-11-01") })).toMatchObject({ rejection: { field: "dueOn" } });
    expect(inviting({ email: "vuoro" })).toMatchObject({ rejection: { field: "email", problem: "malformed" } });
  });

  test("counts for the body that it names, or for where the learner has been moved since, if only out of every body", () => {
    const [oulu, kemi] = ["oulu" as OrganisationId, "kemi" as OrganisationId];
    const offered = { organisation: oulu, invitedAt: at };
    expect(bodyOfTakingUp(offered, null)).toBe(oulu);
    expect(bodyOfTakingUp(offered, { organisation: kemi, toldAt: "2026-11-01T08:00:00.000Z" as Instant })).toBe(oulu);
    expect(bodyOfTakingUp(offered, { organisation: kemi, toldAt: "2026-11-02T08:00:00.001Z" as Instant })).toBe(kemi);
    expect(bodyOfTakingUp(offered, { organisation: null, toldAt: "2026-11-03T08:00:00.000Z" as Instant })).toBeNull();
  });

  test("is taken up by somebody with a name", () => {
    expect(nameNewcomer({ name: "  Vieras\u00a0Esimerkki ", language: "sv" })).toMatchObject({ ok: true });
    expect(nameNewcomer({ name: " ", language: "sv" })).toMatchObject({
      rejection: { field: "name", problem: "required" },
    });
  });
});

describe("the addresses in a pasted text", () => {
  test("are apart by white space, commas and semicolons, with or without names", () => {
    const pasted = `a@example.invalid; b@example.invalid,c@example.invalid
      "Esimerkki, Vieras" <d@example.invalid>\tTolk Exempel <e@example.invalid>`;
    expect(addressesIn(pasted)).toEqual({
      addresses: ["a", "b", "c", "d", "e"].map((name) => `${name}@example.invalid`),
      repeated: [],
      malformed: [],
    });
  });

  test("count once each, whatever their case, and those that are repeated are told", () => {
    expect(addressesIn("Eeva@Example.invalid eeva@example.invalid x@example.invalid")).toEqual({
      addresses: ["Eeva@Example.invalid", "x@example.invalid"],
      repeated: ["Eeva@Example.invalid"],
      malformed: [],
    });
  });

  test("are told from what is none", () => {
    const wrong = ["eeva", "eeva@", "@example.invalid", "eeva@localhost", "e@-x.fi", "e@x..fi", "e<x@y.fi"];
    expect(addressesIn(wrong.join("\n")).malformed).toEqual(
      expect.arrayContaining(["eeva", "eeva@", "eeva@localhost"]),
    );
    for (const address of [...wrong, `${"x".repeat(250)}@example.invalid`, "a b@example.invalid"]) {
      expect([address, addressProblem(address) === undefined]).toEqual([address, false]);
    }
    expect(addressesIn("  \n ")).toEqual({ addresses: [], repeated: [], malformed: [] });
  });
});
