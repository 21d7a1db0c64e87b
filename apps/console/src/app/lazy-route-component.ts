import { lazyRouteComponent as lazyComponent } from "@tanstack/react-router";
import { ConnectionLost, failureOf } from "@vas/client";

/**
 * A screen that is loaded when it is first opened. Where its file is no longer there the router loads the whole page again;
 * without a connection that would take away the page with what is written on it, so it is told as a lost connection.
 */
export const lazyRouteComponent: typeof lazyComponent = (load, name) =>
  lazyComponent(
    () =>
      load().catch((error: unknown) => {
        if (failureOf(error).kind === "unreachable")
          throw new ConnectionLost("The screen cannot be loaded", { cause: error });
        throw error;
      }),
    name,
  );
