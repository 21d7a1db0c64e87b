import type { Instant, StaffActor } from "@vas/domain/kernel";
import type { Read } from "../kernel/context.ts";
import { draftPlace } from "./referral-draft.commands.ts";

export type Draft = {
  readonly id: string;
  readonly version: number;
  readonly savedAt: Instant;
  readonly body: string;
};

type DraftRow = Omit<Draft, "body"> & { readonly bodyEnc: Buffer; readonly wrapped: Buffer | null };

/** The actor's own drafts, the newest first. More than fifty unfinished ones are nobody's work in hand. */
export const referralDrafts: Read<readonly Draft[], StaffActor> = async ({ run, saw, keys, actor }) => {
  const rows = await run<DraftRow>({
    name: "referral_drafts",
    text: `select d.id, d.version, d.saved_at as "savedAt", d.body_enc as "bodyEnc", k.wrapped
      from casework.referral_draft d join kernel.data_key k on k.subject_id = d.id
      where d.staff_id = $1 and k.wrapped is not null order by d.saved_at desc, d.id limit 50`,
    values: [actor.id],
  });
  saw({ subjects: rows.map(({ id }) => id), classes: ["identity", "free_text"], count: rows.length });
  return rows.map(({ bodyEnc, wrapped, ...draft }) => ({
    ...draft,
    body: keys.unwrap(draft.id, wrapped).open(draftPlace(draft.id), bodyEnc),
  }));
};
