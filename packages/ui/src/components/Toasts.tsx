import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from "react-aria-components/Toast";
import { useWords } from "../i18n/Localised.tsx";
import { messages } from "../messages.ts";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import type { NoticeTone } from "./Notice.tsx";

export type Toast = {
  readonly message: string;
  readonly tone?: NoticeTone;
  /** Takes the act back; offered for ten seconds, longer while the pointer or focus is on the message. */
  readonly onUndo?: () => void;
};

type ShowToast = (toast: Toast) => void;

const shownFor = 10_000;

const ToastContext = createContext<ShowToast | undefined>(undefined);

function ToastBody({ toast, close }: { readonly toast: Toast; readonly close: () => void }) {
  const { t } = useWords();
  const { message, tone = "success", onUndo } = toast;
  return (
    <>
      <Icon name={tone} />
      <ToastContent className="ui-toast-content">
        <Text slot="title">{message}</Text>
      </ToastContent>
      {onUndo && (
        <Button
          variant="quiet"
          onPress={() => {
            onUndo();
            close();
          }}
        >
          {t(messages.undo)}
        </Button>
      )}
      <Button variant="quiet" icon="close" isIconOnly onPress={close}>
        {t(messages.close)}
      </Button>
    </>
  );
}

/** Short messages about what was just done, with undo where it can be taken back. F6 moves to them. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const [queue] = useState(() => new ToastQueue<Toast>({ maxVisibleToasts: 3 }));
  const show = useMemo<ShowToast>(() => (toast) => void queue.add(toast, { timeout: shownFor }), [queue]);
  return (
    <ToastContext.Provider value={show}>
      {children}
      <ToastRegion className="ui-toasts" queue={queue} aria-label={t(messages.notifications)}>
        {({ toast }) => (
          <AriaToast className="ui-toast" data-tone={toast.content.tone ?? "success"} toast={toast}>
            <ToastBody toast={toast.content} close={() => queue.close(toast.key)} />
          </AriaToast>
        )}
      </ToastRegion>
    </ToastContext.Provider>
  );
}

/**
 * Shows a toast.
 * @throws Error outside `ToastProvider`
 */
export function useToast(): ShowToast {
  const show = useContext(ToastContext);
  if (!show) throw new Error("useToast needs <ToastProvider> above it");
  return show;
}
