import type { World } from "./world.ts";

/** What waits in the queue for a task (`learner-mail`), the oldest first. */
export async function queuedFor<Payload = unknown>(
  { administrator }: World,
  task: string,
): Promise<readonly Payload[]> {
  const { rows } = await administrator.query<{ payload: Payload }>(
    `select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = $1 order by j.id`,
    [task],
  );
  return rows.map(({ payload }) => payload);
}
