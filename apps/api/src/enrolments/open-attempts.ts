import type { StaffActor } from "@vas/domain/kernel";
import type { Unit } from "../kernel/context.ts";

/**
 * Stops what is open in an enrolment that is over with this command: a check, and the exam, whose answers nobody grades. The
 * enrolment is locked before.
 */
export async function stopAttempts(
  { run, at }: Unit<StaffActor>,
  enrolment: string,
  by: "withdrawal" | "waiver",
): Promise<void> {
  await run({
    name: "stop_attempts",
    text: "select training.stop_attempts($1, $2, $3)",
    values: [enrolment, at, by],
  });
}
