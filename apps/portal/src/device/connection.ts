/** Is the server within reach, as far as this page knows? */
export type Connection = {
  readonly isAway: () => boolean;
  /** Asks the server for a sign of life. @returns whether none came. */
  readonly isOut: () => Promise<boolean>;
  readonly onChange: (listener: () => void) => () => void;
  /** What the last request met. */
  readonly note: (isAway: boolean) => void;
};

function isUnserved({ ok }: Response): boolean {
  return !ok;
}

/** Away from the first lost request, or from what the browser says, until a request is answered. */
export function watchConnection(): Connection {
  const listeners = new Set<() => void>();
  let isLost = false;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  window.addEventListener("offline", tell);
  window.addEventListener("online", tell);
  return {
    isAway: () => isLost || !navigator.onLine,
    isOut: () => fetch("/portal/favicon.svg", { method: "HEAD", cache: "no-store" }).then(isUnserved, () => true),
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    note: (isAway) => {
      if (isAway === isLost) return;
      isLost = isAway;
      tell();
    },
  };
}
