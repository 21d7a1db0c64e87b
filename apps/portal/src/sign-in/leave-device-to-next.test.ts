import { expect, test } from "vitest";
import { deviceOn } from "../device/device.ts";
import { shelvesInMemory } from "../device/shelves.ts";
import { leaveDeviceToArrival } from "./leave-device-to-next.ts";

const anna = "11111111-1111-4111-8111-111111111111";
const asked = { operation: "Courses", language: "fi", variables: {} } as const;
const hour = 3_600_000;

async function usedByAnna() {
  const shelves = shelvesInMemory();
  const device = deviceOn(shelves);
  await device.begin(anna);
  await device.keepTimes({ idleUntil: hour, expiresAt: 12 * hour, idleWindow: hour });
  await device.keepAnswer(asked, { courses: ["Tiina on lukenut puolet"] });
  await device.oweSignOut();
  return deviceOn(shelves);
}

test("who signs in on the server's pages finds nothing of the one before, though the network goes before the portal is there", async () => {
  const device = await usedByAnna();
  const pages = { cookie: "other=1; portal-arrival=1" };
  await leaveDeviceToArrival(device, pages);
  expect(await device.resume(0)).toBeUndefined();
  await device.begin(anna);
  expect(await device.keptAnswer(asked)).toBeUndefined();
  // The new session has ended the old one, and is not to be ended in its place.
  expect(await device.owesSignOut()).toBe(false);
  expect(pages.cookie).toBe("portal-arrival=; Path=/portal/; Max-Age=0; Secure; SameSite=Strict");
});

test("who opens the portal again without signing in goes on", async () => {
  const device = await usedByAnna();
  const pages = { cookie: "another-portal-arrival=1" };
  await leaveDeviceToArrival(device, pages);
  expect(await device.resume(0)).toBeDefined();
  expect(await device.owesSignOut()).toBe(true);
  expect(pages.cookie).toBe("another-portal-arrival=1");
});
