import { useWords } from "@vas/ui";
import { useEffect } from "react";
import { useOffline } from "../offline/OfflineContext.tsx";

/** The worker's pages speak the language that was read in last. */
export function useLanguageOfDevice(): void {
  const { device } = useOffline();
  const { language } = useWords();
  useEffect(() => {
    void device.keepLanguage(language).catch(() => undefined);
  }, [device, language]);
}
