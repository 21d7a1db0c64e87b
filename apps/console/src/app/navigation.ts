import type { Permission } from "@vas/domain/kernel";
import type { Words } from "@vas/ui";
import type { ComponentType } from "react";
import type { AppPath } from "./router.ts";
import { ReferralCount } from "../referrals/inbox/ReferralCount.tsx";
import { WorkQueueCount } from "../workqueue/WorkQueueCount.tsx";
import { messages } from "./messages.ts";

export type Place = {
  readonly to: AppPath;
  readonly words: Words;
  /** The letter that goes here after `g`; each place has its own. */
  readonly key: string;
  readonly permission: Permission;
  /** Left out for those who hold this one: another place has its address. */
  readonly unless?: Permission;
  /** How much waits there: a component with a query of its own that shows a `Badge`. */
  readonly Count?: ComponentType;
};

/** The main menu, in its order. A place that the person may not enter is left out. */
export const places: readonly Place[] = [
  { to: "/", words: messages.start, key: "a", permission: "session:read", unless: "referral:read" },
  { to: "/", words: messages.workQueue, key: "t", permission: "referral:read", Count: WorkQueueCount },
  { to: "/referrals", words: messages.referrals, key: "e", permission: "referral:read", Count: ReferralCount },
  { to: "/customers", words: messages.customers, key: "c", permission: "customer:read" },
  { to: "/statistics", words: messages.statistics, key: "s", permission: "statistics:read" },
  { to: "/register", words: messages.register, key: "r", permission: "register:import" },
  { to: "/questions", words: messages.questions, key: "q", permission: "course:write" },
  { to: "/organisations", words: messages.organisations, key: "o", permission: "organisation:read" },
  { to: "/coverage", words: messages.coverage, key: "k", permission: "coverage:read" },
  { to: "/trainings", words: messages.trainings, key: "l", permission: "training:manage" },
  { to: "/effect", words: messages.effect, key: "v", permission: "coverage:read" },
  { to: "/certificates", words: messages.certificates, key: "z", permission: "training:manage" },
  { to: "/enrolments", words: messages.enrolments, key: "i", permission: "training:manage" },
  { to: "/courses", words: messages.courses, key: "u", permission: "course:write" },
  { to: "/delegations", words: messages.delegations, key: "d", permission: "delegation:read" },
];

/** Where the search of the header leads; without it the header has no search. The words travel in the history entry. */
export const searchPlace: { readonly to: AppPath; readonly permission: Permission } | undefined = {
  to: "/search",
  permission: "customer:read",
};
