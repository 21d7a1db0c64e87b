import { useWords } from "@vas/ui";
import { messages } from "../messages.ts";
import { useShown } from "../overview-context.ts";
import type { TableCell } from "./figure-table.ts";

type Props = { readonly figure: string; readonly cell: TableCell };

/** A number that leads to its records where the person may see them, and plain text else. */
export function CountCell({ figure, cell: { text, below, records } }: Props) {
  const { t } = useWords();
  const { showRecords } = useShown();
  if (records && showRecords) {
    return (
      <button
        type="button"
        className="stats-number"
        aria-label={t(messages.showRecords, { count: text, label: records.label })}
        aria-haspopup="dialog"
        onClick={() => showRecords(figure, records.key, records.period)}
      >
        {text}
      </button>
    );
  }
  return (
    <>
      {text}
      {below !== undefined && <span className="stats-below">{below}</span>}
    </>
  );
}
