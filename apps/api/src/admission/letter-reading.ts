import type { DecisionProgress } from "@vas/domain/admission";
import { isWithinScope, type CalendarDate, type PersonId, type StaffActor, type UnitId } from "@vas/domain/kernel";
import type { Read, Reading } from "../kernel/context.ts";
import type { DecisionParts } from "./decision.queries.ts";
import { withService, type Letter, type LetterDecider, type ServedLetter } from "./letter.ts";

/** What a letter is composed from, in a read as in a command. */
export type Composing = Pick<Reading<StaffActor>, "run" | "keys" | "today">;

/** A decision with its letter, or null where it was taken over from a register. */
export type Composed<Decision> = { readonly decision: Decision; readonly letter: Letter | null };

type Decided = DecisionProgress<string> & { readonly person: PersonId; readonly unit: UnitId };
type Compose = (composing: Composing, decision: string) => Promise<Composed<Decided> | undefined>;

/**
 * The letter of a decision in the decision's language, or null: there is no such decision within sight, or it was taken over
 * from a register, where the reasons were not kept. What is only proposed gives a draft.
 */
export function readLetter(compose: Compose, decision: string): Read<ServedLetter | null, StaffActor> {
  return async (reading) => {
    const composed = await compose(reading, decision);
    if (!composed || !isWithinScope(reading.actor, composed.decision.unit)) return reading.absent(decision);
    const { person } = composed.decision;
    reading.saw({ subjects: [person], classes: ["identity", "codes", "free_text"], count: 1, files: [person] });
    return composed.letter && withService(composed.letter, serviceOf(composed.decision));
  };
}

type Progress = {
  readonly day: CalendarDate;
  readonly draft: boolean;
  readonly decider: Omit<LetterDecider, "section">;
};

/** How far a decision has come, as its letter says it; what nobody has decided bears the day of today. */
export function progressOf(decision: DecisionProgress<string>, parts: DecisionParts, today: CalendarDate): Progress {
  const { status } = decision;
  if (status === "proposed" || status === "returned" || status === "lapsed") {
    return { day: today, draft: true, decider: deciderOf({ ...parts, decider: null }) };
  }
  return { day: decision.decidedOn, draft: false, decider: deciderOf(parts) };
}

/** Who prepared a decision and who made it. */
function deciderOf({ proposer, decider, delegation }: DecisionParts): Progress["decider"] {
  return {
    preparer: proposer?.name ?? null,
    preparerContact: proposer?.email ?? null,
    decider: decider?.name ?? null,
    delegation: decider && delegation,
  };
}

/** The days of service of a decision; a proposal has none. */
function serviceOf(decision: DecisionProgress<string>) {
  const { servedOn = null, appealUntil = null } = "decidedOn" in decision ? decision : {};
  return { servedOn, appealUntil };
}
