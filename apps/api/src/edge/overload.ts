import { EdgeFailure } from "./edge-failure.ts";

/** What is refused first when there is too much: statistics and training that can wait, then reads, decisions last. */
export type Importance = "deferrable" | "usual" | "decision";

const share: Readonly<Record<Importance, number>> = { deferrable: 0.6, usual: 0.85, decision: 1 };

/** Lets operations in while there is room for their importance. */
export type Admission = {
  /** @returns what to call when the operation has ended. @throws EdgeFailure OVERLOADED */
  enter(importance: Importance): () => void;
};

/** Room for `capacity` operations at once in this process, a part of it kept for what matters more. */
export function openAdmission(capacity: number): Admission {
  let running = 0;
  return {
    enter(importance) {
      if (running >= Math.max(1, Math.floor(capacity * share[importance]))) throw new EdgeFailure("OVERLOADED");
      running += 1;
      let entered = true;
      return () => {
        if (entered) running -= 1;
        entered = false;
      };
    },
  };
}
