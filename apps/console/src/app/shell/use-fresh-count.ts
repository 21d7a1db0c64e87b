import { useRouterState } from "@tanstack/react-router";
import { useEffect, useEffectEvent } from "react";
import { useAfterCommand } from "../commands/after-command.ts";

/**
 * Asks a count of the menu again at every change of screen and after every command. Its query says that it is asked
 * `inBackground`: nobody has asked for it.
 */
export function useFreshCount(refetch: () => Promise<unknown>): void {
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  // A count that could not be asked stays as it was; the next screen asks again.
  const ask = () => void refetch().catch(() => undefined);
  const again = useEffectEvent(ask);
  useEffect(() => again(), [pathname]);
  useAfterCommand(ask);
}
