import { createRouter, type RouterHistory } from "@tanstack/react-router";
import { routeTree } from "../routes.tsx";

/** The portal's router; the portal lives below `/portal`. */
export function makeRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    basepath: "/portal",
    ...(history ? { history } : {}),
    scrollRestoration: true,
    defaultPreload: "intent",
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
