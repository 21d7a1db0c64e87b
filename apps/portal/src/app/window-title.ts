import { createContext, useContext, useEffect } from "react";

/** Tells the page around a screen what the screen is; undefined takes it back. */
export const WindowTitle = createContext<(name: string | undefined) => void>(() => undefined);

/** Names the window after the screen while it is shown. @param name never a person's */
export function useWindowTitle(name: string): void {
  const tell = useContext(WindowTitle);
  useEffect(() => {
    tell(name);
    return () => tell(undefined);
  }, [name, tell]);
}
