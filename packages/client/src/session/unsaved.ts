import { useEffect } from "react";

const unsaved = new Set<symbol>();

/** Is there text on the screen that no server has yet? */
export function hasUnsaved(): boolean {
  return unsaved.size > 0;
}

/** Tells while mounted that something here is not saved: leaving the page then asks, and signing in again keeps the page. */
export function useUnsaved(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const mark = Symbol("unsaved");
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    unsaved.add(mark);
    window.addEventListener("beforeunload", ask);
    return () => {
      unsaved.delete(mark);
      window.removeEventListener("beforeunload", ask);
    };
  }, [isUnsaved]);
}
