import { LanguageSwitch, SkipLink, useWords } from "@vas/ui";
import type { ReactNode } from "react";
import { messages } from "./messages.ts";

export type PageProps = {
  /** What the page is, for the window title: never a person's name. */
  readonly name: string;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
};

/** Around every page of the portal: a narrow column that reads well on a phone. */
export function Page({ name, tools, children }: PageProps) {
  const { t } = useWords();
  return (
    <div className="portal">
      <title>{`${name} – ${t(messages.product)}`}</title>
      <SkipLink target="content" />
      <header className="portal-header">
        <span className="portal-product">{t(messages.product)}</span>
        <div className="portal-tools">
          <LanguageSwitch />
          {tools}
        </div>
      </header>
      <main id="content" className="portal-main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
