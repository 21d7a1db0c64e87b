import { Notice } from "@vas/ui";
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from "react";
import { ConflictNotice } from "../../app/commands/ConflictNotice.tsx";
import { DraftStatusLine } from "../../app/forms/DraftStatusLine.tsx";
import { useDraft, type Draft } from "../../app/forms/use-draft.ts";
import { findUnsavedText, forgetText, keepText, type KeptText } from "../../app/kept/kept-text.ts";
import { KeptNotice } from "../../app/kept/KeptNotice.tsx";
import { useSession } from "../../app/session/SessionProvider.tsx";
import { changedFields, mergeParts } from "./part-state.ts";
import { useAmending, type AmendingConflict, type AmendingSettings, type Stored } from "./use-amending.ts";

export type PartForm<State> = {
  readonly state: State;
  readonly change: (patch: Partial<State>) => void;
  /** Another number where the form was filled by somebody else than the person who writes: editors begin anew with it. */
  readonly revision: number;
};

export type PartDraftProps<State extends object> = Omit<AmendingSettings<State>, "onMerged"> & {
  /** Under which name unsaved text is kept in this browser. */
  readonly keptAs: string;
  readonly labelOf: (field: keyof State & string) => string;
  readonly shownOf: (field: keyof State & string, state: State) => ReactNode;
  readonly children: (form: PartForm<State>) => ReactNode;
};

/** One going at a part: what is stored, and what the form holds when it begins. */
type Sitting<State> = { readonly number: number; readonly stored: Stored<State>; readonly start: State };

/**
 * A part of a course that saves itself while it is written. What could not be saved is kept in this browser and offered again;
 * where two people have written in the same field, both are shown and one of them chooses.
 */
export function PartDraft<State extends object>(props: PartDraftProps<State>) {
  const { stored, keptAs } = props;
  const [sitting, setSitting] = useState<Sitting<State>>({ number: 0, stored, start: stored.state });
  const [conflict, setConflict] = useState<AmendingConflict<State>>();
  // What is stored, while nothing is on its way there; undefined while something is.
  const [settled, setSettled] = useState<Stored<State> | undefined>(stored);
  const { id: by } = useSession().session;
  const [kept, setKept] = useState(() =>
    findUnsavedText<State>(keptAs, { by, isStored: (state) => changedFields(stored.state, state).length === 0 }),
  );
  const goOn = (theirs: Stored<State>, start: State) => {
    setConflict(undefined);
    // Whoever takes what is stored has let go of what was kept of their own; what is still offered is another text.
    if (!kept && changedFields(theirs.state, start).length === 0) forgetText(keptAs);
    setSitting(({ number }) => ({ number: number + 1, stored: theirs, start }));
  };
  const dropKept = () => {
    forgetText(keptAs);
    setKept(undefined);
  };
  const settle = (now: Stored<State> | undefined) => {
    setSettled(now);
    // What has been written again and saved is not offered as if it were lost.
    if (now && kept && changedFields(now.state, kept.state).length === 0) dropKept();
  };
  const bringBack = ({ base, state: mine }: KeptText<State>, theirs: Stored<State>) => {
    setKept(undefined);
    const { differing, merged } = mergeParts({ base, mine, theirs: theirs.state });
    if (differing.length > 0) setConflict({ base, mine, theirs });
    else goOn(theirs, merged);
  };
  return (
    <>
      {conflict && <PartConflict {...props} conflict={conflict} onChoose={(state) => goOn(conflict.theirs, state)} />}
      {kept && settled && <KeptNotice at={kept.at} onBringBack={() => bringBack(kept, settled)} onForget={dropKept} />}
      <PartSitting
        key={sitting.number}
        {...props}
        sitting={sitting}
        isOffered={Boolean(kept)}
        onConflict={setConflict}
        onSettled={settle}
      />
    </>
  );
}

type SittingProps<State extends object> = PartDraftProps<State> & {
  readonly sitting: Sitting<State>;
  /** Text that was kept waits for an answer: what is written meanwhile does not take its place. */
  readonly isOffered: boolean;
  readonly onConflict: (conflict: AmendingConflict<State>) => void;
  /** Told what is stored once everything is, and nothing while something is not: what was kept is not brought back over that. */
  readonly onSettled: (stored: Stored<State> | undefined) => void;
};

function PartSitting<State extends object>(props: SittingProps<State>) {
  const { sitting, onConflict, children } = props;
  const { stored: opened, start } = sitting;
  const [state, setState] = useState(opened.state);
  const [revision, setRevision] = useState(0);
  const fill = (patch: Partial<State>) => {
    setState((now) => ({ ...now, ...patch }));
    setRevision((now) => now + 1);
  };
  const { save, stored, conflict, refusal } = useAmending({ ...props, stored: opened, onMerged: fill });
  const draft = useDraft({ value: state, save });
  useKeptText(props, { state, draft, stored });
  const isQuiet = isSettled(draft);
  const tellSettled = useEffectEvent(() => props.onSettled(isQuiet ? stored() : undefined));
  useEffect(() => tellSettled(), [isQuiet]);
  useEffect(() => {
    // What is brought along is not saved yet: it is written over what is.
    if (changedFields(opened.state, start).length > 0) fill(start);
    // oxlint-disable-next-line react/exhaustive-deps -- once, at the opening: later it would undo what has been written since
  }, []);
  useEffect(() => {
    if (conflict) onConflict(conflict);
  }, [conflict, onConflict]);
  return (
    <>
      <DraftStatusLine draft={draft} />
      {refusal !== undefined && <Notice tone="error" title={refusal} />}
      {children({ state, revision, change: (patch) => setState((now) => ({ ...now, ...patch })) })}
    </>
  );
}

function isSettled({ status }: Draft): boolean {
  return status === "unchanged" || status === "saved";
}

type Written<State> = {
  readonly state: State;
  readonly draft: Draft;
  /** What is stored now. */
  readonly stored: () => Stored<State>;
};

/** Keeps in this browser what is not saved yet, until it is. */
function useKeptText<State extends object>(
  { keptAs, isOffered }: SittingProps<State>,
  { state, stored, draft: { status } }: Written<State>,
) {
  const { id: by } = useSession().session;
  const isKept = useRef(false);
  useEffect(() => {
    if (isOffered || status === "unchanged") return;
    if (status !== "saved") {
      isKept.current = true;
      return keepText(keptAs, { base: stored().state, state, at: new Date().toISOString(), by });
    }
    if (isKept.current) forgetText(keptAs);
    isKept.current = false;
    // oxlint-disable-next-line react/exhaustive-deps -- what is stored changes with the status
  }, [keptAs, by, isOffered, status, state]);
}

type ConflictProps<State extends object> = Pick<PartDraftProps<State>, "labelOf" | "shownOf"> & {
  readonly conflict: AmendingConflict<State>;
  readonly onChoose: (state: State) => void;
};

function PartConflict<State extends object>({ conflict, labelOf, shownOf, onChoose }: ConflictProps<State>) {
  const { base, mine, theirs } = conflict;
  const { differing, merged } = mergeParts({ base, mine, theirs: theirs.state });
  const fields = differing.map((field) => ({
    label: labelOf(field),
    mine: shownOf(field, mine),
    theirs: shownOf(field, theirs.state),
  }));
  return (
    <ConflictNotice fields={fields} onTakeTheirs={() => onChoose(theirs.state)} onKeepMine={() => onChoose(merged)} />
  );
}
