import type { Permission } from "@vas/domain/kernel";
import type { Words } from "@vas/ui";
import type { ComponentType } from "react";
import type { AppPath } from "./router.ts";
import { messages } from "./messages.ts";

export type Place = {
  readonly to: AppPath;
  readonly words: Words;
  /** The letter that goes here after `g`; each place has its own. */
  readonly key: string;
  readonly permission: Permission;
  /** How much waits there: a component with a query of its own that shows a `Badge`. */
  readonly Count?: ComponentType;
};

/** The main menu, in its order. A place that the person may not enter is left out. */
export const places: readonly Place[] = [
  { to: "/", words: messages.start, key: "a", permission: "session:read" },
  { to: "/organisations", words: messages.organisations, key: "o", permission: "organisation:read" },
  { to: "/delegations", words: messages.delegations, key: "d", permission: "delegation:read" },
];

/** Where the search of the header leads; without it the header has no search. The words travel in the history entry. */
export const searchPlace = undefined as { readonly to: AppPath; readonly permission: Permission } | undefined;
