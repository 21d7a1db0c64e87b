import { useBlocker } from "@tanstack/react-router";
import { Cluster } from "@vas/ui";
import { createContext, useContext, useMemo, type ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { DraftStatusLine } from "../../app/forms/DraftStatusLine.tsx";
import { UnsavedGuard } from "../../app/forms/UnsavedGuard.tsx";
import type { ReferralForm } from "./form-fields.ts";
import type { ReferralState } from "./referral-state.ts";
import { useReferralDraft, type KeptDraft, type ReferralDraft } from "./use-referral-draft.ts";

/** What the form may ask of its draft, without being drawn anew when the draft is saved. */
type Keeping = Pick<ReferralDraft, "flush" | "kept" | "forget">;

const DraftContext = createContext<ReferralDraft | undefined>(undefined);
const KeepingContext = createContext<Keeping | undefined>(undefined);

/** @throws Error outside `DraftKeeper` */
export function useKeeping(): Keeping {
  const keeping = useContext(KeepingContext);
  if (!keeping) throw new Error("useKeeping needs <DraftKeeper> above it");
  return keeping;
}

/** The acts at the end of a step with how the draft is beside them; they stay in sight while the form is long. */
export function FormEnd({ children }: { readonly children: ReactNode }) {
  const draft = useContext(DraftContext);
  return (
    <div className="referral-end">
      <Cluster>{children}</Cluster>
      {draft && <DraftStatusLine draft={draft} />}
    </div>
  );
}

export type DraftKeeperProps = {
  readonly form: ReferralForm;
  readonly draft: KeptDraft | undefined;
  readonly children: ReactNode;
};

/** Watches the whole form and saves it; what it is put around is not drawn anew with every letter. */
export function DraftKeeper({ form, draft: begun, children }: DraftKeeperProps) {
  const state = useWatch({ control: form.control }) as ReferralState;
  const draft = useReferralDraft(state, begun);
  const { flush, kept, forget } = draft;
  const keeping = useMemo(() => ({ flush, kept, forget }), [flush, kept, forget]);
  useBlocker({
    // What was typed a moment ago is saved before the screen is left; a step of the form does not leave it.
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname !== next.pathname) await flush();
      return false;
    },
    enableBeforeUnload: false,
  });
  return (
    <KeepingContext value={keeping}>
      <DraftContext value={draft}>
        {children}
        <UnsavedGuard isUnsaved={draft.isUnkept} />
      </DraftContext>
    </KeepingContext>
  );
}
