import type { Device } from "./device.ts";

type CheckOf = { readonly enrolment: string; readonly module: string };
type KeptAttempt = CheckOf & { readonly id: string; readonly status: string };

/** The attempt at a module's check that was begun and has its questions on this device, as far as the device knows. */
export async function checkBegunHere(device: Device, { enrolment, module }: CheckOf): Promise<string | undefined> {
  const kept = (await device.keptAnswersOf("Attempt")) as readonly { readonly attempt: KeptAttempt }[];
  const attempts = kept
    .map(({ attempt }) => attempt)
    .filter((attempt) => attempt.enrolment === enrolment && attempt.module === module);
  // In another language it may stand here as it was before.
  const over = new Set(attempts.filter(({ status }) => status !== "open").map(({ id }) => id));
  return attempts.find(({ id }) => !over.has(id))?.id;
}
