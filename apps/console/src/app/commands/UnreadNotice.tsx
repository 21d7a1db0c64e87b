import { Button, Notice, useWords } from "@vas/ui";
import { useEffect, useRef } from "react";
import { messages } from "../messages.ts";
import type { Meeting } from "./use-meeting.ts";

type UnreadProps = {
  readonly meeting: Meeting;
  /** Is what the person has written still on the screen? */
  readonly isWritten?: boolean;
};

/** Somebody else has saved meanwhile what could not be read: says so at once, with the way to try again. */
export function UnreadNotice(props: UnreadProps) {
  return props.meeting.hasFailed ? <Unread {...props} /> : null;
}

function Unread({ meeting: { meet, isReading }, isWritten = false }: UnreadProps) {
  const { t } = useWords();
  const notice = useRef<HTMLDivElement>(null);
  // It may appear above what is in sight, and nothing goes on until it is answered.
  useEffect(() => notice.current?.focus(), []);
  return (
    <Notice
      ref={notice}
      tone="error"
      title={t(messages.changedUnread)}
      actions={
        <Button variant="secondary" isPending={isReading} onPress={() => void meet()}>
          {t(messages.readAgain)}
        </Button>
      }
    >
      {isWritten && t(messages.changedUnreadText)}
    </Notice>
  );
}
