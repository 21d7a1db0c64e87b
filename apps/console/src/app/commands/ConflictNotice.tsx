import { Button, Notice, Table, useWords } from "@vas/ui";
import { useEffect, useRef, type ReactNode } from "react";
import { messages } from "../messages.ts";
import { DifferingText } from "./DifferingText.tsx";

/** One field that somebody else changed while it was open here. */
export type ConflictingField = {
  readonly label: string;
  readonly mine: ReactNode;
  readonly theirs: ReactNode;
  /** Has one changed it oneself? If not, `mine` is how it was before, and what was saved stays. */
  readonly isOwn?: boolean;
};

export type ConflictNoticeProps = {
  readonly fields: readonly ConflictingField[];
  /** Puts the saved values into the form. */
  readonly onTakeTheirs: () => void;
  /** Leaves the form as it is, now based on the saved version; nothing is sent yet. */
  readonly onKeepMine: () => void;
};

/** Of two texts what differs is marked. */
function compared(value: ReactNode, other: ReactNode): ReactNode {
  return typeof value === "string" && typeof other === "string" ? <DifferingText text={value} other={other} /> : value;
}

/** The answer to a stale version: what the other person changed, field by field. Nothing is overwritten by itself. */
export function ConflictNotice({ fields, onTakeTheirs, onKeepMine }: ConflictNoticeProps) {
  const { t } = useWords();
  const notice = useRef<HTMLDivElement>(null);
  // It may appear above what is in sight, and nothing goes on until it is answered.
  useEffect(() => notice.current?.focus(), []);
  return (
    <Notice
      ref={notice}
      tone="warning"
      title={t(messages.conflict)}
      actions={
        <>
          <Button variant="secondary" onPress={onTakeTheirs}>
            {t(messages.takeTheirs)}
          </Button>
          <Button variant="secondary" onPress={onKeepMine}>
            {t(messages.keepMine)}
          </Button>
        </>
      }
    >
      <p>{t(messages.conflictText)}</p>
      {fields.length === 0 ? (
        <p>{t(messages.conflictNone)}</p>
      ) : (
        <Table
          caption={t(messages.conflict)}
          isCaptionHidden
          columns={[
            {
              id: "field",
              header: t(messages.conflictField),
              isRowHeader: true,
              cell: (row: ConflictingField) => row.label,
            },
            {
              id: "mine",
              header: t(messages.conflictMine),
              cell: ({ mine, theirs, isOwn = true }: ConflictingField) =>
                isOwn ? compared(mine, theirs) : t(messages.conflictNotMine),
            },
            {
              id: "theirs",
              header: t(messages.conflictTheirs),
              cell: ({ mine, theirs }: ConflictingField) => compared(theirs, mine),
            },
          ]}
          rows={fields}
          rowKey={(row) => row.label}
          isStackable
        />
      )}
    </Notice>
  );
}
