import { CatchBoundary, Outlet, useMatches } from "@tanstack/react-router";
import { OfflineNotice, useQuickHide } from "@vas/client";
import { Dialog, LanguageSwitch, SkipLink, Stack, useToast, useWords } from "@vas/ui";
import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from "react";
import { messages } from "../messages.ts";
import { Forbidden, NotFound, ScreenSkeleton } from "../ScreenStates.tsx";
import { isId } from "../search-params.ts";
import { SessionProvider, useSession } from "../session/SessionProvider.tsx";
import { Header } from "./Header.tsx";
import type { KeyboardHelpProps } from "./KeyboardHelp.tsx";
import { MainMenu } from "./MainMenu.tsx";
import { PrintHeader } from "./PrintHeader.tsx";
import { useShortcuts, useShortcutsSetting } from "./shortcuts.ts";
import { UserActs } from "./UserMenu.tsx";

const contentId = "content";

/** The screen of the address, when the person may see it. An address with a damaged id leads to nothing. */
function PermittedScreen() {
  const { may } = useSession();
  const permission = useMatches({ select: (matches) => matches.at(-1)?.staticData.permission });
  const id = useMatches({ select: (matches) => (matches.at(-1)?.params as { readonly id?: string } | undefined)?.id });
  if (permission !== undefined && !may(permission)) return <Forbidden />;
  if (id !== undefined && !isId(id)) return <NotFound />;
  return (
    <Suspense fallback={<ScreenSkeleton />}>
      <Outlet />
    </Suspense>
  );
}

/** Everything for a narrow screen that the header has no room for. */
function NarrowMenu(props: { readonly isOpen: boolean; readonly onClose: () => void; readonly onHelp: () => void }) {
  const { t } = useWords();
  const { isOpen, onClose, onHelp } = props;
  return (
    <Dialog title={t(messages.openMenu)} isOpen={isOpen} onClose={onClose} size="side">
      <MainMenu onGo={onClose} />
      <LanguageSwitch />
      <UserActs
        onHelp={() => {
          onClose();
          onHelp();
        }}
      />
    </Dialog>
  );
}

const KeyboardHelp = lazy(async () => ({ default: (await import("./KeyboardHelp.tsx")).KeyboardHelp }));

/** The help could not be loaded; what is on the screen stays. */
function HelpFailure() {
  const { t } = useWords();
  const toast = useToast();
  const tell = useEffectEvent(() => toast({ message: t(messages.unreachable), tone: "error" }));
  useEffect(() => tell(), []);
  return null;
}

/** Loaded when it is first wanted, in a boundary of its own. */
function LateKeyboardHelp(props: KeyboardHelpProps) {
  return (
    <CatchBoundary getResetKey={() => String(props.isOpen)} errorComponent={HelpFailure}>
      <Suspense fallback={null}>{props.isOpen && <KeyboardHelp {...props} />}</Suspense>
    </CatchBoundary>
  );
}

function SignedInShell() {
  const { t } = useWords();
  const { session } = useSession();
  const { hide, covers } = useQuickHide();
  const search = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState<"menu" | "help" | undefined>();
  const [isOn, switchShortcuts] = useShortcutsSetting();
  const close = () => setOpen(undefined);
  const help = () => setOpen("help");
  useShortcuts({ onSearch: () => search.current?.focus(), onHelp: help }, isOn);
  return (
    <div className="shell">
      <SkipLink target={contentId} />
      <Header searchRef={search} onMenu={() => setOpen("menu")} onHide={hide} onHelp={help} />
      <div className="shell-menu">
        <MainMenu />
      </div>
      <main id={contentId} className="shell-main" tabIndex={-1}>
        <PrintHeader />
        <Stack gap="m">
          <OfflineNotice />
          <PermittedScreen />
        </Stack>
        {session.development && <p className="shell-foot">{t(messages.development)}</p>}
      </main>
      <NarrowMenu isOpen={open === "menu"} onClose={close} onHelp={help} />
      <LateKeyboardHelp isOpen={open === "help"} onClose={close} isOn={isOn} onSwitch={switchShortcuts} />
      {covers}
    </div>
  );
}

/** Around every screen of those who are signed in. */
export function Shell() {
  return (
    <Suspense
      fallback={
        <main className="open-page-main">
          <ScreenSkeleton />
        </main>
      }
    >
      <SessionProvider>
        <SignedInShell />
      </SessionProvider>
    </Suspense>
  );
}
