import { useRouterState } from "@tanstack/react-router";
import { Pagination } from "@vas/ui";
import type { ReactNode } from "react";
import { AppButtonLink } from "../links.tsx";

export type CursorPagesProps = {
  readonly shown: number;
  readonly total: number;
  readonly pageInfo: { readonly endCursor?: string | null; readonly hasNextPage: boolean };
};

type PageLinkProps = {
  readonly after: string | undefined;
  readonly cursors: readonly string[];
  readonly children: ReactNode;
};

/** A page of this list: its cursor in the address, the way back to it in the history entry. */
function PageLink({ after, cursors, children }: PageLinkProps) {
  return (
    <AppButtonLink
      variant="secondary"
      to="."
      search={((search: object) => ({ ...search, after })) as never}
      state={(state) => ({ ...state, cursors })}
    >
      {children}
    </AppButtonLink>
  );
}

type Page = { readonly after: string | undefined; readonly cursors: readonly string[] };

/** The pages around this one: how to get to each, or undefined where there is none. */
function pagesAround(after: string | undefined, before: readonly string[]): { first?: Page; previous?: Page } {
  if (after === undefined) return {};
  const first = { after: undefined, cursors: [] };
  if (before.length === 0) return { first };
  const previous = { after: before.at(-2), cursors: before.slice(0, -1) };
  return before.length === 1 ? { previous } : { first, previous };
}

/** Paging of a connection. The cursor is `after` in the address; `useUrlFilter` starts at the first page. */
export function CursorPages({ shown, total, pageInfo }: CursorPagesProps) {
  const { search, state } = useRouterState({ select: ({ location }) => location });
  const before = state.cursors ?? [];
  const { first, previous } = pagesAround((search as { readonly after?: string }).after, before);
  const { endCursor, hasNextPage } = pageInfo;
  const next = hasNextPage && endCursor ? { after: endCursor, cursors: [...before, endCursor] } : undefined;
  const linkTo = (page: Page | undefined) => page && ((label: string) => <PageLink {...page}>{label}</PageLink>);
  return (
    <Pagination shown={shown} total={total} first={linkTo(first)} previous={linkTo(previous)} next={linkTo(next)} />
  );
}
