import type { ReactNode, Ref } from "react";
import { useWords } from "../i18n/Localised.tsx";
import { messages } from "../messages.ts";
import { Icon } from "./Icon.tsx";

export type NoticeTone = "info" | "success" | "warning" | "error";

export type NoticeProps = {
  readonly tone?: NoticeTone;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Lets the notice take focus, for one that a person must not miss. */
  readonly ref?: Ref<HTMLDivElement>;
};

/** A message in the page: an error interrupts a screen reader, the others wait for a pause. */
export function Notice({ tone = "info", title, children, actions, ref }: NoticeProps) {
  const { t } = useWords();
  return (
    <div
      className="ui-notice"
      data-tone={tone}
      role={tone === "error" ? "alert" : "status"}
      {...(ref ? { ref, tabIndex: -1 } : {})}
    >
      <Icon name={tone} />
      <div className="ui-notice-body">
        <span className="ui-visually-hidden">{t(messages[tone])}: </span>
        {title !== undefined && <p className="ui-notice-title">{title}</p>}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className="ui-cluster">{actions}</div>}
      </div>
    </div>
  );
}
