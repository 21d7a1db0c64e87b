import type { ApolloClient } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { SavedBy } from "../../app/forms/draft-saver.ts";
import { draftSending } from "../../app/forms/draft-sending.ts";
import { useDraft, type Draft } from "../../app/forms/use-draft.ts";
import { SaveReferralDraftDocument } from "./NewReferralScreen.generated.ts";
import { toDraftBody } from "./referral-draft.ts";
import type { ReferralState } from "./referral-state.ts";

export type KeptDraft = { readonly id: string; readonly version: number };

export type ReferralDraft = Draft & {
  /** The draft as it was saved last, or null where nothing is saved yet. */
  readonly kept: () => KeptDraft | null;
  /** What is written becomes a draft of its own with the next save: the one that it was is gone. */
  readonly forget: () => void;
};

type Keeping = {
  readonly client: ApolloClient;
  readonly begun: KeptDraft | undefined;
  readonly onFirstSave: (draft: string) => Promise<void>;
};

/** One save goes on from the other. */
function keepDraft({ client, begun, onFirstSave }: Keeping) {
  let kept: KeptDraft | null = begun ?? null;
  const send = draftSending({
    client,
    mutation: SaveReferralDraftDocument,
    toInput: (body) => (kept ? { draft: kept.id, expectedVersion: kept.version, body } : { body }),
    take: async ({ saveReferralDraft: saved }) => {
      const before = kept;
      kept = saved.__typename === "ReferralDraftSaved" ? { id: saved.id, version: saved.version } : null;
      if (!before && kept) await onFirstSave(kept.id);
      return kept ? "saved" : "refused";
    },
  });
  return {
    kept: () => kept,
    forget: () => {
      kept = null;
    },
    save: async (state: ReferralState, by: SavedBy) => {
      const body = toDraftBody(state);
      const outcome = await send(body, by);
      return outcome === "refused" ? send(body, by) : outcome;
    },
  };
}

/**
 * Saves the form by itself as a draft on the server. Where the draft was saved elsewhere or discarded meanwhile, what is
 * written here becomes a draft of its own: nothing is overwritten and nothing is lost.
 */
export function useReferralDraft(value: ReferralState, begun: KeptDraft | undefined): ReferralDraft {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [{ save, kept, forget }] = useState(() =>
    keepDraft({
      client,
      begun,
      // A page that is loaded again finds its draft in its address.
      onFirstSave: (draft) =>
        navigate({ to: ".", search: { draft } as never, state: true, replace: true, resetScroll: false }),
    }),
  );
  const draft = useDraft({ value, save });
  return { ...draft, kept, forget };
}
