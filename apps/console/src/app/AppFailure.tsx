import type { ErrorComponentProps } from "@tanstack/react-router";
import { failureOf } from "@vas/client";
import { FailureState } from "./ScreenStates.tsx";

/** The last boundary: even the shell could not be drawn. Only loading the page anew helps. */
export function AppFailure({ error }: ErrorComponentProps) {
  return (
    <main className="open-page-main">
      <FailureState failure={failureOf(error)} onRetry={() => window.location.reload()} />
    </main>
  );
}
