import { useApolloClient } from "@apollo/client/react";
import { useRef, useState } from "react";
import type { DraftOutcome, SaveDraft, SavedBy } from "../../app/forms/draft-saver.ts";
import { isRefusal } from "../../app/commands/send-command.ts";
import type { CourseEditInput } from "../../schema.generated.ts";
import { createEditSender, type EditAnswer, type SentEdit } from "./edit-sender.ts";
import { changedFields, mergeParts, normalised } from "./part-state.ts";

/** A part of a course as it stands in the API, and the version of the edits in which it does. */
export type Stored<State> = { readonly version: number; readonly state: State };

export type AmendingSettings<State extends object> = {
  readonly courseVersion: string;
  /** What is stored as the form begins. */
  readonly stored: Stored<State>;
  /** The edit that makes the named fields what they are in the state; undefined while the API cannot be told that state. */
  readonly toEdit: (state: State, fields: readonly (keyof State & string)[]) => CourseEditInput | undefined;
  /** Reads anew what is stored; undefined where it is not there any more. */
  readonly readAgain: () => Promise<Stored<State> | undefined>;
  /** Puts what somebody else has written in other fields of the same part into the form. */
  readonly onMerged: (theirs: Partial<State>) => void;
};

/** What two people wrote in the same field. */
export type AmendingConflict<State> = {
  readonly base: State;
  readonly mine: State;
  readonly theirs: Stored<State>;
};

export type Amending<State> = {
  readonly save: SaveDraft<State>;
  /** What is stored, as far as this form knows. */
  readonly stored: () => Stored<State>;
  readonly conflict: AmendingConflict<State> | undefined;
  /** Why the last save was refused, in the server's words. */
  readonly refusal: string | undefined;
};

class NotKept extends Error {
  override readonly name = "NotKept";
}

/**
 * Saves a part of a course as it is written, field by field. Somebody else may write in the same course at the same time: what
 * they change elsewhere is taken along, and where both have changed the same field nothing is overwritten, and both are shown.
 */
export function useAmending<State extends object>(settings: AmendingSettings<State>): Amending<State> {
  const client = useApolloClient();
  const [sender] = useState(() => createEditSender<State>(client));
  const stored = useRef(settings.stored);
  const [conflict, setConflict] = useState<AmendingConflict<State>>();
  const [refusal, setRefusal] = useState<string>();

  function take({ state }: SentEdit<State>, answer: EditAnswer): DraftOutcome | "stale" {
    if (answer.__typename === "CourseVersionChanged") stored.current = { version: answer.version, state };
    const outcome = outcomeOf(answer);
    setRefusal(isRefusal(answer) && outcome === "refused" ? answer.message : undefined);
    if (answer.__typename !== "InvalidField") return outcome;
    // The person corrects it and goes on: it is tried again then.
    setRefusal(answer.message);
    throw new NotKept();
  }

  async function merge(mine: State, by: SavedBy): Promise<DraftOutcome> {
    const base = stored.current.state;
    const theirs = await settings.readAgain();
    if (!theirs) return "refused";
    const { differing, merged } = mergeParts({ base, mine, theirs: theirs.state });
    if (differing.length > 0) {
      setConflict({ base, mine, theirs });
      return "refused";
    }
    stored.current = theirs;
    settings.onMerged(pick(theirs.state, changedFields(base, theirs.state)));
    return save(merged, by);
  }

  async function save(value: State, by: SavedBy): Promise<DraftOutcome> {
    const state = normalised(value);
    const waited = await sender.sendAgain(by);
    if (waited && take(waited.edit, waited.answer) === "refused") return "refused";
    const fields = changedFields(stored.current.state, state);
    if (fields.length === 0) return "saved";
    const of = { courseVersion: settings.courseVersion, expectedVersion: stored.current.version };
    const edit = { input: { ...of, edit: whole(settings.toEdit(state, fields)) }, state };
    const outcome = take(edit, await sender.send(edit, by));
    return outcome === "stale" ? merge(state, by) : outcome;
  }
  return { save, stored: () => stored.current, conflict, refusal };
}

/** The person completes what the API cannot be told yet, and goes on: until then nothing is kept, and nothing says that it is. */
function whole(edit: CourseEditInput | undefined): CourseEditInput {
  if (!edit) throw new NotKept();
  return edit;
}

function outcomeOf({ __typename }: EditAnswer): DraftOutcome | "stale" {
  if (__typename === "CourseVersionChanged") return "saved";
  return __typename === "StaleVersion" ? "stale" : "refused";
}

function pick<State extends object>(state: State, fields: readonly (keyof State & string)[]): Partial<State> {
  return Object.fromEntries(fields.map((field) => [field, state[field]])) as Partial<State>;
}
