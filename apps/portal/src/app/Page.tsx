import { Link } from "@tanstack/react-router";
import { LanguageSwitch, SkipLink, useWords } from "@vas/ui";
import { useState, type ReactNode } from "react";
import { Contact } from "./Contact.tsx";
import { messages } from "./messages.ts";
import { WindowTitle } from "./window-title.ts";

export type PageProps = {
  /** What the page is, for the window title, where its screen does not say so itself: never a person's name. */
  readonly name: string;
  /** Of somebody who is signed in: the way to their first page is in sight on every one. */
  readonly hasHome?: boolean;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
};

/** Around every page of the portal: a narrow column that reads well on a phone. */
export function Page({ name, hasHome = false, tools, children }: PageProps) {
  const { t } = useWords();
  const [screen, setScreen] = useState<string>();
  return (
    <div className="portal">
      <title>{`${screen ?? name} – ${t(messages.product)}`}</title>
      <SkipLink target="content" />
      <header className="portal-header">
        {hasHome ? (
          <Link to="/" className="portal-product">
            {t(messages.home)}
          </Link>
        ) : (
          <span className="portal-product">{t(messages.product)}</span>
        )}
        <div className="portal-tools">
          <LanguageSwitch />
          {tools}
        </div>
      </header>
      <main id="content" className="portal-main" tabIndex={-1}>
        <WindowTitle value={setScreen}>{children}</WindowTitle>
      </main>
      <Contact />
    </div>
  );
}
