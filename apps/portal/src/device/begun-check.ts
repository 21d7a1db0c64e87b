import type { Device } from "./device.ts";

type CheckOf = { readonly enrolment: string; readonly module: string };
type KeptAttempt = CheckOf & { readonly id: string; readonly status: string };

async function keptAttempts(device: Device): Promise<readonly KeptAttempt[]> {
  const kept = (await device.keptAnswersOf("Attempt")) as readonly { readonly attempt: KeptAttempt }[];
  return kept.map(({ attempt }) => attempt);
}

/** The modules of an enrolment whose checks these attempts are, as far as the device knows them. */
export async function modulesOfChecks(
  device: Device,
  enrolment: string,
  attempts: readonly string[],
): Promise<readonly string[]> {
  const kept = await keptAttempts(device);
  return kept.filter((one) => one.enrolment === enrolment && attempts.includes(one.id)).map(({ module }) => module);
}

/** The attempt at a module's check that was begun and has its questions on this device, as far as the device knows. */
export async function checkBegunHere(device: Device, { enrolment, module }: CheckOf): Promise<string | undefined> {
  const kept = await keptAttempts(device);
  const attempts = kept.filter((attempt) => attempt.enrolment === enrolment && attempt.module === module);
  // In another language it may stand here as it was before.
  const over = new Set(attempts.filter(({ status }) => status !== "open").map(({ id }) => id));
  return attempts.find(({ id }) => !over.has(id))?.id;
}
