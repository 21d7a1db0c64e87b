import { Link, Outlet } from "@tanstack/react-router";
import { useQuickHide } from "@vas/client";
import { Button, Skeleton, Stack, useWords } from "@vas/ui";
import { lazy, Suspense, useState } from "react";
import { forgetKeptAnswers } from "../attempts/exam/kept-answers.ts";
import { useOffline, useQueue, useSending, useSignsWhileAway } from "../offline/OfflineContext.tsx";
import { OfflineLines } from "../offline/OfflineLines.tsx";
import { messages } from "./messages.ts";
import { Page } from "./Page.tsx";
import { SessionProvider, useSessionClock, useTrainee } from "./session.tsx";
import { useArrival } from "./use-arrival.ts";
import { useLanguageOfDevice } from "./use-language-of-device.ts";
import { useLanguageOfServer } from "./use-language-of-server.ts";

const LeaveDialog = lazy(async () => ({ default: (await import("../leaving/LeaveDialog.tsx")).LeaveDialog }));

/** Leaves the portal and nothing on the device; first asks where that would throw away what was not sent. */
function useLeaving() {
  const clock = useSessionClock();
  const offline = useOffline();
  const { waiting } = useQueue();
  const [isAsking, setAsking] = useState(false);
  async function leave() {
    forgetKeptAnswers(window.sessionStorage);
    const next = await offline.leave();
    clock.end();
    window.location.replace(next);
  }
  async function ask() {
    const told = offline.seen().refused.length;
    const end = await offline.send();
    // What the server has refused just now is read first.
    if (offline.seen().refused.length > told) return;
    if (end === "empty") await leave();
    else setAsking(true);
  }
  const question = isAsking && (
    <Suspense>
      <LeaveDialog count={waiting.length} isOpen onStay={() => setAsking(false)} onLeave={() => void leave()} />
    </Suspense>
  );
  return { ask, question };
}

function SignedInShell() {
  const { t } = useWords();
  const clock = useSessionClock();
  const { hide, covers } = useQuickHide();
  const { ask, question } = useLeaving();
  const { managesStaff } = useTrainee();
  useArrival();
  useLanguageOfServer();
  useLanguageOfDevice();
  useSending();
  useSignsWhileAway(clock);
  return (
    <Page
      name={t(messages.home)}
      hasHome
      tools={
        <>
          {managesStaff && (
            <Link to="/staff" className="ui-link portal-place">
              {t(messages.staff)}
            </Link>
          )}
          <Button variant="quiet" icon="hide" onPress={hide}>
            {t(messages.hide)}
          </Button>
          <Button variant="quiet" onPress={() => void ask()}>
            {t(messages.signOut)}
          </Button>
        </>
      }
    >
      <Stack>
        <OfflineLines />
        <Suspense fallback={<Skeleton />}>
          <Outlet />
        </Suspense>
      </Stack>
      {question}
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
