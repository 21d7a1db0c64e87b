import { useSuspenseQuery } from "@apollo/client/react";
import { SessionGuard, useSessionPhase, type SessionClock } from "@vas/client";
import { Link, useWords, type Language } from "@vas/ui";
import { createContext, useCallback, useContext, useEffect, useEffectEvent, type ReactNode } from "react";
import { useOffline } from "../offline/OfflineContext.tsx";
import { WaitingAtEnd } from "../offline/OfflineLines.tsx";
import { messages } from "./messages.ts";
import { TraineeSessionDocument, type TraineeSessionQuery } from "./Session.generated.ts";

export type TraineeSession = TraineeSessionQuery["session"];

const ClockContext = createContext<SessionClock | undefined>(undefined);
const SessionContext = createContext<TraineeSession | undefined>(undefined);

/** The clock that the whole program shares. */
export const SessionClockProvider = ClockContext.Provider;

/** @throws Error outside `SessionClockProvider` */
export function useSessionClock(): SessionClock {
  const clock = useContext(ClockContext);
  if (!clock) throw new Error("useSessionClock needs <SessionClockProvider> above it");
  return clock;
}

/** The first time on a machine the pages speak the language of the person's profile. */
function useProfileLanguage(language: Language): void {
  const { adoptLanguage } = useWords();
  const adopt = useEffectEvent(adoptLanguage);
  useEffect(() => adopt(language), [language]);
}

/** What is the learner's leaves the device with the session. */
function useEndOnDevice(clock: SessionClock): void {
  const { device } = useOffline();
  const { phase } = useSessionPhase(clock);
  useEffect(() => {
    if (phase === "ended") void device.endSession();
  }, [device, phase]);
}

/** Asks who is signed in, and warns before the session ends. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const clock = useSessionClock();
  const { data, refetch } = useSuspenseQuery(TraineeSessionDocument);
  const { session } = data;
  useEffect(() => clock.begin(session), [clock, session]);
  // Only when the person becomes another: tabs that told each other every time would never stop.
  useEffect(() => clock.tellSignedIn(), [clock, session.id]);
  useProfileLanguage(session.language);
  useEndOnDevice(clock);
  const goOn = useCallback(() => {
    refetch()
      .then(({ data: again }) => {
        if (again) clock.begin(again.session);
      })
      // Somebody else has signed in: the server refuses this page, which stays covered.
      .catch(() => undefined);
  }, [clock, refetch]);
  return (
    <SessionContext value={session}>
      {children}
      <SessionGuard
        realm="training"
        clock={clock}
        signedInPath="/portal/signed-in"
        onSignedIn={goOn}
        atEnd={
          <>
            <WaitingAtEnd />
            <p>
              <Link href="/portal/sign-in-link" target="_blank" rel="noopener">
                {t(messages.byLinkInNewTab)}
              </Link>
            </p>
          </>
        }
      />
    </SessionContext>
  );
}

/** The trainee who is signed in. @throws Error outside `SessionProvider` */
export function useTrainee(): TraineeSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useTrainee needs <SessionProvider> above it");
  return session;
}
