import { Button, Notice, useWords, type Language } from "@vas/ui";
import { useEffect, useState } from "react";
import { messages } from "./messages.ts";
import type { Program } from "./program.ts";

/** Says that a newer version is there; nobody is interrupted, and nothing typed is lost. */
export function NewerProgram({ program }: { readonly program: Program }) {
  const { t } = useWords();
  const [isTold, setTold] = useState(false);
  useEffect(() => program.onNewer(() => setTold(true)), [program]);
  if (!isTold) return null;
  return (
    <Notice
      title={t(messages.newer)}
      actions={
        <>
          <Button onPress={() => window.location.reload()}>{t(messages.openAgain)}</Button>
          <Button variant="quiet" onPress={() => setTold(false)}>
            {t(messages.later)}
          </Button>
        </>
      }
    />
  );
}

/** The name under which the portal is put on a home screen, in the language of the pages. */
function manifestOf(language: Language): string {
  return `/portal/manifest.${language}.webmanifest`;
}

/** Keeps the page's manifest in the language of the page. */
export function ManifestLink() {
  const { language } = useWords();
  useEffect(() => {
    document.querySelector("link[rel=manifest]")?.setAttribute("href", manifestOf(language));
  }, [language]);
  return null;
}
