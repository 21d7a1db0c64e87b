import { useSession } from "../app/session/SessionProvider.tsx";
import { StartScreen } from "../app/start/StartScreen.tsx";
import { WorkQueueScreen } from "./WorkQueueScreen.tsx";

/** The queue for those who handle matters; for others, where they may go. */
export function HomeScreen() {
  const { may } = useSession();
  return may("referral:read") ? <WorkQueueScreen /> : <StartScreen />;
}
