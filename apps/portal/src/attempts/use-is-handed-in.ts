import { useQueue } from "../offline/OfflineContext.tsx";
import type { HandInInput } from "../schema.generated.ts";

/** Whether the learner has finished an attempt here, and the server does not know of it yet. */
export function useIsHandedIn(attempt: string | undefined): boolean {
  const { waiting } = useQueue();
  return waiting.some(
    ({ operation, variables }) => operation === "HandIn" && (variables.input as HandInInput).attempt === attempt,
  );
}
