import { legalDayOf, type Language, type TraineeActor, type TraineeId } from "@vas/domain/kernel";
import type pg from "pg";
import { openRequest, type SurfaceKernel } from "../kernel/request.ts";
import { followChanges } from "./change.commands.ts";

export type Following = {
  /** The database as `worker_app`, which learns which certificates are behind and nothing else of them. */
  readonly pool: Pick<pg.Pool, "query">;
  /** The portal's kernel: each certificate follows as its learner's, under the same row-level security. */
  readonly kernel: SurfaceKernel;
};

type Behind = { readonly certificate: string; readonly trainee: TraineeId; readonly language: Language };

/**
 * Lets every certificate follow the material changes of its course, 200 at a time, each once. One that cannot keeps no other from
 * it. Stopped half-way it is gone on with the next time, and what is done is not done again.
 * @returns how many followed: were shortened, or brought their holder the changed lessons
 * @throws Error where some could not; they are tried the next time
 */
export async function followCourseChanges({ pool, kernel }: Following): Promise<number> {
  const done = { followed: 0, failed: 0 };
  let behind = await certificatesBehind(pool, kernel, firstId);
  for (let last = behind.at(-1); last; last = behind.at(-1)) {
    for (const one of behind) {
      await follow(kernel, one).then(
        (isFollowed) => void (done.followed += Number(isFollowed)),
        () => void (done.failed += 1),
      );
    }
    behind = await certificatesBehind(pool, kernel, last.certificate);
  }
  if (done.failed > 0) throw new Error(`${done.failed} certificates could not follow`);
  return done.followed;
}

/** Before every other id. */
const firstId = "00000000-0000-0000-0000-000000000000";

async function certificatesBehind(
  pool: Following["pool"],
  kernel: SurfaceKernel,
  after: string,
): Promise<readonly Behind[]> {
  const text = "select certificate, trainee, language from training.certificates_behind($1, $2)";
  const { rows } = await pool.query<Behind>(text, [legalDayOf(kernel.now()), after]);
  return rows;
}

/** @returns whether anything followed; not where another process, or another certificate of the learner's, was faster. */
async function follow(kernel: SurfaceKernel, { certificate, trainee, language }: Behind): Promise<boolean> {
  const actor: TraineeActor = { kind: "trainee", id: trainee, language };
  const asked = { actor, requestId: kernel.newId(), operation: "FollowCourseChanges", purpose: "course changed" };
  const scope = openRequest(kernel, asked);
  const result = await scope.context.perform(followChanges, { certificate }, kernel.newId());
  await scope.settle();
  if (!result.ok) throw new Error("A certificate that was behind is not there");
  return result.value.shortened || result.value.enrolled;
}
