import { createRouter, type LinkProps, type RouterHistory } from "@tanstack/react-router";
import type { Permission } from "@vas/domain/kernel";
import { routeTree } from "../routes.tsx";
import { NotFound, ScreenFailure, ScreenSkeleton } from "./ScreenStates.tsx";
import { parseSearch, stringifySearch } from "./search-params.ts";

/** The console's router; the list place is kept on Back, and a changed id is a new screen. */
export function makeRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    ...(history ? { history } : {}),
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPreload: "intent",
    defaultPendingMs: 150,
    defaultRemountDeps: ({ params }) => params,
    defaultPendingComponent: ScreenSkeleton,
    defaultErrorComponent: ScreenFailure,
    defaultNotFoundComponent: NotFound,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
  interface StaticDataRouteOption {
    /** Without it the screen is not shown; what is shown then is for the server to decide. */
    readonly permission?: Permission;
  }
  interface HistoryState {
    /** The words of a search: they may be a name, so they are kept out of the address. */
    readonly searchWords?: string;
    /** The cursors of the pages before this one, for the way back through a list. */
    readonly cursors?: readonly string[];
    /** The form whose review this entry is. */
    readonly reviewOf?: string | undefined;
  }
}

/** An address of the screen map. */
export type AppPath = NonNullable<LinkProps["to"]>;
