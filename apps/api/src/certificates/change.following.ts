import { legalDayOf, type Language, type TraineeActor, type TraineeId } from "@vas/domain/kernel";
import type pg from "pg";
import { openRequest, type SurfaceKernel } from "../kernel/request.ts";
import { followChanges } from "./change.commands.ts";

export type Following = {
  /** The database as `worker_app`, which learns which certificates are to be shortened and nothing else of them. */
  readonly pool: Pick<pg.Pool, "query">;
  /** The portal's kernel: each certificate follows as its learner's, under the same row-level security. */
  readonly kernel: SurfaceKernel;
};

type Behind = { readonly certificate: string; readonly trainee: TraineeId; readonly language: Language };

/**
 * Lets every certificate follow the material changes of its course, 200 at a time until none is left. One that cannot keeps no
 * other from it. Stopped half-way it is gone on with the next time, and what is done is not done again.
 * @returns how many were shortened
 * @throws Error where some could not be; they are tried the next time
 */
export async function followCourseChanges({ pool, kernel }: Following): Promise<number> {
  let shortened = 0;
  for (;;) {
    const behind = await certificatesBehind(pool, kernel);
    let failed = 0;
    for (const one of behind) await follow(kernel, one).catch(() => void (failed += 1));
    shortened += behind.length - failed;
    if (failed > 0) throw new Error(`${failed} of ${behind.length} certificates could not follow`);
    if (behind.length === 0) return shortened;
  }
}

async function certificatesBehind(pool: Following["pool"], kernel: SurfaceKernel): Promise<readonly Behind[]> {
  const text = "select certificate, trainee, language from training.certificates_to_shorten($1)";
  const { rows } = await pool.query<Behind>(text, [legalDayOf(kernel.now())]);
  return rows;
}

/** Each goes once for a day and version of the certificate, by whichever process comes first. */
async function follow(kernel: SurfaceKernel, { certificate, trainee, language }: Behind): Promise<void> {
  const actor: TraineeActor = { kind: "trainee", id: trainee, language };
  const asked = { actor, requestId: kernel.newId(), operation: "FollowCourseChanges", purpose: "course changed" };
  const scope = openRequest(kernel, asked);
  const result = await scope.context.perform(followChanges, { certificate }, kernel.newId());
  await scope.settle();
  // Without it what changes nothing would be found again without end.
  if (!result.ok || !result.value.shortened) throw new Error("A certificate that was behind was not shortened");
}
