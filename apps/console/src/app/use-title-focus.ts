import { useEffect, useRef } from "react";

/** Moves to the heading of the screen. */
export function focusTitle(): void {
  document.querySelector<HTMLElement>("[data-page-title]")?.focus();
}

/** Moves to the heading when the screen becomes about something else, for what had the focus is gone. */
export function useTitleFocus(matter: string): void {
  const before = useRef(matter);
  useEffect(() => {
    if (before.current === matter) return;
    before.current = matter;
    focusTitle();
  }, [matter]);
}
