import type { Device } from "../device/device.ts";

/**
 * Somebody has just signed in on this device, perhaps another than before: what the last one could still read here without a
 * network goes at once, and a sign-out that was owed is owed no more, for the new session has ended the old one.
 */
export async function leaveDeviceToNext(device: Device): Promise<void> {
  await device.endSession();
  await device.signOutDone();
}

const arrival = "portal-arrival";

/**
 * Leaves the device to who has signed in on the server's own pages, which set a cookie to say so: before anything that is kept is
 * looked at, for the network may have gone since.
 */
export async function leaveDeviceToArrival(device: Device, pages: Pick<Document, "cookie">): Promise<void> {
  if (!pages.cookie.split("; ").some((pair) => pair.startsWith(`${arrival}=`))) return;
  await leaveDeviceToNext(device);
  pages.cookie = `${arrival}=; Path=/portal/; Max-Age=0; Secure; SameSite=Strict`;
}
