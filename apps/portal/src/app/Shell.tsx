import { Outlet } from "@tanstack/react-router";
import { OfflineNotice, signOut, useQuickHide } from "@vas/client";
import { Button, Notice, Skeleton, Stack, useWords } from "@vas/ui";
import { Suspense, useState } from "react";
import { forgetKeptAnswers } from "../attempts/exam/kept-answers.ts";
import { messages } from "./messages.ts";
import { Page } from "./Page.tsx";
import { SessionProvider, useSessionClock } from "./session.tsx";
import { useLanguageOfServer } from "./use-language-of-server.ts";

function SignedInShell() {
  const { t } = useWords();
  const clock = useSessionClock();
  const { hide, covers } = useQuickHide();
  useLanguageOfServer();
  const [isStuck, setStuck] = useState(false);
  async function leave() {
    try {
      const next = await signOut("training");
      forgetKeptAnswers(window.sessionStorage);
      clock.end();
      window.location.replace(next);
    } catch {
      setStuck(true);
    }
  }
  return (
    <Page
      name={t(messages.home)}
      tools={
        <>
          <Button variant="quiet" icon="hide" onPress={hide}>
            {t(messages.hide)}
          </Button>
          <Button variant="quiet" onPress={leave}>
            {t(messages.signOut)}
          </Button>
        </>
      }
    >
      <Stack>
        <OfflineNotice />
        {isStuck && <Notice tone="error" title={t(messages.signOutFailed)} />}
        <Suspense fallback={<Skeleton />}>
          <Outlet />
        </Suspense>
      </Stack>
      {covers}
    </Page>
  );
}

/** Around every page of a trainee who is signed in. */
export function Shell() {
  return (
    <Suspense
      fallback={
        <main className="portal-main">
          <Skeleton />
        </main>
      }
    >
      <SessionProvider>
        <SignedInShell />
      </SessionProvider>
    </Suspense>
  );
}
