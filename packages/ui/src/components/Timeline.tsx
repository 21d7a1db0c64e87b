import type { ReactNode } from "react";
import { useWords } from "../i18n/Localised.tsx";

export type TimelineItem = {
  readonly id: string;
  /** When it happened, an ISO instant. */
  readonly at: string;
  readonly title: ReactNode;
  readonly who?: string;
  readonly tone?: "neutral" | "important";
  readonly content?: ReactNode;
};

/** What has happened, newest first or in the order given, each with when and who. */
export function Timeline({ label, items }: { readonly label: string; readonly items: readonly TimelineItem[] }) {
  const { format } = useWords();
  return (
    <ol className="ui-timeline" aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className="ui-timeline-item" data-tone={item.tone ?? "neutral"}>
          <p className="ui-timeline-title">{item.title}</p>
          <p className="ui-timeline-when">
            <time dateTime={item.at}>{format.ago(item.at)}</time>
            {item.who !== undefined && <span> · {item.who}</span>}
          </p>
          {item.content !== undefined && <div className="ui-timeline-content">{item.content}</div>}
        </li>
      ))}
    </ol>
  );
}
