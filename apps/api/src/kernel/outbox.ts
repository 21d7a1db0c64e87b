import type { Statement } from "./settings.ts";

/** Work that a command leaves to be done after its commit: the payload holds ids and codes only. */
export type QueuedTask = { readonly task: string; readonly payload: Readonly<Record<string, string | number>> };

/** The statement that queues a task in the transaction of the command. */
export function enqueueStatement({ task, payload }: QueuedTask): Statement {
  return { name: "enqueue_task", text: "select kernel.enqueue($1, $2::json)", values: [task, JSON.stringify(payload)] };
}
