import { useSuspenseQuery } from "@apollo/client/react";
import { SessionGuard, type SessionClock } from "@vas/client";
import type { Permission } from "@vas/domain/kernel";
import { useWords, type Language } from "@vas/ui";
import { createContext, useCallback, useContext, useEffect, useEffectEvent, useMemo, type ReactNode } from "react";
import { forgetTexts } from "../kept/kept-text.ts";
import { SessionDocument, type SessionQuery } from "./Session.generated.ts";

export type Session = SessionQuery["session"];

export type SignedIn = {
  readonly session: Session;
  /** Does this person hold the permission? For what is shown; the server decides what is done. */
  readonly may: (permission: Permission) => boolean;
};

const SessionContext = createContext<SignedIn | undefined>(undefined);
const ClockContext = createContext<SessionClock | undefined>(undefined);

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

/** Asks who is signed in and guards the session. Where somebody else signs in meanwhile, this page is covered. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const clock = useSessionClock();
  const { data, refetch } = useSuspenseQuery(SessionDocument);
  const { session } = data;
  useEffect(() => clock.begin(session), [clock, session]);
  // Only when the person becomes another: tabs that told each other every time would never stop.
  useEffect(() => clock.tellSignedIn(), [clock, session.id]);
  // Whoever was here before may have gone without signing out.
  useEffect(() => forgetTexts({ exceptOf: session.id }), [session.id]);
  useProfileLanguage(session.language);
  const goOn = useCallback(() => {
    refetch()
      .then(({ data: again }) => {
        if (again) clock.begin(again.session);
      })
      // Somebody else has signed in: the server refuses this page, which stays covered.
      .catch(() => undefined);
  }, [clock, refetch]);
  const signedIn = useMemo<SignedIn>(
    () => ({ session, may: (permission) => session.permissions.includes(permission) }),
    [session],
  );
  return (
    <SessionContext value={signedIn}>
      {children}
      <SessionGuard realm="casework" clock={clock} signedInPath="/signed-in" onSignedIn={goOn} />
    </SessionContext>
  );
}

/**
 * Who is signed in.
 * @throws Error outside the shell: open pages know nobody.
 */
export function useSession(): SignedIn {
  const signedIn = useContext(SessionContext);
  if (!signedIn) throw new Error("useSession needs <SessionProvider> above it");
  return signedIn;
}
