import type { Waiting } from "../device/queue.ts";
import { useQueue } from "../offline/OfflineContext.tsx";
import type { HandInInput } from "../schema.generated.ts";

/** The attempts that the learner has finished here, and of which the server does not know it yet. */
export function attemptsHandedIn(waiting: readonly Waiting[]): readonly string[] {
  return waiting
    .filter(({ operation }) => operation === "HandIn")
    .map(({ variables }) => (variables.input as HandInInput).attempt);
}

/** Whether the learner has finished an attempt here, and the server does not know of it yet. */
export function useIsHandedIn(attempt: string | undefined): boolean {
  const { waiting } = useQueue();
  return attempt !== undefined && attemptsHandedIn(waiting).includes(attempt);
}
