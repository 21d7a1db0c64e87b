import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

type Title = { readonly element: HTMLElement; readonly text: string | null };

function titleOfPage(): Title | undefined {
  const element = document.querySelector<HTMLElement>("[data-page-title]");
  return element ? { element, text: element.textContent } : undefined;
}

function isSame(one: Title | undefined, other: Title): boolean {
  return one?.element === other.element && one.text === other.text;
}

/** How long a page may take to come, in milliseconds; a heading that changes later is no arrival. */
const longest = 10_000;

/**
 * After a change of page focus goes to its heading, where it would be lost together with the link that was pressed: what comes
 * is read from its beginning, and the Tab key goes on from there. A page that places focus itself keeps it.
 */
export function useArrival(): void {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const before = useRef<{ readonly path: string; readonly title: Title | undefined }>(undefined);
  useEffect(() => {
    const from = before.current;
    const arrive = (): boolean => {
      const title = titleOfPage();
      if (!title || (from && isSame(from.title, title))) return false;
      before.current = { path, title };
      if (from && document.activeElement === document.body) title.element.focus();
      return true;
    };
    if (from?.path === path || arrive()) return undefined;
    const watch = new MutationObserver(() => {
      if (arrive()) watch.disconnect();
    });
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    const timer = setTimeout(() => watch.disconnect(), longest);
    return () => {
      clearTimeout(timer);
      watch.disconnect();
    };
  }, [path]);
}
