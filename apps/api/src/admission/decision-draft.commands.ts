import { draftRefusal, permitsDecisionDraft, type DecisionDraftRejection } from "@vas/domain/admission";
import { accept, reject, type PersonId, type Result, type StaffActor } from "@vas/domain/kernel";
import type { StaleVersion } from "@vas/domain/vocabulary";
import type { Command, Unit } from "../kernel/context.ts";
import {
  lockMatter,
  lockOwnDraft,
  recordDraft,
  recordNewDraft,
  removeDraft,
  type DraftedMatter,
  type LockedMatter,
} from "./decision-draft.store.ts";

export type SaveDecisionDraft = DraftedMatter & {
  /** The decision that is written anew, returned or in force; null for a first proposal. */
  readonly decision: string | null;
  /** The version that was read or saved last; null where there was none. */
  readonly expectedVersion: number | null;
  /** What has been written, as the form keeps it. */
  readonly body: string;
};

export type SavedDecisionDraft = { readonly id: string; readonly version: number; readonly savedAt: string };
/** There is no such matter or draft, or not for this person. */
export type MatterNotFound = { readonly kind: "MatterNotFound" };
export type DecisionDraftRefused = DecisionDraftRejection | StaleVersion;

/**
 * Keeps a proposal as far as it is written, sealed with a key of the draft's own. Only its writer ever reads it, and it is
 * kept only where it can become a decision: the database removes every draft of a matter with what ends its use.
 */
export const saveDecisionDraft: Command<SaveDecisionDraft, SavedDecisionDraft, DecisionDraftRefused, StaffActor> =
  async function saveDecisionDraft(unit, { decision, expectedVersion, body, ...drafted }) {
    const matter = await lockDraftable(unit, drafted, decision);
    if (!matter.ok) return matter;
    const before = await lockOwnDraft(unit, drafted);
    const currentVersion = before?.version ?? 0;
    if (currentVersion !== (expectedVersion ?? 0)) return reject({ kind: "StaleVersion", currentVersion });
    const written = { body, version: currentVersion + 1 };
    const id = before
      ? await recordDraft(unit, before.id, written)
      : await recordNewDraft(unit, { matterId: drafted.matter, of: matter.value }, written);
    touchedDraftOn(unit, matter.value.person);
    return accept({ id, version: written.version, savedAt: unit.at });
  };

/** The matter, locked, where this person may draft such a decision on it and it can still be made. */
async function lockDraftable(
  unit: Unit<StaffActor>,
  drafted: DraftedMatter,
  decision: string | null,
): Promise<Result<LockedMatter, DecisionDraftRejection>> {
  const matter = await lockMatter(unit, drafted);
  if (!matter || !permitsDecisionDraft(unit.actor, drafted.kind, matter.unit)) {
    return reject({ kind: "MatterNotFound" });
  }
  const refusal = draftRefusal(matter, decision);
  return refusal ? reject({ kind: refusal }) : accept(matter);
}

/** Throws the writer's draft of a matter away. */
export const discardDecisionDraft: Command<
  DraftedMatter,
  Pick<DraftedMatter, "matter">,
  MatterNotFound,
  StaffActor
> = async function discardDecisionDraft(unit, drafted) {
  const draft = await lockOwnDraft(unit, drafted);
  if (!draft || !permitsDecisionDraft(unit.actor, drafted.kind, draft.unit)) return reject({ kind: "MatterNotFound" });
  await removeDraft(unit, draft);
  touchedDraftOn(unit, draft.person);
  return accept({ matter: drafted.matter });
};

function touchedDraftOn(unit: Unit, person: PersonId): void {
  unit.touched({ subjects: [person], classes: ["free_text"], count: 1 });
}
