import { useApolloClient } from "@apollo/client/react";
import { useBlocker } from "@tanstack/react-router";
import { Button, Cluster, Notice, useWords } from "@vas/ui";
import { useCallback, useImperativeHandle, useRef, useState, type Ref } from "react";
import { useWatch, type Control, type FieldValues } from "react-hook-form";
import { DraftStatusLine } from "../app/forms/DraftStatusLine.tsx";
import { UnsavedGuard } from "../app/forms/UnsavedGuard.tsx";
import { useDraft } from "../app/forms/use-draft.ts";
import { toDraftBody, type Drafted } from "./decision-draft.ts";
import { decisionMessages as messages } from "./decision-messages.ts";
import { SaveDecisionDraftDocument } from "./DecisionDraft.generated.ts";
import type { BegunDraft } from "./use-begun-draft.ts";

/** What a form may ask of its draft, without being drawn anew when the draft is saved. */
export type DraftKeeping = { readonly flush: () => Promise<void> };

type KeeperProps<State extends FieldValues, Input> = {
  readonly control: Control<State, unknown, Input>;
  readonly drafted: Drafted;
  readonly begun: Pick<BegunDraft<unknown>, "version" | "continuedFrom" | "beginAnew">;
  readonly ref: Ref<DraftKeeping>;
};

/** Saves a proposal by itself while it is written, says when, and offers to begin anew where it goes on from a draft. */
export function DecisionDraftKeeper<State extends FieldValues, Input>(props: KeeperProps<State, Input>) {
  const { control, drafted, begun, ref } = props;
  const { t } = useWords();
  const state = useWatch({ control });
  const { save, refused } = useSaving(drafted, begun.version);
  const draft = useDraft({ value: state as State, save });
  const { flush } = draft;
  useImperativeHandle(ref, () => ({ flush }), [flush]);
  useBlocker({
    // What was typed a moment ago is saved before the screen is left.
    shouldBlockFn: async () => {
      await flush();
      return false;
    },
    enableBeforeUnload: false,
  });
  return (
    <>
      {refused && <Notice tone="warning" title={wordsOf(refused, t(messages.draftElsewhere))} />}
      {begun.continuedFrom !== null && <Continued savedAt={begun.continuedFrom} onBeginAnew={begun.beginAnew} />}
      <DraftStatusLine draft={draft} />
      <UnsavedGuard isUnsaved={draft.status === "failed"} />
    </>
  );
}

type Refused = { readonly __typename: string; readonly message: string };

/** What stands on another page is told in words of its own; every other refusal says itself what is the matter. */
function wordsOf({ __typename, message }: Refused, elsewhere: string): string {
  return __typename === "StaleVersion" ? elsewhere : message;
}

/** One save goes on from the other; what was saved on another page meanwhile is not saved over. */
function useSaving({ kind, matter, decision, writing }: Drafted, version: number | null) {
  const client = useApolloClient();
  const versionRef = useRef(version);
  const [refused, setRefused] = useState<Refused | null>(null);
  const save = useCallback(
    async (state: unknown) => {
      const known = versionRef.current === null ? {} : { expectedVersion: versionRef.current };
      const input = { kind, matter, decision, ...known, body: toDraftBody(writing, state) };
      const variables = { input, idempotencyKey: crypto.randomUUID() };
      const { data } = await client.mutate({ mutation: SaveDecisionDraftDocument, variables });
      const saved = data?.saveDecisionDraft;
      setRefused(saved && saved.__typename !== "DecisionDraftSaved" ? saved : null);
      if (saved?.__typename !== "DecisionDraftSaved") throw new Error("The draft could not be saved");
      versionRef.current = saved.version;
    },
    [client, kind, matter, decision, writing],
  );
  return { save, refused };
}

type ContinuedProps = { readonly savedAt: string; readonly onBeginAnew: () => Promise<void> };

function Continued({ savedAt, onBeginAnew }: ContinuedProps) {
  const { t, format } = useWords();
  const [isPending, setPending] = useState(false);
  const beginAnew = () => {
    setPending(true);
    void onBeginAnew().finally(() => setPending(false));
  };
  return (
    <Notice title={t(messages.draftContinued, { when: format.instant(savedAt) })}>
      <Cluster>
        <Button variant="secondary" isPending={isPending} onPress={beginAnew}>
          {t(messages.draftBeginAnew)}
        </Button>
      </Cluster>
    </Notice>
  );
}
