import { Table, useWords } from "@vas/ui";
import { messages } from "./question-editor-messages.ts";
import "./question-editor.css";

type Difference = { readonly part: string; readonly before: string; readonly after: string };

type Props = {
  /** Read aloud before the table. */
  readonly caption: string;
  /** The heads of the two columns. */
  readonly before: string;
  readonly after: string;
  readonly differences: readonly Difference[];
};

/** What differs between two versions of a question, part by part. */
export function DifferenceTable({ caption, before, after, differences }: Props) {
  const { t } = useWords();
  return (
    <Table
      caption={caption}
      isCaptionHidden
      columns={[
        { id: "part", header: t(messages.part), isRowHeader: true, cell: ({ part }) => part },
        { id: "before", header: before, cell: (one) => <Lines text={one.before} /> },
        { id: "after", header: after, cell: (one) => <Lines text={one.after} /> },
      ]}
      rows={differences}
      rowKey={({ part }) => part}
      isStackable
    />
  );
}

function Lines({ text }: { readonly text: string }) {
  return <span className="question-lines">{text === "" ? "–" : text}</span>;
}
