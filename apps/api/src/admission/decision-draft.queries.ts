import { permitsDecisionDraft } from "@vas/domain/admission";
import type { Instant, PersonId, StaffActor, UnitId } from "@vas/domain/kernel";
import type { Read } from "../kernel/context.ts";
import { decisionDraftPlace, type DraftedMatter } from "./decision-draft.store.ts";

export type DecisionDraftFound = {
  readonly id: string;
  readonly version: number;
  readonly savedAt: Instant;
  readonly body: string;
};

type DraftRow = Omit<DecisionDraftFound, "body"> & {
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly bodyEnc: Buffer;
  readonly wrapped: Buffer | null;
};

/** The reader's own draft of a decision on the matter, or null. */
export function decisionDraft({ kind, matter }: DraftedMatter): Read<DecisionDraftFound | null, StaffActor> {
  return async function decisionDraftOf({ run, saw, keys, actor }) {
    const [row] = await run<DraftRow>({
      name: "decision_draft",
      text: `select d.id, d.version, d.saved_at as "savedAt", d.person_id as person, d.unit_id as unit,
          d.body_enc as "bodyEnc", k.wrapped
        from casework.decision_draft d join kernel.data_key k on k.subject_id = d.id
        where d.staff_id = $1 and d.kind = $2 and d.matter_id = $3 and k.wrapped is not null`,
      values: [actor.id, kind, matter],
    });
    if (!row || !permitsDecisionDraft(actor, kind, row.unit)) return null;
    const { person, unit: _unit, bodyEnc, wrapped, ...draft } = row;
    saw({ subjects: [person], classes: ["free_text"], count: 1 });
    return { ...draft, body: keys.unwrap(draft.id, wrapped).open(decisionDraftPlace(draft.id), bodyEnc) };
  };
}
