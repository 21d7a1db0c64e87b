import { Notice, useWords } from "@vas/ui";
import { Children, useEffect, useRef, useState, type ReactNode } from "react";
import { UnreadNotice } from "../app/commands/UnreadNotice.tsx";
import { useMeeting, type Meeting } from "../app/commands/use-meeting.ts";
import { editor } from "./editor-messages.ts";

/** Reads anew what the screen is about; undefined where it is not there any more. */
export type Again = () => Promise<object | undefined>;

export type ChangedMeanwhile = {
  /** The handler of the refusal. */
  readonly StaleVersion: () => void;
  readonly meeting: Meeting;
  /** Was a command refused as out of date, and what others have saved read since? */
  readonly isMet: boolean;
};

/** What a dialog does when somebody else has changed the course: it stays open with what is entered, and reads the course again. */
export function useChangedMeanwhile(again: Again): ChangedMeanwhile {
  const [isMet, setMet] = useState(false);
  const meeting = useMeeting(again, () => setMet(true));
  return { StaleVersion: () => void meeting.meet(), meeting, isMet };
}

type MeanwhileProps = {
  readonly changed: ChangedMeanwhile;
  /** What is to be chosen or known first, in place of the word that one may try again. */
  readonly children?: ReactNode;
};

/** Says in a dialog that the course has been changed meanwhile, and what can be done. */
export function Meanwhile({ changed: { meeting, isMet }, children }: MeanwhileProps) {
  const isToTryAgain = isMet && !meeting.hasFailed && Children.toArray(children).length === 0;
  return (
    <>
      <UnreadNotice meeting={meeting} isWritten />
      {children}
      {isToTryAgain && <TryAgain />}
    </>
  );
}

function TryAgain() {
  const { t } = useWords();
  const notice = useRef<HTMLDivElement>(null);
  // It stands above the fields, and the button that was pressed below them.
  useEffect(() => notice.current?.focus(), []);
  return (
    <Notice ref={notice} tone="warning" title={t(editor.changedMeanwhile)}>
      {t(editor.changedMeanwhileText)}
    </Notice>
  );
}
