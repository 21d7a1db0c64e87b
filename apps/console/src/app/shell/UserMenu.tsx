import { signOut } from "@vas/client";
import { Button, MenuButton, useToast, useWords } from "@vas/ui";
import { forgetTexts } from "../kept/kept-text.ts";
import { messages } from "../messages.ts";
import { useSession, useSessionClock } from "../session/SessionProvider.tsx";

/** Signs out and leaves nothing of the session in this window, and nothing written in this browser. */
function useSignOut(): () => Promise<void> {
  const { t } = useWords();
  const toast = useToast();
  const clock = useSessionClock();
  return async () => {
    try {
      const next = await signOut("casework");
      forgetTexts();
      clock.end();
      window.location.replace(next);
    } catch {
      toast({ message: t(messages.signOutFailed), tone: "error" });
    }
  };
}

/** The person who is signed in, with what concerns the person and not the work. */
export function UserMenu({ onHelp }: { readonly onHelp: () => void }) {
  const { t } = useWords();
  const { session } = useSession();
  const leave = useSignOut();
  return (
    <MenuButton
      label={session.name}
      icon="person"
      actions={[
        { id: "help", label: t(messages.keyboardHelp), onAction: onHelp },
        { id: "sign-out", label: t(messages.signOut), onAction: () => void leave() },
      ]}
    />
  );
}

/** The same for a narrow screen, where they stand open in the menu. */
export function UserActs({ onHelp }: { readonly onHelp: () => void }) {
  const { t } = useWords();
  const { session } = useSession();
  const leave = useSignOut();
  return (
    <div className="user-acts">
      <p className="user-acts-name">{session.name}</p>
      <Button variant="secondary" onPress={onHelp}>
        {t(messages.keyboardHelp)}
      </Button>
      <Button variant="secondary" onPress={leave}>
        {t(messages.signOut)}
      </Button>
    </div>
  );
}
