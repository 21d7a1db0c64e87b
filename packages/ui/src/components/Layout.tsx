import { useId, useSyncExternalStore, type ReactNode } from "react";
import { useWords } from "../i18n/Localised.tsx";
import { messages } from "../messages.ts";

type ChildrenProps = { readonly children: ReactNode };

/** Words for those who hear the page and do not see it. */
export function VisuallyHidden({ children }: ChildrenProps) {
  return <span className="ui-visually-hidden">{children}</span>;
}

/** The first stop of the Tab key: past the header to what the page is about. */
export function SkipLink({ target }: { readonly target: string }) {
  const { t } = useWords();
  return (
    <a className="ui-skip-link" href={`#${target}`}>
      {t(messages.skipToContent)}
    </a>
  );
}

export type PageHeaderProps = {
  readonly title: ReactNode;
  readonly lede?: ReactNode;
  /** The strong act of the screen; one at most is primary. */
  readonly actions?: ReactNode;
};

/** The one h1 of a screen; focus comes here after a change of screen. */
export function PageHeader({ title, lede, actions }: PageHeaderProps) {
  return (
    <header className="ui-page-header">
      <div>
        <h1 className="ui-h1" tabIndex={-1} data-page-title="">
          {title}
        </h1>
        {lede !== undefined && <p className="ui-lede">{lede}</p>}
      </div>
      {actions !== undefined && <div className="ui-cluster">{actions}</div>}
    </header>
  );
}

export type Gap = "xs" | "s" | "m" | "l" | "xl";

/** Things one under another; the gap belongs to the whole, not to its parts. */
export function Stack({ gap = "m", children }: ChildrenProps & { readonly gap?: Gap }) {
  return (
    <div className="ui-stack" data-gap={gap}>
      {children}
    </div>
  );
}

/** Things side by side that wrap when there is no room. */
export function Cluster({ children }: ChildrenProps) {
  return <div className="ui-cluster">{children}</div>;
}

/** Fields or cards in as many equal columns as fit. */
export function Columns({ children }: ChildrenProps) {
  return <div className="ui-columns">{children}</div>;
}

const wide = "(min-width: 64rem)";

function watchWidth(onChange: () => void): () => void {
  const query = window.matchMedia(wide);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

function useIsWide(): boolean {
  return useSyncExternalStore(watchWidth, () => window.matchMedia(wide).matches);
}

/**
 * The matter itself with its state, deadlines and acts at the right; before it on a narrow screen, where they would be far
 * below. What is read and focused comes in the order in which it is seen.
 */
export function WithAside({
  children,
  aside,
  label,
}: ChildrenProps & { readonly aside: ReactNode; readonly label: string }) {
  const isWide = useIsWide();
  const beside = (
    <aside key="aside" className="ui-stack" aria-label={label}>
      {aside}
    </aside>
  );
  const main = (
    <div key="main" className="ui-stack">
      {children}
    </div>
  );
  return <div className="ui-with-aside">{isWide ? [main, beside] : [beside, main]}</div>;
}

type PanelProps = ChildrenProps & { readonly title: ReactNode; readonly actions?: ReactNode };

/** A part of a screen with a heading of its own. */
export function Panel({ title, actions, children }: PanelProps) {
  const titleId = useId();
  return (
    <section className="ui-panel" aria-labelledby={titleId}>
      <header className="ui-panel-head">
        <h2 className="ui-h2" id={titleId}>
          {title}
        </h2>
        {actions !== undefined && <div className="ui-cluster">{actions}</div>}
      </header>
      {children}
    </section>
  );
}
