import type { ReactNode } from "react";
import { useWords } from "../i18n/Localised.tsx";
import { messages } from "../messages.ts";

export type PaginationProps = {
  readonly shown: number;
  readonly total: number;
  /**
   * Makes the link to a page, or nothing where there is none: pages are addresses, so that Back and bookmarks work.
   * The maker is given the words of the link.
   */
  readonly first?: ((label: string) => ReactNode) | undefined;
  readonly previous?: ((label: string) => ReactNode) | undefined;
  readonly next?: ((label: string) => ReactNode) | undefined;
};

/** Paging by cursor: how much there is, and the way to the next and the previous rows. */
export function Pagination({ shown, total, first, previous, next }: PaginationProps) {
  const { t } = useWords();
  return (
    <nav className="ui-pagination" aria-label={t(messages.pages)}>
      <p role="status">{t(messages.shownOfTotal, { shown, total })}</p>
      <div className="ui-cluster">
        {first?.(t(messages.firstPage))}
        {previous?.(t(messages.previousPage))}
        {next?.(t(messages.nextPage))}
      </div>
    </nav>
  );
}
