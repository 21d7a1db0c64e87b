import { useApolloClient } from "@apollo/client/react";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useRef } from "react";
import { useDraft, type Draft } from "../../app/forms/use-draft.ts";
import { SaveReferralDraftDocument } from "./NewReferralScreen.generated.ts";
import { toDraftBody } from "./referral-draft.ts";
import type { ReferralState } from "./referral-state.ts";

export type KeptDraft = { readonly id: string; readonly version: number };

export type ReferralDraft = Draft & {
  /** The draft as it was saved last, or null where nothing is saved yet. */
  readonly kept: () => KeptDraft | null;
};

/**
 * Saves the form by itself as a draft on the server. Where the draft was saved elsewhere or discarded meanwhile, what is
 * written here becomes a draft of its own: nothing is overwritten and nothing is lost.
 */
export function useReferralDraft(value: ReferralState, begun: KeptDraft | undefined): ReferralDraft {
  const client = useApolloClient();
  const navigate = useNavigate();
  const keptRef = useRef<KeptDraft | null>(begun ?? null);
  const save = useCallback(
    async (state: ReferralState) => {
      const before = keptRef.current;
      const known = before ? { draft: before.id, expectedVersion: before.version } : {};
      const input = { ...known, body: toDraftBody(state) };
      const variables = { input, idempotencyKey: crypto.randomUUID() };
      const { data } = await client.mutate({ mutation: SaveReferralDraftDocument, variables });
      const saved = data?.saveReferralDraft;
      if (saved?.__typename !== "ReferralDraftSaved") {
        keptRef.current = null;
        throw new Error("The draft is not the one that was read");
      }
      keptRef.current = { id: saved.id, version: saved.version };
      // A page that is loaded again finds its draft in its address.
      if (before) return;
      await navigate({ to: ".", search: { draft: saved.id } as never, state: true, replace: true, resetScroll: false });
    },
    [client, navigate],
  );
  const draft = useDraft({ value, save });
  const kept = useCallback(() => keptRef.current, []);
  return { ...draft, kept };
}
