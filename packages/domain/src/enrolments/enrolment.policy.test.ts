import { expect, test } from "vitest";
import { staffRoles, type StaffActor } from "../kernel/index.ts";
import { availableEnrolmentActions, enrolmentActions, whyNotEnrolment } from "./enrolment.policy.ts";

const actorOf = (role: StaffActor["roles"][number]) =>
  ({ kind: "staff", id: "s", unit: "u", roles: [role], language: "fi" }) as unknown as StaffActor;

test("only trainers manage enrolments", () => {
  for (const role of staffRoles) {
    const actions = availableEnrolmentActions(actorOf(role), { status: "active", isDelta: false, hasAddress: true });
    expect([role, actions.length > 0]).toEqual([role, role === "trainer"]);
  }
});

test("an enrolment that is over is changed no more, and somebody without an address is not reminded", () => {
  for (const status of ["completed", "withdrawn"] as const) {
    expect(availableEnrolmentActions(actorOf("trainer"), { status, isDelta: false, hasAddress: true })).toEqual([]);
  }
  expect(availableEnrolmentActions(actorOf("trainer"), { status: "waived", isDelta: false, hasAddress: true })).toEqual(
    ["withdraw"],
  );
  const mute = { status: "active", isDelta: false, hasAddress: false } as const;
  expect(availableEnrolmentActions(actorOf("trainer"), mute)).toEqual(
    enrolmentActions.filter((one) => one !== "remind"),
  );
  expect(whyNotEnrolment(actorOf("trainer"), "remind", mute)?.code).toBe("no_address");
});

test("the reading of what has changed is not waived", () => {
  const delta = { status: "active", isDelta: true, hasAddress: true } as const;
  expect(whyNotEnrolment(actorOf("trainer"), "waive", delta)?.code).toBe("delta");
});
