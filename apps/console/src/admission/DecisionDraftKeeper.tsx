import type { ApolloClient } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useBlocker } from "@tanstack/react-router";
import { Button, Cluster, Notice, useWords } from "@vas/ui";
import { useImperativeHandle, useState, type Ref } from "react";
import { useWatch, type Control, type FieldValues } from "react-hook-form";
import { CommandNotice } from "../app/commands/CommandNotice.tsx";
import type { SavedBy } from "../app/forms/draft-saver.ts";
import { draftSending } from "../app/forms/draft-sending.ts";
import { DraftStatusLine } from "../app/forms/DraftStatusLine.tsx";
import { UnsavedGuard } from "../app/forms/UnsavedGuard.tsx";
import { useDraft } from "../app/forms/use-draft.ts";
import { toDraftBody, type Drafted } from "./decision-draft.ts";
import { decisionMessages as messages } from "./decision-messages.ts";
import { SaveDecisionDraftDocument, type SaveDecisionDraftMutation } from "./DecisionDraft.generated.ts";
import type { BegunDraft } from "./use-begun-draft.ts";

/** What a form may ask of its draft, without being drawn anew when the draft is saved. */
export type DraftKeeping = { readonly flush: () => Promise<void> };

type KeeperProps<State extends FieldValues, Input> = {
  readonly control: Control<State, unknown, Input>;
  readonly drafted: Drafted;
  readonly begun: Pick<BegunDraft<unknown>, "version" | "continuedFrom" | "beginAnew" | "discarding">;
  readonly ref: Ref<DraftKeeping>;
};

/** Saves a proposal by itself while it is written, says when, and offers to begin anew where it goes on from a draft. */
export function DecisionDraftKeeper<State extends FieldValues, Input>(props: KeeperProps<State, Input>) {
  const { control, drafted, begun, ref } = props;
  const state = useWatch({ control });
  const { save, refusal } = useSaving(drafted, begun.version);
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
      {refusal && <NotKept refusal={refusal} />}
      <CommandNotice command={begun.discarding} />
      {begun.continuedFrom !== null && <Continued savedAt={begun.continuedFrom} onBeginAnew={begun.beginAnew} />}
      <DraftStatusLine draft={draft} />
      <UnsavedGuard isUnsaved={draft.isUnkept} />
    </>
  );
}

type Refusal = Exclude<SaveDecisionDraftMutation["saveDecisionDraft"], { readonly __typename: "DecisionDraftSaved" }>;

type Keeping = {
  readonly client: ApolloClient;
  readonly drafted: Drafted;
  readonly begunAt: number | null;
  readonly onRefused: (refusal: Refusal) => void;
};

/** One save goes on from the other; what was saved on another page meanwhile is not saved over. */
function keepDraft({ client, drafted, begunAt, onRefused }: Keeping) {
  const { kind, matter, decision, writing } = drafted;
  let version = begunAt;
  const send = draftSending({
    client,
    mutation: SaveDecisionDraftDocument,
    toInput: (body) => ({ kind, matter, decision, ...(version === null ? {} : { expectedVersion: version }), body }),
    take: ({ saveDecisionDraft: saved }) => {
      if (saved.__typename === "DecisionDraftSaved") {
        version = saved.version;
        return "saved";
      }
      onRefused(saved);
      return "refused";
    },
  });
  return (state: unknown, by: SavedBy) => send(toDraftBody(writing, state), by);
}

function useSaving(drafted: Drafted, begunAt: number | null) {
  const client = useApolloClient();
  const [refusal, setRefusal] = useState<Refusal>();
  const [save] = useState(() => keepDraft({ client, drafted, begunAt, onRefused: setRefusal }));
  return { save, refusal };
}

/** Why the draft is not saved any more. A draft without a version is gone: thrown away or proposed on another page. */
function NotKept({ refusal }: { readonly refusal: Refusal }) {
  const { t } = useWords();
  if (refusal.__typename !== "StaleVersion") {
    return <Notice tone="warning" title={t(messages.draftRefused, { reason: refusal.message })} />;
  }
  return (
    <Notice tone="warning" title={t(refusal.currentVersion === 0 ? messages.draftGone : messages.draftElsewhere)} />
  );
}

type ContinuedProps = { readonly savedAt: string; readonly onBeginAnew: () => Promise<void> };

function Continued({ savedAt, onBeginAnew }: ContinuedProps) {
  const { t, format } = useWords();
  return (
    <Notice title={t(messages.draftContinued, { when: format.instant(savedAt) })}>
      <Cluster>
        <Button variant="secondary" onPress={onBeginAnew}>
          {t(messages.draftBeginAnew)}
        </Button>
      </Cluster>
    </Notice>
  );
}
