import { useEffect, useRef } from "react";

/** Focus goes to the heading of the page. */
export function focusTitle(): void {
  document.querySelector<HTMLElement>("[data-page-title]")?.focus();
}

/** Where an attempt ends under the reader's hands, focus goes to what has come of it. */
export function useTitleAtEnd(status: "open" | "ended" | "stopped" | undefined): void {
  const before = useRef(status);
  useEffect(() => {
    if (before.current === "open" && status !== "open") focusTitle();
    before.current = status;
  }, [status]);
}
