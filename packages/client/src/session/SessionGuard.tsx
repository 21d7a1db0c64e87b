import { Button, ButtonLink, Notice, useWords } from "@vas/ui";
import { useEffect, useState, type ReactNode } from "react";
import { messages } from "../messages.ts";
import { useKeepOpen } from "./activity.ts";
import type { SessionClock } from "./clock.ts";
import { Cover } from "./Cover.tsx";
import { extendSession, signInAddress, type Realm } from "./edge.ts";
import { hasUnsaved } from "./unsaved.ts";
import { useSessionPhase } from "./use-session-phase.ts";

export type SessionGuardProps = {
  readonly realm: Realm;
  readonly clock: SessionClock;
  /** A page of this site that tells the other tabs that the person has signed in. */
  readonly signedInPath: string;
  /** Called when the person has signed in again in another tab. */
  readonly onSignedIn: () => void;
  /** What else a person has to know when their session is over. */
  readonly atEnd?: ReactNode;
};

/** Every second is told to the eye; a screen reader hears of whole half minutes. */
function useSpokenSeconds(seconds: number): number {
  return seconds > 30 ? Math.ceil(seconds / 30) * 30 : Math.ceil(seconds / 10) * 10;
}

type WarningProps = Pick<SessionGuardProps, "realm" | "clock"> & { readonly secondsLeft: number };

function ClosingWarning({ realm, clock, secondsLeft }: WarningProps) {
  const { t } = useWords();
  const [isUnreachable, setUnreachable] = useState(false);
  const spoken = useSpokenSeconds(secondsLeft);
  async function extend() {
    try {
      clock.begin(await extendSession(realm, clock.person()));
    } catch {
      setUnreachable(true);
    }
  }
  return (
    <Cover kind="warning" label={t(messages.closingTitle)}>
      <h2 className="ui-dialog-title">{t(messages.closingTitle)}</h2>
      <p aria-hidden="true">{t(messages.closingText, { seconds: secondsLeft })}</p>
      <p role="status" className="ui-visually-hidden">
        {t(messages.closingText, { seconds: spoken })}
      </p>
      <p>{t(messages.draftsKept)}</p>
      {isUnreachable && <Notice tone="error" title={t(messages.notExtended)} />}
      <Button onPress={extend}>{t(messages.extend)}</Button>
    </Cover>
  );
}

function ExpiringWarning({ secondsLeft }: { readonly secondsLeft: number }) {
  const { t } = useWords();
  const [isRead, setRead] = useState(false);
  const spoken = useSpokenSeconds(secondsLeft);
  if (isRead) return null;
  return (
    <Cover kind="warning" label={t(messages.closingTitle)}>
      <h2 className="ui-dialog-title">{t(messages.closingTitle)}</h2>
      <p>{t(messages.expiringText, { seconds: spoken })}</p>
      <Button onPress={() => setRead(true)}>{t(messages.understood)}</Button>
    </Cover>
  );
}

type EndedProps = Pick<SessionGuardProps, "realm" | "signedInPath" | "atEnd">;

/** Text that no server has yet keeps the page as it is: signing in then happens in another tab. */
function EndedCover({ realm, signedInPath, atEnd }: EndedProps) {
  const { t } = useWords();
  const [isKept] = useState(hasUnsaved);
  const path = `${window.location.pathname}${window.location.search}`;
  return (
    <Cover kind="ended" label={t(messages.endedTitle)}>
      <h1 className="ui-h1">{t(messages.endedTitle)}</h1>
      <p>{t(isKept ? messages.draftsKept : messages.endedText)}</p>
      {atEnd}
      {isKept ? (
        <ButtonLink href={signInAddress(realm, signedInPath)} target="_blank" rel="noopener">
          {t(messages.signInInNewTab)}
        </ButtonLink>
      ) : (
        <ButtonLink href={signInAddress(realm, path)}>{t(messages.signInAgain)}</ButtonLink>
      )}
    </Cover>
  );
}

/** Warns before the session ends, extends it, and covers the screen when it is over; nothing typed is lost. */
export function SessionGuard({ realm, clock, signedInPath, onSignedIn, atEnd }: SessionGuardProps) {
  const { phase, secondsLeft } = useSessionPhase(clock);
  useKeepOpen(clock, realm);
  useEffect(() => clock.onSignedIn(onSignedIn), [clock, onSignedIn]);
  switch (phase) {
    case "open":
      return null;
    case "closing":
      return <ClosingWarning realm={realm} clock={clock} secondsLeft={secondsLeft} />;
    case "expiring":
      return <ExpiringWarning secondsLeft={secondsLeft} />;
    case "ended":
      return <EndedCover realm={realm} signedInPath={signedInPath} atEnd={atEnd} />;
  }
}
