import type { Device } from "../device/device.ts";

/**
 * Somebody has just signed in on this device, perhaps another than before: what the last one could still read here without a
 * network goes at once, and a sign-out that was owed is owed no more, for the new session has ended the old one.
 */
export async function leaveDeviceToNext(device: Device): Promise<void> {
  await device.endSession();
  await device.signOutDone();
}
