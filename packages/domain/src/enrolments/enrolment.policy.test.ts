import { expect, test } from "vitest";
import { staffRoles, type StaffActor } from "../kernel/index.ts";
import { availableEnrolmentActions, enrolmentActions, whyNotEnrolment } from "./enrolment.policy.ts";

const actorOf = (role: StaffActor["roles"][number]) =>
  ({ kind: "staff", id: "s", unit: "u", roles: [role], language: "fi" }) as unknown as StaffActor;

test("only trainers manage enrolments", () => {
  for (const role of staffRoles) {
    const actions = availableEnrolmentActions(actorOf(role), { status: "active", hasAddress: true });
    expect([role, actions.length > 0]).toEqual([role, role === "trainer"]);
  }
});

test("an enrolment that is over is changed no more, and somebody without an address is not reminded", () => {
  for (const status of ["completed", "withdrawn"] as const) {
    expect(availableEnrolmentActions(actorOf("trainer"), { status, hasAddress: true })).toEqual([]);
  }
  expect(availableEnrolmentActions(actorOf("trainer"), { status: "waived", hasAddress: true })).toEqual(["withdraw"]);
  const mute = { status: "active", hasAddress: false } as const;
  expect(availableEnrolmentActions(actorOf("trainer"), mute)).toEqual(
    enrolmentActions.filter((one) => one !== "remind"),
  );
  expect(whyNotEnrolment(actorOf("trainer"), "remind", mute)?.code).toBe("no_address");
});
