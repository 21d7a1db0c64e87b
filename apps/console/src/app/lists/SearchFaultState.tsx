import { EmptyState, useWords } from "@vas/ui";
import { messages } from "../messages.ts";
import type { SearchFault } from "./search-fault.ts";

const titles = { tooShort: messages.searchTooShort, nothing: messages.searchForNothing } as const;

/** Stands where the results would: what to write, so that something can be searched for. */
export function SearchFaultState({ fault }: { readonly fault: SearchFault }) {
  const { t } = useWords();
  return (
    <div role="status">
      <EmptyState title={t(titles[fault])}>{t(messages.searchHow)}</EmptyState>
    </div>
  );
}
