import type { ReactNode } from "react";
import { useWords } from "../i18n/Localised.tsx";
import { messages } from "../messages.ts";
import { Button } from "./Button.tsx";

/** Grey lines in the place of what is on its way. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const { t } = useWords();
  return (
    <div className="ui-skeleton" role="status">
      <span className="ui-visually-hidden">{t(messages.loading)}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="ui-skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}

type StateProps = {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
};

/** Nothing here yet: what will appear in this place and how it comes here. */
export function EmptyState({ title, children, actions }: StateProps) {
  return (
    <div className="ui-state">
      <p className="ui-state-title">{title}</p>
      {children !== undefined && <div className="ui-state-text">{children}</div>}
      {actions !== undefined && <div className="ui-cluster">{actions}</div>}
    </div>
  );
}

export type ErrorStateProps = StateProps & {
  /** The id by which the administrators find what happened. */
  readonly requestId?: string | undefined;
  readonly onRetry?: (() => void) | undefined;
};

/** Something went wrong: one sentence, one way on, and the id for the administrators. */
export function ErrorState({ title, children, actions, requestId, onRetry }: ErrorStateProps) {
  const { t } = useWords();
  return (
    <div className="ui-state" role="alert">
      <p className="ui-state-title">{title}</p>
      {children !== undefined && <div className="ui-state-text">{children}</div>}
      {requestId !== undefined && <p className="ui-quiet">{t(messages.requestId, { id: requestId })}</p>}
      <div className="ui-cluster">
        {onRetry && <Button onPress={onRetry}>{t(messages.tryAgain)}</Button>}
        {actions}
      </div>
    </div>
  );
}
