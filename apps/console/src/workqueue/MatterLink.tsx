import type { ReactNode } from "react";
import { AppButtonLink, AppLink } from "../app/links.tsx";
import type { WorkQueueQuery } from "./WorkQueueScreen.generated.ts";

type Matter = Pick<WorkQueueQuery["workQueue"]["nodes"][number]["matter"], "kind" | "referral" | "customer">;
type MatterLinkProps = { readonly matter: Matter; readonly children: ReactNode };

/** The screen where a matter goes on. */
function placeOf({ kind, referral, customer }: Matter) {
  switch (kind) {
    case "ending":
      return { to: "/customers/$id/ending", params: { id: customer ?? "" } } as const;
    case "aftercare":
      return { to: "/customers/$id", params: { id: customer ?? "" } } as const;
    case "admission":
      return { to: "/referrals/$id/admission", params: { id: referral ?? "" } } as const;
    case "referral":
      return { to: "/referrals/$id", params: { id: referral ?? "" } } as const;
  }
}

/** Opens the matter of a line of the queue. */
export function MatterLink({ matter, children }: MatterLinkProps) {
  return <AppLink {...placeOf(matter)}>{children}</AppLink>;
}

/** The same as the strong act of a screen. */
export function MatterButtonLink({ matter, children }: MatterLinkProps) {
  return <AppButtonLink {...placeOf(matter)}>{children}</AppButtonLink>;
}
