import { LanguageSwitch, Stack, useWords } from "@vas/ui";
import type { ReactNode } from "react";
import { messages } from "../messages.ts";

/** A page for those who are not signed in: the product's name, the languages, and one thing to do. */
export function OpenPage({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className="open-page">
      <header className="open-page-head">
        <span className="shell-product">{t(messages.product)}</span>
        <LanguageSwitch />
      </header>
      <main className="open-page-main">
        <Stack gap="l">{children}</Stack>
      </main>
    </div>
  );
}
