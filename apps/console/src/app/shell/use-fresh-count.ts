import { useRouterState } from "@tanstack/react-router";
import { useEffect, useEffectEvent } from "react";
import { useAfterCommand } from "../commands/after-command.ts";

/**
 * Asks a count of the menu again, in the background, at every change of screen and after every command. Never by itself: that
 * would keep a session alive.
 */
export function useFreshCount(refetch: () => Promise<unknown>): void {
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  // A count that could not be asked stays as it was; the next screen asks again.
  const ask = () => void refetch().catch(() => undefined);
  const again = useEffectEvent(ask);
  useEffect(() => again(), [pathname]);
  useAfterCommand(ask);
}
