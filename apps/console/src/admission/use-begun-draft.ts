import { useSuspenseQuery } from "@apollo/client/react";
import { useState } from "react";
import { useCommand, type Command } from "../app/commands/use-command.ts";
import { fromDraftBody, type Drafted } from "./decision-draft.ts";
import { DecisionDraftDocument, DiscardDecisionDraftDocument } from "./DecisionDraft.generated.ts";

export type BegunDraft<State> = {
  /** What the form begins with: the draft where there is one, else what was given. */
  readonly start: State;
  /** The draft's version on the server; null where there is none. */
  readonly version: number | null;
  /** When the draft was saved that the form goes on from; null where it begins anew. */
  readonly continuedFrom: string | null;
  /** Another with each beginning: a key of the form. */
  readonly beginning: number;
  /** Throws the draft away and begins with what was given; the command tells where it could not be done. */
  readonly beginAnew: () => Promise<void>;
  readonly discarding: Pick<Command<never, never>, "refusal" | "failure">;
};

/** Finds the writer's own draft of a decision. A draft of something else on the same matter is saved over, not shown. */
export function useBegunDraft<State>({ kind, matter, writing }: Drafted, start: State): BegunDraft<State> {
  const discarding = useCommand(DiscardDecisionDraftDocument);
  const { data } = useSuspenseQuery(DecisionDraftDocument, {
    variables: { kind, matter },
    fetchPolicy: "network-only",
  });
  const [beginning, setBeginning] = useState(0);
  // What is saved while the form is written changes the answer, but not what the form began with.
  const [draft, setDraft] = useState(() => data.decisionDraft ?? null);
  const state = draft ? fromDraftBody(draft.body, writing, start) : undefined;
  // Where the draft is gone already there is nothing to throw away.
  const begin = () => {
    setDraft(null);
    setBeginning((before) => before + 1);
  };
  return {
    start: state ?? start,
    version: draft?.version ?? null,
    continuedFrom: state && draft ? draft.savedAt : null,
    beginning,
    beginAnew: () =>
      discarding.send({ input: { kind, matter } }, { DecisionDraftDiscarded: begin, MatterNotFound: begin }),
    discarding,
  };
}
