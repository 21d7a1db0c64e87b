import { useEffect, useRef } from "react";

/** Moves to the heading of the screen. */
export function focusTitle(): void {
  document.querySelector<HTMLElement>("[data-page-title]")?.focus();
}

/**
 * Moves to the heading where what had the focus is gone once the answer to a command is drawn, such as the button of an act that
 * cannot be done again.
 */
export function focusTitleIfLost(): void {
  const look = () => document.activeElement === document.body && focusTitle();
  // The first frame is the one in which the answer is drawn.
  requestAnimationFrame(() => requestAnimationFrame(look));
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
