import { useApolloClient } from "@apollo/client/react";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, type RefObject } from "react";
import { useDraft, type Draft } from "../../app/forms/use-draft.ts";
import { SaveReferralDraftDocument } from "./NewReferralScreen.generated.ts";
import { toDraftBody } from "./referral-draft.ts";
import type { ReferralState } from "./referral-state.ts";

export type KeptDraft = { readonly id: string; readonly version: number };

/** What the rest of the form may ask of its draft, without being drawn anew when the draft is saved. */
export type Keeping = {
  /** The draft as it was saved last, or null where nothing is saved yet. */
  kept: KeptDraft | null;
  /** Saves what is not saved yet. */
  flush: () => Promise<void>;
};

/**
 * Saves the form by itself as a draft on the server. Where the draft was saved elsewhere or discarded meanwhile, what is
 * written here becomes a draft of its own: nothing is overwritten and nothing is lost.
 */
export function useReferralDraft(value: ReferralState, keeping: RefObject<Keeping>): Draft {
  const client = useApolloClient();
  const navigate = useNavigate();
  const save = useCallback(
    async (state: ReferralState) => {
      const before = keeping.current.kept;
      const known = before ? { draft: before.id, expectedVersion: before.version } : {};
      const input = { ...known, body: toDraftBody(state) };
      const variables = { input, idempotencyKey: crypto.randomUUID() };
      const { data } = await client.mutate({ mutation: SaveReferralDraftDocument, variables });
      const saved = data?.saveReferralDraft;
      if (saved?.__typename !== "ReferralDraftSaved") {
        keeping.current.kept = null;
        throw new Error("The draft is not the one that was read");
      }
      keeping.current.kept = { id: saved.id, version: saved.version };
      // A page that is loaded again finds its draft in its address.
      if (before) return;
      void navigate({ to: ".", search: { draft: saved.id } as never, replace: true, resetScroll: false });
    },
    [client, navigate, keeping],
  );
  const draft = useDraft({ value, save });
  const { flush } = draft;
  useEffect(() => void (keeping.current.flush = flush), [keeping, flush]);
  return draft;
}
