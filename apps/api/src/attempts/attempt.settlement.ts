import type { Instant, Language, TraineeActor, TraineeId } from "@vas/domain/kernel";
import type pg from "pg";
import { openRequest, type SurfaceKernel } from "../kernel/request.ts";
import { settleAttempt } from "./attempt.commands.ts";

export type Settling = {
  /** The database as `worker_app`, which learns which attempts are due and nothing else of them. */
  readonly pool: Pick<pg.Pool, "query">;
  /** The portal's kernel: an attempt is ended as its learner's, by the same command, under the same row-level security. */
  readonly kernel: SurfaceKernel;
};

type Due = { readonly attempt: string; readonly trainee: TraineeId; readonly language: Language };

/**
 * Ends every attempt whose time is up and whose learner has not come back, with what had been saved. One that cannot be ended
 * keeps no other from it.
 * @returns how many were ended
 * @throws Error where some could not be; they are due the next time
 */
export async function settleAttempts({ pool, kernel }: Settling): Promise<number> {
  const due = await attemptsDue(pool, kernel.now());
  let failed = 0;
  for (const one of due) await settle(kernel, one).catch(() => void (failed += 1));
  if (failed > 0) throw new Error(`${failed} of ${due.length} attempts could not be ended`);
  return due.length;
}

async function attemptsDue(pool: Settling["pool"], until: Instant): Promise<readonly Due[]> {
  const { rows } = await pool.query<Due>("select attempt, trainee, language from training.attempts_due($1)", [until]);
  return rows;
}

/** Ended by two processes at once, it ends once: the attempt is locked, and the second finds it ended. */
async function settle(kernel: SurfaceKernel, { attempt, trainee, language }: Due): Promise<void> {
  const actor: TraineeActor = { kind: "trainee", id: trainee, language };
  const asked = { actor, requestId: kernel.newId(), operation: "SettleAttempts", purpose: "time is up" };
  const scope = openRequest(kernel, asked);
  await scope.context.perform(settleAttempt, { attempt }, kernel.newId());
  await scope.settle();
}
