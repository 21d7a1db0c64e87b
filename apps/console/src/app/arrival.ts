import type { AnyRouter } from "@tanstack/react-router";

let isArriving = false;

/** Notes each change of screen, so that the screen that then appears takes focus. The first one does not. */
export function watchArrivals(router: AnyRouter): () => void {
  return router.subscribe("onBeforeNavigate", ({ pathChanged, fromLocation }) => {
    if (pathChanged && fromLocation) isArriving = true;
  });
}

/** The screen is about to be drawn anew where it stands: what then appears takes focus, for what had it is gone. */
export function expectArrival(): void {
  isArriving = true;
}

/** Is this the first screen to appear since a change of screen? Asked once. */
export function takeArrival(): boolean {
  const arriving = isArriving;
  isArriving = false;
  return arriving;
}
