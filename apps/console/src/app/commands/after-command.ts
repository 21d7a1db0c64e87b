import { useEffect, useEffectEvent } from "react";

const answered = new EventTarget();
const kind = "answered";

/** Tells that a command has been answered, so that what was counted before it is counted again. */
export function tellAnswered(): void {
  answered.dispatchEvent(new Event(kind));
}

/** Does this after every command that was answered, on whatever screen it was sent. */
export function useAfterCommand(act: () => void): void {
  const listener = useEffectEvent(act);
  useEffect(() => {
    const listen = () => listener();
    answered.addEventListener(kind, listen);
    return () => answered.removeEventListener(kind, listen);
  }, []);
}
